import Platform
import Synchronization
import TestSupport
import Testing

/// A scenario judges settled screens only.
///
/// While the program under test has the terminal, the screen has settled when the program waits
/// (``ProgramReport``) after all that was pressed, tmux has dealt with its last picture, and neither
/// changed while tmux told what it shows. The shell, and a build that does not report, count as
/// settled when two looks see the same.
extension TmuxTerminal {
  /// What was sent to the program that has the terminal.
  struct Sent {
    /// The program's process number; 0 before the first.
    var program: pid_t = 0
    /// How many events the program must have dealt with, a new size aside.
    var events = 0
    /// The size of the window when it was last looked at settled.
    var settledSize: [Int]
    /// The size of the window now.
    var size: [Int]

    /// A window that is back at its size may never have had another, as far as the program knows.
    var eventsNeeded: Int { events + (size == settledSize ? 0 : 1) }
  }

  /// Looks at the screen until a condition holds on a settled one, and returns it.
  ///
  /// - Throws: `ScenarioFailure` with the last settled screen, when patience ends.
  @discardableResult
  func wait(
    until what: String, at place: SourceLocation = #_sourceLocation,
    _ condition: (Screen) throws -> Bool
  ) async throws -> Screen {
    let deadline = ContinuousClock.now + Self.patience
    while true {
      if let screen = try settledScreen(), try condition(screen) { return screen }
      if ContinuousClock.now > deadline {
        throw ScenarioFailure(
          "Waited in vain until \(what) (\(stateOfProgram))", showing: try capture().description,
          at: place)
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Waits until the settled screen holds all of the words, each in some row.
  @discardableResult
  func wait(
    for words: String..., at place: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    let all = words.map { "\"\($0)\"" }.joined(separator: " and ")
    return try await wait(until: "the screen says \(all)", at: place) { screen in
      words.allSatisfy(screen.contains)
    }
  }

  /// The screen, as soon as it has settled.
  func screen(at place: SourceLocation = #_sourceLocation) async throws -> Screen {
    try await wait(until: "the screen has settled", at: place) { _ in true }
  }

  /// Notes what is about to be sent to the program, if it has the terminal.
  func noteSending(events: Int) {
    guard let (program, report) = reportingProgram(), let report else { return }
    sent.withLock { sent in
      if sent.program != program { (sent.program, sent.events) = (program, 0) }
      sent.events = max(sent.events, report.events) + events
    }
  }

  /// Notes the size that the window is about to have.
  func noteResizing(columns: Int, rows: Int) {
    sent.withLock { $0.size = [columns, rows] }
  }

  /// The last report of the program; nil where there is none.
  var report: ProgramReport? { reportingProgram()?.report }

  /// The screen; nil while it has not settled.
  private func settledScreen() throws -> Screen? {
    guard let (program, report) = reportingProgram() else {
      let screen = try capture()
      guard reportingProgram() == nil, try capture() == screen else { return nil }
      sent.withLock { $0.settledSize = $0.size }
      return screen
    }
    guard let report, report.isShown, judgesWhileLoading || !report.isWorking else { return nil }
    let needed = sent.withLock { $0.program == program ? $0.eventsNeeded : 0 }
    guard report.events >= needed else { return nil }
    let screen = try capture()
    guard let (programAfter, reportAfter) = reportingProgram(), programAfter == program,
      reportAfter == report
    else { return nil }
    sent.withLock {
      $0.settledSize = $0.size
      ($0.program, $0.events) = (program, max($0.program == program ? $0.events : 0, report.events))
    }
    return screen
  }

  /// The program that has the terminal and can say when it waits, with its last report; nil where
  /// the shell has it, or a build that does not report.
  private func reportingProgram() -> (program: pid_t, report: ProgramReport?)? {
    guard let program = try? programPID(), let facts = ProcessFacts(pid: program),
      !facts.hasEnded, !facts.isStopped,
      // The file is there before the first picture is.
      let line = try? TextFile.text(folder.path(of: "idle.\(program)"))
    else { return nil }
    return (program, ProgramReport(line))
  }

  /// For the message of a wait that was in vain.
  private var stateOfProgram: String {
    guard let (program, report) = reportingProgram() else { return "no program that reports" }
    let needed = sent.withLock { $0.program == program ? $0.eventsNeeded : 0 }
    let used = ProcessFacts(pid: program)?.processorSeconds ?? 0
    guard let report else { return "the program has not waited yet, after \(used) s of work" }
    return """
      the program has dealt with \(report.events) of \(needed) events, and the terminal with \
      \(report.shown) of \(report.frames) pictures\(report.isWorking ? "; more is being read" : ""); it has used \(used) s of processor time
      """
  }
}
