extension Unicode.Scalar {
  /// Whether this is a control character, a joiner, a filler, a variation selector or a direction
  /// override: a mark that does not show, but changes what a screen shows, or seems to be nothing.
  ///
  /// The controls, line ends and default-ignorable characters of Unicode, the marks of interlinear
  /// notes and U+FFFE. The same rule as `isUnsafeToDraw` in Canvas, which this target does not
  /// import: Canvas drops such marks from any text, while a data file that holds one is at fault.
  var isHidden: Bool {
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

extension String {
  /// Whether any character is hidden; quick for the plain letters that nearly every text is made of.
  var hasHiddenCharacters: Bool {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return false }
    return unicodeScalars.contains { $0.isHidden }
  }

  /// Whether there is nothing but spaces.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
