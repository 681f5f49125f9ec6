import Canvas

/// What is known of a command without the layer that runs it.
package struct CommandSummary: Hashable, Sendable {
  package let id: CommandID
  package let sentence: String
  package let short: String
  package let group: CommandGroup
  /// Its keys, each with the modes that it works in, in the order of the layers.
  package fileprivate(set) var bindings: [Binding]
  /// Why the command cannot be used where nothing that has it is in front.
  package let elsewhere: String

  /// A key in one mode.
  package struct Binding: Hashable, Sendable {
    package let key: Key
    package let mode: Mode
  }

  /// The keys of the command in a mode, in order.
  package func keys(in mode: Mode) -> [Key] { bindings.filter { $0.mode == mode }.map(\.key) }

  /// Every key of the command in any mode, each once.
  package var keys: [Key] {
    bindings.reduce(into: []) { if !$0.contains($1.key) { $0.append($1.key) } }
  }

  /// The keys of the command as a person reads them: "Down or j".
  package var label: String { keys.map(\.label).joined(separator: " or ") }

  /// Where the command works, in words.
  package var places: String {
    let modes = Set(bindings.map(\.mode))
    if modes.isSuperset(of: CommandCatalog.modes.filter(\.isHome)) { return "everywhere" }
    return CommandCatalog.modes.filter(modes.contains).map(\.title).joined(separator: ", ")
  }
}

/// A command as it stands for the layer at the back: what the palette and help offer.
package struct CommandOffer: Hashable, Sendable {
  package let command: CommandSummary
  /// Why it cannot be used now; nil where it can.
  package let reason: String?
  /// Whether it has a key where one is.
  package let isHere: Bool
}

/// What the layer at the back offers now.
struct CommandOffers: LayerMessage {
  /// In the order of help.
  let all: [CommandOffer]
}

/// Every command of every layer, once each; read from the layers on first use, which is after the
/// first picture.
package enum CommandCatalog {
  package static let all: [CommandSummary] = {
    var all: [CommandSummary] = []
    for kind in LayerKinds.all {
      for command in kind.summaries {
        if let index = all.firstIndex(where: { $0.id == command.id }) {
          all[index].bindings += command.bindings.filter { !all[index].bindings.contains($0) }
        } else {
          all.append(command)
        }
      }
    }
    return all + App.commands.map { $0.summary(in: modes) }
  }()

  /// Every mode of every layer, once each.
  package static let modes: [Mode] = LayerKinds.all.reduce(into: []) { modes, kind in
    for mode in kind.modes where !modes.contains(mode) { modes.append(mode) }
  }

  /// The command of a name; nil where there is none.
  package static func command(_ id: CommandID) -> CommandSummary? { all.first { $0.id == id } }

  /// All commands as Markdown, for docs/keys.md.
  package static var markdown: String {
    var text = "# Keys\n\nMade from the program's own table by `careers keys`; do not edit.\n"
    for group in CommandGroup.allCases {
      text += "\n## \(group.rawValue)\n\n| Key | What it does | Where |\n| --- | --- | --- |\n"
      for command in all where command.group == group {
        text += "| \(command.label) | \(command.sentence) | \(command.places) |\n"
      }
    }
    text += "\nWhile you type in a line, every printable key types. Ctrl-A and Ctrl-E go to the "
    text += "start and the end, Ctrl-U clears the line, Ctrl-W takes a word away.\n"
    return text
  }
}

extension Layer {
  /// The commands of the layer, then those that open it.
  static var summaries: [CommandSummary] {
    commands.map { $0.summary(in: modes) } + openings.map { $0.summary(in: CommandCatalog.modes) }
  }
}

extension Command {
  /// - Parameter modes: Those that a binding without any works in.
  func summary(in modes: [Mode]) -> CommandSummary {
    CommandSummary(
      id: id, sentence: sentence, short: short, group: group,
      bindings: bindings.flatMap { binding in
        (binding.modes ?? modes).flatMap { mode in
          binding.keys.filter(mode.leaves).map { CommandSummary.Binding(key: $0, mode: mode) }
        }
      }, elsewhere: elsewhere)
  }
}
