import CareerModel

/// The adverts found, counted by one thing that they can be told apart by.
package struct VacancyFacet: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case contract, employer, place, pay, band, hours

    package var title: String {
      switch self {
      case .contract: "Contract"
      case .employer: "Employer"
      case .place: "Place"
      case .pay: "Pay a year"
      case .band: "Pay band"
      case .hours: "Hours"
      }
    }
  }

  /// One value with the part of a query that asks for it.
  package struct Value: Hashable, Sendable {
    package var label: String
    /// "contract:permanent".
    package var part: String
    /// How many adverts would be left.
    package var count: Int
  }

  package var kind: Kind
  /// Those that some adverts have.
  package var values: [Value]
  /// Values that there is no room for.
  package var more: Int
}

extension VacancyIndex {
  /// The adverts found, counted by contract, employer, place, pay, band and hours.
  ///
  /// Each count is what adding the value's part to the query would leave; there are no values where
  /// the query is full and no part can be added.
  /// - Parameter limit: The most values of a facet; the most frequent are taken.
  package func facets(of results: VacancyResults, limit: Int = 10) -> [VacancyFacet] {
    let isFull = results.query.parts.count(where: \.filters) >= VacancyQuery.maximumParts
    let counts = VacancyCounts(isFull ? [] : results.adverts, in: self)
    return VacancyFacet.Kind.allCases.map { kind in
      let (values, more) = values(of: kind, counts, results.query, limit: limit)
      return VacancyFacet(kind: kind, values: values.filter { $0.count > 0 }, more: more)
    }
  }

  private func values(
    of kind: VacancyFacet.Kind, _ counts: VacancyCounts, _ query: VacancyQuery, limit: Int
  ) -> (values: [VacancyFacet.Value], more: Int) {
    switch kind {
    case .contract: return (contractValues(counts), 0)
    case .employer: return employerValues(counts, limit: limit)
    case .place:
      return facts.towns.isEmpty
        ? placeValues(counts, limit: limit) : townValues(counts, query, limit: limit)
    case .pay: return (payValues(counts), 0)
    case .band: return (bandValues(counts), 0)
    case .hours: return (hoursValues(counts), 0)
    }
  }

  func contractValues(_ counts: VacancyCounts) -> [VacancyFacet.Value] {
    zip(Vacancy.Contract.allCases, counts.contracts).map { contract, count in
      VacancyFacet.Value(
        label: contract.rawValue, part: "contract:\(contract.rawValue)", count: count)
    }.sorted { $0.count > $1.count }
  }

  private func employerValues(
    _ counts: VacancyCounts, limit: Int
  ) -> (values: [VacancyFacet.Value], more: Int) {
    let present = counts.employers.indices.filter { counts.employers[$0] > 0 }
    let most = present.sorted {
      (counts.employers[$1], $0) < (counts.employers[$0], $1)
    }.prefix(limit)
    let values = most.map { id in
      let name = table.pools.employers[UInt32(id)]
      return VacancyFacet.Value(
        label: name, part: QueryField.employer.part(quoting: name),
        count: Self.count(
          counts.employers, of: table.pools.employers, words.employers,
          holding: VacancyQuery.Term(name, isOpen: false)))
    }
    return (values, present.count - values.count)
  }

  /// How many adverts have a text that holds a term.
  static func count(
    _ counts: [Int], of pool: TextPool, _ words: WordIndex, holding term: VacancyQuery.Term?
  ) -> Int {
    guard let term else { return 0 }
    var holders = Set<UInt32>()
    words.forEachText(holding: term, in: pool) { holders.insert($0) }
    return holders.reduce(0) { $0 + counts[Int($1)] }
  }

  /// Places by their names, where it is not known where they lie.
  private func placeValues(
    _ counts: VacancyCounts, limit: Int
  ) -> (values: [VacancyFacet.Value], more: Int) {
    let most = placeNames(counts)
    let values = most.prefix(limit).map { name, _ in
      VacancyFacet.Value(
        label: name, part: QueryField.place.part(quoting: name),
        count: count(counts, placeHolding: VacancyQuery.Term(name, isOpen: false)))
    }
    return (values, most.count - values.count)
  }

  /// How many adverts have a place that holds a term.
  func count(_ counts: VacancyCounts, placeHolding term: VacancyQuery.Term?) -> Int {
    guard let term else { return 0 }
    var isPlace = [Bool](repeating: false, count: table.pools.places.count)
    words.places.forEachText(holding: term, in: table.pools.places) { isPlace[Int($0)] = true }
    return count(counts) { isPlace[$0] }
  }

