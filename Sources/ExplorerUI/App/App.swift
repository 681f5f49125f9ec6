import Canvas
import CareerModel
import VacancySearch

/// The whole state of the explorer.
///
/// `update` is the only way it changes and `frame` the only way
/// it is seen; neither touches the terminal, the clock or a file.
package struct App: Sendable {
  /// Which part of the screen takes the keys.
  package enum Focus: Hashable, Sendable { case roles, pane, advert }

  /// A list or text laid over the screen.
  package enum Overlay: Hashable, Sendable {
    case picker(Picker)
    case notice(Notice)
  }

  package internal(set) var library: Library
  /// Whether data is still being read; what is missing is then not said to be missing.
  package internal(set) var isLoading: Bool
  package internal(set) var size: Size
  package let glyphs: Glyphs

  package internal(set) var view: RoleView
  /// The roles left behind, oldest first, each as it was.
  package internal(set) var trail: [RoleView] = []
  package internal(set) var focus = Focus.pane
  /// Whether the filter line of the part with the focus is being typed in.
  package internal(set) var isTyping = false
  /// Whether the last key moved the selection of a list one types in: the cursor then rests on the
  /// row, where a screen reader looks, and otherwise in the typed line.
  package internal(set) var cursorIsOnRow = false
  package internal(set) var roleList = RoleList()
  package internal(set) var overlays: [Overlay] = []
  /// The lines ticked, by `Fact.tickKey`, so that a skill ticked in one role is ticked in all; kept
  /// while the program runs.
  package internal(set) var ticks: Set<String> = []
  /// The slugs of the roles marked for comparing, in the order of marking.
  package internal(set) var compared: [String] = []
  /// What the pay calculator was last asked; nil until it is opened.
  package internal(set) var payForm: PayForm?
  /// A sentence about what just happened, until the next key.
  package internal(set) var note: String?
  package internal(set) var isZoomed = false
  /// The page that was last in view, set in lines.
  var kept: Page?
  /// Counts the libraries and adverts taken in, so that a kept page is known to be old.
  var edition = 0
  package internal(set) var mouseIsOn = false
  /// The adverts of the role in view.
  package internal(set) var adverts: RoleAdverts
  /// The roles of the library, ready to be searched.
  package internal(set) var roleIndex: RoleIndex
  /// What the filter of the role list left after the last update.
  var lastResults: RoleResults
  /// What the person said would stop them, while they are asked.
  package internal(set) var answers = StoppingAnswers()

  /// - Parameters:
  ///   - library: What has been read so far; `isLoading` says that more is to come.
  ///   - index: The library's roles where they have been made ready already.
  package init(
    library: Library, isLoading: Bool = false, size: Size, glyphs: Glyphs = .unicode,
    role: String, pane: Pane = .overview, index: RoleIndex? = nil
  ) {
    self.library = library
    self.isLoading = isLoading
    self.size = size
    self.glyphs = glyphs
    view = RoleView(slug: role, pane: pane)
    adverts = RoleAdverts(of: library.role(role), in: library)
    roleIndex = index ?? RoleIndex(library)
    lastResults = roleIndex.results("")
    roleList.select(role, in: roleEntries)
    note = "Arrow keys move. 1 to 6 open the six panes. Press ? to see every key."
    settle()
  }

  /// The role in view; nil only where the library has none.
  package var role: Role? { library.role(view.slug) ?? library.roles.first }

  /// What the pane in view says.
  package var paneDocument: Document {
    if let kept, kept.key == pageKey(width: kept.key.width) { return kept.document }
    return freshPaneDocument
  }

  /// The same, made anew.
  var freshPaneDocument: Document {
    guard let role else { return isLoading ? Self.loading : Self.emptyLibrary }
    // What has not been read yet is not said to be missing.
    if isLoading, [.pay, .progression, .vacancies].contains(view.pane) { return Self.loading }
    return view.pane.document(of: role, in: library, ticks: ticks)
  }

  private static let loading: Document = {
    var document = Document()
    document.paragraph("Loading")
    return document
  }()

  private static let emptyLibrary: Document = {
    var document = Document()
    document.paragraph("There is no role to show.")
    document.paragraph("The data folder holds no role that can be read. Press e to see why.")
    return document
  }()

  /// Whether the pane shows the adverts as a list, with a text for one of them.
  package var showsAdverts: Bool { view.pane == .vacancies && !adverts.vacancies.isEmpty }

  /// The adverts that the filter leaves, sorted.
  package var advertResults: VacancyResults {
    adverts.index.results(
      query: VacancyQuery.parse(view.adverts.field.text), sort: view.adverts.sort)
  }

  /// The index of the advert that is selected; nil where none is left.
  package var selectedAdvert: Int? {
    let indices = advertResults.indices
    let row = view.adverts.position.selected
    return indices.indices.contains(row) ? indices[row] : nil
  }

  /// The text of the advert that is selected.
  package var advertDocument: Document? {
    selectedAdvert.map {
      VacanciesPane.document(of: adverts.vacancies[$0], match: adverts.matches[$0])
    }
  }

  /// Where each part stands now.
  package var layout: ScreenLayout {
    ScreenLayout(
      size: size, rolesHaveFocus: focus == .roles, zoomed: isZoomed,
      paneWantsWidth: showsAdverts && size.columns < 140)
  }

  /// Where a key would be pressed now.
  package var context: Context {
    switch overlays.last {
    case .picker: return .picker
    case .notice(let notice):
      switch notice.kind {
      case .calculator: return .calculator
      case .whatStops: return .questions
      default: return .notice
      }
    case nil: break
    }
    if isTyping { return .typing }
    switch focus {
    case .roles: return remedies.isEmpty ? .roles : .noRoles
    case .advert: return .advert
    case .pane:
      if showsAdverts { return view.adverts.isOpen ? .advert : .adverts }
      return view.pane == .skills ? .skills : .reading
    }
  }

  /// Why a command cannot be used now, as a sentence to show; nil where it can.
  package func reasonUnavailable(_ command: Command) -> String? {
    switch command {
    case .previousRole where trail.isEmpty:
      return "You have not come from another role yet."
    case .leftOut where library.faults.isEmpty:
      return "No data was left out."
    case .links where links.isEmpty:
      return "This pane has no links."
    case .openInBrowser where addressInView == nil, .copyLink where addressInView == nil:
      return "There is no web link on this line. Press l for the links of this pane."
    case .sort where !showsAdverts:
      return "Only the list of jobs can be sorted."
    case .findWay where library.roles.count < 2:
      return "There is no other role to find a way to."
    case .compare where compared.count < RoleComparison.count.lowerBound:
      return "Mark at least 2 roles with c first; \(compared.count) marked so far."
    case .leaveOut where focus != .roles || isTyping || remedies.isEmpty:
      return "Only where the filter of the role list leaves no role: press the digit of a line."
    case .tick where view.pane != .skills:
      return "Only the lines of the Skills pane can be ticked."
    case .calculator: return reasonNoPayCanBeWorkedOut
    case .less where payRow == nil, .more where payRow == nil:
      return "Only the lines at the top of the pay calculator hold a value to change."
    default: return nil
    }
  }

  /// The links of the pane in view, or of the advert.
  package var links: [Link] {
    guard let role else { return [] }
    var links: [Link] = []
    if showsAdverts, let advert = selectedAdvert, let url = adverts.vacancies[advert].url {
      links.append(Link(text: "Apply: \(adverts.vacancies[advert].title)", address: url))
    }
    return links + view.pane.links(of: role)
  }

  /// The address of the line that the mark is on: what `o` opens and `y` copies.
  package var addressInView: String? {
    if showsAdverts { return selectedAdvert.flatMap { adverts.vacancies[$0].url } }
    let document = paneDocument
    let block = view.reading[view.pane]?.block ?? 0
    guard document.blocks.indices.contains(block) else { return nil }
    switch document.blocks[block].target {
    case .address(let address): return address
    case .role(let slug): return library.role(slug)?.address
    default: return nil
    }
  }
}
