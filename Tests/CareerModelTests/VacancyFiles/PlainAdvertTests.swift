import Testing

@testable import CareerModel

/// The quick reader takes nothing that the careful one would not take, and takes it alike.
@Suite struct PlainAdvertTests {
  /// Writes adverts, most of them sound, of which many are odd in one way or another.
  private struct Writer {
    var random: SeededGenerator
    var number = 0

    mutating func oneOf(_ choices: [String]) -> String {
      choices.randomElement(using: &random) ?? ""
    }

    /// Whether to do something odd here.
    mutating func odd() -> Bool { Int.random(in: 0..<120, using: &random) == 0 }

    static let oddValues = [
      "null", "true", "7", "-0", "1e400", "1e-400", "99999999999999999999", "9223372036854775808",
      "\"\"", "\" \"", "\"\\u0000\"", "\"a\\u202eb\"", "\"\\ud800\"", "\"\\udc00\"",
      "\"\\ud83d\\ude00\"", "\"a\\tb\"", "\"a\tb\"", "\"\u{A0}\u{3000}\"", "\"\u{FEFF}\"",
      "\"\u{FFFD}\"", "[]", "{}", "[null]", "[[1]]", "{\"a\": {\"b\": []}}", "nul", "01", "\"open",
      "\"e\u{301}\"", "\"\u{7F}\"", "\"\u{9F}\"", "\"a\\/b\\\"c\\\\\"",
      "\"\u{1F9D1}\u{200D}\u{2695}\"",
    ]

    mutating func value(_ sound: [String]) -> String {
      odd() ? oneOf(Self.oddValues) : oneOf(sound)
    }

    mutating func object(_ fields: [(name: String, value: String)]) -> String {
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

    mutating func list(_ items: [String]) -> String {
      odd() ? oneOf(Self.oddValues) : "[" + items.joined(separator: ", ") + "]"
    }

    mutating func salary() -> String {
      let words = value(["\"£26530.00 to £29114.00\"", "\"\\u00a312.60\"", "\"Negotiable\""])
      let figures = ["26530", "29114.5", "12.60", "0", "10000000", "1e4", "0.1", "null", "null"]
      var fields = [("advertised", words)]
      fields.append(("minimum", value(figures)))
      fields.append(("maximum", odd() ? "10000000.1" : value(["29114.5", "5e5", "null", "1e7"])))
      let periods = ["\"year\"", "\"hour\"", "\"day\"", "\"unknown\"", "null"]
      fields.append(("period", odd() ? "\"week\"" : value(periods)))
      return object(fields)
    }

    mutating func advert() -> String {
      number += 1
      let places = (0..<Int.random(in: 0...3, using: &random)).map { _ in
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

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func whatTheQuickReaderTakes(seed: UInt64) throws {
    var writer = Writer(random: SeededGenerator(seed: seed))
    let collector = VacancyCollector()
    collector.startFile("a")
    let form = Vacancy.form(.unchecked)
    var plain = 0
    var takenByTheCarefulReaderAlone = 0
    for _ in 0..<1200 {
      let text = writer.advert()
      let isPlain = text.withCString { start in
        collector.parser.parse(start).verdict == .plain && collector.appendPlain()
      }
      let log = FaultLog(file: "a")
      let careful = Array(text.utf8).withUnsafeBytes { bytes in
        JSONDocument.parse(bytes, log: log, path: .element(of: .root, index: 0))
          .flatMap(form.read)
      }
      let isSound = careful != nil && log.count == 0
      if isPlain {
        plain += 1
        let table = collector.table
        if !isSound || table[table.count - 1] != careful {
          Issue.record("\(text) \(log.faults.map(\.sentence))")
        }
      } else if isSound {
        takenByTheCarefulReaderAlone += 1
      }
    }
    // Neither reader was idle.
    #expect(plain > 100)
    #expect(takenByTheCarefulReaderAlone < plain)
  }

  @Test func whatTheBundledAdvertsAndTheSampleAre() throws {
    let collector = VacancyCollector()
    collector.startFile("a")
    let advert = Sample.advert("A1", more: ", \"listedBy\": [\"helper\"], \"computed\": [\"band\"]")
    let isPlain = advert.withCString {
      collector.parser.parse($0).verdict == .plain && collector.appendPlain()
    }
    #expect(isPlain)
    #expect(collector.table.first?.listedBy == ["helper"])
  }

  @Test func nestingIsNoDangerToTheStack() {
    let parser = AdvertParser()
    for open in ["[", "{\"a\":", "[{\"a\":["] {
      let deep = String(repeating: open, count: 300_000)
      #expect(deep.withCString { parser.parse($0).verdict } == .tooDeep)
    }
  }

  @Test func days() {
    for text in [
      "2026-02-28", "2024-02-29", "2000-02-29", "1900-02-29", "2100-02-29", "2026-04-31",
      "2026-12-31", "1899-12-31", "2199-12-31", "2200-01-01", "2026-00-10", "2026-01-00",
      "2026-1-010", "2026-01-0a", "+026-01-01", "2026/01/01", "2026-01", "",
    ] {
      let quick = Array(text.utf8).withUnsafeBytes(PlainText.day)
      #expect(quick == Day(exactly: text), "\(text)")
    }
  }
}
