import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The program under test, once it runs in the terminal.
extension TmuxTerminal {
  /// The words that are on the screen as soon as the first picture is complete.
  static let roleTitle = "Support, time and recovery worker"

  /// What the tab of the vacancies says as soon as all data has been read: the first picture has no
  /// count yet.
  static let allIsRead = "Vacancies 59"

  /// Starts the program from the shell's prompt and waits until it has read all its data.
  ///
  /// - Parameter command: `careers` or `visit`, with arguments and variables as for a shell.
  @discardableResult
  func start(
    _ command: String = "careers", at place: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    try enter(command)
    return try await waitForExplorer(at: place)
  }

  /// Waits until the explorer has the screen, which must have room for its tabs, and shows the role.
  @discardableResult
  func waitForExplorer(at place: SourceLocation = #_sourceLocation) async throws -> Screen {
    try await wait(until: "the explorer shows the role", at: place) {
      $0.modes.alternateScreen && $0.contains(Self.roleTitle) && $0.contains(Self.allIsRead)
    }
  }

  /// Presses the key of another pane than the one in view, and waits for its picture.
  @discardableResult
  func show(pane key: String, at place: SourceLocation = #_sourceLocation) async throws -> Screen {
    let before = try await screen(at: place).picture
    try press(key)
    return try await wait(until: "key \(key) shows another pane", at: place) {
      $0.picture != before && $0.contains(Self.roleTitle)
    }
  }

  /// Waits until the shell has its terminal back and asks for the next command.
  @discardableResult
  func waitForShell(at place: SourceLocation = #_sourceLocation) async throws -> Screen {
    try await wait(until: "the shell has its terminal back", at: place) {
      !$0.modes.alternateScreen && $0.lastFilledRow == "$"
    }
  }

  /// Waits for a program started with `visit` to end, and returns its status.
  func waitForEndOfVisit(at place: SourceLocation = #_sourceLocation) async throws -> Int {
    let screen = try await wait(until: "the visit has ended", at: place) {
      $0.lastFilledRow == "$" && $0.contains("ended with ")
    }
    let row = screen.rows.last { $0.contains("ended with ") } ?? ""
    guard let status = Int(row.split(separator: " ").last ?? "") else {
      throw ScenarioFailure("no status in \(row)", showing: screen.description, at: place)
    }
    return status
  }

  /// Expects the terminal to be as it was before a program that was started with `visit`: its
  /// settings, its screen, its cursor, its keys, its mouse and its way of pasting.
  func expectRestored(at place: SourceLocation = #_sourceLocation) async throws {
    let before = folder.text(of: "before")
    #expect(!before.isEmpty, sourceLocation: place)
    #expect(folder.text(of: "after") == before, "settings (stty -g)", sourceLocation: place)
    try await expectShellModes(at: place)
  }

  /// Expects the terminal to do at the prompt what a shell wants of it.
  func expectShellModes(at place: SourceLocation = #_sourceLocation) async throws {
    #expect(try await screen(at: place).modes == .shell, sourceLocation: place)
    // A terminal left in bracketed paste puts ESC [200~ round what is pasted, which cat shows. The
    // line is echoed once by the terminal and printed once by cat.
    try enter("clear; sh -c 'echo ready; head -n 1 | cat -v'")
    // Until the screen is cleared, it may show what an earlier look at these modes left there.
    try await wait(until: "the shell waits for a line", at: place) {
      $0.rows.first == "ready" && $0.lastFilledRow == "ready"
    }
    try paste("pasted\n")
    let pasted = try await wait(until: "the prompt is back", at: place) {
      $0.lastFilledRow.hasPrefix("$")
    }
    #expect(
      Array(pasted.rows.prefix(4)) == ["ready", "pasted", "pasted", "$"], "paste mode is off",
      sourceLocation: place)
  }

  /// The process number of the program, noted by the last `careers` or `visit`.
  func programPID() throws -> pid_t {
    let noted = folder.text(of: "pid").split(separator: "\n").last ?? ""
    guard let pid = pid_t(noted) else { throw ScenarioFailure("no process number in '\(noted)'") }
    return pid
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) throws {
    guard kill(try programPID(), number) == 0 else {
      throw ScenarioFailure("the program is gone: it could not be sent signal \(number)")
    }
  }

  /// Expects the program to be alive.
  func expectRunning(at place: SourceLocation = #_sourceLocation) throws {
    let process = ProcessFacts(pid: try programPID())
    #expect(process?.hasEnded == false, "the program runs", sourceLocation: place)
  }
}
