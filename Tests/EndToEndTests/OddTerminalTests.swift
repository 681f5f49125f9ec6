import TestSupport
import Testing

extension EndToEnd {
  @Suite struct OddTerminals {
    // Needs: a second try with a terminal that is known.
    @Test func anUnknownTerminalIsTakenForACommonOne() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start("TERM=unknown-thing careers")
      try await terminal.show(pane: "2")
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    // Needs: ASCII twins of rules, bars, the pound sign and every letter of the data.
    @Test(arguments: ["LANG=C", "LC_ALL=POSIX"])
    func aPlainLocaleGetsPlainCharacters(_ variable: String) async throws {
      let terminal = try await TmuxTerminal.open(columns: 120, rows: 40)
      try terminal.recordOutput()
      try await terminal.start("\(variable) careers")
      for key in ["2", "3", "4", "5", "6"] {
        try await terminal.show(pane: key)
      }
      try terminal.press("q")
      try await terminal.waitForShell()
      let raw = terminal.folder.bytes(of: "raw")
      #expect(raw.count > 1000, "the output was recorded")
      let foreign = raw.filter { $0 >= 0x80 }.count
      #expect(foreign == 0, "bytes that are not ASCII")
    }

    // Needs: NO_COLOR; and colours without it, or the scenario would prove nothing.
    @Test func noColourMeansNone() async throws {
      let terminal = try await TmuxTerminal.open(environment: ["COLORTERM": ""])
      try await terminal.start("careers --color always")
      var coloured = colours(in: try terminal.styledText())
      for key in ["2", "3", "4", "5", "6"] {
        try await terminal.show(pane: key)
        coloured += colours(in: try terminal.styledText())
      }
      #expect(!coloured.isEmpty, "colours when they are asked for")
      try terminal.press("q")
      try await terminal.waitForShell()

      try await terminal.start("NO_COLOR=1 careers")
      #expect(colours(in: try terminal.styledText()).isEmpty)
      for key in ["2", "3", "4", "5", "6"] {
        try await terminal.show(pane: key)
        #expect(colours(in: try terminal.styledText()).isEmpty, "pane \(key)")
      }
    }

    // Needs: plain text for TERM=dumb, even on a terminal.
    @Test func aDumbTerminalGetsPlainText() async throws {
      let terminal = try await TmuxTerminal.open(columns: 100, rows: 200)
      try terminal.enter("TERM=dumb careers; echo ended with $?")
      let screen = try await terminal.wait(for: "ended with 0")
      #expect(screen.contains(TmuxTerminal.roleTitle))
      #expect(screen.modes == .shell)
    }

    // Needs: without standard input, either keys from /dev/tty or one sentence and an end.
    @Test func withoutStandardInputItWorksOrSaysWhy() async throws {
      let terminal = try await TmuxTerminal.open()
      try terminal.enter("clear; visit <&-")
      let screen = try await terminal.wait(until: "it opens or ends") {
        $0.contains(TmuxTerminal.roleTitle) || $0.contains("ended with ")
      }
      if screen.modes.alternateScreen {
        try terminal.press("q")
        #expect(try await terminal.waitForEndOfVisit() == 0)
      } else {
        let said = try await terminal.wait(for: "ended with ").rows.filter {
          !$0.isEmpty && !$0.hasPrefix("$") && !$0.hasPrefix("stty:")
        }
        #expect(said.count >= 2, "a sentence, and then the status")
      }
      try terminal.enter("clear")
      try await terminal.expectShellModes()
    }
  }
}

/// The parameters of all escape sequences in the text that set a colour.
private func colours(in text: String) -> [Int] {
  var found: [Int] = []
  for sequence in text.split(separator: "\u{1B}[").dropFirst(text.hasPrefix("\u{1B}[") ? 0 : 1) {
    guard let end = sequence.firstIndex(of: "m") else { continue }
    let parameters = sequence[..<end].split(separator: ";").compactMap { Int($0) }
    // 38 and 48 open a longer form, whose further numbers would only be colours again.
    found += parameters.filter {
      (30...38).contains($0) || (40...48).contains($0) || (90...97).contains($0)
        || (100...107).contains($0)
    }
  }
  return found
}
