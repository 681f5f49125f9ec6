import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension EndToEnd {
  @Suite struct Signals {
    // Needs: a handler for everything that ends a program, and an end by the same signal.
    @Test(arguments: [
      SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGSYS,
      SIGXCPU, SIGXFSZ, SIGIO, SIGABRT, 40,
    ])
    func everySignalLeavesTheTerminalAsItWas(_ number: Int32) async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start("visit")
      try await terminal.show(pane: "6")
      try terminal.press("m")
      try await terminal.wait(until: "the mouse is on") { $0.modes.mouse }
      try terminal.signal(number)
      #expect(try await terminal.waitForEndOfVisit() == 128 + Int(number))
      try await terminal.expectRestored()
    }

    @Test func aBrokenPipeEndsNothing() async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start("visit")
      try terminal.signal(SIGPIPE)
      try await terminal.show(pane: "2")
      try terminal.press("C-c")
      #expect(try await terminal.waitForEndOfVisit() == 0, "Ctrl-C is a way to leave")
      try await terminal.expectRestored()
    }

    // Needs: an alternate stack for each thread; CAREERS_TEST_CRASH of the debug build.
    @Test func aStackThatOverflowsBesideTheLoopLeavesTheTerminalAsItWas() async throws {
      let terminal = try await TmuxTerminal.open(environment: ["CAREERS_TEST_CRASH": "overflow"])
      try await terminal.start("visit")
      try terminal.press("C-t")
      #expect(try await terminal.waitForEndOfVisit() == 139)
      try await terminal.expectRestored()
    }

    /// A terminal that is not read: the program stops in the middle of a frame.
    private static func frozen(in folder: ScenarioFolder) throws -> PtyProgram {
      let program = try PtyProgram(columns: 300, rows: 100, in: folder)
      try program.settle(in: folder)
      // More than any terminal holds that nobody reads, and than anyone can see drawn.
      program.typeBlindly(String(repeating: "61", count: 200))
      let deadline = ContinuousClock.now + TmuxTerminal.patience
      var calm = 0
      var last = ProcessFacts(pid: program.pid)?.processorSeconds
      // It is held once it uses no time though its keys are not done.
      while calm < 30 {
        guard ContinuousClock.now < deadline else { throw ScenarioFailure("it is not held") }
        poll(nil, 0, 10)
        let used = ProcessFacts(pid: program.pid)?.processorSeconds
        calm = used == last ? calm + 1 : 0
        last = used
      }
      return program
    }

    // Needs: writes that a signal can end, and an end that does not wait for the terminal.
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aTerminalThatTakesNothingHoldsNobody(_ number: Int32) throws {
      let folder = try ScenarioFolder()
      let program = try Self.frozen(in: folder)
      program.signal(number)
      #expect(try program.waitForEnd(reading: false) == 128 + number)
      #expect(program.isCooked)
    }

    @Test func asSoonAsItIsAskedTwice() throws {
      let folder = try ScenarioFolder()
      let program = try Self.frozen(in: folder)
      let asked = ContinuousClock.now
      program.signal(SIGTERM)
      // The first must have been taken: two of a kind that wait together are one.
      poll(nil, 0, 50)
      program.signal(SIGTERM)
      #expect(try program.waitForEnd(reading: false) == 128 + SIGTERM)
      #expect(ContinuousClock.now - asked < .milliseconds(1900), "sooner than after one")
      #expect(program.isCooked)
    }

    @Test func acrashWhileTheTerminalTakesNothingEndsIt() throws {
      let folder = try ScenarioFolder()
      let program = try Self.frozen(in: folder)
      program.signal(SIGSEGV)
      #expect(try program.waitForEnd(reading: false) == 128 + SIGSEGV)
      #expect(program.isCooked)
    }
  }
}
