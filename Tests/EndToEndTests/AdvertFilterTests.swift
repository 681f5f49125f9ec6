import Testing

extension EndToEnd {
  /// The filter of jobs with everything that helps to write it.
  @Suite struct AdvertFilter {
    /// Opens the list of jobs and types a filter, without ending the line.
    private func open(typing text: String = "") async throws -> TmuxTerminal {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start("careers --pane vacancies")
      if !text.isEmpty { try terminal.type("/\(text)") }
      return terminal
    }

    // Needs: Tab for fields, then values with their counts, and a choice that goes into the line.
    @Test func completionLeadsFromAFieldToItsValues() async throws {
      let terminal = try await open(typing: "con")
      try terminal.press("Tab")
      try await terminal.wait(for: "Jobs / contract:")
      try terminal.press("Tab")
      let values = try await terminal.wait(for: "Complete the filter")
      #expect(values.rows.contains { $0.contains("> permanent") && $0.hasSuffix("55 jobs") })
      #expect(values.rows.contains { $0.contains("fixed-term") && $0.hasSuffix("3 jobs") })
      #expect(values.rows.contains { $0.contains("bank") && $0.hasSuffix("1 job") })
      try await expectToOutliveResizing(terminal, saying: "permanent")
      try terminal.press("Down", "Enter")
      try await terminal.wait(for: "3 of 59", "Jobs / contract:fixed-term")

      try terminal.press("C-u", "Tab")
      try await terminal.wait(for: "Complete the filter", "title:", "employer:", "near:")
      // Closed, it leaves the line as it was.
      try terminal.press("Escape")
      try await terminal.wait(for: "59 of 59")
      try terminal.expectRunning()
    }

    // Needs: x chooses a chip, Left goes on, - turns it round, Enter takes it away; Esc peels, 0
    // clears.
    @Test func chipsAreTurnedRoundAndTakenAway() async throws {
      let terminal = try await open(typing: "york -bank contract:permanent")
      try terminal.press("Enter")
      try await terminal.wait(for: "3 of 59")
      try terminal.press("x")
      try await terminal.wait(for: "[contract:permanent]")
      try await expectToOutliveResizing(terminal, saying: "[contract:permanent]")
      try terminal.press("Left", "Left")
      try await terminal.wait(for: "[york]")
      try terminal.press("-")
      try await terminal.wait(until: "york is left out") {
        $0.contains("[-york]") && $0.contains("52 of 59")
      }
      try terminal.press("-", "Right", "Enter")
      try await terminal.wait(until: "-bank is gone") {
        !$0.contains(" -bank") && $0.contains("Jobs / york contract:permanent")
          && $0.contains("3 of 59")
      }
      // One step leaves the chips, the next takes away the last part, then the words.
      try terminal.press("Escape")
      try await terminal.wait(until: "no chip is chosen") { !$0.contains("[contract:permanent]") }
      try terminal.press("Escape")
      try await terminal.wait(until: "the last part is gone") {
        $0.rows.contains { $0.hasPrefix("Jobs / york ") } && !$0.contains("contract:permanent")
      }
      try terminal.press("Escape")
      try await terminal.wait(for: "59 of 59")
      try terminal.type("/york contract:permanent")
      try terminal.press("Enter")
      try await terminal.wait(for: "3 of 59")
      try terminal.press("0")
      try await terminal.wait(for: "59 of 59")
      // What was cleared can be had again.
      try terminal.press("/", "Up")
      try await terminal.wait(until: "the filter before is back") {
        $0.contains("Jobs / york contract:permanent") && $0.contains("3 of 59")
      }
    }

    // Needs: what would help, counted, and a digit that does it.
    @Test func aDigitLeadsOutOfAnEmptyList() async throws {
      let terminal = try await open(typing: "zzz york")
      let empty = try await terminal.wait(for: "0 of 59")
      #expect(empty.contains("No job matches. What would:"))
      #expect(empty.rows.contains { $0.contains("1 without zzz") && $0.hasSuffix("3 jobs") })
      try terminal.press("Enter")
      try await terminal.wait(for: "1 change")
      try await expectToOutliveResizing(terminal, saying: "1 without zzz")
      try terminal.press("1")
      try await terminal.wait(
        for: "3 of 59", "Jobs / york", "Now without zzz. 3 of 59 jobs left.")
    }

