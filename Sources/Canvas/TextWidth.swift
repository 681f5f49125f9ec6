/// How many columns a text takes on a terminal.
///
/// Terminals count by code point, as wcwidth(3) does: 0 for combining marks, 2 for East Asian wide
/// characters and most emoji, 1 for the rest. Joined emoji are where terminals differ; data is
/// cleaned of joiners and variation selectors when it is loaded, so that the sum of the code
/// points is what every terminal shows. TerminalTests holds this table to the C library's wcwidth.
extension Unicode.Scalar {
  /// 0, 1 or 2; control characters count 0 because they are never drawn.
  package var columns: Int {
    let code = value
    if code < 0x7F { return code < 0x20 ? 0 : 1 }
    if code < 0xA0 { return 0 }
    if code < 0x300 { return 1 }
    // Dashes, quotes, arrows, lines, blocks: the signs that screens are full of, without a search.
    if (0x2010...0x2027).contains(code) || (0x2190...0x2319).contains(code)
      || (0x2500...0x25FC).contains(code)
    {
      return 1
    }
    if Self.isZeroWidth(self) { return 0 }
    return Self.isWide(code) ? 2 : 1
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    let code = scalar.value
    // Vowels and final consonants of Hangul, which join the consonant before them.
    if (0x1160...0x11FF).contains(code) || (0xD7B0...0xD7FB).contains(code) { return true }
    if (0xE0000...0xE0FFF).contains(code) || code == 0x1171E { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    // Signs that stand under or around the digits that follow, and so take a column.
    case .format:
      return !(0x0600...0x0605).contains(code)
        && ![0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD].contains(code)
    case .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func isWide(_ code: UInt32) -> Bool {
    guard code >= 0x1100 else { return false }
    // Wide and full-width ranges of Unicode's EastAsianWidth.txt, in order.
    var low = 0
    var high = wideRanges.count - 1
    while low <= high {
      let middle = (low + high) / 2
      let range = wideRanges[middle]
      if code < range.lowerBound {
        high = middle - 1
      } else if code > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18CD5, 0x18D00...0x18D08,
    0x1AFF0...0x1AFFE, 0x1B000...0x1B2FB, 0x1F004...0x1F004,
    0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
    0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
    0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E,
    0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
    0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4,
    0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2,
    0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC,
    0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945,
    0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}

extension Character {
  /// The columns of all its code points, at most 2 so that one cell always holds it.
  package var columns: Int {
    if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    return min(2, unicodeScalars.reduce(0) { $0 + $1.columns })
  }
}

extension StringProtocol {
  /// The columns that the whole text takes on one line.
  package var columns: Int {
    // Nearly every text is plain ASCII, where bytes are columns and no characters need be found.
    if isPlainASCII { return utf8.count }
    if let columns = columnsOfPlainSigns { return columns }
    var total = 0
    for character in self { total += character.columns }
    return total
  }

  /// The columns of a text of Latin letters, pound signs, dashes and quotes, each of which is a
  /// character of its own and takes one; nil for any other text.
  private var columnsOfPlainSigns: Int? {
    var total = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027: total += 1
      default: return nil
      }
    }
    return total
  }

  /// Whether every byte is a printable ASCII character.
  var isPlainASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}
