import TestSupport
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
      SIGXCPU, SIGIO, SIGABRT, 40,
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

    // The write that could not be done says so by itself.
    @Test(arguments: [SIGPIPE, SIGXFSZ])
    func whatAWriteSaysAnywayEndsNothing(_ number: Int32) async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start("visit")
      try terminal.signal(number)
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

    /// A program at a terminal that is not read, held in the middle of a frame.
    private static func frozen(in folder: TemporaryFolder) throws -> PtyProgram {
      let program = try PtyProgram(columns: 300, rows: 100, in: folder)
      try program.settle(in: folder)
      for count in 1...200 {
        program.typeBlindly(count % 2 == 0 ? "1" : "6")
        // It is held once it uses no time though its key is not done.
        var calm = 0
        var last: Double?
        while !program.isIdle(in: folder, events: count) {
          poll(nil, 0, 10)
          let used = ProcessFacts(pid: program.pid)?.processorSeconds
          calm = used == last ? calm + 1 : 0
          last = used
          if calm == 50 { return program }
        }
      }
      throw ScenarioFailure("the terminal takes 200 pictures that nobody reads")
    }

    // Needs: writes that a signal can end, and an end that does not wait for the terminal.
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aTerminalThatTakesNothingHoldsNobody(_ number: Int32) throws {
      let folder = try TemporaryFolder()
      let program = try Self.frozen(in: folder)
      program.signal(number)
      #expect(try program.waitForEnd(reading: false) == 128 + number)
      #expect(program.isCooked)
    }

    // Needs: an end from the handler; CAREERS_TEST_CRASH of the debug build holds the loop for ever.
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func whatHoldsTheLoopIsNotAskedTwice(_ number: Int32) throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(in: folder, environment: ["CAREERS_TEST_CRASH": "hang"])
      try program.settle(in: folder)
      try program.type("\u{14}")
      try program.wait(until: "the loop is held") { program.text.contains("held for ever") }
      program.signal(number)
      // Two of a kind that wait together are one.
      try program.wait(until: "the first is taken") { program.fact("ShdPnd") == 0 }
      program.signal(number)
      #expect(try program.waitForEnd() == 128 + number)
      #expect(program.isCooked)
      #expect(program.text.contains("\u{1B}[?1049l"))
    }

    @Test func aCrashWhileTheTerminalTakesNothingEndsIt() throws {
      let folder = try TemporaryFolder()
      let program = try Self.frozen(in: folder)
      program.signal(SIGSEGV)
      #expect(try program.waitForEnd(reading: false) == 128 + SIGSEGV)
      #expect(program.isCooked)
    }
  }
}
