import Canvas
import CareerModel

/// The commands that layers share: each layer says where they work in it and what the foot calls
/// them, and does them its own way.
extension Command where Owner: Layer {
  /// Moving the selection or the reading mark.
  ///
  /// - Parameters:
  ///   - modes: Where the arrows move; nil for every mode of the layer.
  ///   - spaces: Where Space moves down a page.
  ///   - foot: Where the foot names it.
  static func moving(
    in modes: [Mode]? = nil, spaces: [Mode] = [], foot: HintTable = [:]
  ) -> [Command] {
    [
      Command(
        "moveDown", "Move down a line", short: "move", .moving,
        keys: [.down, .character("j")], in: modes, foot: foot,
        run: { $0.move(.lines(1), in: $1) }),
      Command(
        "moveUp", "Move up a line", short: "move", .moving,
        keys: [.up, .character("k")], in: modes,
        run: { $0.move(.lines(-1), in: $1) }),
      Command(
        "pageDown", "Move down a page", short: "page", .moving,
        bindings: [Binding([.pageDown]), Binding([.character(" ")], in: spaces)],
        runWithKey: { $0.move(.pages(1), in: $2) }),
      Command(
        "pageUp", "Move up a page", short: "page", .moving, keys: [.pageUp],
        run: { $0.move(.pages(-1), in: $1) }),
      Command(
        "top", "Go to the top", short: "top", .moving, keys: [.home, .character("g")],
        run: { $0.move(.top, in: $1) }),
      Command(
        "bottom", "Go to the end", short: "end", .moving, keys: [.end, .character("G")],
        run: { $0.move(.end, in: $1) }),
    ]
  }

  static func open(
    keys: [Key] = [.enter], in modes: [Mode]? = nil, foot: HintTable = [:]
  ) -> Command {
    Command(
      "open", "Open or follow the line you are on", short: "open", .moving, keys: keys, in: modes,
      foot: foot, run: { $0.open(in: $1) })
  }

  static func back(foot: HintTable = [:]) -> Command {
    Command(
      "back", "Go one step back: close, clear the filter, return to the pane", short: "back",
      .moving, keys: [.escape], foot: foot, run: { $0.back(in: $1) })
  }

  /// Marking a role for comparing.
  ///
  /// - Parameter slug: The role that is marked; nil where there is none.
  static func mark(
    keys: [Key], in modes: [Mode]? = nil, foot: HintTable = [:],
    _ slug: @escaping @Sendable (Owner, World) -> String?
  ) -> Command {
    Command(
      "mark", "Mark this role for comparing, or take the mark away", short: "mark", .lists,
      keys: keys, in: modes, foot: foot,
      run: { owner, world in
        guard let slug = slug(owner, world), let title = world.library.role(slug)?.title else {
          return [.say("Only roles can be marked for comparing.")]
        }
        return world.profile.marking(slug, title: title)
      })
  }
}

extension Command {
  /// Starting to type in the filter of a list.
  static func filter(
    in modes: [Mode], foot: HintTable,
    run: @escaping @Sendable (inout Owner, World) -> [Action]
  ) -> Command {
    Command(
      "filter", "Filter the list: type words to narrow it down", short: "filter", .lists,
      keys: [.character("/")], in: modes, foot: foot, elsewhere: "There is no list here to filter.",
      run: run)
  }

  /// The command of a part, as one of the whole that holds it.
  ///
  /// - Parameters:
  ///   - part: Where the part is.
  ///   - room: The world as the part sees it.
  ///   - isThere: Whether the part is in view; where it is not, `elsewhere` is why.
  ///   - ran: What the whole does once the part has done it.
  func lifted<Whole>(
    to part: any WritableKeyPath<Whole, Owner> & Sendable,
    seeing room: @escaping @Sendable (Whole, World) -> World,
    where isThere: @escaping @Sendable (Whole, World) -> Bool,
    ran: @escaping @Sendable (inout Whole) -> Void
  ) -> Command<Whole> {
    Command<Whole>(
      id, sentence, short: short, group,
      bindings: bindings.map { Command<Whole>.Binding($0.keys, in: $0.modes) }, foot: foot,
      elsewhere: elsewhere,
      isHinted: { isHinted($0[keyPath: part], room($0, $1)) },
      unless: { isThere($0, $1) ? reason($0[keyPath: part], room($0, $1)) : elsewhere },
      runWithKey: { whole, key, world in
        let seen = room(whole, world)
        let actions = run(&whole[keyPath: part], key, seen)
        ran(&whole)
        return actions
      })
  }
}
