import Canvas
import CareerModel
import VacancySearch

extension App {
  /// Changes the state for one message and says what must be done in the world.
  package mutating func update(_ message: Message) -> [Effect] {
    var effects: [Effect] = []
    switch message {
    case .input(let event):
      effects = take(event)
    case .loaded(let library, let index, let vacancies, let today):
      if let today { queryContext.today = today }
      take(
        library, index ?? RoleIndex(library),
        vacancies ?? VacancyIndex(library.vacancies, in: library))
    case .loadFailed(let sentence):
      isLoading = false
      note = sentence
    case .vacanciesLoading(let index, let loading): take(index, loading)
    case .vacanciesLoaded(let reading, let index, let wasStopped):
      take(reading, index, wasStopped: wasStopped)
    case .browserStarted(let address):
      note = "Started your web browser with \(address)"
    case .browserFailed(let address):
      note = "No web browser could be started. The address is \(address)"
    case .copyFailed(let text):
      note = "This terminal has no clipboard for programs. The text is \(text)"
    }
    settle()
    return effects
  }

  mutating func take(_ library: Library, _ index: RoleIndex, _ vacancies: VacancyIndex) {
    let hadRoles = !self.library.roles.isEmpty
    self.library = library
    edition += 1
    roleIndex = index
    lastResults = index.results(roleList.field.text)
    isLoading = false
    // What was left out matters more than the words of welcome, and the small layout has no status
    // line to say it in.
    if let leftOutWords { note = leftOutWords }
    if library.role(view.slug) == nil, let first = library.roles.first {
      if hadRoles || !view.slug.isEmpty { note = "There is no role called \(view.slug)." }
      view = RoleView(slug: first.slug, pane: view.pane)
    }
    vacancyIndex = vacancies
    queryContext = QueryContext(library, today: queryContext.today)
    if roleList.field.isEmpty { roleList.select(view.slug, in: roleEntries) }
  }

  private mutating func take(_ event: InputEvent) -> [Effect] {
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .key(let key):
      note = nil
      return press(key)
    case .paste(let text):
      note = nil
      return paste(text)
    case .click(let point):
      note = nil
      return click(point)
    case .wheel(_, let lines):
      move(by: lines)
      return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let context = self.context
    cursorIsOnRow = [.up, .down, .pageUp, .pageDown].contains(key)
    if context == .calculator, [.up, .down].contains(key) { payForm?.leave() }
    if let command = KeyTable.command(for: key, in: context) {
      guard command == .leaveOut else { return run(command) }
      leaveOut(key)
      return []
    }
    if context.types {
      _ = editField { $0.edit(key) }
    } else if context == .calculator, typePayValue(key) {
    } else if case .character(let character) = key {
      note = "The key \(character) does nothing here. Press ? for the keys that do."
    }
    return []
  }

  /// Pasted text types where one types, and does nothing anywhere else.
  private mutating func paste(_ text: String) -> [Effect] {
    if context.types {
      cursorIsOnRow = false
      _ = editField {
        $0.insert(text)
        return true
      }
    } else {
      note = "Pasted text was not used. Press / to filter first, then paste."
    }
    return []
  }

  /// Whether a character would only be added to the line being typed, so that a run of such
  /// characters may come as one text.
  package func types(_ character: Character) -> Bool {
    context.types && KeyTable.command(for: .character(character), in: context) == nil
  }

  /// Changes the line being typed; a change starts its list from the top.
  private mutating func editField(_ change: (inout TextField) -> Bool) -> Bool {
    var field = fieldInFront
    let used = change(&field)
    if field.leftOut {
      note = "The line is full: it takes \(TextField.limit) characters. The rest was left out."
    }
    let isNew = field.text != fieldInFront.text
    if case .picker(var picker) = overlays.last {
      picker.field = field
      if isNew { picker.position = ListPosition() }
      overlays[overlays.count - 1] = .picker(picker)
    } else if focus == .roles {
      roleList.field = field
      if isNew { roleList.position = ListPosition() }
    } else {
      view.adverts.field = field
      if isNew {
        view.adverts.startOver()
        view.adverts.historyPlace = 0
      }
    }
    return used
  }

