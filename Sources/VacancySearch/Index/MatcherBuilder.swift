import CareerModel

/// Turns a query into the bits of a table's texts, pay and places.
struct MatcherBuilder {
  let index: VacancyIndex
  private(set) var matcher = Matcher()
  /// Bits of the distinct texts that stand in lists, before the lists take them over.
  private var places: [UInt64] = []
  private var advertised: [UInt64] = []
  private var notes: [UInt64] = []
  private var nextBit: UInt64 = 1
  /// Bits that say that an advert states something, one for each thing.
  private var stated: [QueryField: UInt64] = [:]
  private var doubtful: UInt64?
  /// For the bit of a role or of several its bit of titles that name one of them.
  private var named: [UInt64: UInt64] = [:]

  /// The index's own, copied once: it is large, and asked for again and again.
  private let pools: VacancyTable.Pools

  init(_ index: VacancyIndex) {
    self.index = index
    pools = index.table.pools
  }

  /// - Parameter scope: A role whose adverts alone are looked at; nil for all adverts.
  mutating func build(_ query: VacancyQuery, scope: VacancyQuery.RoleNames?) -> Matcher {
    if let scope {
      matcher.scope = bit()
      matcher.required |= matcher.scope
      mark(role: scope, matcher.scope)
    }
    for (place, part) in query.parts.enumerated() where part.filters {
      let bit = bit()
      matcher.parts.append((place, bit))
      if part.isExcluded { matcher.excluded |= bit } else { matcher.required |= bit }
      if part.ranks { matcher.ranking |= bit }
      for condition in part.conditions { mark(condition, bit) }
      if part.field == .near, !part.isExcluded,
        !part.conditions.contains(.notStated(.near))
      {
        matcher.near |= bit
        matcher.isPlaced = stated(.near)
      }
    }
    handOver()
    if matcher.ranking != 0 { matcher.titleGrades = titleGrades(query) }
    return matcher
  }

  private mutating func bit() -> UInt64 {
    defer { nextBit &<<= 1 }
    return nextBit
  }

  private mutating func mark(_ condition: VacancyQuery.Condition, _ bit: UInt64) {
    switch condition {
    case .text(let kind, let term):
      for kind in kind.map({ [$0] }) ?? SearchedText.allCases { mark(term, in: kind, bit) }
    case .contract(let contract):
      if let place = Vacancy.Contract.allCases.firstIndex(of: contract) {
        matcher.contracts[place] |= bit
      }
    case .pay(let range):
      markSalaries(bit) { $0.yearLow <= range.upperBound && $0.yearHigh >= range.lowerBound }
    case .hourly(let range):
      markSalaries(bit) { $0.hourLow <= range.upperBound && $0.hourHigh >= range.lowerBound }
    case .bands(let range):
      let wanted = range.reduce(UInt16(0)) { $0 | 1 << UInt16($1) }
      markSalaryBands(bit) { $0 & wanted != 0 }
      markTitles(bit) { $0.titleBands[$1] & wanted != 0 }
    case .hours(let hours): markTitles(bit) { $0.titleHours[$1] & hours.bit != 0 }
    case .near(let position, let miles):
      let box = SearchBox(around: position, miles: miles)
      markPlaces(bit) { facts, place in
        facts.positions[place].map { box.holds($0) && $0.miles(to: position) <= miles } ?? false
      }
    case .role(let names): mark(role: names, bit)
    case .posted(let range): markDays(isPosted: true, range, bit)
    case .closes(let range): markDays(isPosted: false, range, bit)
    case .doubtful: matcher.rules.append(Matcher.Rule(all: doubtfulBit(), sets: bit))
    case .notStated(.note): matcher.rules.append(Matcher.Rule(none: doubtfulBit(), sets: bit))
    case .notStated(let field): matcher.rules.append(Matcher.Rule(none: stated(field), sets: bit))
    }
  }

  // MARK: Words

  private mutating func mark(_ term: VacancyQuery.Term, in kind: SearchedText, _ bit: UInt64) {
    switch kind {
    case .title: mark(term, in: pools.titles, index.words.titles, bit, column: .titles)
    case .employer: mark(term, in: pools.employers, index.words.employers, bit, column: .employers)
    case .place: Self.mark(term, in: pools.places, index.words.places, bit, &places)
    case .pay: Self.mark(term, in: pools.advertised, index.words.advertised, bit, &advertised)
    case .note: Self.mark(term, in: pools.notes, index.words.notes, bit, &notes)
    case .contract:
      for (place, contract) in Vacancy.Contract.allCases.enumerated()
      where term.isIn(TextFolding.bytes(of: contract.rawValue)) {
        matcher.contracts[place] |= bit
      }
    case .reference: markReferences(term, bit)
    }
  }

  private mutating func mark(
    _ term: VacancyQuery.Term, in pool: TextPool, _ words: WordIndex, _ bit: UInt64,
    column: Matcher.Column
  ) {
    Self.mark(term, in: pool, words, bit, &matcher.masks[column.rawValue])
  }