  /// The names of places with how often adverts have each, the most frequent first; an advert with
  /// two places of a name counts twice.
  func placeNames(_ counts: VacancyCounts) -> [(name: String, count: Int)] {
    // Lists are counted by the numbers of their places first: there are far fewer names to make.
    var byPlace = [Int](repeating: 0, count: table.pools.places.count)
    forEachList(counts) { lists, list, count in
      lists.forEachNumber(list) { byPlace[Int($0)] += count }
    }
    var byName: [String: Int] = [:]
    for (place, count) in byPlace.enumerated() where count > 0 {
      byName[table.pools.place(UInt32(place)).name, default: 0] += count
    }
    return byName.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// The larger towns that most adverts are nearest to, each with the adverts around it.
  private func townValues(
    _ counts: VacancyCounts, _ query: VacancyQuery, limit: Int
  ) -> (values: [VacancyFacet.Value], more: Int) {
    var byTown = [Int](repeating: 0, count: facts.towns.count)
    forEachList(counts) { lists, list, count in
      lists.forEachNumber(list) { place in
        let town = facts.nearestTown[Int(place)]
        if town != PoolFacts.noTown { byTown[Int(town)] += count }
      }
    }
    let present = byTown.indices.filter { byTown[$0] > 0 }
    let most = present.sorted { (byTown[$1], $0) < (byTown[$0], $1) }.prefix(min(limit, 32)).map {
      facts.towns[$0]
    }
    let near = adverts(counts, within: query.radius, of: most.map(\.position))
    let values = zip(most, near).map { town, count in
      VacancyFacet.Value(
        label: "\(town.name), within \(query.radius.plainText) miles",
        part: QueryField.near.part(quoting: town.queryText), count: count)
    }
    return (values.sorted { $0.count > $1.count }, present.count - values.count)
  }

  /// How many adverts lie near each of some positions, of which there are at most 32.
  private func adverts(
    _ counts: VacancyCounts, within miles: Double, of positions: [Position]
  ) -> [Int] {
    // A bit for each position: all of them are counted in one go through the lists.
    var near = [UInt32](repeating: 0, count: facts.positions.count)
    for (number, position) in positions.enumerated() {
      let box = SearchBox(around: position, miles: miles)
      for (place, at) in facts.positions.enumerated() {
        if let at, box.holds(at), at.miles(to: position) <= miles { near[place] |= 1 << number }
      }
    }
    var found = [Int](repeating: 0, count: positions.count)
    forEachList(counts) { lists, list, count in
      var bits: UInt32 = 0
      lists.forEachNumber(list) { bits |= near[Int($0)] }
      while bits != 0 {
        found[bits.trailingZeroBitCount] += count
        bits &= bits - 1
      }
    }
    return found
  }

  /// How many adverts have a place of some.
  private func count(_ counts: VacancyCounts, where isPlace: (Int) -> Bool) -> Int {
    var count = 0
    forEachList(counts) { lists, list, adverts in
      var holds = false
      lists.forEachNumber(list) { if isPlace(Int($0)) { holds = true } }
      if holds { count += adverts }
    }
    return count
  }

  private func forEachList(_ counts: VacancyCounts, _ body: (BytePool, UInt32, Int) -> Void) {
    let lists = table.pools.placeLists
    for (list, count) in counts.placeLists.enumerated() where count > 0 {
      body(lists, UInt32(list), count)
    }
  }

  /// Pay in steps; pay that spans several is counted in each.
  private func payValues(_ counts: VacancyCounts) -> [VacancyFacet.Value] {
    let steps = Self.paySteps
    var found = [Int](repeating: 0, count: steps.count)
    var unknown = 0
    for (id, adverts) in counts.salaries.enumerated() where adverts > 0 {
      let salary = facts.salaries[id]
      guard !salary.yearLow.isNaN else {
        unknown += adverts
        continue
      }
      for step in steps.indices
      where salary.yearLow <= steps[step].range.upperBound
        && salary.yearHigh >= steps[step].range.lowerBound
      { found[step] += adverts }
    }
    return zip(steps, found).map { step, count in
      VacancyFacet.Value(label: step.label, part: step.part, count: count)
    } + [VacancyFacet.Value(label: "no figure for a year", part: "pay:unknown", count: unknown)]
  }

  private static let paySteps: [(label: String, part: String, range: ClosedRange<Double>)] = {
    let edges = [0, 20, 25, 30, 35, 40, 50, 75]
    return edges.indices.compactMap { place in
      let low = Money.pounds(edges[place] * 1000)
      let amount: String
      let label: String
      if place + 1 == edges.count {
        (amount, label) = (">=\(edges[place])k", "\(low) or more")
      } else {
        let high = Money.pounds(edges[place + 1] * 1000)
        (amount, label) =
          place == 0
          ? ("<\(edges[1])k", "under \(high)")
          : ("\(edges[place])k..\(edges[place + 1])k", "\(low) to \(high)")
      }
      return AmountRange.parse(amount).map { (label, "pay:\(amount)", $0) }
    }
  }()

  func bandValues(_ counts: VacancyCounts) -> [VacancyFacet.Value] {
    var values = RoleQuery.bands.enumerated().map { place, band in
      let bit = 1 << place
      var count = 0
      for (bands, adverts) in counts.bands.enumerated() where bands & bit != 0 { count += adverts }
      return VacancyFacet.Value(label: "band \(band)", part: "band:\(band)", count: count)
    }
    values.append(
      VacancyFacet.Value(label: "not stated", part: "band:unknown", count: counts.bands[0]))
    return values
  }

  func hoursValues(_ counts: VacancyCounts) -> [VacancyFacet.Value] {
    let values = WorkingHours.allCases.map { hours in
      let count = counts.hours.indices.reduce(0) {
        $0 + ($1 & Int(hours.bit) != 0 ? counts.hours[$1] : 0)
      }
      return VacancyFacet.Value(label: hours.words, part: "hours:\(hours.rawValue)", count: count)
    }
    return values + [
      VacancyFacet.Value(label: "not stated", part: "hours:unknown", count: counts.hours[0])
    ]
  }
}

extension String {
  /// With a space for each double quote, which parts words in the same way.
  var withoutDoubleQuotes: String { String(map { $0.isDoubleQuote ? " " : $0 }) }
}

extension QueryField {
  /// The field with a name that may hold spaces.
  func part(quoting name: String) -> String {
    "\(rawValue):\"\(name.withoutDoubleQuotes)\""
  }
}
