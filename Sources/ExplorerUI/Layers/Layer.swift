import Canvas

/// Something that can be in front: the roles with their panes, a list, a text, a form, a map.
///
/// A layer owns its state, its commands, what its keys do and its picture. It reads the world and
/// changes nothing but itself; all else it asks for in actions. Nothing outside the shell knows
/// which layer is in front.
package protocol Layer: Hashable, Sendable, Subject {
  /// A word for it, unlike that of any other layer.
  static var name: String { get }
  /// Every mode it can be in, in the order of help.
  static var modes: [Mode] { get }
  /// What can be done in it.
  static var commands: [Command<Self>] { get }
  /// The commands that open it, or do something else, over layers that need not know of it.
  static var openings: [Command<any Layer>] { get }

  /// Whether it hears of every command that can be used, as ``CommandOffers``, before each picture.
  static var hearsOffers: Bool { get }

  /// Where a key is pressed now.
  func mode(in world: World) -> Mode
  /// Hears of each key before it does anything.
  mutating func willPress(_ key: Key)
  /// Takes what no command takes.
  ///
  /// - Returns: nil where it does nothing here.
  mutating func handle(_ input: LayerInput, in world: World) -> [Action]?
  /// Moves the selection or the reading mark of whichever part has the keys.
  mutating func move(_ motion: Motion, in world: World) -> [Action]
  /// Opens or follows what is selected.
  mutating func open(in world: World) -> [Action]
  /// Goes one step back.
  mutating func back(in world: World) -> [Action]
  /// Hears what another layer or the shell says.
  ///
  /// - Returns: nil where it is meant for another.
  mutating func receive(_ message: any LayerMessage, in world: World) -> [Action]?
  /// Brings every position into what is there now; after every message, for the layer in front.
  mutating func reconcile(with world: World)

  /// Draws the layer; the foot of the screen is the shell's.
  func draw(in world: World, into frame: inout Frame)
  /// What the foot of the screen says of it.
  func status(in world: World) -> LayerStatus
}

/// Input that is no command.
package enum LayerInput: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted.
  case paste(String)
  /// A click, which only comes while the mouse is switched on.
  case click(Point)
}

/// What the foot of the screen says of a layer.
package struct LayerStatus: Hashable, Sendable {
  /// What is not understood of what was typed; it stands where a note would.
  package var warning: String?
  /// What is worth more than anything else but a note.
  package var remark: String?
  /// Whether the remark takes the place of the keys where there is one line for both.
  package var remarkReplacesKeys = false
  /// What is said in the place of the usual facts.
  package var summary: String?
  /// What is said behind what the shell says.
  package var facts: [String] = []

  package init(remark: String? = nil, summary: String? = nil) {
    self.remark = remark
    self.summary = summary
  }
}

extension Layer {
  package static var openings: [Command<any Layer>] { [] }
  package static var hearsOffers: Bool { false }
  package mutating func willPress(_ key: Key) {}
  package mutating func handle(_ input: LayerInput, in world: World) -> [Action]? { nil }
  package mutating func back(in world: World) -> [Action] { [.pop] }
  package mutating func receive(_ message: any LayerMessage, in world: World) -> [Action]? { nil }
  package func status(in world: World) -> LayerStatus { LayerStatus() }
}

// MARK: What the shell asks of the layer in front, whatever it is

extension Layer {
  /// Runs the command of a key.
  ///
  /// - Returns: nil where no command of the layer has the key.
  mutating func press(_ key: Key, in world: World) -> [Action]? {
    let mode = mode(in: world)
    guard let command = Self.commands.first(where: { $0.isBound(to: key, in: mode) }) else {
      return nil
    }
    return command.perform(on: &self, key: key, in: world)
  }

  /// Runs a command by its name, or says why it cannot be run now.
  ///
  /// - Returns: nil where the layer has no such command.
  mutating func run(_ id: CommandID, in world: World) -> [Action]? {
    command(id, in: world)?.perform(on: &self, key: nil, in: world)
  }

  /// Whether a command can be run now; nil where the layer has no such command.
  func availability(of id: CommandID, in world: World) -> Availability? {
    command(id, in: world)?.availability(for: self, in: world)
  }

  /// Whether each of the layer's own commands can be run now.
  func availabilities(in world: World) -> [CommandID: Availability] {
    Dictionary(
      Self.commands.map { ($0.id, $0.availability(for: self, in: world)) },
      uniquingKeysWith: { $0 == .available ? $0 : $1 })
  }

  /// What the foot can say of the layer's own commands.
  func hints(in world: World) -> [FootHint] {
    let mode = mode(in: world)
    return Self.commands.compactMap { $0.hint(for: self, mode: mode, in: world) }
  }

  /// The command of a name: where several share it, the one of this mode, or else one that can be run.
  private func command(_ id: CommandID, in world: World) -> Command<Self>? {
    let named = Self.commands.filter { $0.id == id }
    guard named.count > 1 else { return named.first }
    let mode = mode(in: world)
    return named.first { !$0.keys(in: mode).isEmpty }
      ?? named.first { $0.availability(for: self, in: world) == .available } ?? named.first
  }
}
