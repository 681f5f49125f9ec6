import Testing

extension EndToEnd {
  @Suite struct Typing {
    // Needs: `/` in the vacancy pane, the text of the filter on the screen, and "of 59".
    @Test func pastedTextIsTypedInTheFilter() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start()
      try await terminal.show(pane: "6")
      try terminal.press("/")
      try terminal.paste("q:6")
      try await terminal.wait(for: "q:6", "0 of 59")
      try terminal.expectRunning()
      try terminal.press("Escape")
      try await terminal.wait(until: "Escape has cleared the filter") { !$0.contains("q:6") }
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    // Needs: pasted text is no command outside a text field.
    @Test func pastedTextIsNoCommand() async throws {
      let terminal = try await TmuxTerminal.open()
      let first = try await terminal.start()
      try terminal.paste("q:6\nq\n4\u{3}")
      // The paste has been read once a key pressed after it has done its work.
      try await terminal.show(pane: "2")
      #expect(try await terminal.show(pane: "1").picture == first.picture)
      try terminal.expectRunning()
    }

    // Needs: Escape told apart from the start of a sequence once nothing follows it. How soon is held
    // by TerminalTests, in process: here a busy machine would be measured.
    @Test func aLoneEscapeIsAKeyOfItsOwn() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start()
      try await terminal.show(pane: "6")
      for _ in 1...3 {
        try terminal.press("/")
        try terminal.type("zzz")
        try await terminal.wait(for: "Jobs / zzz", "0 of 59")
        try terminal.press("Escape")
        try await terminal.wait(until: "Escape has cleared the filter") {
          !$0.contains("zzz") && $0.contains("59 of 59")
        }
      }
    }

    // Needs: keys typed before the first picture are kept.
    @Test func keysTypedWhileItOpensAreKept() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start()
      let pay = try await terminal.show(pane: "4")
      try terminal.press("q")
      try await terminal.waitForShell()
      try terminal.tmux("send-keys", "careers", "Enter", "4")
      try await terminal.wait(until: "the pay is shown") { $0.picture == pay.picture }
    }
  }
}
