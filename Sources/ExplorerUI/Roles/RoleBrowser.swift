import Canvas
import CareerModel
import VacancySearch

extension Mode {
  /// A pane of text to read.
  package static let reading = Mode("reading", "text panes", isHome: true)
  /// The skills, which can be ticked.
  package static let skills = Mode("skills", "Skills pane", isHome: true)

  /// Where something is looked at that is there: digits are panes.
  static let looking: [Mode] = [.roles, .reading, .skills, .adverts, .advert]
  /// Where nothing is typed and nothing lies over the roles.
  package static let browsing: [Mode] = [
    .roles, .noRoles, .reading, .skills, .adverts, .noAdverts, .advert,
  ]
  /// Where a pane that holds something has the keys.
  static let panes: [Mode] = [.reading, .skills, .adverts, .advert]
}

/// The list of roles beside the panes of the role that is looked at.
///
/// It lies at the back of the screen, under everything else.
package struct RoleBrowser: Layer {
  /// Which part of the screen takes the keys.
  package enum Focus: Hashable, Sendable { case roles, pane }

  package static let name = "browser"
  package static let modes: [Mode] = [
    .roles, .noRoles, .reading, .skills, .adverts, .noAdverts, .chips, .advert, .typing,
    .typingJobs,
  ]

  package internal(set) var view: RoleView
  /// The roles left behind, oldest first, each as it was.
  package internal(set) var backStack: [RoleView] = []
  package internal(set) var focus = Focus.pane
  package internal(set) var roles = RoleList()
  package internal(set) var isZoomed = false
  private var setPage = Memo<PageKey, Page>()

  /// What the text of a pane and its lines depend on.
  private struct PageKey: Hashable {
    let slug: String
    let pane: Pane
    let ticks: Set<String>
    let room: Rect
    let isLoading: Bool
    let revision: Int
  }

  init(role: String, pane: Pane, in world: World) {
    view = RoleView(slug: role, pane: pane)
    roles.select(role, in: world)
  }

  // MARK: What is in view

  /// The role in view; nil only where the library has none.
  package func role(in world: World) -> Role? {
    world.library.role(view.slug) ?? world.library.roles.first
  }

  package func pane(in world: World) -> Pane? { view.pane }

  /// Whether the pane shows the adverts as a list, with a text for one of them.
  package func showsAdverts(in world: World) -> Bool {
    view.pane == .vacancies && !world.isLoading && view.adverts.total(in: world) > 0
  }

  package func mode(in world: World) -> Mode {
    if focus == .roles { return roles.mode(in: world) }
    if showsAdverts(in: world) { return view.adverts.mode(in: world) }
    return view.pane == .skills ? .skills : .reading
  }

  /// Where each part stands now.
  package func layout(in world: World) -> ScreenLayout {
    ScreenLayout(
      size: world.size, rolesHaveFocus: focus == .roles, zoomed: isZoomed,
      paneWantsWidth: showsAdverts(in: world) && world.size.columns < 140)
  }

  /// The world as the list of roles sees it.
  func seenFromRoles(_ world: World) -> World {
    world.seen(from: layout(in: world).roles ?? Rect(column: 0, row: 0, columns: 0, rows: 2))
  }

  /// The world as the pane sees it.
  func seenFromPane(_ world: World) -> World {
    world.seen(from: layout(in: world).pane ?? Rect(column: 0, row: 0, columns: 0, rows: 0))
  }

  /// What the pane in view says.
  package func document(in world: World) -> Document {
    guard let role = role(in: world) else { return .noRole(in: world) }
    // What has not been read yet is not said to be missing.
    if world.isLoading, [.pay, .progression, .vacancies].contains(view.pane) { return .loading }
    if view.pane == .vacancies, let loading = world.advertLoading,
      view.adverts.total(in: world) == 0
    {
      return .loading(loading)
    }
    return view.pane.document(
      of: role, in: world.library, ticks: world.profile.ticks, today: world.queryContext.today)
  }

  private func pageKey(in room: Rect, _ world: World) -> PageKey {
    PageKey(
      slug: role(in: world)?.slug ?? "", pane: view.pane,
      ticks: view.pane == .skills ? world.profile.ticks : [], room: room,
      isLoading: world.isLoading, revision: world.revision)
  }

  /// The pane's text set for its room.
  func page(in room: Rect, _ world: World) -> Page {
    setPage.value(for: pageKey(in: room, world)) {
      Page(document(in: world), in: room, glyphs: world.glyphs)
    }
  }

  /// The reading place in the pane in view.
  var place: ReadingPlace {
    get { view.reading[view.pane] ?? ReadingPlace() }
    set { view.reading[view.pane] = newValue }
  }

  // MARK: What others ask

  /// The pane's text, or the advert that is selected.
  package func reading(in world: World) -> Reading? {
    let title = "\(role(in: world)?.title ?? ""): \(view.pane.title)"
    if showsAdverts(in: world), let advert = view.adverts.document(in: world) {
      return Reading(title: title, document: advert, place: view.adverts.reading)
    }
    return Reading(title: title, document: document(in: world), place: place)
  }

  /// The links of the pane in view; that of the selected advert comes first.
  package func links(in world: World) -> [Link] {
    guard let role = role(in: world) else { return [] }
    var links: [Link] = []
    if let advert = selectedAdvert(in: world), let url = world.library.vacancies[advert].url {
      links.append(Link(text: "Apply: \(world.library.vacancies[advert].title)", address: url))
    }
    return links + view.pane.links(of: role)
  }

  package func roleQuery(in world: World) -> RoleQuery? { roles.results(in: world).query }

  package func advertSearch(in world: World) -> AdvertSearch? {
    showsAdverts(in: world) ? view.adverts.search : nil
  }

  package func selectedAdvert(in world: World) -> Int? {
    showsAdverts(in: world) ? view.adverts.selected(in: world) : nil
  }

  /// The address of the line that the mark is on; nil where it has none.
  package func address(in world: World) -> String? {
    if showsAdverts(in: world) {
      return selectedAdvert(in: world).flatMap { world.library.vacancies[$0].url }
    }
    switch targetInPane(world) {
    case .address(let address): return address
    case .role(let slug): return world.library.role(slug)?.address
    default: return nil
    }
  }

  /// What opening the line does that the mark is on in a pane of text.
  func targetInPane(_ world: World) -> Target? {
    let set = layout(in: world).pane.map { page(in: $0, world).document }
    return (set ?? document(in: world)).target(at: place)
  }

  // MARK: Reconciling

  package mutating func reconcile(with world: World) {
    if !showsAdverts(in: world) { view.adverts.leave() }
    roles.reconcile(with: seenFromRoles(world))
    // Out of sight, the adverts keep their places; the tab says how many are left all the same.
    let shows = showsAdverts(in: world)
    if shows || !view.adverts.field.isEmpty { view.adverts.search.refresh(in: world) }
    guard let room = layout(in: world).pane else { return }
    if shows { return view.adverts.reconcile(with: world.seen(from: room)) }
    let browser = self
    let page = setPage.refresh(for: pageKey(in: room, world)) {
      Page(browser.document(in: world), in: room, glyphs: world.glyphs)
    }
    if focus == .pane { place.settle(in: page) }
  }
}

extension Document {
  static let loading: Document = {
    var document = Document()
    document.paragraph("Loading")
    return document
  }()

  fileprivate static func loading(_ adverts: AdvertLoading) -> Document {
    var document = Document()
    document.paragraph(adverts.words + ".")
    document.paragraph("None of them is for this role so far. Press a for all jobs, Esc to stop.")
    return document
  }

  private static let emptyLibrary: Document = {
    var document = Document()
    document.paragraph("There is no role to show.")
    document.paragraph("The data folder holds no role that can be read. Press e to see why.")
    return document
  }()

  /// What stands in the place of a role where there is none, or none yet.
  static func noRole(in world: World) -> Document { world.isLoading ? loading : emptyLibrary }
}
