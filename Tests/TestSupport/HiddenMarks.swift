extension String {
  /// The characters that a terminal acts on or that turn round or hide what stands beside them: the
  /// controls of C0 and C1 but for line ends, the marks of direction, and what has no width.
  ///
  /// The tests have a rule of their own, so that they do not agree with a mistake of the program's.
  package var hiddenMarks: [Unicode.Scalar] {
    // Most texts are plain, and these are looked at by the million.
    if utf8.allSatisfy({ $0 == 0x0A || 0x20..<0x7F ~= $0 }) { return [] }
    return unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
      default: false
      }
    }
  }
}