  private var fieldInFront: TextField {
    if case .picker(let picker) = overlays.last { return picker.field }
    return focus == .roles ? roleList.field : view.adverts.field
  }

  /// Runs a command, or says why it cannot be run now.
  package mutating func run(_ command: Command) -> [Effect] {
    if let reason = reasonUnavailable(command) {
      note = reason
      return []
    }
    switch command {
    case .moveDown: move(by: 1)
    case .moveUp: move(by: -1)
    case .pageDown: movePage(1)
    case .pageUp: movePage(-1)
    case .top: moveToEnd(first: true)
    case .bottom: moveToEnd(first: false)
    case .open: return open()
    case .back: return back()
    case .previousRole: goBackToPreviousRole()
    case .nextPart: movePart(1)
    case .previousPart: movePart(-1)
    case .nextPane: show(view.pane.moved(by: 1))
    case .previousPane: show(view.pane.moved(by: -1))
    case .overview, .skills, .training, .pay, .progression, .vacancies:
      if let pane = command.pane { show(pane) }
    case .roleList: showRoleList()
    case .filter: startFilter()
    case .palette: overlays.append(.picker(Picker(.palette)))
    case .help: overlays.append(.picker(Picker(.help)))
    case .words: overlays.append(.picker(Picker(.words)))
    case .links: overlays.append(.picker(Picker(.links)))
    case .sources:
      overlays.append(.notice(Notice(context == .calculator ? .paySources : .sources)))
    case .calculator: openPayCalculator()
    case .less: changePayValue(by: -1)
    case .more: changePayValue(by: 1)
    case .leftOut: overlays.append(.notice(Notice(.leftOut)))
    case .findWay: overlays.append(.picker(Picker(.goals)))
    case .tick: tick()
    case .mySkills: overlays.append(.notice(Notice(.mySkills)))
    case .sort:
      sortAdverts()
    case .whatStops: askWhatStops()
    case .leaveOut:
      if context == .noAdverts {
        applyAdvertRemedy(view.adverts.position.selected)
      } else {
        applyRemedy(roleList.position.selected)
      }
    case .allJobs: toggleAllRoles()
    case .facets: showFacets()
    case .map: showMap()
    case .switchMap: switchMap()
    case .about: overlays.append(.notice(Notice(.about)))
    case .why: overlays.append(.notice(Notice(.why)))
    case .queryHelp: overlays.append(.notice(Notice(.queryHelp)))
    case .clearFilter: clearAdvertFilter()
    case .chips: selectChips()
    case .previousChip: moveChip(by: -1)
    case .nextChip: moveChip(by: 1)
    case .removeChip: removeChip()
    case .turnChip: turnChip()
    case .excludeFacet: excludeFacet()
    case .complete: complete()
    case .older: moveOlder()
    case .newer: moveNewer()
    case .mark: mark()
    case .compare: overlays.append(.notice(Notice(.comparison)))
    case .openInBrowser: return addressInView.map { openAddress($0) } ?? []
    case .copyLink: return addressInView.map { copy($0) } ?? []
    case .zoom:
      isZoomed.toggle()
      note =
        isZoomed
        ? "This part has the whole screen. Press z to share it again."
        : "The screen is shared again."
    case .mouse:
      mouseIsOn.toggle()
      note =
        mouseIsOn
        ? "The mouse is on: click selects, the wheel scrolls. Press m to select text again."
        : "The mouse is off: you can select text with it."
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    }
    return []
  }

  mutating func openAddress(_ address: String) -> [Effect] {
    note = "Starting your web browser with \(address)"
    return [.openAddress(address)]
  }

  mutating func copy(_ text: String) -> [Effect] {
    note = "Sent to your terminal's clipboard: \(text)"
    return [.copy(text)]
  }
}
