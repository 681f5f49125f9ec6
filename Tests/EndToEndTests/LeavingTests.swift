import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension EndToEnd {
  @Suite struct Leaving {
    // Needs: q leaves with status 0.
    @Test func quittingLeavesTheTerminalAsItWas() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start("visit")
      try terminal.press("q")
      #expect(try await terminal.waitForEndOfVisit() == 0)
      try await terminal.expectRestored()
    }

    // Needs: a handler for each of the three; the status is the program's own affair.
    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalEndsTheProgramInGoodOrder(_ number: Int32) async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start("visit")
      try terminal.signal(number)
      _ = try await terminal.waitForEndOfVisit()
      try await terminal.expectRestored()
    }

    // Needs: CAREERS_TEST_CRASH, which makes Ctrl-T crash in the named way.
    @Test(arguments: [("trap", [132, 133, 134]), ("segv", [139])])
    func aCrashLeavesTheTerminalAsItWas(_ kind: String, _ statuses: [Int]) async throws {
      let terminal = try await TmuxTerminal.open(environment: ["CAREERS_TEST_CRASH": kind])
      try await terminal.start("visit")
      try terminal.press("C-t")
      let status = try await terminal.waitForEndOfVisit()
      #expect(statuses.contains(status))
      try await terminal.expectRestored()
    }

    // Needs: nothing but the absence of the hook; the control of the scenario above.
    @Test func withoutTheHookNoKeyCrashes() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start("visit")
      try terminal.press("C-t", "2", "1")
      try await terminal.waitForExplorer()
      try terminal.expectRunning()
      try terminal.press("q")
      #expect(try await terminal.waitForEndOfVisit() == 0)
    }
  }
}
