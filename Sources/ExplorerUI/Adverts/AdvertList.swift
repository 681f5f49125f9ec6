import VacancySearch

/// The state of the list of adverts.
package struct AdvertList: Hashable, Sendable {
  package var field = TextField()
  package var sort = VacancySort.match
  package var position = ListPosition()
  /// Whether one advert fills the pane, where there is no room for both.
  package var isOpen = false
  /// The reading place in the advert that is selected.
  package var reading = ReadingPlace()
  /// Whether the adverts of all roles are searched, and not those of the role in view.
  package var showsAllRoles = false
  /// The chip that is selected, by its place among the query's chips; nil while the list is.
  package var chip: Int?
  /// How many lines back in the history the line being typed is; 0 for a new one.
  package var historyPlace = 0
  /// What was being typed before the history was looked through.
  package var draft = ""

  package init() {}

  /// Brings the list back to its top, after what it shows has changed.
  mutating func startOver() {
    position = ListPosition()
    reading = ReadingPlace()
  }
}

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
