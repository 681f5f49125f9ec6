import Canvas
import CareerModel
import VacancySearch

/// Changing the filter of the adverts: taking parts away, turning them round, and ways out of an
/// empty list.
extension App {
  /// Puts a text into the filter of the adverts, as if typed.
  mutating func setAdvertFilter(_ text: String) {
    view.adverts.field = TextField(text)
    view.adverts.startOver()
    view.adverts.historyPlace = 0
    keepAdverts()
    let chips = advertQuery.chips.count
    if let chip = view.adverts.chip { view.adverts.chip = chips == 0 ? nil : min(chip, chips - 1) }
  }

  /// How many adverts are left, as a sentence.
  private var leftWords: String {
    let results = advertResults
    return "\(results.countText) \(results.total == 1 ? "job" : "jobs") left."
  }

  /// Takes away the last part of the filter, or the last words.
  mutating func peelAdvertFilter() {
    let text = advertQuery.textWithoutLastPart
    setAdvertFilter(text)
    if text.isEmpty {
      isTyping = false
      note = "The filter is cleared."
    } else {
      // A blank after it, so that what is typed next does not run into the part before.
      if isTyping { view.adverts.field = TextField(text + " ") }
      note = "The last part is taken away. Esc takes away the next, 0 all of them."
    }
  }

  mutating func clearAdvertFilter() {
    remember(view.adverts.field.text)
    setAdvertFilter("")
    note = "The filter is cleared."
  }

  /// Steps to the next order of the list; one that the filter asks for is taken out of it.
  mutating func sortAdverts() {
    let query = advertQuery
    let now = query.sort ?? view.adverts.sort
    if query.sort != nil {
      let places = query.parts.indices.filter { query.parts[$0].field == .sort }
      view.adverts.field = TextField(query.text(leavingOut: Set(places)))
    }
    view.adverts.sort = now.next(hasDistance: query.circle != nil)
    view.adverts.startOver()
    note = "Sorted by \(view.adverts.sort.label)."
  }

  /// Looks at the adverts of all roles, or at those of the role in view again.
  mutating func toggleAllRoles() {
    if view.pane == .vacancies {
      view.adverts.showsAllRoles.toggle()
    } else {
      // Asked for from another pane, all jobs are to be seen.
      show(.vacancies)
      view.adverts.showsAllRoles = true
    }
    view.adverts.startOver()
    view.adverts.isOpen = false
    view.adverts.chip = nil
    focus = .pane
    note =
      view.adverts.showsAllRoles
      ? "All \(VacancyResults.grouped(library.vacancies.count)) jobs are searched. Press a for this "
        + "role's jobs only."
      : "Only the jobs of this role are searched. Press a for all jobs."
  }

  // MARK: Chips

  /// Goes to the parts of the filter above the list.
  mutating func selectChips() {
    isTyping = false
    view.adverts.isOpen = false
    focus = .pane
    view.adverts.chip = advertQuery.chips.count - 1
    note = "Left and Right choose a part of the filter. Enter takes it away, - turns it round."
  }

  mutating func moveChip(by steps: Int) {
    guard let chip = view.adverts.chip else { return }
    view.adverts.chip = max(0, min(advertQuery.chips.count - 1, chip + steps))
  }

  /// The place in the query's parts of the chip that is selected.
  private var selectedPart: Int? {
    let query = advertQuery
    guard let chip = view.adverts.chip, query.chips.indices.contains(chip) else { return nil }
    return query.parts.firstIndex(of: query.chips[chip])
  }

  mutating func removeChip() {
    guard let place = selectedPart else { return }
    let query = advertQuery
    setAdvertFilter(query.text(leavingOut: [place]))
    note = "\(query.parts[place].text) is taken away. \(leftWords)"
  }

  mutating func turnChip() {
    guard let place = selectedPart else { return }
    let query = advertQuery
    let part = query.parts[place]
    guard part.filters else {
      note = "\(part.text) cannot be turned round. Enter takes it away."
      return
    }
    setAdvertFilter(query.text(turningRound: place))
    note =
      (part.isExcluded
        ? "Now only jobs with \(part.text.drop { $0 == "-" })."
        : "Now jobs with \(part.text) are left out.")
      + " \(leftWords)"
  }

  // MARK: Ways out of an empty list

  /// Makes the change that a row of the empty list names; one that is not there does nothing.
  mutating func applyAdvertRemedy(_ row: Int) {
    let remedies = advertRemedies
    guard remedies.indices.contains(row) else { return }
    if remedies[row].leavesRole { view.adverts.showsAllRoles = true }
    setAdvertFilter(remedies[row].text)
    note = "Now \(remedies[row].words). \(leftWords)"
  }

  // MARK: History

  /// Keeps a filter for the Up key; the same one twice is kept once, as the newest.
  mutating func remember(_ filter: String) {
    guard filter.contains(where: { !$0.isWhitespace }) else { return }
    advertHistory.removeAll { $0 == filter }
    advertHistory.append(filter)
    if advertHistory.count > Self.historyLimit { advertHistory.removeFirst() }
  }

  private static let historyLimit = 100

  /// Puts an older or newer filter into the line; after the newest comes what was being typed.
  ///
  /// - Returns: False where there is none that way.
  mutating func recall(by steps: Int) -> Bool {
    let place = view.adverts.historyPlace + steps
    guard (0...advertHistory.count).contains(place) else { return false }
    if view.adverts.historyPlace == 0 { view.adverts.draft = view.adverts.field.text }
    setAdvertFilter(
      place == 0 ? view.adverts.draft : advertHistory[advertHistory.count - place])
    view.adverts.historyPlace = place
    return true
  }

  /// Up in the filter line: an older filter, or the row above once the list has been moved in.
  mutating func moveOlder() {
    if view.adverts.position.selected > 0 {
      cursorIsOnRow = true
      move(by: -1)
    } else {
      cursorIsOnRow = false
      if !recall(by: 1) { note = "There is no older filter." }
    }
  }

  /// Down in the filter line: the filter after this one, or a row further down the list.
  mutating func moveNewer() {
    if view.adverts.historyPlace > 0 {
      cursorIsOnRow = false
      _ = recall(by: -1)
    } else {
      move(by: 1)
    }
  }

  // MARK: What the status line says

  /// What is not understood, or what was taken for a place; nil where there is nothing to say.
  var advertFilterWords: String? {
    guard focus == .pane, showsAdverts, overlays.isEmpty, !view.adverts.isOpen else { return nil }
    let query = advertQuery
    return query.faults.first ?? query.parts.flatMap(\.remarks).first
  }
}
