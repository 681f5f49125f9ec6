import Canvas
import CareerModel
import VacancySearch

/// Going from place to place: panes, roles, parts of the screen, and back.
extension App {
  mutating func show(_ pane: Pane) {
    isTyping = false
    view.pane = pane
    view.adverts.isOpen = false
    focus = .pane
  }

  /// Goes to a role and remembers this one as it is.
  mutating func go(to slug: String, pane: Pane? = nil) {
    isTyping = false
    guard library.role(slug) != nil else {
      note = "There is no entry for that role yet."
      return
    }
    focus = .pane
    if slug == view.slug {
      if let pane { view.pane = pane }
      return
    }
    trail.append(view)
    view = RoleView(slug: slug, pane: pane ?? .overview)
    roleDidChange()
  }

  mutating func goBackToPreviousRole() {
    guard let last = trail.popLast() else { return }
    isTyping = false
    view = last
    focus = .pane
    roleDidChange()
    note = "Back to \(role?.title ?? view.slug)."
  }

  private mutating func roleDidChange() {
    if roleList.field.isEmpty { roleList.select(view.slug, in: roleEntries) }
  }

  mutating func showRoleList() {
    isTyping = false
    focus = .roles
    roleList.select(view.slug, in: roleEntries)
  }

  /// Starts typing in the filter of the list in view; from a text, in the list of roles.
  mutating func startFilter() {
    if showsAdverts, focus != .roles {
      view.adverts.isOpen = false
      focus = .pane
    } else {
      focus = .roles
    }
    isTyping = true
  }

  /// One step back, whatever that is here.
  mutating func back() -> [Effect] {
    if !overlays.isEmpty {
      overlays.removeLast()
      return []
    }
    if focus == .roles {
      if !roleList.field.isEmpty {
        peelFilter()
        return []
      }
      if !isTyping { focus = .pane }
      isTyping = false
      return []
    }
    if focus == .advert || view.adverts.isOpen {
      focus = .pane
      view.adverts.isOpen = false
      return []
    }
    if view.adverts.chip != nil {
      view.adverts.chip = nil
      return []
    }
    if showsAdverts, !view.adverts.field.isEmpty {
      peelAdvertFilter()
      return []
    }
    if isTyping {
      isTyping = false
      return []
    }
    if advertLoading != nil {
      note = "Loading will stop in a moment."
      return [.stopLoading]
    }
    if showsAdverts, view.adverts.showsAllRoles {
      toggleAllRoles()
      return []
    }
    note =
      trail.isEmpty
      ? "Nothing to go back from. Press q to leave the program."
      : "Press Backspace for the role before, or q to leave the program."
    return []
  }

  /// The parts of the screen in the order of Tab.
  private var parts: [Focus] {
    var parts = [Focus.pane]
    if showsAdverts, selectedAdvert != nil {
      let pane = ScreenLayout(
        size: size, rolesHaveFocus: false, zoomed: isZoomed,
        paneWantsWidth: size.columns < 140
      ).pane
      if let pane, AdvertLayout(pane).detail != nil { parts.append(.advert) }
    }
    return parts + [.roles]
  }

  mutating func movePart(_ steps: Int) {
    isTyping = false
    view.adverts.isOpen = false
    let parts = self.parts
    let at = parts.firstIndex(of: focus) ?? 0
    focus = parts[((at + steps) % parts.count + parts.count) % parts.count]
    if focus == .roles, roleList.field.isEmpty { roleList.select(view.slug, in: roleEntries) }
  }

  /// Opens or follows what is selected.
  mutating func open() -> [Effect] {
    switch overlays.last {
    case .picker(let picker):
      let rows = picker.rows(in: self)
      guard rows.indices.contains(picker.position.selected) else { return [] }
      return choose(rows[picker.position.selected].action)
    case .notice:
      guard let text = textInFocus else { return [] }
      return follow(text.document, text.place)
    case nil: break
    }
    if focus == .roles {
      let entries = roleEntries
      guard entries.indices.contains(roleList.position.selected) else {
        applyRemedy(roleList.position.selected)
        return []
      }
      go(to: entries[roleList.position.selected].slug, pane: view.pane)
      return []
    }
    if isTyping {
      isTyping = false
      if showsAdverts { remember(view.adverts.field.text) }
      return []
    }
    if showsAdverts, focus == .pane, !view.adverts.isOpen {
      guard selectedAdvert != nil else {
        applyAdvertRemedy(view.adverts.position.selected)
        return []
      }
      focus = .advert
      view.adverts.isOpen = true
      return []
    }
    guard let text = textInFocus else { return [] }
    return follow(text.document, text.place)
  }

  private mutating func follow(_ document: Document, _ place: ReadingPlace) -> [Effect] {
    guard document.blocks.indices.contains(place.block) else { return [] }
    switch document.blocks[place.block].target {
    case .role(let slug):
      overlays.removeAll()
      go(to: slug)
      return []
    case .address(let address): return openAddress(address)
    case .tick(let key):
      showRoles(ticking: key)
      return []
    case .payRow:
      changePayValue(by: 1)
      return []
    case .answer(let line):
      take(line)
      return []
    case .facet(let part):
      if context == .map { lookAround(part) } else { addFacet(part, excluded: false) }
      return []
    case nil:
      note = "There is nothing to open on this line."
      return []
    }
  }

  /// Does what a row of a picker says, and closes it.
  private mutating func choose(_ action: Picker.Action) -> [Effect] {
    switch action {
    case .none:
      return []
    case .role(let slug):
      overlays.removeAll()
      go(to: slug)
    case .pane(let pane):
      overlays.removeAll()
      show(pane)
    case .command(let command):
      overlays.removeAll()
      return run(command)
    case .word(let term):
      overlays.removeAll()
      overlays.append(.picker(Picker(.words, text: term)))
    case .way(let goal):
      // The list stays below, so that Esc leads back to choosing another goal.
      overlays.append(.notice(Notice(.ways(from: view.slug, to: goal))))
    case .meaning(let term):
      // Over the list, so that Esc leads back to it.
      overlays.append(.notice(Notice(.meaning(term))))
    case .address(let address):
      overlays.removeAll()
      return openAddress(address)
    case .complete(let candidate):
      overlays.removeLast()
      take(candidate)
    }
    return []
  }
}
