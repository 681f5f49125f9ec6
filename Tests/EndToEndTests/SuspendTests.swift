import Testing

extension EndToEnd {
  @Suite struct Suspending {
    // Needs: Ctrl-Z as a key that suspends, and the picture again after `fg`.
    @Test func suspendGivesTheShellBackAndForegroundTheExplorer() async throws {
      let terminal = try await TmuxTerminal.open()
      let first = try await terminal.start()
      for _ in 1...2 {
        try terminal.press("C-z")
        try await terminal.waitForShell()
        try terminal.expectRunning()
        try await terminal.expectShellModes()
        try terminal.enter("fg")
        try await terminal.wait(until: "the same picture is back") {
          $0.modes.alternateScreen && $0.picture == first.picture
        }
      }
      // Keys reach it again.
      try await terminal.show(pane: "2")
      try terminal.press("q")
      try await terminal.waitForShell()
      try await terminal.expectShellModes()
    }

    // Needs: the size is asked for again after `fg`.
    @Test func theWindowMayChangeMeanwhile() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start()
      try terminal.press("C-z")
      try await terminal.waitForShell()
      try terminal.resize(columns: 120, rows: 40)
      try await terminal.wait(until: "the window has its new size") { $0.rows.count == 40 }
      try terminal.enter("fg")
      try await terminal.wait(until: "the picture fills the new window") {
        $0.modes.alternateScreen && $0.contains(TmuxTerminal.roleTitle)
          && $0.rows.last?.isEmpty == false
      }
    }
  }
}
