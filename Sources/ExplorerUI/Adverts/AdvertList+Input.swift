import Canvas
import VacancySearch

/// What keys and clicks do to the adverts: typing, moving, opening, going back.
extension AdvertList {
  /// Leaves what one would not come back to: the line being typed, and an advert in full.
  mutating func leave() {
    if part == .typing || part == .advert { part = .list }
  }

  /// Ends typing, and nothing else.
  mutating func stopTyping() {
    if part == .typing { part = .list }
  }

  /// Puts a text into the filter, as if typed.
  mutating func setFilter(_ text: String, in world: World) {
    field = TextField(text)
    filterChanged(in: world)
  }

  /// Takes in a search that was changed over the screen, with what it has found.
  mutating func adopt(_ other: AdvertSearch, in world: World) {
    field = TextField(other.text)
    search = other
    filterChanged(in: world)
  }

  private mutating func filterChanged(in world: World) {
    startOver()
    historyPlace = 0
    search.refresh(in: world)
    let chips = search.query(in: world).chips.count
    if let chip { part = chips == 0 ? .list : .chip(min(chip, chips - 1)) }
  }

  /// Takes a key or a pasted text in the filter.
  ///
  /// - Returns: nil while the filter is not typed, and for input that is not typed.
  mutating func type(_ input: LayerInput) -> [Action]? {
    guard isTyping else { return nil }
    let before = field.characters
    let actions = field.type(input)
    if field.characters != before {
      startOver()
      historyPlace = 0
    }
    if case .paste = input { cursorIsOnRow = false }
    return actions
  }

  /// Puts a candidate into the line, with a blank after it unless a value is still to come.
  mutating func complete(_ candidate: VacancyCompletion.Candidate, at range: Range<Int>) -> [Action]
  {
    let ends = candidate.text.hasSuffix(":")
    field.replace(range, with: candidate.text + (ends ? "" : " "))
    startOver()
    historyPlace = 0
    part = .typing
    return ends ? [.say("Type a value, or press Tab to see those there are.")] : []
  }

  /// Puts an older or newer filter into the line; after the newest comes what was being typed.
  ///
  /// - Returns: False where there is none that way.
  mutating func recall(by steps: Int, in world: World) -> Bool {
    let filters = world.profile.advertFilters
    let place = historyPlace + steps
    guard (0...filters.count).contains(place) else { return false }
    if historyPlace == 0 { draft = field.text }
    setFilter(place == 0 ? draft : filters[filters.count - place], in: world)
    historyPlace = place
    return true
  }

  // MARK: Moving

  mutating func move(_ motion: Motion, in world: World) -> [Action] {
    if part == .advert {
      if let page = page(in: world) { reading.move(motion, in: page) }
      return []
    }
    // The parts of the filter stand above the first row, and arrows reach them.
    if chip != nil {
      switch motion {
      case .lines(let lines) where lines <= 0: break
      case .pages(let pages) where pages <= 0: break
      case .top: break
      default: part = .list
      }
      return []
    }
    if motion == .lines(-1), position.selected == 0, !isTyping,
      !search.query(in: world).chips.isEmpty
    {
      return selectChips(in: world)
    }
    let before = position.selected
    let page = rows(in: AdvertLayout(world.room).list, world).count
    position.move(motion, count: rowCount(in: world), page: page)
    if position.selected != before { reading = ReadingPlace() }
    return []
  }

  /// Goes to the parts of the filter above the list.
  mutating func selectChips(in world: World) -> [Action] {
    part = .chip(search.query(in: world).chips.count - 1)
    return [
      .say("Left and Right choose a part of the filter. Enter takes it away, - turns it round.")
    ]
  }

  /// Opens the selected advert, or makes the change that a row of the empty list names.
  ///
  /// - Returns: nil for an advert in full, whose lines are followed.
  mutating func open(in world: World) -> [Action]? {
    switch part {
    case .advert: return nil
    case .typing:
      part = .list
      return [.change(.advertFilter(field.text))]
    case .list, .chip:
      guard selected(in: world) != nil else { return applyRemedy(position.selected, in: world) }
      part = .advert
      return []
    }
  }

  /// What opening the line does that the mark is on in the advert in full.
  func target(in world: World) -> Target? { document(in: world)?.target(at: reading) }

  /// Goes one step back inside the list.
  ///
  /// - Returns: nil where there is nothing to go back from.
  mutating func back(in world: World) -> [Action]? {
    if part == .advert || chip != nil {
      part = .list
      return []
    }
    if !field.isEmpty { return removeLastPart(in: world) }
    if part == .typing {
      part = .list
      return []
    }
    return nil
  }

  /// Selects what was clicked.
  mutating func click(_ point: Point, in world: World) {
    let layout = AdvertLayout(world.room)
    if part == .advert, layout.detail == nil { return }
    if layout.detail?.contains(point) == true {
      if selected(in: world) != nil { part = .advert }
      return
    }
    part = .list
    let rows = rows(in: layout.list, world)
    guard let row = rows.row(at: point.row - layout.list.row) else { return }
    let wanted = position.top + row
    if wanted < rowCount(in: world), wanted != position.selected {
      position.selected = wanted
      reading = ReadingPlace()
    }
  }
}
