import TestSupport
import Testing

@testable import CareerModel

/// A broken advert in the middle of a list costs itself and nothing else.
@Suite(.timeLimit(.minutes(10))) struct BrokenAdvertTests {
  private static let breaks: [(name: String, old: String, new: String)] = [
    ("no closing quote mark", "\"title\": \"Helper\"", "\"title\": \"Helper"),
    ("no opening quote mark", "\"title\": \"Helper\"", "\"title\": Helper\""),
    ("no brace at the end", "\"notes\": []}", "\"notes\": []"),
    ("no brace at the start", "{\"reference\"", "\"reference\""),
    ("no brace of the pay", "\"period\": \"year\"}", "\"period\": \"year\""),
    ("no bracket of the places", "LS1 1AA\"}]", "LS1 1AA\"}"),
    ("no comma", "\"A Trust\", ", "\"A Trust\" "),
    ("a comma too many", "\"A Trust\", ", "\"A Trust\",, "),
    ("a comma at the end", "\"notes\": []}", "\"notes\": [],}"),
    ("no colon", "\"title\": ", "\"title\" "),
    ("no value", "\"contract\": \"permanent\"", "\"contract\": "),
    ("a bad escape", "\"Helper\"", "\"Hel\\per\""),
    ("half an escape", "\"Helper\"", "\"Hel\\u12\""),
    ("half a pair", "\"Helper\"", "\"Hel\\ud83dper\""),
    ("a line break in a text", "\"Helper\"", "\"Hel\nper\""),
    ("a tab in a text", "\"Helper\"", "\"Hel\tper\""),
    ("a number too large", "minimum\": 26530", "minimum\": 1e999"),
    ("a number with a zero first", "minimum\": 26530", "minimum\": 026530"),
    ("the same field twice", "\"closes\"", "\"posted\""),
    ("a word without quotes", "\"permanent\"", "permanent"),
    ("nested too deep", "\"notes\": []", "\"notes\": " + String(repeating: "[", count: 5000)),
    (
      "nested and closed", "[]}",
      String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000) + "}"
    ),
    ("a comment", "\"title\"", "/* x */ \"title\""),
    ("single quotes", "\"Helper\"", "'Helper'"),
    ("a figure that is absurd", "minimum\": 26530", "minimum\": 26530000000"),
    ("a day that does not exist", "2026-08-01", "2026-02-30"),
  ]

  private func check(_ bad: [UInt8], _ name: String) {
    let sound = [1, 2, 4, 5].map { Array(Sample.advert("A\($0)").utf8) }
    for separator in [",", ", ", ",\n", "\n,\n  "] {
      let bytes = Array(
        ([sound[0], sound[1], bad, sound[2], sound[3]]).joined(separator: Array(separator.utf8)))
      for (opening, closing) in [
        ("[", "]"), ("[\n", "\n]\n"),
        ("{\"listedBy\": [\"helper\"], \"vacancies\": [", "]}"),
      ] {
        let file = Array(opening.utf8) + bytes + Array(closing.utf8)
        let reading = AdvertStreamTests.read(file, piece: 211)
        let what = "\(name), \(opening), \(separator)"
        #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2", "A4", "A5"], "\(what)")
        #expect((1...2).contains(reading.faults.count), "\(what): \(reading.faults)")
        #expect(reading.faults.allSatisfy { !$0.sentence.hasHiddenCharacters }, "\(what)")
      }
    }
  }

  @Test(arguments: try cases(of: breaks.indices))
  func inTheMiddle(_ index: Int) {
    let (name, old, new) = Self.breaks[index]
    check(Array(Sample.advert("A3").with(old, new).utf8), name)
  }

  @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0]] as [[UInt8]])
  func bytesThatAreNoText(_ bytes: [UInt8]) {
    let text = Sample.advert("A3", title: "%").utf8.split(separator: UInt8(ascii: "%"))
    check(Array(text[0]) + bytes + Array(text[1]), "\(bytes)")
  }

  @Test func allBroken() {
    // As slow as the square of their number, these would take minutes.
    let bad = (0..<5000).map { Sample.advert("A\($0)").with("\"notes\": []}", "\"notes\": [") }
    let reading = AdvertStreamTests.read(Array("[\(bad.joined(separator: ","))]".utf8))
    #expect(reading.file.vacancies == [])
    #expect(reading.faults.count == 5000)
  }

  @Test func anyOrderOfFieldsAfterABrokenAdvert() {
    let other = Sample.advert("A3").with("{\"reference\": \"A3\", ", "{").with(
      "\"notes\": []", "\"notes\": [], \"reference\": \"A3\"")
    let bad = Sample.advert("A2").with("\"A Trust\", ", "\"A Trust\" ")
    let text = "[\(Sample.advert("A1")), \(bad), \(other), \(Sample.advert("A4"))]"
    let reading = AdvertStreamTests.read(Array(text.utf8))
    #expect(reading.file.vacancies.map(\.reference) == ["A1", "A3", "A4"])
    #expect(reading.faults.map(\.path) == ["$[1]"])
  }

  @Test(arguments: [
    ("[% %]", "a missing comma, at line 1, column "), ("[%,,%]", "a comma too many, at line 1"),
    ("[%,%,]", "a comma after the last one"), ("[,%,%]", "a comma too many"),
    ("[%;%]", "a semicolon"), ("[%, // one\n%]", "a comment"), ("[%},%]", "a closing }"),
    ("[%,%", "a file that ends too early"), ("[%,%,", "a file that ends too early"),
  ])
  func betweenAdverts(form: String, found: String) {
    let text = form.with("%", Sample.advert("A1")).with("%", Sample.advert("A2"))
    let reading = AdvertStreamTests.read(Array(text.utf8))
    #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2"])
    #expect(reading.faults.count == 1)
    #expect(reading.faults.first?.found.hasPrefix(found) == true, "\(reading.faults)")
  }

  @Test func placesOfFaultsInAList() throws {
    let bad = Sample.advert("A2").with("\"permanent\"", "permanent")
    let text = "[\n\(Sample.advert("A1", title: "Å")), \(bad)]"
    let fault = try #require(AdvertStreamTests.read(Array(text.utf8), piece: 100).faults.first)
    let line = "\(Sample.advert("A1", title: "Å")), " + bad
    let column = line.count - (bad.split(separator: "permanent")[1].count) - 8
    #expect(fault.found == "a word without quote marks, at line 2, column \(column)")
    #expect(fault.path == "$[1]")
  }

  @Test func aBrokenLineInTheMiddle() {
    let text = "\(Sample.advert("A1"))\n{\"reference\": \"A2\"\n\(Sample.advert("A3"))\n"
    let reading = AdvertStreamTests.read(Array(text.utf8), piece: 50)
    #expect(reading.file.vacancies.map(\.reference) == ["A1", "A3"])
    #expect(reading.faults.map(\.path) == ["$[1]"])
    #expect(reading.faults.first?.found.hasPrefix("a line that ends too early, at line 2") == true)
  }

  @Test func referencesThatStandTwice() {
    let bad = Sample.advert("B-1").with("\"permanent\"", "7")
    let text = [
      Sample.advert("A-1"), Sample.advert("A-1"), bad, Sample.advert("B-1"), Sample.advert("A-1"),
    ].joined(separator: "\n")
    let reading = AdvertStreamTests.read(Array(text.utf8))
    #expect(reading.file.vacancies.map(\.reference) == ["A-1"])
    #expect(
      reading.faults.map(\.path) == [
        "$[1].reference", "$[2].contract", "$[3].reference", "$[4].reference",
      ])
    #expect(reading.faults.last?.found == "\"A-1\" a second time")
  }

  @Test(arguments: Seed.list(1...6))
  func randomBytes(seed: Seed) {
    var random = SeededGenerator(seed)
    let marks = Array("{}[]\",:\\ \n\u{1B}1e-é".utf8) + [0, 0xFF]
    let adverts = (1...4).map { Sample.advert("A\($0)") }
    let texts = [
      "[" + adverts.joined(separator: ",\n") + "]", adverts.joined(separator: "\n"),
      "{\"vacancies\": [" + adverts.joined(separator: ",") + "], \"listedBy\": [\"helper\"]}",
    ]
    for round in 0..<300 {
      var bytes = Array(texts[round % 3].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
        case 2: bytes[place] = marks.randomElement(using: &random) ?? 0
        default: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        }
      }
      let reading = AdvertStreamTests.read(bytes, piece: 1 + round)
      let shown = String(decoding: bytes, as: UTF8.self)
      #expect(reading.file.vacancies.count == 4 || !reading.faults.isEmpty, "\(shown)")
      // A slip costs the advert it is in, or the two that it runs together.
      #expect(reading.faults.allSatisfy { !$0.sentence.hasHiddenCharacters }, "\(shown)")
      let garbage = (0..<200).map { _ in marks.randomElement(using: &random) ?? 0 }
      _ = AdvertStreamTests.read(Array("[{".utf8) + garbage, piece: 7)
      _ = AdvertStreamTests.read(garbage, piece: 7)
    }
  }
}
