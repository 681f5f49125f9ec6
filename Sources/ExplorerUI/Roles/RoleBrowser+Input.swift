import Canvas
import CareerModel
import VacancySearch

/// What keys and clicks do to whichever part of the browser has the focus.
extension RoleBrowser {
  package mutating func willPress(_ key: Key) {
    roles.list.cursorIsOnRow = key.movesRows
    view.adverts.cursorIsOnRow = key.movesRows
  }

  package mutating func handle(_ input: LayerInput, in world: World) -> [Action]? {
    if case .click(let point) = input {
      click(point, in: world)
      return []
    }
    if focus == .roles { return roles.isTyping ? roles.list.type(input) : nil }
    return showsAdverts(in: world) ? view.adverts.type(input) : nil
  }

  /// Selects what was clicked, and nothing else.
  private mutating func click(_ point: Point, in world: World) {
    let layout = layout(in: world)
    if layout.tabs.contains(point) {
      if let tab = TabBar(of: view, in: world).pane(at: point.column) { show(tab) }
    } else if let rect = layout.roles, rect.contains(point) {
      leaveLines()
      focus = .roles
      let head = roles.head(in: world)
      roles.click(point.row - rect.row - head, rows: rect.rows - head, in: world)
    } else if let rect = layout.pane, rect.contains(point) {
      leaveLines()
      focus = .pane
      if showsAdverts(in: world) {
        view.adverts.click(point, in: world.seen(from: rect))
      } else {
        let page = page(in: rect, world)
        let line = place.top + point.row - rect.row
        guard page.layout.lines.indices.contains(line) else { return }
        let block = page.layout.lines[line].block
        if page.document.blocks[block].isStop { place.block = block }
      }
    }
  }

  package mutating func move(_ motion: Motion, in world: World) -> [Action] {
    if focus == .roles {
      roles.move(motion, in: seenFromRoles(world))
    } else if showsAdverts(in: world) {
      return view.adverts.move(motion, in: seenFromPane(world))
    } else if let room = layout(in: world).pane {
      place.move(motion, in: page(in: room, world))
    }
    return []
  }

  package mutating func open(in world: World) -> [Action] {
    if focus == .roles {
      guard let slug = roles.selected(in: world) else {
        return roles.applyRemedy(roles.position.selected, current: view.slug, in: world)
      }
      return go(to: slug, pane: view.pane, in: world)
    }
    guard showsAdverts(in: world) else { return follow(targetInPane(world), in: world) }
    let seen = seenFromPane(world)
    return view.adverts.open(in: seen) ?? follow(view.adverts.target(in: seen), in: world)
  }

  private mutating func follow(_ target: Target?, in world: World) -> [Action] {
    switch target {
    case .role(let slug): return go(to: slug, in: world)
    case .address(let address): return Action.browse(address)
    case .guide(let slug): return [.push(GuideText(slug: slug))]
    case .tick(let key): return showRoles(ticking: key, in: world)
    default: return [.say("There is nothing to open on this line.")]
    }
  }

  /// Lists the other roles that want what a line says.
  private func showRoles(ticking key: String, in world: World) -> [Action] {
    let skill = key.hasPrefix("skill:") ? String(key.dropFirst("skill:".count)) : ""
    guard world.library.count(wanting: skill) > 1 else {
      return [.say("No other role here asks for this. Space ticks it.")]
    }
    return [.push(RolesWantingPicker(skill: skill))]
  }

  package mutating func back(in world: World) -> [Action] {
    if focus == .roles {
      if !roles.field.isEmpty { return roles.removeLastPart(current: view.slug, in: world) }
      if !roles.isTyping { focus = .pane }
      roles.isTyping = false
      return []
    }
    let shows = showsAdverts(in: world)
    if shows, let actions = view.adverts.back(in: world) { return actions }
    if world.advertLoading != nil {
      return [.say("Loading will stop in a moment."), .effect(.stopLoading)]
    }
    if shows, view.adverts.showsAllRoles { return toggleAllRoles(in: world) }
    return [
      .say(
        backStack.isEmpty
          ? "Nothing to go back from. Press q to leave the program."
          : "Press Backspace for the role before, or q to leave the program.")
    ]
  }

  /// Ends typing, in whichever line.
  mutating func leaveLines() {
    roles.isTyping = false
    view.adverts.stopTyping()
  }
}
