import TestSupport
import Testing

@testable import CareerModel
@testable import VacancySearch

/// Nothing that can be typed or pasted stops the program, or makes the index and the scan differ.
@Suite(.timeLimit(.minutes(10))) struct SearchFuzzTests {
  private static let pieces = [
    "\"", "\"", "-", "\u{2212}", ":", ",", "..", "…", "<", ">", "=", "≥", "£", "?", " ", "\t", "\n",
    "\u{0}", "\u{1B}[2J", "\u{7F}", "שלום", "مرحبا", "\u{202E}", "\u{200F}", "👩‍⚕️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u{301}",
    "\u{FEFF}", "９", "１", "²", "٣", "k", "d", "99999999999999999999", "9999y", "9999-12-31", "0000",
    "2026-02-29", "1e308", "nan", "inf", "0x10", "8a", "..", "--", "unknown", "near", "nurse", "&",
    "“", "”", "＂", "’", "1000", "0", "0.0000001", ",,", "::", "\"\"",
  ]

  private static func text(_ numbers: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0:
      let bytes = (0..<Int.random(in: 0...50, using: &numbers)).map { _ in
        UInt8.random(in: 0...255, using: &numbers)
      }
      return String(decoding: bytes, as: UTF8.self)
    case 1:
      let signs = ["\"", "-", ":", ",", ".", "<", ">", "=", " ", "+", "/", "?", "~"]
      return (0..<Int.random(in: 1...30, using: &numbers)).map { _ in numbers.any(of: signs) }
        .joined()
    case 2:
      return (0..<Int.random(in: 1...6, using: &numbers)).map { _ -> String in
        let value = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in numbers.any(of: pieces)
        }
        return "\(numbers.any(of: QueryField.allCases).rawValue):\(value.joined())"
      }.joined(separator: " ")
    default:
      return (0..<Int.random(in: 1...20, using: &numbers)).map { _ in numbers.any(of: pieces) }
        .joined()
    }
  }

  @Test(arguments: Seed.list(1...16))
  func `Anything can be typed`(seed: Seed) {
    var numbers = SeededGenerator(seed, stream: 7919)
    let adverts = RandomAdverts.adverts(12, &numbers)
    let index = World.index(adverts)
    let plain = PlainWays(index: index, adverts: adverts)
    var filtering = 0
    for _ in 0..<60 {
      let text = Self.text(&numbers)
      let query = VacancyQuery.parse(text, in: World.context)
      query.expectPartsInOrder()
      #expect(query.text == text)
      #expect(query.parts.count(where: \.filters) <= VacancyQuery.maximumParts)
      #expect(index.search(query) == plain.search(query), "\(text.debugDescription)")
      let results = index.results(query, sort: RandomQueries.sort(&numbers))
      #expect(results.count == index.search(query).count)
      for remedy in index.remedies(query, in: World.context) {
        let left = VacancyQuery.parse(remedy.text, in: World.context)
        #expect(
          index.search(left).count == remedy.count, "\(text.debugDescription) \(remedy.words)")
      }
      for value in index.facets(of: results, limit: 2).flatMap(\.values).prefix(6) {
        let more = VacancyQuery.parse(query.text(adding: value.part), in: World.context)
        #expect(index.search(more).count == value.count, "\(text.debugDescription) \(value.part)")
      }
      let cursor = Int.random(in: 0...text.count, using: &numbers)
      let completion = index.completion(of: text, at: cursor, in: World.context)
      #expect(completion.range.upperBound <= text.count)
      for advert in adverts.prefix(2) {
        let row = UInt32(adverts.firstIndex(of: advert) ?? 0)
        #expect(!index.why(Int(row), in: results).isEmpty)
      }
      // Taking the last part away comes to an end.
      var line = query
      var steps = 0
      while !line.parts.isEmpty, steps <= query.parts.count {
        line = VacancyQuery.parse(line.textWithoutLastPart, in: World.context)
        steps += 1
      }
      #expect(line.parts.isEmpty)
      if !query.isEmpty { filtering += 1 }
    }
    #expect(filtering > 10)
  }

  @Test(arguments: Seed.list(3)) func `Many roles that many parts ask for are told apart`(
    seed: Seed
  ) {
    var numbers = SeededGenerator(seed)
    let roles = World.fullContext.roles
    #expect(roles.count > 100)
    let adverts: [Vacancy] = (0..<60).map { row in
      .advert(
        numbers.any(of: roles).title + numbers.any(of: [" nurse", "", " worker"]),
        listedBy: row.isMultiple(of: 3) ? [numbers.any(of: roles).slug] : [])
    }
    let index = World.index(adverts)
    // Words that each stand in the names of many roles, with something of every other field.
    for text in [
      "role:a", "-role:nurse", "role:a role:o role:e -role:nurse",
      (["a", "e", "i", "o", "u", "s", "c", "t"].map { "role:\($0)" }
        + ["pay:unknown", "note:yes", "near:unknown", "posted:unknown", "closes:unknown"])
        .joined(separator: " "),
    ] {
      let query = VacancyQuery.parse(text, in: World.fullContext)
      #expect(query.faults == [])
      let plain = PlainWays(index: index, adverts: adverts)
      #expect(index.search(query) == plain.search(query), "\(text)")
    }
  }
}
