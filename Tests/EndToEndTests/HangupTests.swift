import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension EndToEnd {
  @Suite struct Hangup {
    // Needs: SIGHUP, and the end of the terminal seen by poll where the signal is ignored.
    @Test(arguments: ["careers", "(trap '' HUP; careers)"])
    func aTerminalThatVanishesEndsTheProgram(_ command: String) async throws {
      let terminal = try await TmuxTerminal.open()
      try await terminal.start(command)
      let pid = try terminal.programPID()
      let before = try #require(ProcessFacts(pid: pid)).processorSeconds

      let server = try terminal.tmux("display-message", "-p", "#{pid}")
      let serverPID = try #require(pid_t(server.filter(\.isNumber)))
      // The server itself is killed: nothing is told to the program, its terminal is just gone.
      kill(serverPID, SIGKILL)

      let deadline = ContinuousClock.now + TmuxTerminal.patience
      var used = before
      while let facts = ProcessFacts(pid: pid) {
        used = facts.processorSeconds
        if facts.hasEnded { break }
        if ContinuousClock.now > deadline {
          kill(pid, SIGKILL)
          throw ScenarioFailure("the program outlived its terminal")
        }
        try await Task.sleep(for: .milliseconds(5))
      }
      #expect(used - before < 0.3, "seconds of processor time after the terminal was gone")
    }
  }
}
