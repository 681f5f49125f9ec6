/// Rows of comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
///
/// A spreadsheet works out a cell that looks like a formula, whoever wrote it, and what it works out
/// can send the sheet away or start a program. Text that would be taken for one gets an apostrophe
/// in front; a figure below zero stays a figure.
package enum CSV {
  /// One row with the CRLF that ends it.
  package static func row(_ values: [String]) -> String {
    OutputBuffer.text { $0.append(csvRow: values) }
  }

  /// Whether a spreadsheet might take this for a formula.
  ///
  /// The wide forms of the four signs count too: where Chinese or Japanese is written, they may be
  /// read as the narrow ones.
  static func isLikeFormula(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first else { return false }
    switch first {
    case "-": return !isFigure(value.utf8.dropFirst())
    case "=", "+", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      return true
    default: return false
    }
  }

  /// Whether these are digits alone, with at most one point between them.
  private static func isFigure(_ bytes: Substring.UTF8View) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

extension OutputBuffer {
  /// Appends a row with the CRLF that ends it; a value with a comma, quote or line end is quoted.
  ///
  /// Hidden characters, which come from nowhere but the command line and the names of files, are
  /// written as `<U+001B>`, because a table may be looked at in a terminal.
  package mutating func append(csvRow values: [String]) {
    for (index, value) in values.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(csvField: value)
    }
    append("\r\n")
  }

  private mutating func append(csvField value: String) {
    let isFormula = CSV.isLikeFormula(value)
    let isPlain = value.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"")
    }
    if isPlain {
      if isFormula { append(UInt8(ascii: "'")) }
      return append(value)
    }
    let isQuoted = value.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { append(UInt8(ascii: "\"")) }
    if isFormula { append(UInt8(ascii: "'")) }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": append("\"\"")
      case "\t", "\n", "\r": append(scalar)
      case _ where scalar.isHidden: append(Shown.name(of: scalar))
      default: append(scalar)
      }
    }
    if isQuoted { append(UInt8(ascii: "\"")) }
  }
}
