import Testing

extension EndToEnd {
  @Suite struct Resizing {
    // Needs: a picture for every size, and the same picture for the same size.
    @Test func anyStormOfSizesEndsInTheRightPicture() async throws {
      let terminal = try await TmuxTerminal.open()
      let first = try await terminal.start()
      for (columns, rows) in [
        (200, 60), (40, 12), (1, 1), (79, 23), (2, 50), (300, 2), (1, 1), (100, 30), (39, 11),
        (3, 3), (120, 40), (80, 1), (1, 24), (500, 200), (1, 1), (80, 24),
      ] {
        try terminal.resize(columns: columns, rows: rows)
      }
      try await terminal.wait(until: "the first picture is back") { $0.picture == first.picture }
      try terminal.expectRunning()
    }

    // Needs: the sentence for a window under 40x12, and the return from it.
    @Test(arguments: [(1, 1), (39, 24), (80, 11), (20, 6)])
    func aWindowTooSmallIsOutlived(_ columns: Int, _ rows: Int) async throws {
      let terminal = try await TmuxTerminal.open()
      let first = try await terminal.start()
      try terminal.resize(columns: columns, rows: rows)
      try await terminal.wait(until: "the small picture is drawn") {
        // In a single cell there is nothing to say.
        $0.rows.count == rows && $0.picture != first.picture && (columns == 1 || !$0.text.isEmpty)
      }
      try terminal.press("j", "2", "1", "k")
      try terminal.resize(columns: 80, rows: 24)
      try await terminal.waitForExplorer()
      try terminal.expectRunning()
    }

    // Needs: three layouts.
    @Test(arguments: [(40, 12), (80, 24), (120, 40)])
    func theExplorerOpensAtEverySize(_ columns: Int, _ rows: Int) async throws {
      let terminal = try await TmuxTerminal.open(columns: columns, rows: rows)
      try terminal.enter("careers")
      // Forty columns have no room for the whole title beside its marks.
      try await terminal.wait(until: "the picture fills the window") {
        $0.modes.alternateScreen && $0.contains("Support, time") && $0.rows.count == rows
          && $0.rows.last?.isEmpty == false
      }
      try terminal.press("q")
      try await terminal.waitForShell()
    }
  }
}
