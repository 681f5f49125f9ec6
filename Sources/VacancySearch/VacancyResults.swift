/// The adverts that a search leaves, in the order to show them.
package struct VacancyResults: Hashable, Sendable {
  /// Places in the index's `vacancies`.
  package var indices: [Int]
  /// How many adverts there were to choose from.
  package var total: Int

  package init(indices: [Int], total: Int) {
    self.indices = indices
    self.total = total
  }

  package var count: Int { indices.count }

  /// "12 of 59".
  package var countText: String { "\(count) of \(total)" }
}
