import Canvas

/// The name of a command, the same wherever the command can be used.
package struct CommandID: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral: String) { rawValue = stringLiteral }
}

/// The heading that a command stands under in help.
package enum CommandGroup: String, CaseIterable, Sendable {
  case moving = "Moving about"
  case places = "Roles and panes"
  case lists = "Working with a list"
  case finding = "Finding out more"
  case screen = "The screen"
}

/// Something a person can do, whole in one place: what it is called, its keys and where they work,
/// why it may not be possible now, and what it does.
///
/// The layer that runs it holds it. Key look-up, the foot of the screen, help, palette, man page and
/// docs/keys.md are read from these.
package struct Command<Owner>: Sendable {
  package typealias Run = @Sendable (inout Owner, Key?, World) -> [Action]

  package let id: CommandID
  /// What the command does, in one sentence without a full stop.
  package let sentence: String
  /// The word or two that the foot of the screen shows beside the key.
  package let short: String
  package let group: CommandGroup
  package let bindings: [Binding]
  package let foot: HintTable
  /// Why the command cannot be used where nothing that has it is in front, as a sentence.
  package let elsewhere: String
  let reason: @Sendable (Owner, World) -> String?
  let isHinted: @Sendable (Owner, World) -> Bool
  let run: Run

  /// Keys that mean the command in some modes.
  package struct Binding: Hashable, Sendable {
    package let keys: [Key]
    /// nil for every mode of the layer that has the command.
    package let modes: [Mode]?

    package init(_ keys: [Key], in modes: [Mode]? = nil) {
      self.keys = keys
      self.modes = modes
    }
  }

  /// - Parameters:
  ///   - foot: Where the foot of the screen names the command, and how early.
  ///   - elsewhere: Why it cannot be used where nothing that has it is in front.
  ///   - isHinted: Whether the foot of the screen names it now.
  ///   - reason: Why it cannot be used now, as a sentence to show; nil where it can.
  package init(
    _ id: CommandID, _ sentence: String, short: String, _ group: CommandGroup,
    bindings: [Binding], foot: HintTable = [:],
    elsewhere: String = "This cannot be done here.",
    isHinted: @escaping @Sendable (Owner, World) -> Bool = { _, _ in true },
    unless reason: @escaping @Sendable (Owner, World) -> String? = { _, _ in nil },
    runWithKey run: @escaping Run
  ) {
    self.id = id
    self.sentence = sentence
    self.short = short
    self.group = group
    self.bindings = bindings
    self.foot = foot
    self.elsewhere = elsewhere
    self.isHinted = isHinted
    self.reason = reason
    self.run = run
  }

  /// The same for a command that has the same keys wherever it works, and does not ask which.
  package init(
    _ id: CommandID, _ sentence: String, short: String, _ group: CommandGroup, keys: [Key],
    in modes: [Mode]? = nil, foot: HintTable = [:],
    elsewhere: String = "This cannot be done here.",
    isHinted: @escaping @Sendable (Owner, World) -> Bool = { _, _ in true },
    unless reason: @escaping @Sendable (Owner, World) -> String? = { _, _ in nil },
    run: @escaping @Sendable (inout Owner, World) -> [Action]
  ) {
    self.init(
      id, sentence, short: short, group, bindings: [Binding(keys, in: modes)], foot: foot,
      elsewhere: elsewhere, isHinted: isHinted, unless: reason,
      runWithKey: { owner, _, world in run(&owner, world) })
  }

  /// The keys of the command in a mode, in order.
  package func keys(in mode: Mode) -> [Key] {
    bindings.flatMap { binding in
      binding.modes?.contains(mode) == false ? [] : binding.keys.filter(mode.leaves)
    }
  }

  /// Whether a key means the command in a mode.
  func isBound(to key: Key, in mode: Mode) -> Bool {
    bindings.contains { $0.keys.contains(key) && $0.modes?.contains(mode) != false }
      && mode.leaves(key)
  }

  /// Runs the command, or says why it cannot be run now.
  func perform(on owner: inout Owner, key: Key?, in world: World) -> [Action] {
    if let reason = reason(owner, world) { return [.say(reason)] }
    return run(&owner, key, world)
  }

  /// Whether the command can be run now.
  func availability(for owner: Owner, in world: World) -> Availability {
    reason(owner, world).map(Availability.unavailable) ?? .available
  }

  /// What the foot says of the command in a mode; nil where it says nothing.
  func hint(for owner: Owner, mode: Mode, in world: World) -> FootHint? {
    guard let hint = foot[mode], let key = keys(in: mode).first, isHinted(owner, world),
      reason(owner, world) == nil
    else { return nil }
    return FootHint(
      rank: hint.rank, key: hint.key ?? key.label, word: hint.word ?? short,
      isAlwaysShown: hint.isAlwaysShown)
  }
}

/// Whether a command can be run now, or why not.
package enum Availability: Hashable, Sendable {
  case available
  case unavailable(String)

  /// Why the command cannot be run, as a sentence; nil where it can.
  package var reason: String? {
    if case .unavailable(let reason) = self { return reason }
    return nil
  }
}

extension Mode {
  /// Whether a key is left to commands: where one types, printable and editing keys are not.
  package func leaves(_ key: Key) -> Bool {
    guard types else { return true }
    var field = TextField()
    return !field.edit(key)
  }
}
