import Testing

extension EndToEnd {
  @Suite struct PlainOutput {
    // Needs: plain text when standard output is no terminal.
    @Test(arguments: ["dumb", "xterm-256color", ""])
    func withoutATerminalItPrintsPlainText(_ term: String) throws {
      let run = try CommandRun.run(
        CareersBinary.path, environment: ["TERM": term, "LANG": "C.UTF-8", "HOME": "/nonexistent"])
      #expect(run.status == 0)
      #expect(run.text.contains(TmuxTerminal.roleTitle))
      #expect(!run.output.contains(0x1B), "no escape sequences")
      #expect(run.output.last == 0x0A, "the last line is ended")
    }

    // Needs: a pipe closed early is no crash.
    @Test func aReaderThatStopsEarlyIsNoFault() throws {
      let run = try CommandRun.run(
        "/bin/sh", ["-c", "\"$CAREERS\" roles | head -n 1; echo done"],
        environment: ["CAREERS": CareersBinary.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
      #expect(run.text.hasSuffix("done\n"))
      #expect(run.errors.isEmpty)
    }

    // Needs: the exit statuses of the contract.
    @Test func wrongUseIsToldOnStandardErrorWithStatusTwo() throws {
      let run = try CommandRun.run(
        CareersBinary.path, ["--no-such-option"], environment: ["LANG": "C.UTF-8"])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errorText.contains("--no-such-option"))
    }

    // Needs: `careers render`, which must show what the explorer shows.
    @Test func renderShowsWhatTheTerminalShows() async throws {
      let terminal = try await TmuxTerminal.open()
      let first = try await terminal.start()
      let rendered = try CommandRun.run(
        CareersBinary.path, ["render", "--size", "80x24", "--keys", ""],
        environment: ["LANG": "C.UTF-8", "TERM": "screen-256color"])
      #expect(rendered.status == 0)
      let rows = rendered.text.split(separator: "\n", omittingEmptySubsequences: false)
        .prefix(24).map { row in
          var row = row
          while row.last == " " { row.removeLast() }
          return String(row)
        }
      #expect(rows == first.rows)
    }
  }
}
