import CareerModel
import VacancySearch

/// A role is to be shown.
struct GoToRole: LayerMessage {
  let slug: String
}

/// The roles are to be filtered, and looked at.
struct FilterRoles: LayerMessage {
  let text: String
}

/// A word of the glossary is to be explained.
struct ExplainWord: LayerMessage {
  let term: String
}

extension RoleBrowser {
  package mutating func receive(
    _ message: any LayerMessage, in world: World
  ) -> [Action]? {
    switch message {
    case let message as GoToRole: return go(to: message.slug, in: world)
    case let message as FilterRoles:
      leaveLines()
      focus = .roles
      roles.setFilter(message.text, current: view.slug, in: world)
      return []
    case let message as ExplainWord:
      return [.push(WordsPicker(over: reading(in: world)?.document, typed: message.term))]
    case let message as FilterAdverts:
      view.adverts.adopt(message.search, in: world)
      return []
    case let message as CompleteFilter:
      return view.adverts.complete(message.candidate, at: message.range)
    case let message as WorldChanged: return worldChanged(before: message.before, in: world)
    default: return nil
    }
  }

  private mutating func worldChanged(before: World, in world: World) -> [Action] {
    var actions: [Action] = []
    let selected = roles.selected(in: before)
    if world.library.role(view.slug) == nil, let first = world.library.roles.first {
      if !before.library.roles.isEmpty || !view.slug.isEmpty {
        actions = [.say("There is no role called \(view.slug).")]
      }
      view = RoleView(slug: first.slug, pane: view.pane)
    } else if showsAdverts(in: world) {
      view.adverts.worldChanged(before: before, in: world)
    }
    if roles.field.isEmpty {
      roles.select(view.slug, in: world)
      if let selected { roles.select(selected, in: world) }
    }
    return actions
  }
}
