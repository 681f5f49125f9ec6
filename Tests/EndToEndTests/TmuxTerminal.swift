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
/// Nothing here sleeps for a time that was guessed: every wait is for something to be seen, with
/// ten seconds as the end of patience.
final class TmuxTerminal: Sendable {
  /// Whether this machine has what the scenarios need.
  static let isAvailable = CareersBinary.command("tmux") != nil

  /// How long a scenario waits for anything before it fails.
  static let patience: Duration = .seconds(10)

  /// The scenario's own folder, also the home folder of the program.
  let folder: TemporaryFolder
  private let tmuxPath: String
  private let environment: [String: String]

  /// Opens a terminal and waits for its shell.
  ///
  /// - Parameters:
  ///   - columns: its width; from 1.
  ///   - rows: its height; from 1.
  ///   - environment: variables for the shell and the program, in place of the harness's own.
  /// - Throws: `ScenarioFailure` if tmux or its shell does not start.
  static func open(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) async throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(environment: environment)
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

  private init(environment: [String: String]) throws {
    guard let tmux = CareersBinary.command("tmux") else { throw ScenarioFailure("no tmux here") }
    tmuxPath = tmux
    folder = try TemporaryFolder()
    try folder.write(
      "careers", "#!/bin/sh\necho $$ >\"$SCENARIO/pid\"\nexec \"$CAREERS\" \"$@\"\n",
      executable: true)
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

  /// What the terminal shows now.
  func screen() throws -> Screen {
    let printed = try tmux("display-message", "-p", Screen.format, ";", "capture-pane", "-p")
    guard let screen = Screen(printed: printed) else {
      throw ScenarioFailure("tmux described the screen in other words than expected: \(printed)")
    }
    return screen
  }

  /// What the terminal shows now, with the escape sequences of its colours and weights.
  func styledText() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// Looks at the screen until a condition holds, and returns the screen on which it did.
  ///
  /// - Throws: `ScenarioFailure` with the last screen, when patience ends.
  @discardableResult
  func wait(
    until what: String, at place: SourceLocation = #_sourceLocation,
    _ condition: (Screen) throws -> Bool
  ) async throws -> Screen {
    let deadline = ContinuousClock.now + Self.patience
    while true {
      let screen = try screen()
      if try condition(screen) { return screen }
      if ContinuousClock.now > deadline {
        throw ScenarioFailure(
          "Waited in vain until \(what)", showing: screen.description, at: place)
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Waits until some row of the screen holds the words.
  @discardableResult
  func wait(
    for words: String, at place: SourceLocation = #_sourceLocation
  ) async throws -> Screen {
    try await wait(until: "the screen says \"\(words)\"", at: place) { $0.contains(words) }
  }
}
