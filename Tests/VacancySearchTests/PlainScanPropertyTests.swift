import TestSupport
import Testing

@testable import CareerModel
@testable import VacancySearch

/// Whatever the adverts and whatever is typed, the index finds what a plain scan finds.
@Suite(.timeLimit(.minutes(10))) struct PlainScanPropertyTests {
  private func role(_ numbers: inout SeededGenerator) -> QueryContext.RoleName? {
    RandomAdverts.oneIn(3, &numbers) ? numbers.any(of: World.roles) : nil
  }

  @Test(arguments: Seed.list(1...12))
  func `The index finds what a plain scan finds`(seed: Seed) {
    var numbers = SeededGenerator(seed)
    let adverts = RandomAdverts.adverts(50, &numbers)
    let index = World.index(adverts)
    let plain = PlainWays(index: index, adverts: adverts)
    var found = 0
    for _ in 0..<80 {
      let text = RandomQueries.text(&numbers)
      let query = VacancyQuery.parse(text, in: World.context)
      let role = role(&numbers)
      let expected = plain.search(query, role: role)
      #expect(index.search(query, role: role) == expected, "\(text.debugDescription)")
      let results = index.results(query, role: role)
      #expect(Set(results.adverts) == Set(expected.map { UInt32($0) }))
      #expect(results.total == plain.scope(role).count, "\(text.debugDescription)")
      #expect(results.unplaced == plain.unplaced(query, role: role), "\(text.debugDescription)")
      if !query.isEmpty, !expected.isEmpty, expected.count < adverts.count { found += 1 }
    }
    // The random queries are worth something: many find some adverts and not others.
    #expect(found > 20)
  }

  @Test(arguments: try cases(of: QueryField.allCases), Seed.list(71))
  func `Every field finds what a plain scan finds`(field: QueryField, seed: Seed) {
    var numbers = SeededGenerator(seed)
    let adverts = RandomAdverts.adverts(120, &numbers)
    let index = World.index(adverts)
    let plain = PlainWays(index: index, adverts: adverts)
    var found = 0
    for value in RandomQueries.values[field] ?? [] {
      for sign in ["", "-"] {
        let text = "\(sign)\(field.rawValue):\(value)"
        let query = VacancyQuery.parse(text, in: World.context)
        let expected = plain.search(query)
        #expect(index.search(query) == expected, "\(text)")
        if expected.count < adverts.count, !expected.isEmpty { found += 1 }
      }
    }
    #expect(found > 3 || !field.canBeExcluded)
  }

  @Test(arguments: Seed.list(1...5))
  func `The order is that of a plain sort`(seed: Seed) {
    var numbers = SeededGenerator(seed, stream: 31)
    let adverts = RandomAdverts.adverts(60, &numbers)
    let index = World.index(adverts)
    let plain = PlainWays(index: index, adverts: adverts)
    let starts = ["", "nurse", "title:nurse", "\"nurse\" ", "near:york within:200", "a near:leeds"]
    var moved = 0
    for round in 0..<60 {
      let text = round < starts.count ? starts[round] : RandomQueries.text(&numbers, upTo: 2)
      let query = VacancyQuery.parse(text, in: World.context)
      let sort = RandomQueries.sort(&numbers)
      let results = index.results(query, sort: sort)
      let rows = plain.search(query)
      let expected = plain.sorted(rows, by: query.sort ?? sort.settled(for: query), query)
      #expect(
        results.adverts.map { Int($0) } == expected, "\(text.debugDescription) by \(sort.name)")
      if expected != rows { moved += 1 }
    }
    #expect(moved > 15)
  }

  @Test(arguments: try cases(of: VacancySort.Key.allCases), Seed.list(5))
  func `Every order is that of a plain sort`(key: VacancySort.Key, seed: Seed) {
    var numbers = SeededGenerator(seed)
    // More than a thousand, so that whole orders are kept and picked from.
    let some = RandomAdverts.adverts(130, &numbers)
    let adverts = (0..<10).flatMap { _ in some }
    let index = World.index(adverts)
    let plain = PlainWays(index: index, adverts: adverts)
    for text in ["nurse near:leeds within:300", "", "contract:bank", "\"support worker\""] {
      let query = VacancyQuery.parse(text, in: World.context)
      for isReversed in [false, true] {
        let sort = VacancySort(key, isReversed: isReversed)
        let expected = plain.sorted(plain.search(query), by: sort.settled(for: query), query)
        let results = index.results(query, sort: sort)
        #expect(results.adverts.map { Int($0) } == expected, "\(text), reversed: \(isReversed)")
        #expect(!expected.isEmpty)
      }
    }
  }

  @Test(arguments: Seed.list(8))
  func `Adverts of two segments are found and sorted as those of one`(seed: Seed) {
    var numbers = SeededGenerator(seed)
    let some = RandomAdverts.adverts(67, &numbers)
    let count = VacancyTable.Segment.size + 1_000
    var builder = VacancyTableBuilder()
    for row in 0..<count { builder.append(some[row % some.count]) }
    let index = VacancyIndex(builder.table, pay: World.pay, gazetteer: World.gazetteer)
    #expect(index.table.segments.count == 2)
    let titles = some.map { TextFolding.folded($0.title) }
    let plain = PlainWays(index: index, adverts: some)
    for text in ["nurse", "-nurse near:york,unknown", "contract:bank band:unknown", "near:leeds"] {
      let query = VacancyQuery.parse(text, in: World.context)
      let found = Set(plain.search(query))
      let expected = (0..<count).filter { found.contains($0 % some.count) }
      #expect(index.search(query) == expected, "\(text)")
      let times = (0..<some.count).map { ($0 < count % some.count ? 1 : 0) + count / some.count }
      let results = index.results(query, sort: VacancySort(.listed, isReversed: true))
      #expect(results.adverts.map { Int($0) } == expected.reversed())
      #expect(results.total == count)
      // The sum over the repeated adverts; each of them counts by itself.
      let unplaced = some.indices.reduce(0) { sum, place in
        let one = PlainWays(index: index, adverts: [some[place]])
        return sum + times[place] * one.unplaced(query, role: nil)
      }
      #expect(results.unplaced == unplaced)
      let byTitle = index.results(query, sort: VacancySort(.title)).adverts
      let names = byTitle.map { titles[Int($0) % some.count] }
      #expect(zip(names, names.dropFirst()).allSatisfy { $0 <= $1 || $1.isEmpty })
      #expect(Set(byTitle) == Set(expected.map { UInt32($0) }))
    }
  }

  @Test(arguments: Seed.list(1...4))
  func `An index that grew step by step is as one built at once`(seed: Seed) {
    var numbers = SeededGenerator(seed, stream: 57)
    let adverts = RandomAdverts.adverts(90, &numbers)
    var builder = VacancyTableBuilder()
    var grown: VacancyIndex?
    for (place, advert) in adverts.enumerated() {
      builder.append(advert)
      guard place % 17 == 3 || place == adverts.count - 1 else { continue }
      grown = VacancyIndex(
        builder.table, pay: World.pay, gazetteer: World.gazetteer, extending: grown)
      // Orders and words that are kept must not outlive the adverts they are of.
      _ = grown?.results(.parse("nurse"), sort: VacancySort(.title))
    }
    let whole = World.index(adverts)
    var found = 0
    for _ in 0..<60 {
      let query = VacancyQuery.parse(RandomQueries.text(&numbers), in: World.context)
      let sort = RandomQueries.sort(&numbers)
      let (one, other) = (whole.results(query, sort: sort), grown?.results(query, sort: sort))
      #expect(one.adverts == other?.adverts, "\(query.text.debugDescription) by \(sort.name)")
      #expect(one.unplaced == other?.unplaced)
      #expect(whole.facets(of: one) == other.flatMap { grown?.facets(of: $0) })
      if !one.isEmpty { found += 1 }
    }
    #expect(found > 15)
  }

  @Test(arguments: Seed.list(1...8))
  func `Random bytes are a query too`(seed: Seed) {
    var numbers = SeededGenerator(seed, stream: 977)
    let adverts = RandomAdverts.adverts(10, &numbers)
    let index = VacancyIndex(vacancies: adverts)
    for _ in 0..<60 {
      let length = Int.random(in: 0...60, using: &numbers)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let text = String(decoding: bytes, as: UTF8.self)
      let query = VacancyQuery.parse(text)
      #expect(index.search(query) == PlainScan(index).search(query, over: adverts))
      query.expectPartsInOrder()
      for advert in adverts {
        var marked = 0
        for range in query.matches(in: advert.title, of: .title) {
          #expect(range.lowerBound >= marked && !range.isEmpty)
          marked = range.upperBound
        }
        #expect(marked <= advert.title.count)
      }
    }
  }

  @Test(arguments: Seed.list(42)) func `Bytes are found wherever they stand`(seed: Seed) {
    var numbers = SeededGenerator(seed)
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

extension VacancyQuery {
  /// Parts stand in the text where they say, one after the other, with nothing but space between.
  func expectPartsInOrder(_ location: SourceLocation = #_sourceLocation) {
    let characters = Array(text)
    var end = 0
    for part in parts {
      #expect(part.range.lowerBound >= end && !part.range.isEmpty, sourceLocation: location)
      guard part.range.upperBound <= characters.count else { continue }
      #expect(characters[part.range] == Array(part.text)[...], sourceLocation: location)
      #expect(
        characters[end..<part.range.lowerBound].allSatisfy { $0.isWhitespace },
        sourceLocation: location)
      end = part.range.upperBound
    }
    #expect(characters[end...].allSatisfy { $0.isWhitespace }, sourceLocation: location)
  }
}
