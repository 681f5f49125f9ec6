import Canvas
import CareerModel
import VacancySearch

/// What the filter of the adverts leaves, kept while nothing that it depends on changes.
struct KeptAdverts: Sendable {
  struct Key: Hashable, Sendable {
    var text: String
    var sort: VacancySort
    /// nil for the adverts of all roles.
    var role: String?
    /// Counts the libraries and adverts taken in.
    var edition: Int
  }

  let key: Key
  let results: VacancyResults
  /// Ways out, where nothing matches.
  let remedies: [VacancyRemedy]
}

/// The adverts in view: which, in what order, and which of them is selected.
extension App {
  /// The role whose adverts are looked at; nil for all.
  var advertRole: QueryContext.RoleName? {
    view.adverts.showsAllRoles ? nil : role.map(QueryContext.RoleName.init)
  }

  /// How many adverts there are to choose from.
  package var advertTotal: Int {
    view.adverts.showsAllRoles
      ? library.vacancies.count : role.map { library.adverts(of: $0).count } ?? 0
  }

  /// Whether the pane shows the adverts as a list, with a text for one of them.
  package var showsAdverts: Bool { view.pane == .vacancies && advertTotal > 0 && !isLoading }

  var advertKey: KeptAdverts.Key {
    KeptAdverts.Key(
      text: view.adverts.field.text, sort: view.adverts.sort, role: advertRole?.slug,
      edition: edition)
  }

  private var adverts: KeptAdverts {
    let key = advertKey
    if let keptAdverts, keptAdverts.key == key { return keptAdverts }
    let query = VacancyQuery.parse(key.text, in: queryContext)
    let results = vacancyIndex.results(query, sort: key.sort, role: advertRole)
    let remedies =
      results.isEmpty ? vacancyIndex.remedies(query, role: advertRole, in: queryContext) : []
    return KeptAdverts(key: key, results: results, remedies: remedies)
  }

  /// The adverts that the filter leaves, sorted.
  package var advertResults: VacancyResults { adverts.results }

  /// What changing the filter would give, where it leaves no advert.
  package var advertRemedies: [VacancyRemedy] { adverts.remedies }

  /// The filter as it is understood.
  package var advertQuery: VacancyQuery { adverts.results.query }

  /// Keeps what the filter leaves, for the frame and the next keys.
  mutating func keepAdverts() {
    guard showsAdverts || !view.adverts.field.isEmpty else { return }
    keptAdverts = adverts
  }

  /// How many rows the list of adverts has: adverts, or else ways out of an empty list.
  var advertRowCount: Int {
    let adverts = adverts
    return adverts.results.isEmpty ? adverts.remedies.count : adverts.results.count
  }

  /// The place in the table of the advert that is selected; nil where none is left.
  package var selectedAdvert: Int? { advertResults[view.adverts.position.selected] }

  /// The text of the advert that is selected, with what the filter found marked.
  package var advertDocument: Document? {
    selectedAdvert.map { advert in
      let vacancy = library.vacancies[advert]
      return VacanciesPane.document(
        of: vacancy, match: role.flatMap { library.adverts(of: $0).match(of: advert) },
        pay: PayComparison(vacancy, facts: vacancyIndex.pay),
        distance: vacancyIndex.distance(of: advert, advertQuery)
      ).marking(advertQuery)
    }
  }

  /// How the list of adverts is set in its part of the screen.
  func advertRows(in rect: Rect) -> AdvertRows {
    AdvertRows(in: rect, heading: advertHead(columns: rect.columns))
  }

  /// The lines above the first advert: the filter, its chips, and how far loading has come.
  private func advertHead(columns: Int) -> Int {
    1 + (advertQuery.chips.isEmpty ? 0 : 1) + (advertLoading == nil ? 0 : 1)
      + (advertResults.isEmpty ? 1 : 0)
  }
}
