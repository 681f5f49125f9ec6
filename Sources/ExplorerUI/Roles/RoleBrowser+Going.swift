import Canvas
import CareerModel
import VacancySearch

/// Going from place to place: panes, roles, parts of the screen, and back.
extension RoleBrowser {
  mutating func show(_ pane: Pane) {
    roles.isTyping = false
    view.adverts.leave()
    view.pane = pane
    focus = .pane
  }

  /// Goes to a role and remembers this one as it is.
  mutating func go(to slug: String, pane: Pane? = nil, in world: World) -> [Action] {
    leaveLines()
    guard world.library.role(slug) != nil else {
      return [.say("There is no entry for that role yet.")]
    }
    focus = .pane
    if slug == view.slug {
      if let pane { view.pane = pane }
      return []
    }
    var left = view
    left.adverts.search.forget()
    backStack.append(left)
    view = RoleView(slug: slug, pane: pane ?? .overview)
    selectRoleInView(in: world)
    return []
  }

  mutating func goBackToPreviousRole(in world: World) -> [Action] {
    guard let last = backStack.popLast() else { return [] }
    leaveLines()
    view = last
    focus = .pane
    selectRoleInView(in: world)
    return [.say("Back to \(role(in: world)?.title ?? view.slug).")]
  }

  private mutating func selectRoleInView(in world: World) {
    if roles.field.isEmpty { roles.select(view.slug, in: world) }
  }

  mutating func showRoleList(in world: World) {
    leaveLines()
    focus = .roles
    roles.select(view.slug, in: world)
  }

  /// Goes to another part of the screen: the pane, the advert beside its list, the list of roles.
  mutating func movePart(_ steps: Int, in world: World) {
    enum Part { case pane, advert, roles }
    var parts = [Part.pane]
    if selectedAdvert(in: world) != nil {
      let pane = ScreenLayout(
        size: world.size, rolesHaveFocus: false, zoomed: isZoomed,
        paneWantsWidth: world.size.columns < 140
      ).pane
      if let pane, AdvertLayout(pane).detail != nil { parts.append(.advert) }
    }
    parts.append(.roles)
    let now: Part =
      focus == .roles
      ? .roles : parts.contains(.advert) && view.adverts.part == .advert ? .advert : .pane
    let at = (parts.firstIndex(of: now) ?? 0) + steps
    roles.isTyping = false
    view.adverts.leave()
    switch parts[(at % parts.count + parts.count) % parts.count] {
    case .pane: focus = .pane
    case .advert:
      focus = .pane
      view.adverts.part = .advert
    case .roles:
      focus = .roles
      selectRoleInView(in: world)
    }
  }

  /// Looks at the adverts of all roles, or at those of the role in view again.
  mutating func toggleAllRoles(in world: World) -> [Action] {
    if view.pane == .vacancies {
      view.adverts.showsAllRoles.toggle()
    } else {
      // Asked for from another pane, all jobs are to be seen.
      show(.vacancies)
      view.adverts.showsAllRoles = true
    }
    view.adverts.startOver()
    view.adverts.part = .list
    focus = .pane
    let count = VacancyResults.grouped(world.library.vacancies.count)
    return [
      .say(
        view.adverts.showsAllRoles
          ? "All \(count) jobs are searched. Press a for this role's jobs only."
          : "Only the jobs of this role are searched. Press a for all jobs.")
    ]
  }

  /// Ticks the line that the mark is on, or takes its tick away.
  func tick(in world: World) -> [Action] {
    guard case .tick(let key) = targetInPane(world) else {
      return [.say("Go to a line with a box first.")]
    }
    return [.change(.tick(key))]
  }
}
