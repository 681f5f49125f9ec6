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
  /// The key `o` and the variable BROWSER, with a script in the place of a browser that notes what it
  /// was given.
  @Suite struct Browsers {
    /// How the address of the first advert begins.
    private static let address = "https://"

    /// A terminal with the program open on its adverts, and scripts in its folder.
    ///
    /// The one called quick ends at once, staying runs until it is ended, and failing has a status.
    /// Each start is a line of the file `started`: the process number, how many arguments, and each
    /// in brackets.
    private static func open(_ browser: String) async throws -> TmuxTerminal {
      let terminal = try await TmuxTerminal.open(columns: 120, rows: 30)
      let note = "echo \"$$ $#$(printf ' [%s]' \"$@\")\" >>\"$SCENARIO/started\"\n"
      try terminal.folder.write("quick", "#!/bin/sh\n" + note, executable: true)
      try terminal.folder.write("failing", "#!/bin/sh\nexit 3\n", executable: true)
      try terminal.folder.write("spaced name", "#!/bin/sh\n" + note, executable: true)
      try terminal.folder.write(
        "staying", "#!/bin/sh\n" + note + "exec sleep 600\n", executable: true)
      try await terminal.start("BROWSER=\"\(browser)\" careers")
      try await terminal.show(pane: "6")
      return terminal
    }

    private static func starts(_ terminal: TmuxTerminal) -> [String] {
      terminal.folder.text(of: "started").split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
      ("quick", "1 [@]"), ("quick --new-window", "2 [--new-window] [@]"),
      ("no-such-browser:quick:staying", "1 [@]"), ("failing:quick", "1 [@]"),
      ("quick %s", "1 [@]"), ("quick --url=%s -x", "2 [--url=@] [-x]"),
      ("quick 100%% %s", "2 [100%] [@]"), ("quick 'two words' &", "2 [two words] [@]"),
      ("$SCENARIO/spaced name", "1 [@]"),
    ])
    func theVariableIsReadAsPeopleSetIt(_ variable: String, _ expected: String) async throws {
      let terminal = try await Self.open(variable)
      try terminal.press("o")
      try await terminal.wait(for: "Started your web browser")
      try await terminal.wait(until: "it was started") { _ in !Self.starts(terminal).isEmpty }
      let words = Self.starts(terminal)[0].split(separator: " ", maxSplits: 1)
      let filled = expected.split(separator: "@", omittingEmptySubsequences: false)
      let given = try #require(words.last)
      #expect(given.hasPrefix(filled[0] + Self.address))
      #expect(given.hasSuffix(filled[filled.count - 1]))
      #expect(!given.contains("[@]"))
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    @Test(arguments: ["no-such-browser", "failing", "%s", ":", "no-such:failing"])
    func whatDidNotStartIsNotSaidToHaveStarted(_ variable: String) async throws {
      let terminal = try await Self.open(variable)
      try terminal.press("o")
      try await terminal.wait(for: "No web browser could be started")
    }

    // Needs: a session of its own for each browser, and no thread of a pool that waits for it.
    @Test func aBrowserThatStaysIsNobodysHostage() async throws {
      let terminal = try await Self.open("staying")
      defer {
        for line in Self.starts(terminal) {
          if let pid = pid_t(line.prefix { $0 != " " }) { kill(pid, SIGKILL) }
        }
      }
      for count in 1...6 {
        try terminal.press("o")
        try await terminal.wait(until: "browser \(count) was started") { _ in
          Self.starts(terminal).count == count
        }
      }
      let browsers = try Self.starts(terminal).map {
        try #require(pid_t($0.prefix { $0 != " " }))
      }
      #expect(Set(browsers.map { getsid($0) }) == Set(browsers), "sessions of their own")

      try terminal.press("C-z")
      try await terminal.waitForShell()
      for browser in browsers {
        #expect(Self.state(of: browser) != "T", "stopped with the program")
      }
      try terminal.enter("fg")
      try await terminal.waitForExplorer()

      // One that ends leaves no zombie.
      kill(browsers[0], SIGKILL)
      try await terminal.wait(until: "nothing is left of it") { _ in
        Self.state(of: browsers[0]) == nil
      }

      let server = try terminal.tmux("display-message", "-p", "#{pid}")
      let program = try terminal.programPID()
      kill(try #require(pid_t(server.filter(\.isNumber))), SIGKILL)
      let deadline = ContinuousClock.now + TmuxTerminal.patience
      while ProcessFacts(pid: program)?.hasEnded == false, ContinuousClock.now < deadline {
        try await Task.sleep(for: .milliseconds(5))
      }
      for browser in browsers.dropFirst() {
        #expect(ProcessFacts(pid: browser)?.hasEnded == false, "outlives the terminal")
      }
    }

    /// The state of a process as ps(1) tells it, such as "S", "T" or "Z"; nil when there is none.
    private static func state(of pid: pid_t) -> Character? {
      let line = String(decoding: (try? TextFile.bytes("/proc/\(pid)/stat")) ?? [], as: UTF8.self)
      return line.lastIndex(of: ")").flatMap { line[$0...].dropFirst(2).first }
    }
  }
}
