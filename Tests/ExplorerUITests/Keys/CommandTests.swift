import Canvas
import TestSupport
import Testing

@testable import ExplorerUI

/// The commands of all layers hold what their readers rely on.
@Suite(.timeLimit(.minutes(10))) struct CommandTests {
  /// Every mode with the kinds of layer that can be in it.
  private static let places: [(kind: any Layer.Type, mode: Mode)] = LayerKinds.all.flatMap { kind in
    kind.modes.map { (kind, $0) }
  }

  @Test func noKeyHasTwoCommandsInOneMode() {
    for (kind, mode) in Self.places {
      var owners: [Key: CommandID] = [:]
      let bound = kind.boundKeys(in: mode) + Everywhere.boundKeys(in: mode)
      for (key, command) in bound {
        let owner = owners[key]
        #expect(owner == nil, "\(key.notation) is bound twice in \(mode.name) of \(kind.name)")
        owners[key] = command
      }
      #expect(!owners.isEmpty)
    }
  }

  @Test func everyLayerHasANameAndModesOfItsOwn() {
    let names = LayerKinds.all.map { $0.name }
    #expect(Set(names).count == names.count)
    for kind in LayerKinds.all { #expect(!kind.modes.isEmpty, "\(kind.name)") }
    // Two modes of one name would be one.
    let titles = Set(CommandCatalog.modes.map(\.title))
    #expect(titles.count == CommandCatalog.modes.count)
  }

  @Test(arguments: try cases(of: CommandCatalog.all))
  func everyCommandHasAKey(command: CommandSummary) {
    #expect(!command.keys.isEmpty)
    #expect(!command.label.isEmpty)
    #expect(!command.places.isEmpty)
    #expect(command.elsewhere.hasSuffix("."))
  }

  @Test func commandsOfOneNameAreOneCommand() {
    let all = LayerKinds.all.flatMap { $0.summaries } + App.commands.map { $0.summary(in: []) }
    for command in all {
      let first = all.first { $0.id == command.id }
      #expect(command.sentence == first?.sentence)
      #expect(command.group == first?.group)
    }
  }

  @Test func noPrintableOrEditingKeyIsBoundWhereOneTypes() {
    #expect(CommandCatalog.modes.contains { $0.types })
    for command in CommandCatalog.all {
      for binding in command.bindings where binding.mode.types {
        if case .character = binding.key {
          Issue.record("\(binding.key.notation) cannot be typed")
        }
        var field = TextField("words")
        let edits = field.edit(binding.key)
        #expect(!edits, "\(binding.key.notation) edits the line and runs \(command.id)")
      }
    }
  }

  @Test func everyModeHasTheWayBackAndTheWayOut() {
    for (kind, mode) in Self.places {
      let keys = kind.boundKeys(in: mode) + Everywhere.boundKeys(in: mode)
      let bound = Dictionary(keys, uniquingKeysWith: { first, _ in first })
      #expect(bound[.escape] == "back", "\(mode.name)")
      #expect(bound[.enter] == (mode == .chips ? "removeChip" : "open"), "\(mode.name)")
      // Above the list of jobs lie the filters typed before.
      let isJobs = mode == .typingJobs
      #expect(bound[.up] == (isJobs ? "older" : "moveUp"), "\(mode.name)")
      #expect(bound[.down] == (isJobs ? "newer" : "moveDown"), "\(mode.name)")
      #expect(bound[.control("c")] == "quit")
      #expect(bound[.control("z")] == "suspend")
    }
  }

  @Test func theFootNamesOnlyWhatIsBoundHereAndHasAnOrder() {
    for (kind, mode) in Self.places {
      let hints = kind.hinted(in: mode) + Everywhere.hinted(in: mode)
      #expect(!hints.isEmpty, "\(mode.name)")
      for (command, rank, isBound) in hints {
        #expect(isBound, "\(command.rawValue) has no key in \(mode.name)")
        let rivals = hints.filter { $0.rank == rank }
        #expect(rivals.count == 1, "\(rivals.map(\.command.rawValue)) in \(mode.name)")
      }
    }
  }

  @Test func keysAreEasyToTypeOnAnyKeyboard() {
    for command in CommandCatalog.all {
      for case .character(let character) in command.keys {
        #expect(character.isASCII)
        #expect(!"[]{}\\|@#~`^<>".contains(character), "\(character)")
      }
    }
  }

  @Test func theWordsOfCommandsAreOneSentenceEach() {
    for command in CommandCatalog.all {
      #expect(command.sentence.first?.isUppercase == true)
      #expect(command.sentence.last != ".")
      #expect(command.short.count <= 14)
    }
    #expect(Set(CommandCatalog.all.map(\.sentence)).count == CommandCatalog.all.count)
  }

  @Test func everyPaneHasItsNumberAndItsCommand() throws {
    for pane in Pane.allCases {
      let command = try #require(CommandCatalog.command(CommandID(rawValue: pane.rawValue)))
      #expect(command.keys == [.character(Character(String(pane.number)))])
      var app = try play(pane == .overview ? "2" : "")
      #expect(app.run(command.id).isEmpty)
      #expect(app.view.pane == pane)
    }
  }

  @Test func docsKeysIsTheCatalog() throws {
    let docs = try TextFile.text(TextFile.root + "/docs/keys.md")
    #expect(docs == CommandCatalog.markdown, "Run: .build/debug/careers keys > docs/keys.md")
  }

  @Test func theMarkdownNamesEveryCommandOnce() {
    let lines = CommandCatalog.markdown.split(separator: "\n")
    for command in CommandCatalog.all {
      let rows = lines.filter { $0.contains("| \(command.sentence) |") }
      #expect(rows.count == 1, "\(command.id)")
      #expect(rows.first?.hasPrefix("| \(command.label) |") == true)
    }
    // A bar inside a cell would part it in two.
    for line in lines where line.hasPrefix("|") {
      #expect(line.filter { $0 == "|" }.count == 4, "\(line)")
    }
  }
}

/// The commands that work over any layer.
private enum Everywhere {
  static func boundKeys(in mode: Mode) -> [(Key, CommandID)] {
    LayerKinds.all.flatMap { kind in
      kind.openings.flatMap { command in command.keys(in: mode).map { ($0, command.id) } }
    } + App.commands.flatMap { command in command.keys(in: mode).map { ($0, command.id) } }
  }

  static func hinted(in mode: Mode) -> [(command: CommandID, rank: Int, isBound: Bool)] {
    LayerKinds.all.flatMap { kind in kind.openings.compactMap { $0.hinted(in: mode) } }
      + App.commands.compactMap { $0.hinted(in: mode) }
  }
}

extension Layer {
  fileprivate static func boundKeys(in mode: Mode) -> [(Key, CommandID)] {
    commands.flatMap { command in command.keys(in: mode).map { ($0, command.id) } }
  }

  fileprivate static func hinted(
    in mode: Mode
  ) -> [(command: CommandID, rank: Int, isBound: Bool)] {
    commands.compactMap { $0.hinted(in: mode) }
  }
}

extension Command {
  fileprivate func hinted(in mode: Mode) -> (command: CommandID, rank: Int, isBound: Bool)? {
    foot[mode].map { (id, $0.rank, !keys(in: mode).isEmpty) }
  }
}
