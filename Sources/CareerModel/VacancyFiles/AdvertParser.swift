import CRapidJSON

/// Finds the end of a JSON value and, where it is an advert of the plain shape, its texts.
final class AdvertParser {
  enum Verdict {
    /// Every field is known and has a value of the right type; the texts are not looked at.
    case plain
    /// Some other value.
    case odd
    case broken
    /// Lists or objects in each other, more than any advert has; no mistake so far.
    case tooDeep
  }

  /// The names of all fields that a plain advert may have.
  static var fields: [String] {
    var fields: [String] = []
    while let name = career_advert_field(fields.count) { fields.append(String(cString: name)) }
    return fields
  }

  private let parser = career_parser_create()
  /// The advert that was parsed last, if it was plain, until the next is parsed.
  private(set) var advert = career_advert()
  /// How many bytes were parsed in all, those that were parsed again counted again.
  private(set) var bytesParsed = 0

  deinit { career_parser_destroy(parser) }

  /// Parses the first value of a text that ends with a NUL.
  ///
  /// - Returns: How many bytes it takes, or about where the mistake is.
  func parse(_ text: UnsafePointer<CChar>?) -> (verdict: Verdict, end: Int) {
    guard let parser, let text else { return (.broken, 0) }
    var end = 0
    let verdict = career_parse(parser, text, &end, &advert)
    bytesParsed += end
    switch verdict {
    case career_plain: return (.plain, end)
    case career_odd: return (.odd, end)
    case career_too_deep: return (.tooDeep, end)
    default: return (.broken, end)
    }
  }
}
