/// Values from a file, made short and safe to show in the report of a fault.
enum Shown {
  /// The most characters of a text that are shown.
  static let limit = 60

  /// The text in quotes, cut after `limit` characters, hidden characters as `<U+202E>`.
  static func quoted(_ text: String) -> String {
    let start = text.prefix(limit)
    return "\"" + visible(start) + (start.endIndex < text.endIndex ? "...\"" : "\"")
  }

  /// The text with hidden characters as `<U+202E>`.
  static func visible(_ text: some StringProtocol) -> String {
    var shown = String.UnicodeScalarView()
    // A single character can carry any number of marks, so scalars are counted too.
    for scalar in text.unicodeScalars.prefix(4 * limit) {
      if scalar.isHidden {
        shown.append(contentsOf: name(of: scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// "<U+202E>".
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }

  /// "a, b or c".
  static func choice(of words: [String]) -> String {
    guard let last = words.last else { return "nothing" }
    guard words.count > 1 else { return last }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