    // Needs: t counts; Enter adds the value, - leaves it out.
    @Test func countedValuesGoIntoTheFilter() async throws {
      let terminal = try await open()
      try terminal.press("t")
      let counted = try await terminal.wait(for: "Jobs counted")
      #expect(counted.rows.contains { $0.contains("permanent") && $0.hasSuffix("55") })
      #expect(counted.rows.contains { $0.contains("fixed-term") && $0.hasSuffix("3") })
      try await expectToOutliveResizing(terminal, saying: "Jobs counted")
      try terminal.press("Down", "-")
      try await terminal.wait(for: "4 of 59 jobs")
      try await terminal.wait(until: "the line is on what is left") {
        $0.rows.contains { $0.hasPrefix("> fixed-term") && $0.hasSuffix("3") }
      }
      try terminal.press("Enter")
      try await terminal.wait(for: "3 of 59 jobs")
      try terminal.press("Escape")
      try await terminal.wait(for: "Jobs / -contract:permanent contract:fixed-term", "3 of 59")
    }

    // Needs: the map and the reasons as overlays, and the list again behind them.
    @Test func theMapAndTheReasonsSayWhatTheListShows() async throws {
      let terminal = try await open(typing: "york")
      try terminal.press("Enter")
      let list = try await terminal.wait(until: "the line is ended") {
        $0.contains("3 of 59") && $0.contains("/ filter")
      }
      try terminal.press("n")
      try await terminal.wait(for: "Jobs on a map", "3 jobs on this map.")
      try await expectToOutliveResizing(terminal, saying: "3 jobs on this map.")
      try terminal.press("Escape")
      try await terminal.wait(until: "the list is back") { $0.picture == list.picture }
      try terminal.press("u")
      try await terminal.wait(for: "Why is this job here?", "york: in the place")
      try await expectToOutliveResizing(terminal, saying: "york: in the place")
      try terminal.press("Escape")
      try await terminal.wait(until: "the list is back") { $0.picture == list.picture }
      try terminal.press("H")
      try await terminal.wait(for: "What you can type to filter jobs")
      try await expectToOutliveResizing(terminal, saying: "What you can type")
    }

    // Needs: a line end in a paste to be a space, and a long paste to be cut, both within patience.
    @Test func pastesOfAnySizeAreTypedInTheLine() async throws {
      let terminal = try await open()
      try terminal.press("/")
      try terminal.paste("york\ncontract:permanent")
      try await terminal.wait(for: "3 of 59", "Jobs / york contract:permanent")
      try await expectToOutliveResizing(terminal, saying: "Jobs / york")
      try terminal.press("C-u")
      try await terminal.wait(for: "59 of 59")
      try terminal.paste(String(repeating: "near:HD2 -\"pay ", count: 7200))
      try await terminal.wait(until: "the end of the line is in view") {
        $0.rows.contains { $0.hasPrefix("Jobs / ") && $0.contains("near:HD2") }
      }
      try terminal.press("C-u")
      try await terminal.wait(for: "59 of 59")
      try terminal.type("york")
      try await terminal.wait(for: "3 of 59")
      try terminal.expectRunning()
    }

    /// Makes the window small and large again, and expects the words at both sizes and the same
    /// picture afterwards.
    private func expectToOutliveResizing(
      _ terminal: TmuxTerminal, saying words: String, at place: SourceLocation = #_sourceLocation
    ) async throws {
      let before = try await terminal.wait(for: words, at: place)
      try terminal.resize(columns: 40, rows: 12)
      try await terminal.wait(until: "the small picture says \"\(words)\"", at: place) {
        $0.rows.count == 12 && $0.contains(words)
      }
      try terminal.resize(columns: 80, rows: 24)
      try await terminal.wait(until: "the picture of before is back", at: place) {
        $0.picture == before.picture
      }
    }
  }
}
