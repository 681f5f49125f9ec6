import CareerModel
import Synchronization

/// Puts adverts in order.
///
/// Every distinct title, employer, pay and list of places has a rank, made when it is first sorted by
/// and then kept: sorting a hundred thousand titles takes longer than a keystroke may, and their
/// order does not depend on what is typed. Adverts are then dealt out by rank, the least important
/// key first, and equals keep the order they came in.
final class VacancyOrders: Sendable {
  /// Ranks of the numbers of a column, lowest first.
  private struct Ranks: Sendable {
    var column: Matcher.Column
    var ranks: [UInt32]
    /// One more than the highest rank that is known; what is not known has this rank.
    var unknown: UInt32
  }

  private let known = Mutex<[VacancySort.Key: Ranks]>([:])
  /// Whole tables in an order that depends on nothing typed.
  private let whole = Mutex<[VacancySort: [UInt32]]>([:])

  /// Makes the ranks that depend on nothing typed, so that the first sort need not.
  func prepare(_ index: VacancyIndex) {
    for key in VacancySort.Key.allCases {
      switch key {
      case .employer, .title, .place, .pay: _ = ranks(key, .empty, in: index)
      case .match, .distance, .posted, .closes, .listed: break
      }
    }
  }

  /// The adverts found in an order.
  func sorted(
    _ found: Matcher.Found, by sort: VacancySort, query: VacancyQuery, in index: VacancyIndex
  ) -> [UInt32] {
    let isStatic = sort.keys.allSatisfy { $0.key != .match && $0.key != .distance }
    // Picking from the whole table in order beats sorting anew where much of it was found.
    if isStatic, found.rows.count > index.table.count / 16, index.table.count > 1000 {
      return picked(found, by: sort, in: index)
    }
    return dealt(found, by: sort, query: query, in: index)
  }

  private func picked(
    _ found: Matcher.Found, by sort: VacancySort, in index: VacancyIndex
  ) -> [UInt32] {
    let count = index.table.count
    let all: [UInt32]
    if let order = whole.withLock({ $0[sort] }) {
      all = order
    } else {
      all = dealt(
        Matcher.Found(rows: (0..<UInt32(count)).map { $0 }, total: count), by: sort, query: .empty,
        in: index)
      whole.withLock { $0[sort] = all }
    }
    guard found.rows.count < count else { return all }
    var isFound = [Bool](repeating: false, count: count)
    for row in found.rows { isFound[Int(row)] = true }
    return [UInt32](unsafeUninitializedCapacity: found.rows.count + 1) { picked, filled in
      for row in all {
        picked[filled] = row
        filled += isFound[Int(row)] ? 1 : 0
      }
    }
  }

  /// The adverts found, dealt out by each key, the least important first.
  private func dealt(
    _ found: Matcher.Found, by sort: VacancySort, query: VacancyQuery, in index: VacancyIndex
  ) -> [UInt32] {
    // Places in `found` and not adverts are dealt, so that every key is looked up in listing order.
    var places = (0..<UInt32(found.rows.count)).map { $0 }
    for order in sort.keys.reversed() {
      if order.key == .listed, !order.isReversed, order == sort.keys.last { continue }
      guard let (ranks, count) = ranks(order, of: found, query: query, in: index) else { continue }
      places = Self.deal(places, ranks: ranks, count: count)
    }
    return places.map { found.rows[Int($0)] }
  }

  /// The rank of every advert found by one key, and one more than the highest; nil where all are
  /// equal.
  private func ranks(
    _ order: VacancySort.Order, of found: Matcher.Found, query: VacancyQuery,
    in index: VacancyIndex
  ) -> (ranks: [UInt32], count: Int)? {
    switch order.key {
    case .listed:
      guard let last = found.rows.indices.last else { return nil }
      return (
        found.rows.indices.map { UInt32(order.isReversed ? last - $0 : $0) }, found.rows.count
      )
    case .match:
      let grades = MatchGrade.allCases.count
      guard !found.grades.isEmpty else { return nil }
      let worst = UInt32(grades - 1)
      return (
        found.grades.map { order.isReversed ? worst - UInt32($0) : UInt32($0) }, grades
      )
    case .posted, .closes:
      // Newest first, but soonest first.
      return Self.ranks(
        ofDays: index.table.days(order.key == .posted ? \.posted : \.closes, of: found.rows),
        isReversed: order.isReversed != (order.key == .posted))
    case .pay, .distance, .employer, .title, .place:
      let known = ranks(order.key, query, in: index)
      let unknown = known.unknown
      let ranks = index.table.numbers(known.column, of: found.rows).map { number in
        let rank = known.ranks[Int(number)]
        return order.isReversed && rank != unknown ? unknown - 1 - rank : rank
      }
      return (ranks, Int(unknown) + 1)
    }
  }

  private static func ranks(
    ofDays days: [Int32], isReversed: Bool
  ) -> (ranks: [UInt32], count: Int)? {
    let none = VacancyTable.Columns.noDay
    var first = Int32.max
    var last = Int32.min
    for day in days where day != none { (first, last) = (min(first, day), max(last, day)) }
    guard first <= last else { return nil }
    let unknown = UInt32(last - first) + 1
    return (
      days.map { $0 == none ? unknown : UInt32(isReversed ? last - $0 : $0 - first) },
      Int(unknown) + 1
    )
  }

