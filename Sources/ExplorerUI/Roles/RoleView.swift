import CareerModel
import VacancySearch

/// What a person sees of one role: the pane, and their place in each part of it.
///
/// Going back to a role brings the whole of it back.
package struct RoleView: Hashable, Sendable {
  package let slug: String
  package var pane: Pane
  /// The reading place in each pane of text.
  package var reading: [Pane: ReadingPlace] = [:]
  package var adverts: AdvertList

  package init(slug: String, pane: Pane = .overview) {
    self.slug = slug
    self.pane = pane
    adverts = AdvertList(role: slug)
  }
}
