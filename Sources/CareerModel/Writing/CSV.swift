/// Rows of comma-separated values as RFC 4180 has them.
package enum CSV {
  /// One row with the CRLF that ends it; a value with a comma, quote or line end is quoted.
  package static func row(_ values: [String]) -> String {
    values.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ value: String) -> String {
    let isPlain = !value.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard !isPlain else { return value }
    var quoted = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
