extension Unicode.Scalar {
  /// Whether this is a control character, a joiner, a variation selector or a direction override:
  /// a mark that does not show, but changes what a screen shows.
  ///
  /// The same rule as `isUnsafeToDraw` in Canvas, which this target does not import: Canvas drops
  /// such marks from any text, while a data file that holds one is at fault.
  var isHidden: Bool {
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return true }
    guard value >= 0x200B else { return false }
    return (0x200B...0x200F).contains(value) || (0x2028...0x202E).contains(value)
      || (0x2060...0x206F).contains(value) || (0xFE00...0xFE0F).contains(value)
      || (0xE0000...0xE0FFF).contains(value) || value == 0xFEFF
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