  /// Sets a bit for each text of a pool that holds a term; makes the bits where it finds one.
  private static func mark(
    _ term: VacancyQuery.Term, in pool: TextPool, _ words: WordIndex, _ bit: UInt64,
    _ masks: inout [UInt64]
  ) {
    words.forEachText(holding: term, in: pool) { id in
      if masks.isEmpty { masks = [UInt64](repeating: 0, count: pool.count) }
      masks[Int(id)] |= bit
    }
  }

  /// A reference lies in two pools; words that stand across both are looked for in each half.
  private mutating func markReferences(_ term: VacancyQuery.Term, _ bit: UInt64) {
    let heads = pools.referenceHeads
    let tails = pools.referenceTails
    mark(term, in: heads, index.words.referenceHeads, bit, column: .referenceHeads)
    mark(term, in: tails, index.words.referenceTails, bit, column: .referenceTails)
    guard let last = term.needle.dropLast().lastIndex(of: WordFolder.space), last > 0 else {
      return
    }
    // " c9310 25 " at the end of the head, and " 0452" as the tail, which is one word.
    guard let before = VacancyQuery.Term(needle: Array(term.needle[...last])),
      let after = VacancyQuery.Term(needle: Array(term.needle[last...]))
    else { return }
    var test = Matcher.ReferenceTest(
      heads: [Bool](repeating: false, count: heads.count),
      tails: [Bool](repeating: false, count: tails.count), sets: bit)
    var isNeeded = false
    heads.folded.withUnsafeBytes { text in
      index.words.referenceHeads.forEachText(holding: before, in: heads) { id in
        let range = heads.foldedRange(of: id)
        let start = range.upperBound - before.needle.count
        guard start >= range.lowerBound,
          text[start..<range.upperBound].elementsEqual(before.needle)
        else { return }
        test.heads[Int(id)] = true
        isNeeded = true
      }
    }
    guard isNeeded else { return }
    isNeeded = false
    index.words.referenceTails.forEachText(holding: after, in: tails) { id in
      test.tails[Int(id)] = true
      isNeeded = true
    }
    if isNeeded { matcher.referenceTests.append(test) }
  }

  // MARK: Figures, places, roles

  private mutating func markTitles(_ bit: UInt64, where holds: (PoolFacts, Int) -> Bool) {
    let facts = index.facts
    Self.mark(
      bit, count: pools.titles.count, &matcher.masks[Matcher.Column.titles.rawValue]
    ) { holds(facts, $0) }
  }

  private mutating func markPlaces(_ bit: UInt64, where holds: (PoolFacts, Int) -> Bool) {
    let facts = index.facts
    Self.mark(bit, count: pools.places.count, &places) { holds(facts, $0) }
  }

  private mutating func markSalaries(
    _ bit: UInt64, where holds: (PoolFacts.SalaryFacts) -> Bool
  ) {
    let facts = index.facts
    Self.mark(
      bit, count: pools.salaries.count, &matcher.masks[Matcher.Column.salaries.rawValue]
    ) { holds(facts.salaries[$0]) }
  }

  private mutating func markSalaryBands(_ bit: UInt64, where holds: (UInt16) -> Bool) {
    let bands = index.facts.salaryBands
    Self.mark(
      bit, count: pools.salaries.count, &matcher.masks[Matcher.Column.salaries.rawValue]
    ) { holds(bands[$0]) }
  }

  private mutating func markSlugLists(_ bit: UInt64, where holds: (Int) -> Bool) {
    Self.mark(
      bit, count: pools.slugLists.count, &matcher.masks[Matcher.Column.slugLists.rawValue], holds)
  }

  private static func mark(
    _ bit: UInt64, count: Int, _ masks: inout [UInt64], _ holds: (Int) -> Bool
  ) {
    if masks.isEmpty { masks = [UInt64](repeating: 0, count: count) }
    for id in 0..<count where holds(id) { masks[id] |= bit }
  }

  private mutating func markDays(isPosted: Bool, _ range: ClosedRange<Int>, _ bit: UInt64) {
    let days =
      Int32(clamping: range.lowerBound)...Int32(clamping: range.upperBound)
    matcher.dayTests.append(Matcher.DayTest(isPosted: isPosted, range: days, sets: bit))
  }

  private mutating func mark(role: VacancyQuery.RoleNames, _ bit: UInt64) {
    let listed = index.table.lists(holding: role.slug)
    markSlugLists(bit) { listed[$0] }
    let isNamed = namedBit(bit)
    for name in role.names where !name.isEmpty {
      guard let term = VacancyQuery.Term(needle: name.bytes) else { continue }
      mark(term, in: pools.titles, index.words.titles, isNamed, column: .titles)
    }
  }

  /// The bit of titles that name a role; one for all roles of a part, as a word can mean dozens.
  private mutating func namedBit(_ bit: UInt64) -> UInt64 {
    if let known = named[bit] { return known }
    let isNamed = self.bit()
    named[bit] = isNamed
    matcher.rules.append(Matcher.Rule(all: isNamed, none: stated(.role), sets: bit))
    return isNamed
  }

  // MARK: What is stated

