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
  /// All adverts, ready to be searched.
  package internal(set) var vacancyIndex: VacancyIndex
  /// What reading a filter of adverts needs to know.
  package internal(set) var queryContext: QueryContext
  /// How far the adverts of a file have come; nil where none are being read.
  package internal(set) var advertLoading: AdvertLoading?
  /// What the filter of the adverts left after the last update.
  var keptAdverts: KeptAdverts?
  /// The map that is open; nil where none is.
  var keptMap: KeptMap?
  /// The adverts that the filter leaves, counted when the counts were asked for.
  package internal(set) var facets: [VacancyFacet] = []
  /// What the part of the filter that is being typed can become, while it is asked.
  package internal(set) var completion: VacancyCompletion?
  /// Filters of adverts that were typed before, oldest first; kept while the program runs.
  package internal(set) var advertHistory: [String] = []
  /// The roles of the library, ready to be searched.
  package internal(set) var roleIndex: RoleIndex
  /// What the filter of the role list left after the last update.
  var lastResults: RoleResults
  /// What the person said would stop them, while they are asked.
  package internal(set) var answers = StoppingAnswers()

  /// - Parameters:
  ///   - library: What has been read so far; `isLoading` says that more is to come.
  ///   - index: The library's roles where they have been made ready already.
  ///   - vacancies: The library's adverts where they have been made ready already.
  ///   - today: The day that "posted:<7d" is counted from.
  package init(
    library: Library, isLoading: Bool = false, size: Size, glyphs: Glyphs = .unicode,
    role: String, pane: Pane = .overview, index: RoleIndex? = nil,
    vacancies: VacancyIndex? = nil, today: Day? = nil
  ) {
    self.library = library
    self.isLoading = isLoading
    self.size = size
    self.glyphs = glyphs
    view = RoleView(slug: role, pane: pane)
    vacancyIndex = vacancies ?? VacancyIndex(library.vacancies, in: library)
    queryContext = QueryContext(library, today: today)
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
    if view.pane == .vacancies, let advertLoading, advertTotal == 0 {
      return Self.loading(advertLoading)
    }
    return view.pane.document(of: role, in: library, ticks: ticks)
  }

  private static let loading: Document = {
    var document = Document()
    document.paragraph("Loading")
    return document
  }()

  private static func loading(_ adverts: AdvertLoading) -> Document {
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
      case .facets: return .facets
      case .map: return .map
      default: return .notice
      }
    case nil: break
    }
    if isTyping { return focus == .roles ? .typing : .typingJobs }
    switch focus {
    case .roles: return remedies.isEmpty ? .roles : .noRoles
    case .advert: return .advert
    case .pane:
      if showsAdverts {
        if view.adverts.isOpen { return .advert }
        if view.adverts.chip != nil { return .chips }
        return advertResults.isEmpty ? .noAdverts : .adverts
      }
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
    case .map where !showsAdverts:
      return "Only the list of jobs has a map."
    case .map where vacancyIndex.gazetteer.outline.isEmpty:
      return "There is no map: the data has no places."
    case .switchMap where context != .map:
      return "Only the map of the jobs can be switched. Press n in the list of jobs."
    case .switchMap where advertQuery.circle == nil:
      return "Enter looks around a town. Then z switches to the whole country and back."
    case .facets where !showsAdverts:
      return "Only jobs can be counted: press 6 first."
    case .why where !showsAdverts || selectedAdvert == nil:
      return "Only a job of the list can be asked about: press 6 first."
    case .chips where !showsAdverts || advertQuery.chips.isEmpty,
      .clearFilter where !showsAdverts || view.adverts.field.isEmpty:
      return "No filter of jobs is set. Press / to type one."
    case .removeChip where view.adverts.chip == nil, .turnChip where view.adverts.chip == nil,
      .previousChip where view.adverts.chip == nil, .nextChip where view.adverts.chip == nil:
      return "No part of the filter is chosen. Press x in the list of jobs first."
    case .excludeFacet where context != .facets:
      return "Only a value of the counted jobs can be left out: press t in the list of jobs."
    case .complete where context != .typingJobs:
      return "Only the filter of jobs can be completed: press / in the list of jobs."
    case .older where context != .typingJobs, .newer where context != .typingJobs:
      return "Only while the filter of jobs is typed."
    case .allJobs where library.vacancies.isEmpty:
      return "No jobs are loaded. Start the program with --vacancies FILE to bring some."
    case .findWay where library.roles.count < 2:
      return "There is no other role to find a way to."
    case .compare where compared.count < RoleComparison.count.lowerBound:
      return "Mark at least 2 roles with c first; \(compared.count) marked so far."
    case .leaveOut where context != .noRoles && context != .noAdverts:
      return "Only where a filter leaves nothing: press the digit of a line."
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
    if showsAdverts, let advert = selectedAdvert, let url = library.vacancies[advert].url {
      links.append(Link(text: "Apply: \(library.vacancies[advert].title)", address: url))
    }
    return links + view.pane.links(of: role)
  }

  /// The address of the line that the mark is on: what `o` opens and `y` copies.
  package var addressInView: String? {
    if showsAdverts { return selectedAdvert.flatMap { library.vacancies[$0].url } }
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
