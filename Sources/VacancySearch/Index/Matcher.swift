import CareerModel

/// A query made ready for one table: for each distinct text, list and pay the bits that it sets.
///
/// The bits of an advert are those of all its parts together. Rules then add what no part can say
/// alone ("listed by no role, and its title names this one"), and the advert is found when the bits
/// that the query cares about are exactly those that it requires.
struct Matcher: Sendable {
  /// A column of the table that holds numbers of a pool.
  enum Column: Int, CaseIterable {
    case titles, employers, placeLists, salaries, referenceHeads, referenceTails, noteLists
    case slugLists
  }

  /// Adds bits to an advert that has all of some bits and none of others.
  struct Rule: Sendable {
    var all: UInt64 = 0
    var none: UInt64 = 0
    var sets: UInt64
  }

  /// Adds a bit to adverts whose day lies in a range.
  struct DayTest: Sendable {
    var isPosted: Bool
    var range: ClosedRange<Int32>
    var sets: UInt64
  }

  /// Adds a bit to adverts whose reference is parted within some words that are searched for.
  struct ReferenceTest: Sendable {
    var heads: [Bool]
    var tails: [Bool]
    var sets: UInt64
  }

  /// For each column the bits of each number; empty where the query asks nothing of it.
  var masks = [[UInt64]](repeating: [], count: Column.allCases.count)
  /// For each kind of contract its bits.
  var contracts = [UInt64](repeating: 0, count: Vacancy.Contract.allCases.count)
  var rules: [Rule] = []
  var dayTests: [DayTest] = []
  var referenceTests: [ReferenceTest] = []
  /// What every advert must have, and what it must not.
  var required: UInt64 = 0
  var excluded: UInt64 = 0
  /// Of `required` what belongs to the adverts to choose from, not to the query.
  var scope: UInt64 = 0
  /// Of `required` what only a known position can fulfil, and the bit of a known position.
  var near: UInt64 = 0
  var isPlaced: UInt64 = 0
  /// The bits of the words that put one advert before another.
  var ranking: UInt64 = 0
  /// For each distinct title how well the words stand in it; empty where nothing ranks.
  var titleGrades: [UInt8] = []
  /// For each filtering part of the query its place in `query.parts` and its bit.
  var parts: [(place: Int, bit: UInt64)] = []

  /// What the adverts of a table came to.
  struct Found: Sendable {
    /// The adverts that match, in listing order.
    var rows: [UInt32] = []
    /// How well each of them fits; empty where nothing ranks.
    var grades: [UInt8] = []
    /// How many there were to choose from.
    var total = 0
    /// How many match but for a position that is not known.
    var unplaced = 0
  }

  /// Rows whose bits are put together before the next ones are looked at; they stay near the core.
  private static let block = 4096

  /// Looks at every advert, on all cores where there are many.
  func search(_ table: VacancyTable) -> Found {
    if required == 0, excluded == 0 {
      return Found(rows: (0..<UInt32(table.count)).map { $0 }, total: table.count)
    }
    let segments = table.segments
    let found = Parallel.map(segments.count) { search(segments[$0].columns, from: $0) }
    guard found.count > 1 else { return found.first ?? Found() }
    var all = Found()
    all.rows.reserveCapacity(found.reduce(0) { $0 + $1.rows.count })
    for part in found {
      all.rows += part.rows
      all.grades += part.grades
      all.total += part.total
      all.unplaced += part.unplaced
    }
    return all
  }

  private func search(_ columns: VacancyTable.Columns, from segment: Int) -> Found {
    var found = Found()
    let first = UInt32(segment << VacancyTable.Segment.sizeBits)
    let cares = required | excluded
    let queryNear = near
    var rows = [UInt32](unsafeUninitializedCapacity: columns.titles.count) { rows, count in
      forEachBits(of: columns) { row, bits in
        rows[count] = first + UInt32(truncatingIfNeeded: row)
        count += bits & cares == required ? 1 : 0
        if bits & scope == scope {
          found.total += 1
          if queryNear != 0, bits & isPlaced == 0, (bits | queryNear) & cares == required,
            bits & queryNear == 0
          {
            found.unplaced += 1
          }
        }
      }
    }
    if !titleGrades.isEmpty {
      found.grades = rows.map { titleGrades[Int(columns.titles[Int($0 - first)])] }
    }
    swap(&found.rows, &rows)
    return found
  }

  /// Hands each row of some columns with its bits to `body`, in order.
  @inline(__always)
  func forEachBits(of columns: VacancyTable.Columns, _ body: (Int, UInt64) -> Void) {
    let count = columns.titles.count
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.block) { bits in
      var start = 0
      while start < count {
        let end = min(count, start + Self.block)
        gather(columns, start..<end, into: bits)
        for row in start..<end { body(row, bits[row - start]) }
        start = end
      }
    }
  }

  private func gather(
    _ columns: VacancyTable.Columns, _ rows: Range<Int>,
    into bits: UnsafeMutableBufferPointer<UInt64>
  ) {
    columns.contracts.withUnsafeBufferPointer { column in
      contracts.withUnsafeBufferPointer { masks in
        for row in rows { bits[row - rows.lowerBound] = masks[Int(column[row])] }
      }
    }
    for column in Column.allCases where !masks[column.rawValue].isEmpty {
      column.numbers(of: columns).withUnsafeBufferPointer { numbers in
        masks[column.rawValue].withUnsafeBufferPointer { masks in
          for row in rows { bits[row - rows.lowerBound] |= masks[Int(numbers[row])] }
        }
      }
    }
    for test in dayTests {
      let days = test.isPosted ? columns.posted : columns.closes
      for row in rows where test.range.contains(days[row]) {
        bits[row - rows.lowerBound] |= test.sets
      }
    }
    for test in referenceTests {
      for row in rows
      where test.heads[Int(columns.referenceHeads[row])]
        && test.tails[Int(columns.referenceTails[row])]
      {
        bits[row - rows.lowerBound] |= test.sets
      }
    }
    for rule in rules {
      let cares = rule.all | rule.none
      for place in 0..<rows.count where bits[place] & cares == rule.all {
        bits[place] |= rule.sets
      }
    }
  }
}

extension Matcher.Column {
  /// The numbers of the column.
  @inline(__always)
  func numbers(of columns: VacancyTable.Columns) -> [UInt32] {
    switch self {
    case .titles: columns.titles
    case .employers: columns.employers
    case .placeLists: columns.placeLists
    case .salaries: columns.salaries
    case .referenceHeads: columns.referenceHeads
    case .referenceTails: columns.referenceTails
    case .noteLists: columns.noteLists
    case .slugLists: columns.slugLists
    }
  }
}
