import CareerModel
import TestSupport
import Testing

@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct RoleQueryTests {
  @Test(arguments: [
    ("degree:no", RoleField.degree, [RoleQuery.Value.no]),
    ("DEGREE:No", .degree, [.no]),
    ("patients:y", .patients, [.yes]),
    ("nights:no,unknown", .nights, [.no, .notStated]),
    ("nights:\"not stated\",sometimes", .nights, [.notStated, .sometimes]),
    ("nights:not-stated", .nights, [.notStated]),
    ("driving:?", .driving, [.notStated]),
    ("weekends:no", .nights, [.no]),
    ("band:2..4", .band, [.bands(1...3)]),
    ("band:4..2", .band, [.bands(1...3)]),
    ("band:2-4", .band, [.bands(1...3)]),
    ("band:..4", .band, [.bands(0...3)]),
    ("band:8", .band, [.bands(7...10)]),
    ("band:8a,9", .band, [.bands(7...7), .bands(11...11)]),
    ("band:6..", .band, [.bands(5...11)]),
    ("band:unknown", .band, [.notStated]),
    ("registration:nmc,no", .registration, [.body(.nmc), .no]),
    ("registration:\"social work england\"", .registration, [.body(.socialWorkEngland)]),
    ("depth:full", .depth, [.depth(.full)]),
    (
      "area:\"mental health\",nursing", .area,
      [
        .words(TextFilter("mental health")), .words(TextFilter("nursing")),
      ]
    ),
  ])
  func aFieldIsUnderstood(_ text: String, _ field: RoleField, _ values: [RoleQuery.Value]) {
    let query = RoleQuery.parse(text)
    #expect(query.parts.map(\.kind) == [.field(field, values)])
    #expect(query.faults.isEmpty)
  }

  @Test func wordsPhrasesAndFieldsStandTogether() {
    let query = RoleQuery.parse("ward -\"shift work\" -degree:yes full-time foo:bar")
    #expect(
      query.parts.map(\.kind) == [
        .words(["ward"]), .phrase(isOpen: false), .field(.degree, [.yes]),
        .words(["full", "time"]),
        .words(["foo", "bar"]),
      ])
    #expect(query.parts.map(\.isExcluded) == [false, true, true, false, false])
    #expect(query.fieldParts.map(\.text) == ["-degree:yes"])
  }

  @Test(arguments: [
    ("band:x9", "band:x9 is not a band. Use a band such as 3, 8a or 2..4, or unknown."),
    ("degree:maybe", "degree:maybe is not understood. Use yes, no, sometimes or unknown."),
    ("degree:", "degree: needs yes, no, sometimes or unknown."),
    ("nigths:no", "nigths: is not a field. Did you mean nights:?"),
    (
      "registration:sometimes",
      "registration:sometimes is not understood. "
        + "Use yes, no, unknown, or a body such as NMC or HCPC."
    ),
  ])
  func aMistakeIsLeftAsideWithASentence(_ text: String, _ sentence: String) {
    let query = RoleQuery.parse("patients:yes " + text)
    #expect(query.faults == [sentence])
    #expect(query.parts.map(\.isActive) == [true, false])
  }

  @Test func oneWrongValueLeavesTheOthers() {
    let query = RoleQuery.parse("band:3,x9")
    #expect(query.parts.map(\.kind) == [.field(.band, [.bands(2...2)])])
    #expect(query.faults.count == 1)
  }

  @Test func theLastPartIsPeeledWithTheWordsAroundIt() {
    var text = "ward degree:no mental health nights:no"
    var steps: [String] = []
    while !text.isEmpty {
      text = RoleQuery.parse(text).textWithoutLastPart
      steps.append(text)
    }
    #expect(steps == ["ward degree:no mental health", "ward degree:no", "ward", ""])
    #expect(RoleQuery.parse("ward band:x9").textWithoutLastPart == "ward")
  }

  @Test(arguments: Seed.list(7)) func anyTextIsAQueryAndIsKeptInItsParts(seed: Seed) {
    var numbers = SeededGenerator(seed)
    let pieces = [
      "degree:", "no", "yes", ",", "-", "\"", ":", " ", "band:", "2..4", "..", "8a", "\u{201C}",
      "é", "area:", "nurse", "registration:", "?", "\u{2212}", "depth:full", "\n", "👩🏽‍⚕️",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in numbers.any(of: pieces) }
        .joined()
      let query = RoleQuery.parse(text)
      let characters = Array(text)
      for part in query.parts {
        #expect(String(characters[part.range]) == part.text)
        #expect(part.isActive || part.faults.count < 9)
      }
      // Peeling always ends.
      var rest = text
      var steps = 0
      while !rest.isEmpty, steps < 100 {
        rest = RoleQuery.parse(rest).textWithoutLastPart
        steps += 1
      }
      #expect(rest.isEmpty, "\(text)")
    }
  }
}
