import Canvas
import TestSupport
import Testing

@testable import ExplorerUI

/// The one table of keys holds what its readers rely on.
@Suite(.timeLimit(.minutes(10))) struct KeyTableTests {
  @Test func noKeyHasTwoCommandsInOneContext() {
    for context in Context.allCases {
      var owners: [Key: Command] = [:]
      for binding in KeyTable.bindings where binding.contexts.contains(context) {
        for key in binding.keys {
          #expect(owners[key] == nil, "\(key.notation) is bound twice in \(context)")
          owners[key] = binding.command
        }
      }
      #expect(!owners.isEmpty)
    }
  }

  @Test func theLookUpIsTheTable() {
    for binding in KeyTable.bindings {
      for context in Context.allCases {
        for key in binding.keys {
          let found = KeyTable.command(for: key, in: context)
          #expect((found == binding.command) == binding.contexts.contains(context))
        }
      }
    }
  }

  @Test(arguments: try cases(of: Command.allCases))
  func everyCommandHasAKey(command: Command) {
    #expect(!KeyTable.keys(for: command).isEmpty)
    #expect(!KeyTable.label(for: command).isEmpty)
    #expect(!KeyTable.places(of: command).isEmpty)
  }

  @Test func noPrintableKeyIsBoundWhereOneTypes() {
    #expect(Context.allCases.filter(\.types) == [.typing, .typingJobs, .picker])
    for binding in KeyTable.bindings where !binding.contexts.filter(\.types).isEmpty {
      for key in binding.keys {
        if case .character = key { Issue.record("\(key.notation) cannot be typed") }
      }
    }
  }

  @Test func noEditingKeyIsBoundWhereOneTypes() {
    for context in Context.allCases where context.types {
      for binding in KeyTable.bindings where binding.contexts.contains(context) {
        for key in binding.keys {
          var field = TextField("words")
          let edits = field.edit(key)
          #expect(!edits, "\(key.notation) edits the line and runs \(binding.command)")
        }
      }
    }
  }

  @Test(arguments: try cases(of: Context.allCases))
  func everyContextHasTheWayBackAndTheWayOut(context: Context) {
    #expect(KeyTable.command(for: .escape, in: context) == .back)
    let opens: Command = context == .chips ? .removeChip : .open
    #expect(KeyTable.command(for: .enter, in: context) == opens)
    // Above the list of jobs lie the filters typed before.
    let isJobs = context == .typingJobs
    #expect(KeyTable.command(for: .up, in: context) == (isJobs ? .older : .moveUp))
    #expect(KeyTable.command(for: .down, in: context) == (isJobs ? .newer : .moveDown))
    #expect(KeyTable.command(for: .control("c"), in: context) == .quit)
    #expect(KeyTable.command(for: .control("z"), in: context) == .suspend)
  }

  @Test(arguments: try cases(of: Context.allCases))
  func theFootNamesOnlyWhatIsBoundHere(context: Context) {
    let foot = KeyTable.foot(of: context)
    #expect(!foot.isEmpty)
    #expect(Set(foot).count == foot.count)
    for command in foot { #expect(!KeyTable.keys(for: command, in: context).isEmpty, "\(command)") }
  }

  @Test func keysAreEasyToTypeOnAnyKeyboard() {
    for binding in KeyTable.bindings {
      for case .character(let character) in binding.keys {
        #expect(character.isASCII)
        #expect(!"[]{}\\|@#~`^<>".contains(character), "\(character)")
      }
    }
  }

  @Test func theWordsOfCommandsAreOneSentenceEach() {
    var sentences: Set<String> = []
    for command in Command.allCases {
      #expect(command.sentence.first?.isUppercase == true)
      #expect(command.sentence.last != ".")
      #expect(command.short.count <= 14)
      sentences.insert(command.sentence)
    }
    #expect(sentences.count == Command.allCases.count)
  }

  @Test func everyPaneHasItsNumberAndItsCommand() {
    for pane in Pane.allCases {
      let command = Command(showing: pane)
      #expect(command.pane == pane)
      let digit = Character(String(pane.number))
      #expect(KeyTable.keys(for: command) == [.character(digit)])
    }
  }

  @Test func docsKeysIsTheTable() throws {
    let docs = try TextFile.text(TextFile.root + "/docs/keys.md")
    #expect(docs == KeyTable.markdown, "Run: .build/debug/careers keys > docs/keys.md")
  }

  @Test func theMarkdownNamesEveryCommandOnce() {
    let lines = KeyTable.markdown.split(separator: "\n")
    for command in Command.allCases {
      let rows = lines.filter { $0.contains("| \(command.sentence) |") }
      #expect(rows.count == 1, "\(command)")
      #expect(rows.first?.hasPrefix("| \(KeyTable.label(for: command)) |") == true)
    }
    // A bar inside a cell would part it in two.
    for line in lines where line.hasPrefix("|") {
      #expect(line.filter { $0 == "|" }.count == 4, "\(line)")
    }
  }
}
