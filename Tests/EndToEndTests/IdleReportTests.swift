import Testing

extension EndToEnd {
  @Suite struct IdleReports {
    // Needs: CAREERS_TEST_IDLE in a debug build, and a terminal that answers CSI 5 n (tmux does).
    @Test func theProgramSaysWhenItWaits() async throws {
      let terminal = try await TmuxTerminal.open()
      let first = try await terminal.start()
      #expect(first.contains(TmuxTerminal.allIsRead))
      let opened = try #require(terminal.report)
      #expect(opened.events == 0 && opened.isShown && !opened.isWorking)

      try terminal.press("2", "6", "j")
      #expect(try await terminal.screen().contains("[6 Vacancies 59]"))
      let after = try #require(terminal.report)
      #expect(after.events == opened.events + 3)
      #expect(after.frames > opened.frames && after.isShown)

      // What is no key to the program is none to its count.
      try terminal.tmux("send-keys", "F5", "Up")
      try await terminal.wait(until: "the key is dealt with") { _ in
        terminal.report?.events == after.events + 1
      }
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    // Needs: nothing but the harness: a look that comes before the key has been dealt with is none.
    @Test func aLookWaitsForWhatWasPressed() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start()
      for round in 1...10 {
        try terminal.press(round.isMultiple(of: 2) ? "1" : "6")
        let tab = round.isMultiple(of: 2) ? "[1 Overview]" : "[6 Vacancies 59]"
        #expect(try await terminal.screen().contains(tab), "press \(round)")
      }
      for (columns, rows) in [(120, 40), (40, 12), (80, 24)] {
        try terminal.resize(columns: columns, rows: rows)
        let screen = try await terminal.screen()
        #expect(screen.rows.count == rows && screen.rows.last?.isEmpty == false)
        #expect(screen.rows.allSatisfy { $0.count <= columns })
      }
    }
  }
}
