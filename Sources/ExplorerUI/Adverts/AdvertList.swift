import Canvas
import CareerModel
import VacancySearch

extension Mode {
  /// The list of adverts.
  package static let adverts = Mode("adverts", "list of jobs", isHome: true)
  /// The list of adverts where the filter leaves none, with ways out.
  package static let noAdverts = Mode("noAdverts", "list of jobs with none left")
  /// The parts of the filter above the list of adverts.
  package static let chips = Mode("chips", "parts of the job filter", hintsQuit: false)
  /// One advert in full.
  package static let advert = Mode("advert", "one job in full", isHome: true)
  /// The filter of the adverts being typed.
  package static let typingJobs = Mode("typingJobs", "filter line of jobs", types: true)
}

/// The adverts of a role or of all roles: the filter, the list, and the one that is selected in full.
package struct AdvertList: Hashable, Sendable {
  /// Which part of it takes the keys.
  package enum Part: Hashable, Sendable {
    case list
    /// The filter is being typed.
    case typing
    /// A part of the filter, by its place among the query's chips.
    case chip(Int)
    /// The selected advert in full.
    case advert
  }

  /// The slug of the role that is in view.
  let role: String
  package internal(set) var part = Part.list
  package internal(set) var field = TextField() {
    didSet { search.text = field.text }
  }
  package internal(set) var search: AdvertSearch
  package internal(set) var position = ListPosition()
  /// The reading place in the advert that is selected.
  package internal(set) var reading = ReadingPlace()
  /// Whether the last key moved the selection; see ``FilteredList``.
  package internal(set) var cursorIsOnRow = false
  /// How many lines back in the history the line being typed is; 0 for a new one.
  var historyPlace = 0
  /// What was being typed before the history was looked through.
  var draft = ""

  package init(role: String) {
    self.role = role
    search = AdvertSearch(role: role)
  }

  package var sort: VacancySort {
    get { search.sort }
    set { search.sort = newValue }
  }

  /// Whether the adverts of all roles are searched, and not those of the role in view.
  package var showsAllRoles: Bool {
    get { search.role == nil }
    set { search.role = newValue ? nil : role }
  }

  package var isTyping: Bool { part == .typing }

  /// The chip that is selected; nil where none is.
  package var chip: Int? {
    if case .chip(let chip) = part { return chip }
    return nil
  }

  // MARK: What there is

  /// How many adverts there are to choose from.
  package func total(in world: World) -> Int {
    showsAllRoles
      ? world.library.vacancies.count
      : world.library.role(role).map { world.library.adverts(of: $0).count } ?? 0
  }

  package func mode(in world: World) -> Mode {
    switch part {
    case .list: search.results(in: world).isEmpty ? .noAdverts : .adverts
    case .typing: .typingJobs
    case .chip: .chips
    case .advert: .advert
    }
  }

  /// The place in the table of the advert that is selected; nil where none is left.
  package func selected(in world: World) -> Int? { search.results(in: world)[position.selected] }

  /// How many rows the list has: adverts, or else ways out of an empty list.
  func rowCount(in world: World) -> Int {
    let results = search.results(in: world)
    return results.isEmpty ? search.remedies(in: world).count : results.count
  }

  /// The text of the advert that is selected, with what the filter found marked.
  package func document(in world: World) -> Document? {
    selected(in: world).map { advert in
      let vacancy = world.library.vacancies[advert]
      let query = search.query(in: world)
      let role = world.library.role(role)
      return VacanciesPane.document(
        of: vacancy, match: role.flatMap { world.library.adverts(of: $0).match(of: advert) },
        pay: PayComparison(vacancy, facts: world.vacancyIndex.pay),
        distance: world.vacancyIndex.distance(of: advert, query)
      ).marking(query)
    }
  }

  /// The text of the advert that is selected, set in its room.
  func page(in world: World) -> Page? {
    document(in: world).map {
      Page($0, in: AdvertLayout(world.room).detail ?? world.room, glyphs: world.glyphs)
    }
  }

  /// How the list is set in its part of the screen.
  func rows(in rect: Rect, _ world: World) -> AdvertRows {
    let results = search.results(in: world)
    let heading =
      1 + (results.query.chips.isEmpty ? 0 : 1) + (world.advertLoading == nil ? 0 : 1)
      + (results.isEmpty ? 1 : 0)
    return AdvertRows(in: rect, heading: heading)
  }

  /// Brings the list back to its top, after what it shows has changed.
  mutating func startOver() {
    position = ListPosition()
    reading = ReadingPlace()
  }

  // MARK: Reconciling

  /// Brings every position into what is there now.
  mutating func reconcile(with world: World) {
    search.refresh(in: world)
    let layout = AdvertLayout(world.room)
    position.settle(
      count: rowCount(in: world), visible: rows(in: layout.list, world).count)
    if part == .advert {
      guard let page = page(in: world) else {
        part = .list
        return
      }
      reading.settle(in: page)
    }
  }

  /// Keeps an advert selected whose row may have changed.
  ///
  /// - Parameter before: The world in which the selection was made.
  mutating func worldChanged(before: World, in world: World) {
    let selected = selected(in: before)
    search.refresh(in: world)
    guard let selected, self.selected(in: world) != selected,
      let row = search.results(in: world).adverts.firstIndex(of: UInt32(selected))
    else { return }
    position.selected = row
  }
}
