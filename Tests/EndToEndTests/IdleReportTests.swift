import Testing

extension EndToEnd {
  @Suite struct IdleReports {
    // Needs: CAREERS_TEST_IDLE in a debug build, and a terminal that answers CSI 5 n (tmux does).
    @Test func theProgramSaysWhenItWaits() async throws {
      let folder = try ScenarioFolder()
      let file = "\(folder.path)/idle"
      let terminal = try await TmuxTerminal.open(environment: ["CAREERS_TEST_IDLE": file])
      try terminal.enter("careers")
      let opened = try await Self.report(in: folder) {
        $0.working == 0 && $0.shown > 0 && $0.shown == $0.frames
      }
      // No second look is needed: the terminal itself has answered after this picture.
      let first = try terminal.screen()
      #expect(first.contains(TmuxTerminal.allIsRead))
      #expect(opened.events == 0)

      try terminal.press("2", "6", "j")
      let after = try await Self.report(in: folder) {
        $0.events == opened.events + 3 && $0.shown == $0.frames
      }
      #expect(after.frames > opened.frames)
      #expect(try terminal.screen().contains("[6 Vacancies 59]"))

      // What is no key to the program is none to its count.
      try terminal.press("F5", "k")
      let last = try await Self.report(in: folder) {
        $0.events > after.events && $0.shown == $0.frames
      }
      #expect(last.events == after.events + 1)
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    /// Waits for a report of which a condition holds.
    private static func report(
      in folder: ScenarioFolder, _ condition: (Report) -> Bool
    ) async throws -> Report {
      let deadline = ContinuousClock.now + TmuxTerminal.patience
      while true {
        let text = folder.text(of: "idle")
        if let report = Report(text), condition(report) { return report }
        guard ContinuousClock.now < deadline else {
          throw ScenarioFailure("Waited in vain for a report of idleness; the last is \(text)")
        }
        try await Task.sleep(for: .milliseconds(5))
      }
    }

    /// The line in the file; see IdleReport.
    private struct Report {
      var events: Int
      var frames: Int
      var shown: Int
      var working: Int

      init?(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard words.count == 10, words[0] == words[9], let events = Int(words[2]),
          let frames = Int(words[4]), let shown = Int(words[6]), let working = Int(words[8])
        else { return nil }
        (self.events, self.frames, self.shown, self.working) = (events, frames, shown, working)
      }
    }
  }
}
