import CareerModel
import VacancySearch

/// What is asked of the adverts, and what that leaves; searched once for each change.
///
/// The list, the counts and the map each hold one, and hand it to one another whole, so that what was
/// found is never looked for twice.
package struct AdvertSearch: Hashable, Sendable {
  /// The filter as typed.
  package var text = ""
  package var sort = VacancySort.match
  /// The slug of the role whose adverts are looked at; nil for all.
  package var role: String?
  private var memo = Memo<Key, Found>()

  /// What the answer depends on.
  package struct Key: Hashable, Sendable {
    let text: String
    let sort: VacancySort
    let role: String?
    let revision: Int
  }

  private struct Found: Sendable {
    let results: VacancyResults
    /// Ways out, where nothing matches.
    let remedies: [VacancyRemedy]
  }

  init(role: String?) { self.role = role }

  package func key(in world: World) -> Key {
    Key(text: text, sort: sort, role: role, revision: world.revision)
  }

  /// The adverts that the filter leaves, sorted.
  package func results(in world: World) -> VacancyResults { found(in: world).results }

  /// What changing the filter would give, where it leaves no advert.
  package func remedies(in world: World) -> [VacancyRemedy] { found(in: world).remedies }

  /// The filter as it is understood.
  package func query(in world: World) -> VacancyQuery { results(in: world).query }

  /// How many adverts are left, as a sentence.
  func leftWords(in world: World) -> String {
    let results = results(in: world)
    return "\(results.countText) \(results.total == 1 ? "job" : "jobs") left."
  }

  /// The role whose adverts are looked at, as the index knows it.
  func roleName(in world: World) -> QueryContext.RoleName? {
    role.flatMap(world.library.role).map(QueryContext.RoleName.init)
  }

  private func found(in world: World) -> Found {
    memo.value(for: key(in: world)) { look(in: world) }
  }

  /// Searches, unless that has been done, and keeps what is found.
  mutating func refresh(in world: World) {
    let search = self
    memo.refresh(for: key(in: world)) { search.look(in: world) }
  }

  /// Lets go of what was found, which can be large.
  mutating func forget() { memo.forget() }

  private func look(in world: World) -> Found {
    let query = VacancyQuery.parse(text, in: world.queryContext)
    let role = roleName(in: world)
    let results = world.vacancyIndex.results(query, sort: sort, role: role)
    return Found(
      results: results,
      remedies: results.isEmpty
        ? world.vacancyIndex.remedies(query, role: role, in: world.queryContext) : [])
  }
}

/// The filter of the adverts is to be another one, changed over the screen.
struct FilterAdverts: LayerMessage {
  let search: AdvertSearch
}
