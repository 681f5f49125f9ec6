/// Making text from outside safe to draw.
extension String {
  /// The most marks that one letter keeps: more than any language puts on one.
  static let marksOfLetter = 8

  /// The text with nothing in it that could move the cursor or change the screen.
  ///
  /// Control characters, escape sequences' lead-ins, joiners, variation selectors and direction
  /// overrides are left out; tabs and line ends become spaces. A letter keeps at most eight marks,
  /// so that no letter is as long as a book.
  package var withoutControlCharacters: String {
    guard needsCleaning else { return self }
    var scalars = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" {
        marks = 0
        scalars.append(" ")
      } else if !scalar.isUnsafeToDraw {
        marks = scalar.joinsLetter ? marks + 1 : 0
        if marks <= Self.marksOfLetter { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  private var needsCleaning: Bool {
    var marks = 0
    for scalar in unicodeScalars {
      if scalar.isUnsafeToDraw { return true }
      marks = scalar.joinsLetter ? marks + 1 : 0
      if marks > Self.marksOfLetter { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether this is no letter of its own: a combining mark, the tint of an emoji, or a part of a
  /// Korean syllable, of which any number make one.
  fileprivate var joinsLetter: Bool {
    // Accents stand here; before them, and in Greek and Cyrillic after them, are whole letters.
    if value < 0x483 { return value >= 0x300 && value < 0x370 }
    if (0x1100...0x11FF).contains(value) || (0xA960...0xA97C).contains(value)
      || (0xD7B0...0xD7FB).contains(value)
    {
      return true
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return properties.isGraphemeExtend || properties.isEmojiModifier
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal could do something other than draw this, or draw nothing for it.
  ///
  /// The same characters as `isHidden` in CareerModel, held to each other by a test.
  package var isUnsafeToDraw: Bool {
    switch value {
    // Before others, because nearly all text is made of these.
    case 0x20..<0x7F, 0xA0..<0xAD: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164,
      0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}

extension Character {
  /// The base letter of an accented Latin letter; itself when there is no other.
  package var withoutAccents: Character {
    let scalars = unicodeScalars
    guard let first = scalars.first, first.value >= 0xC0 else {
      return scalars.first.map(Character.init) ?? self
    }
    if let base = Self.latinBases[first] { return base }
    return Character(first)
  }

  private static let latinBases: [Unicode.Scalar: Character] = {
    let groups: [(Character, String)] = [
      ("A", "ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ"), ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("C", "ÇĆĈĊČ"),
      ("c", "çćĉċč"),
      ("D", "Ď"), ("d", "ď"), ("E", "ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("G", "ĜĞĠĢ"),
      ("g", "ĝğġģ"), ("H", "Ĥ"), ("h", "ĥ"), ("I", "ÌÍÎÏĨĪĬĮİỈỊ"), ("i", "ìíîïĩīĭįỉị"), ("J", "Ĵ"),
      ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"), ("L", "ĹĻĽ"), ("l", "ĺļľ"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"),
      ("O", "ÒÓÔÕÖŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢ"), ("o", "òóôõöōŏőơọỏốồổỗộớờởỡợ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"),
      ("S", "ŚŜŞŠȘ"), ("s", "śŝşšș"), ("T", "ŢŤȚ"), ("t", "ţťț"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰ"),
      ("u", "ùúûüũūŭůűųưụủứừửữự"), ("W", "ŴẀẂẄ"), ("w", "ŵẁẃẅ"), ("Y", "ÝŶŸỲỴỶỸ"), ("y", "ýÿŷỳỵỷỹ"),
      ("Z", "ŹŻŽ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Character] = [:]
    for (base, letters) in groups {
      for scalar in letters.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