  /// The bit of adverts that state something.
  private mutating func stated(_ field: QueryField) -> UInt64 {
    if let bit = stated[field] { return bit }
    let bit = bit()
    stated[field] = bit
    switch field {
    case .near: markPlaces(bit) { $0.positions[$1] != nil }
    case .place: markPlaces(bit) { _, _ in true }
    case .pay: markSalaries(bit) { !$0.yearLow.isNaN }
    case .hourly: markSalaries(bit) { !$0.hourLow.isNaN }
    case .hours: markTitles(bit) { $0.titleHours[$1] != 0 }
    case .band:
      markTitles(bit) { $0.titleBands[$1] != 0 }
      markSalaryBands(bit) { $0 != 0 }
    case .posted: markDays(isPosted: true, Self.anyDay, bit)
    case .closes: markDays(isPosted: false, Self.anyDay, bit)
    case .note: Self.mark(bit, count: pools.notes.count, &notes) { _ in true }
    // Whether any role's page listed the advert.
    case .role:
      let lists = pools.slugLists
      markSlugLists(bit) { !lists.range(of: UInt32($0)).isEmpty }
    case .title, .employer, .within, .contract, .ref, .sort: break
    }
    return bit
  }

  private static let anyDay = (Int(VacancyTable.Columns.noDay) + 1)...Int(Int32.max)

  /// The bit of adverts that have notes or doubtful pay; its rules come before those that use it.
  private mutating func doubtfulBit() -> UInt64 {
    if let doubtful { return doubtful }
    let hasNotes = stated(.note)
    let doubtful = bit()
    self.doubtful = doubtful
    markSalaries(doubtful) { $0.makesNoSense }
    let isLow = bit()
    markSalaries(isLow) { $0.isUnderLivingWage }
    let isApprentice = bit()
    for (place, contract) in Vacancy.Contract.allCases.enumerated()
    where contract == .apprenticeship { matcher.contracts[place] |= isApprentice }
    matcher.rules.append(Matcher.Rule(all: hasNotes, sets: doubtful))
    matcher.rules.append(Matcher.Rule(all: isLow, none: isApprentice, sets: doubtful))
    return doubtful
  }

  // MARK: Handing over to the lists

  /// Gives each list the bits of what stands in it, and each pay those of its words.
  private mutating func handOver() {
    Self.handOver(places, pools.placeLists, &matcher.masks[Matcher.Column.placeLists.rawValue])
    Self.handOver(notes, pools.noteLists, &matcher.masks[Matcher.Column.noteLists.rawValue])
    guard !advertised.isEmpty else { return }
    let column = Matcher.Column.salaries.rawValue
    if matcher.masks[column].isEmpty {
      matcher.masks[column] = [UInt64](repeating: 0, count: pools.salaries.count)
    }
    let words = index.facts.salaryWords
    for id in 0..<pools.salaries.count {
      matcher.masks[column][id] |= advertised[Int(words[id])]
    }
  }

  private static func handOver(_ bits: [UInt64], _ lists: BytePool, _ masks: inout [UInt64]) {
    guard bits.contains(where: { $0 != 0 }) else { return }
    masks = [UInt64](repeating: 0, count: lists.count)
    for id in 0..<UInt32(lists.count) {
      lists.forEachNumber(id) { masks[Int(id)] |= bits[Int($0)] }
    }
  }

  // MARK: Ranking

  /// How well the ranking words stand in each distinct title; see `MatchGrade`.
  private func titleGrades(_ query: VacancyQuery) -> [UInt8] {
    let terms = RankingTerms(query)
    let masks = matcher.masks[Matcher.Column.titles.rawValue]
    let ranking = matcher.ranking
    let titles = pools.titles
    var grades = [UInt8](repeating: MatchGrade.elsewhere.rawValue, count: titles.count)
    titles.folded.withUnsafeBytes { text in
      for (id, mask) in masks.enumerated() where mask & ranking != 0 {
        guard mask & ranking == ranking else {
          grades[id] = MatchGrade.partlyTitle.rawValue
          continue
        }
        let words = UnsafeRawBufferPointer(rebasing: text[titles.foldedRange(of: UInt32(id))])
        grades[id] = terms.grade(ofWholeTitle: words).rawValue
      }
    }
    return grades
  }
}

extension VacancyQuery.Term {
  /// Whether the term stands in folded words.
  func isIn(_ words: [UInt8]) -> Bool {
    words.withUnsafeBytes { ByteSearch.first(needle, in: $0, range: 0..<$0.count) != nil }
  }
}

/// Degrees of latitude and longitude round a circle, to pass over most places without reckoning.
struct SearchBox {
  let latitudes: ClosedRange<Double>
  let longitudes: ClosedRange<Double>

  init(around position: Position, miles: Double) {
    // A degree of latitude is 69 miles; one of longitude is at least 33 up to 61 degrees north.
    let north = miles / 68
    let east = miles / 30
    latitudes = (position.latitude - north)...(position.latitude + north)
    longitudes = (position.longitude - east)...(position.longitude + east)
  }

  func holds(_ position: Position) -> Bool {
    latitudes.contains(position.latitude) && longitudes.contains(position.longitude)
  }
}
