import Synchronization
import TestSupport
import Testing

/// A shell in a terminal of its own, in which a scenario starts the real program and types.
///
/// The terminal is a pane of a tmux server that belongs to this one object: private socket, no
/// configuration, ended with the object. The shell is an interactive bash, because suspending,
/// `fg` and what is left of the terminal afterwards mean nothing without job control. In it,
/// `careers` starts the program under test and notes its process number in the file `pid`, and
/// `visit` does the same from a plain `sh`, which unlike bash never repairs the terminal, and
/// notes the terminal's settings before and after in the files `before` and `after`.
///
/// Nothing here sleeps for a time that was guessed: every wait is for something to be seen on a
/// settled screen, with a minute as the end of patience.
final class TmuxTerminal: Sendable {
  /// Whether this machine has what the scenarios need.
  static let isAvailable = CareersBinary.command("tmux") != nil

  /// How long a scenario waits for anything before it fails: it bounds a hang, and measures nothing.
  static let patience: Duration = .seconds(60)

  /// The scenario's own folder, also the home folder of the program.
  let folder: TemporaryFolder
  private let tmuxPath: String
  private let environment: [String: String]
  /// Whether screens count as settled although the program is still reading data.
  let judgesWhileLoading: Bool
  /// What was sent to the program, so that a look can tell whether it has dealt with it.
  let sent: Mutex<Sent>

  /// Opens a terminal and waits for its shell.
  ///
  /// - Parameters:
  ///   - columns: its width; from 1.
  ///   - rows: its height; from 1.
  ///   - environment: variables for the shell and the program, in place of the harness's own.
  ///   - judgesWhileLoading: whether a screen counts as settled although the program is still
  ///     reading data, as from a pipe that has not ended.
  /// - Throws: `ScenarioFailure` if tmux or its shell does not start.
  static func open(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    judgesWhileLoading: Bool = false
  ) async throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(
      size: [columns, rows], environment: environment, judgesWhileLoading: judgesWhileLoading)
    try terminal.tmux(
      "start-server", ";", "set-option", "-g", "status", "off", ";",
      "set-option", "-s", "escape-time", "0", ";",
      "set-option", "-g", "default-terminal", "screen-256color", ";",
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      // By env, because the shell that tmux starts this with forgets the prompt.
      "exec env 'PS1=$ ' bash --noprofile --norc")
    try await terminal.wait(until: "the shell is ready") { $0.lastFilledRow == "$" }
    return terminal
  }

  private init(
    size: [Int], environment: [String: String], judgesWhileLoading: Bool
  ) throws {
    self.judgesWhileLoading = judgesWhileLoading
    sent = Mutex(Sent(settledSize: size, size: size))
    guard let tmux = CareersBinary.command("tmux") else { throw ScenarioFailure("no tmux here") }
    tmuxPath = tmux
    folder = try TemporaryFolder()
    try folder.write(
      "careers",
      """
      #!/bin/sh
      echo $$ >"$SCENARIO/pid"
      export CAREERS_TEST_IDLE="$SCENARIO/idle.$$"
      exec "$CAREERS" "$@"

      """, executable: true)
    try folder.write(
      "visit",
      """
      #!/bin/sh
      ulimit -c 0
      stty -g >"$SCENARIO/before"
      "$SCENARIO/careers" "$@"
      status=$?
      stty -g >"$SCENARIO/after"
      echo "ended with $status"

      """, executable: true)
    // The shell's own bracketed paste would hide whether the program switched its own off.
    try folder.write("inputrc", "set enable-bracketed-paste off\n")
    let path = environmentValue("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    let own = [
      "HOME": folder.path, "SCENARIO": folder.path, "CAREERS": CareersBinary.path,
      "PATH": "\(folder.path):\(path)", "INPUTRC": "\(folder.path)/inputrc",
      // No history: it would be written when the folder is already gone.
      "HISTFILE": "",
      "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no", "BASH_SILENCE_DEPRECATION_WARNING": "1",
    ]
    self.environment = own.merging(environment) { _, given in given }
  }

  deinit {
    _ = try? tmux("kill-server")
  }

  /// Gives tmux a command, or several parted by ";", and returns what it printed.
  @discardableResult
  func tmux(_ arguments: String...) throws -> String {
    let run = try CommandRun.run(
      tmuxPath, ["-u", "-S", "\(folder.path)/tmux", "-f", "/dev/null"] + arguments,
      environment: environment)
    guard run.status == 0 else {
      throw ScenarioFailure(
        "tmux \(arguments.joined(separator: " ")) failed: \(run.errorText)")
    }
    return run.text
  }

  /// What the terminal shows now, be it the middle of a repaint; see ``wait(until:at:_:)``.
  func capture() throws -> Screen {
    let printed = try tmux("display-message", "-p", Screen.format, ";", "capture-pane", "-p")
    guard let screen = Screen(printed: printed) else {
      throw ScenarioFailure("tmux described the screen in other words than expected: \(printed)")
    }
    return screen
  }

  /// What the terminal shows now, with the escape sequences of its colours and weights.
  func styledText() throws -> String { try tmux("capture-pane", "-p", "-e") }
}
