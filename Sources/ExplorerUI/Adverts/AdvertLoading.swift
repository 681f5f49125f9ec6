import VacancySearch

/// How far adverts that are read beside the loop have come.
package struct AdvertLoading: Hashable, Sendable {
  /// Adverts read so far.
  package var adverts: Int
  /// 0 to 1; nil where it is not known how many there are.
  package var fraction: Double?

  package init(adverts: Int, fraction: Double?) {
    self.adverts = adverts
    self.fraction = fraction
  }

  /// "Loading jobs: 45 %, 450,000 so far".
  package var words: String {
    let share = fraction.map { "\(Int(($0 * 100).rounded(.down))) %, " } ?? ""
    return "Loading jobs: \(share)\(VacancyResults.grouped(adverts)) so far"
  }
}
