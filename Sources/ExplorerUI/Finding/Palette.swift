import Canvas
import CareerModel
import VacancySearch

/// A layer that lists what can be done at the back of the screen; the shell keeps the list true.
package protocol CommandListing: Layer {
  var offers: [CommandOffer] { get set }
}

extension CommandListing {
  package static var hearsOffers: Bool { true }

  package mutating func receive(
    _ message: any LayerMessage, in world: World
  ) -> [Action]? {
    guard let message = message as? CommandOffers else { return nil }
    offers = message.all
    return []
  }
}

/// Going to any role, pane, command or word by typing its name.
package struct Palette: PickerLayer, CommandListing {
  /// What a row leads to.
  package enum Choice: Hashable, Sendable {
    /// A role, by its slug.
    case role(String)
    case command(CommandID)
    /// A term of the glossary.
    case word(String)
    case guide(String)
  }

  package static let name = "palette"
  package var list = FilteredList()
  package var offers: [CommandOffer] = []

  package static let openings: [Command<any Layer>] = [
    Command(
      "palette", "Go to any role or command by typing its name", short: "go to", .places,
      keys: [.character(":")], in: Mode.browsing, foot: [.roles: 70, .noRoles: 70, .reading: 70],
      run: { _, _ in [.push(Palette())] })
  ]

  package func title(in world: World) -> String { "Go to a role, a pane, a command or a word" }

  package func allRows(in world: World) -> [PickerRow<Choice>] {
    world.library.roles.map { Self.row($0, in: world) } + commandsAndWords(in: world)
  }

  /// Once something is typed: roles by the search for roles, commands and words by their words, best
  /// first; of equals, roles come first.
  package func rows(in world: World) -> [PickerRow<Choice>] {
    guard !list.field.isEmpty else { return allRows(in: world) }
    let typed = list.field.text
    var byRank: [[PickerRow<Choice>]] = Array(repeating: [], count: RolePlace.allCases.count)
    for (place, rank) in world.roleIndex.results(typed).placesWithRank {
      byRank[rank.rawValue].append(Self.row(world.roleIndex.roles[place], in: world))
    }
    let filter = TextFilter(typed)
    for row in commandsAndWords(in: world) {
      guard let rank = filter.rank([row.title] + row.alsoFoundBy + [row.tag, row.detail]) else {
        continue
      }
      // The tag and the detail of a row are as telling as the other names of a role.
      let place: RolePlace
      switch rank {
      case .titleStart: place = .titleStart
      case .titleWords: place = .title
      case .elsewhere: place = .otherName
      }
      byRank[place.rawValue].append(row)
    }
    return byRank.flatMap(\.self)
  }

  private func commandsAndWords(in world: World) -> [PickerRow<Choice>] {
    let commands = offers.filter { $0.reason == nil }.map { offer in
      let label = offer.command.label
      return PickerRow<Choice>(
        title: offer.command.sentence, tag: label, detail: "Key: \(label)",
        choice: .command(offer.command.id))
    }
    let words = world.library.glossary.map { term in
      PickerRow<Choice>(
        title: term.term, tag: "word", detail: term.meaning, choice: .word(term.term),
        alsoFoundBy: term.names)
    }
    let guides = world.library.guides.map { guide in
      PickerRow<Choice>(
        title: guide.title, tag: "question", detail: guide.summary ?? "",
        choice: .guide(guide.slug), alsoFoundBy: guide.alsoAsked)
    }
    return commands + words + guides
  }

  private static func row(_ role: Role, in world: World) -> PickerRow<Choice> {
    PickerRow(role, in: world.library, choice: .role(role.slug))
  }

  /// For a role that was searched for, why it is here comes first.
  package func detail(of row: PickerRow<Choice>, in world: World) -> String {
    guard !list.field.isEmpty, case .role(let slug) = row.choice,
      let why = world.roleIndex.why(slug, in: world.roleIndex.results(list.field.text))
    else { return row.detail }
    return "Why here: \(why). \(row.detail)"
  }

  package func role(of choice: Choice) -> String? {
    if case .role(let slug) = choice { return slug }
    return nil
  }

  package mutating func choose(_ choice: Choice, in world: World) -> [Action] {
    switch choice {
    case .role(let slug): return Action.go(to: slug)
    case .command(let id): return [.popAll, .run(id)]
    case .word(let term): return [.popAll, .send(ExplainWord(term: term))]
    case .guide(let slug): return [.popAll, .push(GuideText(slug: slug))]
    }
  }
}

extension PickerRow {
  /// A role as a row of a list.
  init(_ role: Role, in library: Library, choice: Choice) {
    self.init(
      title: role.title, tag: role.depth == .short ? "role, short entry" : "role",
      detail: role.overview?.summary
        ?? library.areaPath(of: role).map(\.title).joined(separator: " > "),
      choice: choice, alsoFoundBy: role.otherNames)
  }
}
