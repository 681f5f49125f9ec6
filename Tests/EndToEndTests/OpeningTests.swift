import Testing

extension EndToEnd {
  @Suite struct Opening {
    // Needs: the key 1 to 6 for each pane, and the tabs in one row at 80 columns.
    @Test func everyPaneIsOneKeyAway() async throws {
      let terminal = try await TmuxTerminal.open()
      let first = try await terminal.start()
      for tab in ["1 Overview", "2 Skills", "3 Training", "4 Pay", "5 Progression", "6 Vacancies"] {
        #expect(first.contains(tab))
      }

      var shown = [first.picture]
      for (key, words) in [
        ("2", "Skills"), ("3", "Training"), ("4", "£"), ("5", "Progression"), ("6", "59"),
      ] {
        let pane = try await terminal.show(pane: key)
        #expect(pane.contains(words))
        #expect(!shown.contains(pane.picture), "a picture of its own")
        shown.append(pane.picture)
      }

      #expect(try await terminal.show(pane: "1").picture == first.picture)
      try terminal.expectRunning()
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    // Needs: `--pane NAME`.
    @Test func aPaneCanBeNamedAtTheStart() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start()
      let pay = try await terminal.show(pane: "4")
      try terminal.press("q")
      try await terminal.waitForShell()
      try terminal.enter("careers --role support-time-and-recovery-worker --pane pay")
      try await terminal.wait(until: "the same picture is shown") { $0.picture == pay.picture }
    }

    // Needs: the cursor on the selection (screen readers follow the cursor, not the colours).
    @Test func theCursorFollowsTheSelection() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start()
      try terminal.press("6")
      // A tab with its count says 59 too, so the wait is for a row of the list.
      let before = try await terminal.wait(until: "the cursor is on the marked row") {
        $0.rows.indices.contains($0.cursor.row) && $0.rows[$0.cursor.row].contains(">")
      }
      try terminal.press("j")
      try await terminal.wait(until: "the cursor went down with the mark") {
        $0.cursor.row > before.cursor.row && $0.rows.indices.contains($0.cursor.row)
          && $0.rows[$0.cursor.row].contains(">")
      }
    }
  }
}