  /// The places by the rank that each has, those of equal rank in the order they came in.
  ///
  /// - Parameter count: One more than the highest rank.
  private static func deal(_ places: [UInt32], ranks: [UInt32], count: Int) -> [UInt32] {
    // For a few among many ranks, comparing is less work than going through the ranks.
    if places.count < count / 8 {
      return places.indices.sorted {
        (ranks[Int(places[$0])], $0) < (ranks[Int(places[$1])], $1)
      }.map { places[$0] }
    }
    var starts = [Int](repeating: 0, count: count + 1)
    for rank in ranks { starts[Int(rank) + 1] += 1 }
    for rank in 1...count { starts[rank] += starts[rank - 1] }
    return [UInt32](unsafeUninitializedCapacity: places.count) { dealt, filled in
      for place in places {
        let rank = Int(ranks[Int(place)])
        dealt[starts[rank]] = place
        starts[rank] += 1
      }
      filled = places.count
    }
  }

  // MARK: Ranks

  private func ranks(
    _ key: VacancySort.Key, _ query: VacancyQuery, in index: VacancyIndex
  ) -> Ranks {
    if key == .distance { return distances(query, in: index) }
    if let ranks = known.withLock({ $0[key] }) { return ranks }
    let pools = index.table.pools
    let ranks: Ranks
    switch key {
    case .employer: ranks = Self.ranks(of: pools.employers, column: .employers)
    case .place: ranks = Self.ranks(ofFirstPlacesIn: pools)
    case .pay:
      // Highest first; the highest of a range counts.
      ranks = Self.ranks(index.facts.salaries.map { -$0.yearHigh }, column: .salaries)
    default: ranks = Self.ranks(of: pools.titles, column: .titles)
    }
    known.withLock { $0[key] = ranks }
    return ranks
  }

  private func distances(_ query: VacancyQuery, in index: VacancyIndex) -> Ranks {
    let positions = query.positions
    let lists = index.table.pools.placeLists
    let miles = index.facts.positions.map { place in
      place.map { place in positions.map(place.miles).min() ?? .nan } ?? .nan
    }
    let least = (0..<UInt32(lists.count)).map { list in
      var least = Double.nan
      lists.forEachNumber(list) { least = Double.minimum(least, miles[Int($0)]) }
      return least
    }
    return Self.ranks(least, column: .placeLists)
  }

  /// Ranks by figures; equal figures have one rank, and what is not a number is not known.
  private static func ranks(_ figures: [Double], column: Matcher.Column) -> Ranks {
    let ordered = figures.indices.filter { !figures[$0].isNaN }.sorted { figures[$0] < figures[$1] }
    return ranks(ordered, of: figures.count, column: column) { figures[$0] == figures[$1] }
  }

  /// Ranks by folded words; what has no words is not known.
  private static func ranks(of pool: TextPool, column: Matcher.Column) -> Ranks {
    pool.folded.withUnsafeBytes { text in
      let ordered = (0..<pool.count).filter { pool.foldedRange(of: UInt32($0)).count > 1 }.sorted {
        ByteSearch.order(
          pool.foldedRange(of: UInt32($0)), pool.foldedRange(of: UInt32($1)), in: text) < 0
      }
      return ranks(ordered, of: pool.count, column: column) {
        ByteSearch.order(
          pool.foldedRange(of: UInt32($0)), pool.foldedRange(of: UInt32($1)), in: text) == 0
      }
    }
  }

  /// Lists of places by the name of their first place.
  private static func ranks(ofFirstPlacesIn pools: VacancyTable.Pools) -> Ranks {
    let names = (0..<UInt32(pools.placeLists.count)).map { list in
      pools.placeLists.numbers(list).first.map { TextFolding.folded(pools.place($0).name) } ?? ""
    }
    let ordered = names.indices.filter { !names[$0].isEmpty }.sorted {
      names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8)
    }
    return ranks(ordered, of: names.count, column: .placeLists) { names[$0] == names[$1] }
  }

  private static func ranks(
    _ ordered: [Int], of count: Int, column: Matcher.Column, areEqual: (Int, Int) -> Bool
  ) -> Ranks {
    var rank: UInt32 = 0
    var ranks = [UInt32](repeating: 0, count: count)
    var isKnown = [Bool](repeating: false, count: count)
    for (place, id) in ordered.enumerated() {
      if place > 0, !areEqual(ordered[place - 1], id) { rank += 1 }
      ranks[id] = rank
      isKnown[id] = true
    }
    let unknown = ordered.isEmpty ? 0 : rank + 1
    for id in 0..<count where !isKnown[id] { ranks[id] = unknown }
    return Ranks(column: column, ranks: ranks, unknown: unknown)
  }
}

extension VacancyTable {
  /// The numbers of a column for some adverts, lowest first.
  func numbers(_ column: Matcher.Column, of adverts: [UInt32]) -> [UInt32] {
    gathered(adverts) { column.numbers(of: $0) }
  }

  /// The days of a column for some adverts, lowest first.
  func days(_ column: KeyPath<Columns, [Int32]>, of adverts: [UInt32]) -> [Int32] {
    gathered(adverts) { $0[keyPath: column] }
  }

  private func gathered<Value>(_ adverts: [UInt32], _ column: (Columns) -> [Value]) -> [Value] {
    [Value](unsafeUninitializedCapacity: adverts.count) { values, count in
      for (number, segment) in segments.enumerated() {
        let end = UInt32((number + 1) << Segment.sizeBits)
        column(segment.columns).withUnsafeBufferPointer { column in
          while count < adverts.count, adverts[count] < end {
            values[count] = column[Int(adverts[count]) & (Segment.size - 1)]
            count += 1
          }
        }
      }
    }
  }
}
