import Testing

/// A file of adverts as malice, carelessness or a bad disk would make it, with one good advert in it.
///
/// They are made when a test asks for them: nothing of this is kept in the repository.
package struct HostileFile: Sendable, CustomTestStringConvertible {
  /// What is wrong with it, in a few words; also the name of the file.
  package let name: String
  /// Whether the good advert must come through.
  package let keepsGood: Bool
  private let make: @Sendable () -> [UInt8]

  package var testDescription: String { name }
  package var bytes: [UInt8] { make() }

  /// The reference of the good advert.
  package static let good = "GOOD-1"

  private init(
    _ name: String, keepsGood: Bool = true, _ make: @escaping @Sendable () -> [UInt8]
  ) {
    self.name = name
    self.keepsGood = keepsGood
    self.make = make
  }

  /// One advert as a line of JSON; what is given stands in it as it is.
  private static func advert(
    _ reference: String, title: String = "Porter", employer: String = "Good Trust",
    place: String = "Leeds", advertised: String = "£25000", minimum: String = "25000",
    url: String = "https://example.org/1", notes: String = "", more: String = ""
  ) -> String {
    """
    {"reference": "\(reference)", "title": "\(title)", "employer": "\(employer)", \
    "contract": "permanent", "places": [{"name": "\(place)", "postcode": "LS1 3EX"}], \
    "salary": {"advertised": "\(advertised)", "minimum": \(minimum), "maximum": null, \
    "period": "year"}, "url": "\(url)", "posted": null, "closes": null, "notes": [\(notes)]\(more)}

    """
  }

  private static let goodLine = advert(good)

  /// A file of lines: the hostile ones, then the good one.
  private static func lines(_ name: String, _ hostile: String...) -> HostileFile {
    HostileFile(name) { Array((hostile.joined() + goodLine).utf8) }
  }

  /// A file of lines with bytes that need not be text in a title.
  private static func title(_ name: String, bytes: [UInt8]) -> HostileFile {
    HostileFile(name) {
      let parts = advert("BAD-1", title: "@").split(separator: "@")
      return Array(parts[0].utf8) + bytes + Array(parts[1].utf8) + Array(goodLine.utf8)
    }
  }

  /// The same text in each of the fields that are shown, as it is and escaped as JSON does.
  private static func everywhere(_ name: String, _ text: String) -> [HostileFile] {
    let escaped = text.unicodeScalars.map { scalar in
      String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }.joined()
    return [("", text), (" escaped", escaped)].map { kind, text in
      HostileFile(name + kind) {
        let all = [
          advert("BAD-1", title: "A\(text)B"), advert("BAD-2", employer: "A\(text)B"),
          advert("BAD-3", place: "A\(text)B"), advert("BAD-4", advertised: "£1\(text)"),
          advert("BAD-5", url: "https://example.org/\(text)"), advert("BAD\(text)6"),
          advert("BAD-7", notes: "\"A\(text)B\""), advert("BAD-8", more: ", \"\(text)\": 1"),
        ]
        return Array((all.joined() + goodLine).utf8)
      }
    }
  }

  /// Every kind.
  package static let all: [HostileFile] = marks + shapes + sizes

  private static let marks: [HostileFile] =
    everywhere("controls", "\u{1}\u{7}\u{8}\u{B}\u{1A}\u{1B}\u{7F}")
    + everywhere("C1 controls", "\u{85}\u{90}\u{9B}31m\u{9D}0;t\u{9C}")
    + everywhere("OSC", "\u{1B}]0;owned\u{7}\u{1B}]52;c;AAAA\u{1B}/")
    + everywhere("DCS", "\u{1B}P+q544e\u{1B}/\u{1B}_G\u{1B}/\u{1B}^x\u{1B}/")
    + everywhere("CSI", "\u{1B}[2J\u{1B}[?1049l\u{1B}[6n\u{1B}[5i")
    + everywhere("turned round", "\u{202E}txt.exe\u{202C}\u{2066}a\u{2069}\u{200F}")
    + everywhere("no width", "\u{200B}\u{200D}\u{2060}\u{FEFF}\u{2028}\u{2029}")
    + everywhere("NUL", "\u{0}") + [
      title("NUL bytes", bytes: [0x41, 0, 0, 0x42]),
      title("no UTF-8", bytes: [0x4E, 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xC0, 0x80]),
      lines("half a pair", advert("BAD-1", title: "\\ud83d"), advert("BAD-2", title: "\\ude00x")),
      lines(
        "a flood of marks",
        advert("ODD-1", title: "e" + String(repeating: "\u{301}", count: 20_000))),
      lines(
        "a spreadsheet's formula", advert("ODD-1", title: "=cmd|' /C calc'!A0", employer: "@x")),
      lines(
        "addresses", advert("BAD-1", url: "javascript:alert(1)"), advert("BAD-2", url: "file:///")),
    ]

  private static let shapes: [HostileFile] = [
    lines("deep lists", String(repeating: "[", count: 50_000) + "\n"),
    lines("deep objects", String(repeating: "{\"a\":", count: 50_000) + "\n"),
    lines(
      "deep and closed",
      advert(
        "BAD-1",
        more: ", \"x\": " + String(repeating: "[", count: 3_000)
          + String(repeating: "]", count: 3_000))),
    lines(
      "huge numbers", advert("BAD-1", minimum: "1e999"), advert("BAD-2", minimum: "-1e999"),
      advert("BAD-3", minimum: String(repeating: "9", count: 10_000)),
      advert("ODD-4", minimum: "0." + String(repeating: "0", count: 10_000) + "1")),
    lines("fields twice", advert("BAD-1", more: ", \"title\": \"other\", \"title\": \"third\"")),
    lines("the same reference", advert("ODD-1"), advert("ODD-1"), advert("ODD-1")),
    lines("nothing but nothing", advert("ODD-1"), "null\n\n[]\n{}\n\"\"\n0\n"),
    HostileFile("one byte order mark") { [0xEF, 0xBB, 0xBF] + Array(goodLine.utf8) },
    HostileFile("two byte order marks") {
      [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array(goodLine.utf8)
    },
    HostileFile("cut short") { Array((goodLine + advert("BAD-1")).utf8.dropLast(40)) },
    HostileFile("a list cut short") {
      Array(("[" + goodLine + "," + advert("B")).utf8.dropLast(9))
    },
    HostileFile("unclosed text first") { Array(("{\"reference\": \"half\n" + goodLine).utf8) },
    HostileFile("UTF-16", keepsGood: false) {
      [0xFF, 0xFE] + goodLine.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    },
    HostileFile("gzip", keepsGood: false) { [0x1F, 0x8B, 8, 0] + Array(goodLine.utf8) },
    HostileFile("NUL bytes before", keepsGood: false) { [0, 0, 0, 0] + Array(goodLine.utf8) },
    HostileFile("empty", keepsGood: false) { [] },
    HostileFile("blank", keepsGood: false) { Array(" \r\n\t ".utf8) },
  ]

  private static let sizes: [HostileFile] = [
    HostileFile("many tiny adverts") {
      let tiny = (0..<1_500).map { advert("T\($0)", title: "A", employer: "B", place: "C") }
      return Array((tiny.joined() + goodLine).utf8)
    },
    HostileFile("many faulty adverts") {
      Array((String(repeating: "{\"reference\": 1}\n", count: 5_000) + goodLine).utf8)
    },
    HostileFile("a text of four megabytes") {
      let long = advert("BAD-1", title: String(repeating: "x", count: 4_000_000))
      return Array((long + goodLine).utf8)
    },
    HostileFile("unfinished adverts in each other") {
      let start = "{\"reference\":\"a\",\"t\":\"\(String(repeating: "x", count: 100))\",\"x\":["
      return Array((String(repeating: start, count: 300) + "\n" + goodLine).utf8)
    },
  ]
}
