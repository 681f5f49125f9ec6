/// Writes adverts as JSON, most of them sound, of which many are odd in one way or another.
package struct AdvertWriter {
  private var random: SeededGenerator
  private var number = 0

  package init(_ random: SeededGenerator) { self.random = random }

  private mutating func oneOf(_ choices: [String]) -> String { random.any(of: choices) }

  /// Whether to do something odd here.
  private mutating func odd() -> Bool { random.oneIn(120) }

  private static let oddValues = [
    "null", "true", "7", "-0", "1e400", "1e-400", "99999999999999999999", "9223372036854775808",
    "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u202eb\"", "\"\\ud800\"", "\"\\udc00\"",
    "\"\\ud83d\\ude00\"", "\"a\\tb\"", "\"a\tb\"", "\"\u{A0}\u{3000}\"", "\"\u{FEFF}\"",
    "\"\u{FFFD}\"", "[]", "{}", "[null]", "[[1]]", "{\"a\": {\"b\": []}}", "nul", "01", "\"open",
    "\"e\u{301}\"", "\"\u{7F}\"", "\"\u{9F}\"", "\"a\\/b\\\"c\\\\\"",
    "\"\u{1F9D1}\u{200D}\u{2695}\"",
  ]

  private mutating func value(_ sound: [String]) -> String {
    odd() ? oneOf(Self.oddValues) : oneOf(sound)
  }

  private mutating func object(_ fields: [(name: String, value: String)]) -> String {
    var fields = fields
    if odd() { fields.shuffle(using: &random) }
    if odd(), !fields.isEmpty { fields.removeLast() }
    if odd(), let field = fields.first { fields.append(field) }
    if odd() { fields.append(("colour", "1")) }
    if odd() { fields.append(("match", value(["\"title\"", "[1, \"a\"]", "null"]))) }
    if odd() { fields.append(("band", value(["\"5\"", "\"é\""]))) }
    let blank = oneOf(["", " ", "\n  "])
    let list = fields.map { "\"\($0.name)\":\(blank)\($0.value)" }.joined(separator: ",\(blank)")
    return "{\(blank)\(list)\(blank)}"
  }

  private mutating func list(_ items: [String]) -> String {
    odd() ? oneOf(Self.oddValues) : "[" + items.joined(separator: ", ") + "]"
  }

  private mutating func salary() -> String {
    let words = value(["\"£26530.00 to £29114.00\"", "\"\\u00a312.60\"", "\"Negotiable\""])
    let figures = ["26530", "29114.5", "12.60", "0", "10000000", "1e4", "0.1", "null", "null"]
    var fields = [("advertised", words)]
    fields.append(("minimum", value(figures)))
    fields.append(("maximum", odd() ? "10000000.1" : value(["29114.5", "5e5", "null", "1e7"])))
    let periods = ["\"year\"", "\"hour\"", "\"day\"", "\"unknown\"", "null"]
    fields.append(("period", odd() ? "\"week\"" : value(periods)))
    return object(fields)
  }

  /// One advert, an object.
  package mutating func advert() -> String {
    number += 1
    let places = (0..<random.number(in: 0...3)).map { _ in
      object([
        ("name", value(["\"Leeds\"", "\"Å\"", "\"Hull \\u2013 north\""])),
        ("postcode", value(["\"LS1 1AA\"", "null", "\"x\""])),
      ])
    }
    let reference = odd() ? "R-\(number / 2)" : "R-\(number)"
    let days = ["\"2026-02-28\"", "null", "\"2024-02-29\""]
    let oddDays = [
      "\"2026-02-29\"", "\"2026-13-01\"", "\"1899-01-01\"", "\"2026\"", "\"2026-4-01\"",
    ]
    return object([
      ("reference", value(["\"\(reference)\"", "\"\(reference)/é\""])),
      ("title", value(["\"Nurse\"", "\"Carer & cook\"", "\"Caf\\u00e9 \\ud83d\\ude00\""])),
      ("employer", value(["\"A Trust\"", "\"B\""])),
      (
        "contract",
        odd() ? "\"rolling\"" : value(["\"permanent\"", "\"fixed-term\"", "\"bank\""])
      ),
      ("places", list(places)),
      ("salary", odd() ? oneOf(Self.oddValues) : salary()),
      (
        "url",
        value([
          "\"https://example.org/\(reference)\"", "null", "\"http://a.b/%20?q=1#x\"",
          "\"https://a.example/\"", "\"https:///a\"", "\"ftp://a\"", "\"https://a b\"",
        ])
      ),
      ("posted", value(days)), ("closes", odd() ? oneOf(oddDays) : value(days)),
      ("notes", list([value(["\"Note one\"", "\"“Two”\""])])),
      ("listedBy", list([value(["\"helper\"", "\"adult-nurse\"", "\"Nurse\"", "\"a--b\""])])),
    ])
  }
}
