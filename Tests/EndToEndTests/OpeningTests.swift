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

      var shown = [first.text]
      for (key, words) in [
        ("2", "Skills"), ("3", "Training"), ("4", "£"), ("5", "Progression"), ("6", "59"),
      ] {
        try terminal.press(key)
        let pane = try await terminal.wait(until: "key \(key) shows another pane") {
          !shown.contains($0.text) && $0.contains(TmuxTerminal.roleTitle) && $0.contains(words)
        }
        shown.append(pane.text)
      }

      try terminal.press("1")
      try await terminal.wait(until: "key 1 shows the first picture again") {
        $0.text == first.text
      }
      try terminal.expectRunning()
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    // Needs: `--pane NAME`.
    @Test func aPaneCanBeNamedAtTheStart() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start()
      try terminal.press("4")
      let pay = try await terminal.wait(until: "the pay is shown") { $0.contains("£") }
      try terminal.press("q")
      try await terminal.waitForShell()
      try terminal.enter("careers --role support-time-and-recovery-worker --pane pay")
      try await terminal.wait(until: "the same picture is shown at once") { $0.text == pay.text }
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
