import CareerModel

/// The adverts that a search leaves, in the order to show them.
package struct VacancyResults: Sendable {
  package let query: VacancyQuery
  /// The order they are in.
  package let sort: VacancySort
  /// Places in the index's table.
  package let adverts: [UInt32]
  /// How many adverts there were to choose from.
  package let total: Int
  /// How many match all but the place, because it is not known where they are.
  package let unplaced: Int

  package var count: Int { adverts.count }
  package var isEmpty: Bool { adverts.isEmpty }

  /// The place in the table of the advert on a row; nil for a row that is not there.
  package subscript(row: Int) -> Int? {
    adverts.indices.contains(row) ? Int(adverts[row]) : nil
  }

  /// "12 of 59".
  package var countText: String { "\(Self.grouped(count)) of \(Self.grouped(total))" }

  /// What is said of adverts that may be near or not; nil where there are none.
  package var unplacedWords: String? {
    guard unplaced > 0 else { return nil }
    return unplaced == 1
      ? "1 more: distance unknown" : "\(Self.grouped(unplaced)) more: distance unknown"
  }

  /// "1,234": a number as people write it.
  package static func grouped(_ number: Int) -> String {
    String(Money.pounds(number).filter { $0 != "£" })
  }
}
