import CareerModel

/// How often each number of a column stands in some adverts.
struct VacancyCounts: Sendable {
  private(set) var contracts: [Int]
  private(set) var employers: [Int]
  private(set) var placeLists: [Int]
  private(set) var salaries: [Int]
  private(set) var titles: [Int]
  /// For each set of bands how many adverts name it.
  private(set) var bands: [Int]
  /// For each set of `WorkingHours`, by their bits, how many titles say it.
  private(set) var hours: [Int]

  /// Counts on all cores where there are many.
  ///
  /// - Parameter countingTitles: Whether each title is counted; there are many, and few ask.
  init(_ adverts: [UInt32], in index: VacancyIndex, countingTitles: Bool = false) {
    self.init(none: index.table.pools, countingTitles: countingTitles)
    var isCounted = [Bool](repeating: false, count: index.table.count)
    for advert in adverts { isCounted[Int(advert)] = true }
    let segments = index.table.segments
    let shares = min(2, segments.count)
    let empty = self
    let wanted = isCounted
    let parts = Parallel.map(shares) { share in
      var counts = empty
      for number in stride(from: share, to: segments.count, by: shares) {
        counts.count(segments[number].columns, from: number, wanted, index.facts)
      }
      return counts
    }
    for part in parts { add(part) }
  }

  private init(none pools: VacancyTable.Pools, countingTitles: Bool) {
    contracts = [Int](repeating: 0, count: Vacancy.Contract.allCases.count)
    employers = [Int](repeating: 0, count: pools.employers.count)
    placeLists = [Int](repeating: 0, count: pools.placeLists.count)
    salaries = [Int](repeating: 0, count: pools.salaries.count)
    titles = [Int](repeating: 0, count: countingTitles ? pools.titles.count : 0)
    hours = [Int](repeating: 0, count: 1 << WorkingHours.allCases.count)
    bands = [Int](repeating: 0, count: 1 << RoleQuery.bands.count)
  }

  private mutating func count(
    _ columns: VacancyTable.Columns, from segment: Int, _ isCounted: [Bool], _ facts: PoolFacts
  ) {
    let first = segment << VacancyTable.Segment.sizeBits
    // A segment has no more rows than sixteen bits can number.
    let rows = [UInt16](unsafeUninitializedCapacity: columns.titles.count + 1) { rows, count in
      for row in columns.titles.indices {
        rows[count] = UInt16(truncatingIfNeeded: row)
        count += isCounted[first + row] ? 1 : 0
      }
    }
    for row in rows { contracts[Int(columns.contracts[Int(row)])] += 1 }
    Self.count(rows, of: columns.employers, into: &employers)
    Self.count(rows, of: columns.placeLists, into: &placeLists)
    Self.count(rows, of: columns.salaries, into: &salaries)
    if !titles.isEmpty { Self.count(rows, of: columns.titles, into: &titles) }
    let (titleHours, titleBands, salaryBands) =
      (facts.titleHours, facts.titleBands, facts.salaryBands)
    for row in rows {
      let title = Int(columns.titles[Int(row)])
      hours[Int(titleHours[title])] += 1
      bands[Int(titleBands[title] | salaryBands[Int(columns.salaries[Int(row)])])] += 1
    }
  }

  private static func count(_ rows: [UInt16], of column: [UInt32], into counts: inout [Int]) {
    counts.withUnsafeMutableBufferPointer { counts in
      column.withUnsafeBufferPointer { column in
        for row in rows { counts[Int(column[Int(row)])] += 1 }
      }
    }
  }

  private mutating func add(_ other: VacancyCounts) {
    Self.add(&contracts, other.contracts)
    Self.add(&employers, other.employers)
    Self.add(&placeLists, other.placeLists)
    Self.add(&salaries, other.salaries)
    Self.add(&titles, other.titles)
    Self.add(&bands, other.bands)
    Self.add(&hours, other.hours)
  }

  private static func add(_ counts: inout [Int], _ others: [Int]) {
    for place in counts.indices { counts[place] += others[place] }
  }
}
