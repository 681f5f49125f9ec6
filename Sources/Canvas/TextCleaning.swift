/// Making text from outside safe to draw.
extension String {
  /// The text without control characters, escape sequences' lead-ins, joiners, variation selectors
  /// and direction overrides: nothing that could move the cursor or change the screen.
  ///
  /// Tabs and line ends become spaces.
  package var withoutControlCharacters: String {
    guard unicodeScalars.contains(where: { $0.isUnsafeToDraw }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" {
        scalars.append(" ")
      } else if !scalar.isUnsafeToDraw {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal could do something other than draw this.
  package var isUnsafeToDraw: Bool {
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return true }
    guard value >= 0x200B else { return false }
    return (0x200B...0x200F).contains(value) || (0x2028...0x202E).contains(value)
      || (0x2060...0x206F).contains(value) || (0xFE00...0xFE0F).contains(value)
      || (0xE0000...0xE0FFF).contains(value) || value == 0xFEFF
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
