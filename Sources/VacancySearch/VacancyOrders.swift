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

  private func dealt(
    _ found: Matcher.Found, by sort: VacancySort, query: VacancyQuery, in index: VacancyIndex
  ) -> [UInt32] {
    var rows = found.rows
    var grades = found.grades
    for order in sort.keys.reversed() {
      switch order.key {
      case .listed:
        rows.sort(by: order.isReversed ? { $0 > $1 } : { $0 < $1 })
      case .match:
        guard !found.grades.isEmpty else {
          // Nothing is better or worse; only the list as a whole can be turned round.
          if order.isReversed, order == sort.keys.last { rows.reverse() }
          continue
        }
        if rows != found.rows { grades = Self.grades(of: rows, in: found) }
        let worst = UInt32(MatchGrade.allCases.count - 1)
        rows = Self.deal(
          rows, ranks: grades.map { order.isReversed ? worst - UInt32($0) : UInt32($0) },
          count: Int(worst) + 1)
      case .posted, .closes:
        let days = rows.map { row in
          let (columns, at) = index.table.row(of: Int(row))
          return order.key == .posted ? columns.posted[at] : columns.closes[at]
        }
        // Newest first, but soonest first.
        rows = Self.deal(rows, days: days, isReversed: order.isReversed != (order.key == .posted))
      case .pay, .distance, .employer, .title, .place:
        let ranks = ranks(order.key, query, in: index)
        let unknown = ranks.unknown
        rows = Self.deal(
          rows,
          ranks: rows.map { row in
            let (columns, at) = index.table.row(of: Int(row))
            let rank = ranks.ranks[Int(ranks.column.numbers(of: columns)[at])]
            return order.isReversed && rank != unknown ? unknown - 1 - rank : rank
          }, count: Int(unknown) + 1)
      }
    }
    return rows
  }

  private static func grades(of rows: [UInt32], in found: Matcher.Found) -> [UInt8] {
    let byRow = Dictionary(
      zip(found.rows, found.grades), uniquingKeysWith: { first, _ in first })
    return rows.map { byRow[$0] ?? 0 }
  }

  private static func deal(_ rows: [UInt32], days: [Int32], isReversed: Bool) -> [UInt32] {
    let none = VacancyTable.Columns.noDay
    let known = days.filter { $0 != none }
    guard let first = known.min(), let last = known.max() else { return rows }
    let unknown = UInt32(last - first) + 1
    return deal(
      rows,
      ranks: days.map { day in
        day == none ? unknown : UInt32(isReversed ? last - day : day - first)
      }, count: Int(unknown) + 1)
  }

  /// The rows by rank, those of equal rank in the order they came in.
  ///
  /// - Parameter count: One more than the highest rank.
  private static func deal(_ rows: [UInt32], ranks: [UInt32], count: Int) -> [UInt32] {
    // For a few rows among many ranks, comparing is less work than going through the ranks.
    if rows.count < count / 8 {
      return rows.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { rows[$0] }
    }
    var starts = [Int](repeating: 0, count: count + 1)
    for rank in ranks { starts[Int(rank) + 1] += 1 }
    for rank in 1...count { starts[rank] += starts[rank - 1] }
    return [UInt32](unsafeUninitializedCapacity: rows.count) { dealt, filled in
      for (row, rank) in zip(rows, ranks) {
        dealt[starts[Int(rank)]] = row
        starts[Int(rank)] += 1
      }
      filled = rows.count
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
      let figures = index.facts.salaries.map { $0.yearHigh.isNaN ? nil : -$0.yearHigh }
      ranks = Self.ranks(figures, column: .salaries)
    default: ranks = Self.ranks(of: pools.titles, column: .titles)
    }
    known.withLock { $0[key] = ranks }
    return ranks
  }

  private func distances(_ query: VacancyQuery, in index: VacancyIndex) -> Ranks {
    let positions = query.positions
    let lists = index.table.pools.placeLists
    let miles = (0..<UInt32(lists.count)).map { index.distance(ofList: $0, to: positions) }
    return Self.ranks(miles, column: .placeLists)
  }

  /// Ranks by figures; equal figures have one rank.
  private static func ranks(_ figures: [Double?], column: Matcher.Column) -> Ranks {
    let ordered = figures.indices.filter { figures[$0] != nil }.sorted {
      (figures[$0] ?? 0) < (figures[$1] ?? 0)
    }
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
