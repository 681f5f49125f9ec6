import Canvas
import CareerModel
import VacancySearch

/// The whole state of the explorer: the world, and the layers that lie over one another.
///
/// `update` is the only way it changes and `frame` the only way it is seen; neither touches the
/// terminal, the clock or a file. It knows no layer but the first by name: keys go to the one in
/// front, and what a layer asks for is done here.
package struct App: Sendable {
  package internal(set) var world: World
  /// From the back to the front; the first one is always there.
  package internal(set) var layers: [any Layer]
  /// A sentence about what just happened, until the next key.
  package internal(set) var note: String?
  package internal(set) var mouseIsOn = false

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
    world = World(
      library: library, isLoading: isLoading, size: size, glyphs: glyphs, index: index,
      vacancies: vacancies, today: today)
    layers = [RoleBrowser(role: role, pane: pane, in: world)]
    note = "Arrow keys move. 1 to 6 open the six panes. Press ? to see every key."
    reconcile()
  }

  package var library: Library { world.library }
  package var isLoading: Bool { world.isLoading }

  /// Changes the state for one message and says what must be done in the world.
  package mutating func update(_ message: Message) -> [Effect] {
    var effects: [Effect] = []
    switch message {
    case .input(let event): effects = handle(event)
    case .loaded(let library, let index, let vacancies, let today):
      effects = changeWorld {
        if let today { $0.queryContext.today = today }
        $0.receive(
          library, index ?? RoleIndex(library),
          vacancies ?? VacancyIndex(library.vacancies, in: library))
      }
    case .loadFailed(let sentence):
      world.isLoading = false
      note = sentence
    case .vacanciesLoading(let index, let loading):
      effects = changeWorld { $0.receive(index, loading) }
    case .vacanciesLoaded(let reading, let index, let wasStopped):
      effects = changeWorld { $0.receive(reading, index) }
      if wasStopped {
        note =
          "Loading was stopped. \(VacancyResults.grouped(world.library.vacancies.count)) jobs are "
          + "here; the rest of the file was not read."
      }
    case .browserStarted(let address): note = "Started your web browser with \(address)"
    case .browserFailed(let address):
      note = "No web browser could be started. The address is \(address)"
    case .copyFailed(let text):
      note = "This terminal has no clipboard for programs. The text is \(text)"
    }
    reconcile()
    return effects
  }

  /// Changes the world and tells every layer.
  private mutating func changeWorld(_ change: (inout World) -> Void) -> [Effect] {
    let before = world
    change(&world)
    // What was left out matters more than the words of welcome, and the small layout has no status
    // line to say it in.
    if world.advertLoading == nil, let leftOut = world.leftOutWords { note = leftOut }
    var actions: [Action] = []
    for index in layers.indices {
      actions += layers[index].receive(WorldChanged(before: before), in: world) ?? []
    }
    return apply(actions)
  }

  // MARK: Input

  /// Whether printable keys type, so that a run of characters may come as one text.
  package var types: Bool { layers[layers.count - 1].mode(in: world).types }

  private mutating func handle(_ event: InputEvent) -> [Effect] {
    let front = layers.count - 1
    switch event {
    case .resize(let size):
      world.size = size
      return []
    case .key(let key):
      note = nil
      layers[front].willPress(key)
      return press(key)
    case .paste(let text):
      note = nil
      if let actions = layers[front].handle(.paste(text), in: world) { return apply(actions) }
      note = "Pasted text was not used. Press / to filter first, then paste."
      return []
    case .click(let point):
      note = nil
      return apply(layers[front].handle(.click(point), in: world) ?? [])
    case .wheel(_, let lines):
      return apply(layers[front].move(.lines(lines), in: world))
    }
  }

  /// A key is a command of the layer in front, of a layer that opens over it, or of the shell, in
  /// that order; what is left is typed.
  private mutating func press(_ key: Key) -> [Effect] {
    let front = layers.count - 1
    let mode = layers[front].mode(in: world)
    if let actions = layers[front].press(key, in: world) { return apply(actions) }
    for kind in LayerKinds.all {
      if let command = kind.openings.first(where: { $0.isBound(to: key, in: mode) }) {
        return apply(command.perform(on: &layers[front], key: key, in: world))
      }
    }
    if let command = Self.commands.first(where: { $0.isBound(to: key, in: mode) }) {
      return apply(command.perform(on: &self, key: key, in: world))
    }
    if let actions = layers[front].handle(.key(key), in: world) { return apply(actions) }
    if case .character(let character) = key, !mode.types {
      note = "The key \(character) does nothing here. Press ? for the keys that do."
    }
    return []
  }

  /// Runs a command on the layer in front, or says why it cannot be run now.
  package mutating func run(_ id: CommandID) -> [Effect] {
    let front = layers.count - 1
    if let actions = layers[front].run(id, in: world) { return apply(actions) }
    for kind in LayerKinds.all {
      if let command = kind.openings.first(where: { $0.id == id }) {
        return apply(command.perform(on: &layers[front], key: nil, in: world))
      }
    }
    if let command = Self.commands.first(where: { $0.id == id }) {
      return apply(command.perform(on: &self, key: nil, in: world))
    }
    note = CommandCatalog.command(id)?.elsewhere
    return []
  }

  /// Why a command cannot be used now, as a sentence to show; nil where it can.
  package func reasonUnavailable(_ id: CommandID) -> String? {
    let layer = layers[layers.count - 1]
    if let availability = layer.availability(of: id, in: world) { return availability.reason }
    for kind in LayerKinds.all {
      if let command = kind.openings.first(where: { $0.id == id }) {
        return command.availability(for: layer, in: world).reason
      }
    }
    if let command = Self.commands.first(where: { $0.id == id }) {
      return command.availability(for: self, in: world).reason
    }
    return CommandCatalog.command(id)?.elsewhere
  }

  // MARK: What layers ask for

  private mutating func apply(_ actions: [Action]) -> [Effect] {
    var effects: [Effect] = []
    for action in actions {
      switch action {
      case .push(let layer): layers.append(layer)
      case .pop: if layers.count > 1 { layers.removeLast() }
      case .popAll: layers.removeSubrange(1...)
      case .send(let message): effects += deliver(message)
      case .run(let id): effects += run(id)
      case .say(let sentence): note = sentence
      case .change(let change): world.profile.apply(change)
      case .effect(let effect): effects.append(effect)
      }
    }
    return effects
  }

  private mutating func deliver(_ message: any LayerMessage) -> [Effect] {
    for index in layers.indices.reversed() {
      if let actions = layers[index].receive(message, in: world) { return apply(actions) }
    }
    return []
  }

  /// Brings the layer in front into what is there now; after every message, in this one place.
  private mutating func reconcile() {
    let front = layers.count - 1
    if type(of: layers[front]).hearsOffers {
      _ = layers[front].receive(CommandOffers(all: offers(at: layers[0])), in: world)
    }
    layers[front].reconcile(with: world)
  }

  /// Every command as it stands for a layer.
  private func offers(at layer: any Layer) -> [CommandOffer] {
    let mode = layer.mode(in: world)
    var known = layer.availabilities(in: world)
    for command in LayerKinds.all.flatMap({ $0.openings }) where known[command.id] == nil {
      known[command.id] = command.availability(for: layer, in: world)
    }
    for command in Self.commands {
      known[command.id] = command.availability(for: self, in: world)
    }
    return CommandCatalog.all.map { command in
      CommandOffer(
        command: command, reason: known[command.id].map(\.reason) ?? command.elsewhere,
        isHere: command.bindings.contains { $0.mode == mode })
    }
  }

  // MARK: The shell's own commands

  static let commands: [Command<App>] = [
    Command(
      "mouse", "Switch the mouse on or off", short: "mouse", .screen,
      keys: [.character("m")], in: Mode.browsing,
      run: { app, _ in
        app.mouseIsOn.toggle()
        return [
          .say(
            app.mouseIsOn
              ? "The mouse is on: click selects, the wheel scrolls. Press m to select text again."
              : "The mouse is off: you can select text with it.")
        ]
      }),
    Command(
      "redraw", "Draw the screen again", short: "redraw", .screen, keys: [.control("l")],
      run: { _, _ in [.effect(.redraw)] }),
    Command(
      "suspend", "Pause the program and return to the shell; type fg to come back",
      short: "pause", .screen, keys: [.control("z")], run: { _, _ in [.effect(.suspend)] }),
    Command(
      "quit", "Leave the program", short: "quit", .screen,
      keys: [.character("q"), .control("c")],
      foot: HintTable { $0.hintsQuit ? Hint(90, isAlwaysShown: true) : nil },
      run: { _, _ in [.effect(.quit)] }),
  ]

  // MARK: The picture

  /// The screen for this state; drawing has no side effect.
  package var frame: Frame {
    var frame = Frame(size: world.size, glyphs: world.glyphs)
    frame.wantsMouse = mouseIsOn
    if ScreenLayout.isTooSmall(world.size) {
      ScreenLayout.drawTooSmall(into: &frame)
      return frame
    }
    let front = layers[layers.count - 1]
    front.draw(in: world, into: &frame)
    Foot(
      hints: hints(of: front), note: note, status: front.status(in: world), mouseIsOn: mouseIsOn
    ).draw(in: world, into: &frame)
    return frame
  }

  /// The keys that work in a layer, most useful first.
  private func hints(of layer: any Layer) -> [FootHint] {
    let mode = layer.mode(in: world)
    var hints = layer.hints(in: world)
    for kind in LayerKinds.all {
      hints += kind.openings.compactMap { $0.hint(for: layer, mode: mode, in: world) }
    }
    hints += Self.commands.compactMap { $0.hint(for: self, mode: mode, in: world) }
    // Sorted by rank, and of equals in the order of the layers.
    return hints.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
  }
}
