import CareerModel
import VacancySearch

/// What a person sees of one role: the pane, and their place in each part of it.
///
/// Going back to a role brings the whole of it back.
package struct RoleView: Hashable, Sendable {
  package var slug: String
  package var pane: Pane
  /// The reading place in each pane of text.
  package var reading: [Pane: ReadingPlace] = [:]
  package var adverts = AdvertList()

  package init(slug: String, pane: Pane = .overview) {
    self.slug = slug
    self.pane = pane
  }
}

/// The state of the list of adverts.
package struct AdvertList: Hashable, Sendable {
  package var field = TextField()
  package var sort = VacancySort.listed
  package var position = ListPosition()
  /// Whether one advert fills the pane, where there is no room for both.
  package var isOpen = false
  /// The reading place in the advert that is selected.
  package var reading = ReadingPlace()

  package init() {}
}

/// The adverts that belong to a role, ready to be filtered.
package struct RoleAdverts: Sendable {
  package var vacancies: [Vacancy]
  /// For each advert why it is here.
  package var matches: [VacancyMatch]
  package var index: VacancyIndex

  package init(of role: Role?, in library: Library) {
    let pairs = role.map(library.vacancies(of:)) ?? []
    vacancies = pairs.map(\.0)
    matches = pairs.map(\.1)
    index = VacancyIndex(vacancies: vacancies)
  }
}
