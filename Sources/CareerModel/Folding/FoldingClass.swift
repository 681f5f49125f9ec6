/// What folding makes of a character outside ASCII that is no accented Latin letter.
enum FoldingClass {
  /// Parts words.
  case part
  /// Is left out, within a word too.
  case nothing
  /// Counts as this ASCII character.
  case plain(Unicode.Scalar)
  /// Counts as these letters.
  case letters(String)
}

extension Unicode.Scalar {
  var foldingClass: FoldingClass {
    switch value {
    // Prime, modifier apostrophes, single quotes and the acute accent that people type for one.
    case 0x00B4, 0x02B9, 0x02BB, 0x02BC, 0x02C8, 0x2018, 0x2019, 0x201B, 0x2032: return .nothing
    // Full-width forms of ! to ~.
    case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0).map(FoldingClass.plain) ?? .part
    case 0xFB00...0xFB06:
      return .letters(["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(value - 0xFB00)])
    // Greek writes sigma at the end of a word in a shape of its own.
    case 0x03C2: return .letters("σ")
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format:
      return .nothing
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return .letters(properties.lowercaseMapping)
    default:
      return .part
    }
  }
}
