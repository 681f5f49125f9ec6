import TestSupport
import Testing

extension EndToEnd {
  /// The explorer on a file of adverts that is still being written.
  @Suite struct VacancyFile {
    /// Starts the explorer on a pipe that has brought nothing yet.
    private func start(isOpen: Bool = true) async throws -> (TmuxTerminal, SlowPipe) {
      let terminal = try await TmuxTerminal.open(judgesWhileLoading: true)
      let pipe = try SlowPipe(in: terminal.folder, isOpen: isOpen)
      try terminal.enter("careers --vacancies \(pipe.path)")
      try await terminal.wait(until: "there is a picture before any advert") {
        $0.modes.alternateScreen && $0.contains(TmuxTerminal.roleTitle)
          && $0.contains("6 Vacancies 0")
      }
      return (terminal, pipe)
    }

    // Needs: a table that grows while it is searched, and a selection that keeps to its advert.
    @Test func advertsAreSearchedWhileTheyCome() async throws {
      let (terminal, pipe) = try await start()
      try pipe.write(AdvertTemplate.lines(0..<5000))
      try terminal.press("6")
      try await terminal.wait(until: "adverts are there, and more are to come") {
        $0.contains("Loading jobs: ") && $0.contains("> Porter 0")
      }
      // The newest come first, so each piece that is read moves the selection down.
      try terminal.type("/huddersfield contract:bank sort:-listed")
      try await terminal.wait(for: "Loading jobs: 5,000 so far. Esc stops.", "250 of 5,000")
      try terminal.press("Enter", "g", "j", "j")
      try await terminal.wait(for: "> Porter 4950")

      try pipe.write(AdvertTemplate.lines(5000..<20_000))
      try await terminal.wait(for: "Loading jobs: 20,000", "1,000 of 20,000", "> Porter 4950")
      pipe.end()
      let loaded = try await terminal.wait(until: "the pipe has come to its end") {
        !$0.contains("Loading jobs")
      }
      #expect(loaded.contains("1,000 of 20,000") && loaded.contains("> Porter 4950"))
      #expect(loaded.contains("Vacancies 1,000/20,000"))
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    // Needs: a stop that is heard although no byte comes any more.
    @Test func escapeStopsAPipeThatBringsNothingMore() async throws {
      let (terminal, pipe) = try await start()
      try pipe.write(AdvertTemplate.lines(0..<100) + "{\"reference\": \"half an ad")
      try terminal.press("6")
      try await terminal.wait(for: "Loading jobs: 100 so far")
      try terminal.press("Escape")
      try await terminal.wait(for: "Loading was stopped. 100 jobs are here", "100 of 100")
      // What was cut off is no fault of the file.
      try terminal.press("e")
      try await terminal.wait(for: "No data was left out.")
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    // Needs: a pipe that is opened although nobody writes to it yet.
    @Test(arguments: [false, true])
    func aPipeMayBeOpenedLaterOrNever(_ isOpenedLater: Bool) async throws {
      let (terminal, pipe) = try await start(isOpen: false)
      try terminal.press("6")
      try await terminal.wait(for: "Loading jobs: 0 so far")
      if isOpenedLater {
        try pipe.open()
        try pipe.write(AdvertTemplate.lines(0..<10))
        pipe.end()
        try await terminal.wait(until: "all has come") {
          $0.contains("10 of 10") && !$0.contains("Loading jobs")
        }
      } else {
        try terminal.press("Escape")
        try await terminal.wait(for: "Loading was stopped. 0 jobs are here")
      }
    }

    // Needs: the end of the program, whoever writes or does not.
    @Test func leavingDoesNotWaitForThePipe() async throws {
      let (terminal, pipe) = try await start()
      try pipe.write(AdvertTemplate.line(reference: "R1"))
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    // Needs: the whole of a file that is not waited for, found by filters.
    @Test func anOrdinaryFileIsReadToItsEnd() async throws {
      let terminal = try await TmuxTerminal.open()
      try terminal.folder.write("adverts.jsonl", AdvertTemplate.lines(0..<20_000))
      try terminal.enter("careers --vacancies $SCENARIO/adverts.jsonl --pane vacancies")
      try await terminal.wait(for: "20,000 of 20,000")
      try await terminal.wait(until: "it is read") { !$0.contains("Loading jobs") }
      try terminal.type("/york pay:>=39999")
      try await terminal.wait(for: " 0 of 20,000")
      try terminal.press("C-u")
      try terminal.type("leeds contract:bank")
      try await terminal.wait(for: "1,000 of 20,000")
    }
  }
}
