import Testing

@testable import CareerModel
@testable import VacancySearch

/// Whatever the adverts and whatever is typed, the index finds what a plain scan finds.
@Suite struct PlainScanPropertyTests {
  static let words = [
    "nurse", "Nurse", "nursing", "nur", "worker", "work", "support", "time", "and", "&", "of",
    "people's", "peoples", "café", "cafe\u{301}", "Straße", "strasse", "KT19", "8QJ", "KT198QJ",
    "26,530", "26530", "3,4", "a", "b", "ab", "aab", "band", "3", "part-time", "A&E", "привет",
    "שלום",
    "👩‍⚕️", "\u{0}", "'", "’", ",", "-", "ﬁx", "x,123", "İ", "1,234,567",
  ]
  static let separators = [" ", " ", " ", "  ", "\n", "/", ",", "", "-", "\""]

  static func text(_ numbers: inout SeededNumbers, upTo length: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &numbers) {
      text += words.any(&numbers) + separators.any(&numbers)
    }
    return text
  }

  static func advert(_ numbers: inout SeededNumbers) -> Vacancy {
    .advert(
      text(&numbers, upTo: 6), employer: text(&numbers, upTo: 3),
      contract: Vacancy.Contract.allCases.any(&numbers),
      places: (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
        .at(
          text(&numbers, upTo: 2), ["KT19 8QJ", "kt198qj", "CB4 1PX", "", "?", nil].any(&numbers))
      },
      salary: .stated(text(&numbers, upTo: 2)), reference: text(&numbers, upTo: 2),
      notes: (0..<Int.random(in: 0...2, using: &numbers)).map { _ in text(&numbers, upTo: 4) })
  }

  static func typed(_ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
      let sign = Int.random(in: 0..<4, using: &numbers) == 0 ? "-" : ""
      if Bool.random(using: &numbers) {
        let word = words.any(&numbers)
        return sign + word.prefix(Int.random(in: 1...8, using: &numbers))
      }
      return sign + "\"" + text(&numbers, upTo: 2) + ["\"", "\"", ""].any(&numbers)
    }.joined(separator: " ")
  }

  @Test(arguments: 1...12)
  func `The index finds what a plain scan finds`(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    let adverts = (0..<40).map { _ in Self.advert(&numbers) }
    let index = VacancyIndex(vacancies: adverts)
    var found = 0
    for _ in 0..<60 {
      let text = Self.typed(&numbers)
      let query = VacancyQuery.parse(text)
      let expected = VacancyIndex.plainScan(query, over: adverts)
      #expect(index.search(query) == expected, "\(text.debugDescription)")
      #expect(index.search(query, within: Array(adverts.indices)) == expected)
      if !query.isEmpty, !expected.isEmpty, expected.count < adverts.count { found += 1 }
    }
    // The random queries are worth something: many find some adverts and not others.
    #expect(found > 15)
  }

  @Test(arguments: 1...8)
  func `Random bytes are a query too`(seed: UInt64) {
    var numbers = SeededNumbers(state: seed &* 977)
    let adverts = (0..<10).map { _ in Self.advert(&numbers) }
    let index = VacancyIndex(vacancies: adverts)
    for _ in 0..<60 {
      let length = Int.random(in: 0...60, using: &numbers)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let text = String(decoding: bytes, as: UTF8.self)
      let query = VacancyQuery.parse(text)
      #expect(index.search(query) == VacancyIndex.plainScan(query, over: adverts))
      var end = 0
      for part in query.parts {
        #expect(part.range.lowerBound >= end && !part.range.isEmpty)
        #expect(Array(text)[part.range] == Array(part.text)[...])
        end = part.range.upperBound
      }
      for advert in adverts {
        var marked = 0
        for range in query.matches(in: advert.title) {
          #expect(range.lowerBound >= marked && !range.isEmpty)
          marked = range.upperBound
        }
        #expect(marked <= advert.title.count)
      }
    }
  }

  @Test func `Bytes are found wherever they stand`() {
    var numbers = SeededNumbers(state: 42)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        UInt8.random(in: 0...2, using: &numbers)
      }
      let needle = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        UInt8.random(in: 0...2, using: &numbers)
      }
      let from = Int.random(in: 0...text.count, using: &numbers)
      let range = from..<Int.random(in: from...text.count, using: &numbers)
      let expected = range.first { text[$0..<range.upperBound].starts(with: needle) }
      #expect(text.withUnsafeBytes { ByteSearch.first(needle, in: $0, range: range) } == expected)
    }
  }
}
