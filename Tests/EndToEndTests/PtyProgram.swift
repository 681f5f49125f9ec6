import CNcurses
import TestSupport

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The real program on a bare pseudo-terminal, with nobody in between: what it sends is read, or not,
/// as the test wants, and every size and limit can be had.
///
/// It is the leader of a session of its own, as a login shell is, in the folder's home.
final class PtyProgram {
  let pid: pid_t
  private let controller: Int32
  private let device: Int32
  private var hasEnded = false
  /// Everything that was read from it.
  private(set) var output: [UInt8] = []

  /// Starts a command line, in which `careers` is the program, with `sh`.
  ///
  /// - Parameters:
  ///   - environment: variables on top of those that it needs.
  /// - Throws: `ScenarioFailure` if there is no terminal or the shell cannot be started.
  init(
    _ line: String = "exec careers", columns: Int = 80, rows: Int = 24, in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws {
    var ends: (controller: Int32, device: Int32) = (-1, -1)
    guard cnc_open_pseudo_terminal(&ends.controller, &ends.device) else {
      throw ScenarioFailure("no pseudo-terminal could be had")
    }
    (controller, device) = ends
    for end in [controller, device] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // A program that does not read its keys must not hold the test.
    _ = fcntl(controller, F_SETFL, O_RDWR | O_NONBLOCK)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)

    try folder.write(
      "careers", "#!/bin/sh\nexec \"$CAREERS\" \"$@\"\n", executable: true)
    let path = environmentValue("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    let own = [
      "HOME": folder.path, "SCENARIO": folder.path, "CAREERS": CareersBinary.path,
      "PATH": "\(folder.path):\(path)", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no", "CAREERS_TEST_IDLE": "\(folder.path)/idle",
    ]
    var name = [CChar](repeating: 0, count: 128)
    guard ttyname_r(device, &name, name.count) == 0 else {
      throw ScenarioFailure("the pseudo-terminal has no name")
    }
    pid = try Self.spawn(
      line, on: name, environment: own.merging(environment) { _, given in given })
  }

  deinit {
    if !hasEnded {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      while waitpid(pid, &status, 0) == -1, errno == EINTR {}
    }
    close(device)
    close(controller)
  }

  private static func spawn(
    _ line: String, on terminal: [CChar], environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is the one that controls it.
    for stream in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&actions, stream, terminal, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which the header hides from Swift
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession))
    let lines = ["sh", "-c", "ulimit -c 0; \(line)"]
    var arguments = copies(of: lines)
    var variables = copies(of: environment.map { "\($0.key)=\($0.value)" })
    defer { for text in arguments + variables { free(text) } }
    var pid = pid_t()
    let failure = posix_spawn(&pid, "/bin/sh", &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw ScenarioFailure("sh could not be started: \(failure)") }
    return pid
  }

  /// What was read, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Types text, reading what comes meanwhile so that neither side waits for the other.
  ///
  /// - Throws: `ScenarioFailure` if the program takes no key for ten seconds.
  func type(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      try wait(until: "it takes more keys") {
        let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, min(512, $0.count)) }
        if count > 0 { rest = rest.dropFirst(count) }
        return count > 0
      }
      read(within: 0)
    }
  }

  /// Types without reading.
  func typeBlindly(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
  }

  func signal(_ number: Int32) { kill(pid, number) }

  /// Whether the terminal echoes and waits for whole lines, as it did at the start.
  var isCooked: Bool {
    var modes = termios()
    tcgetattr(device, &modes)
    return modes.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  /// Reads what has been sent, waiting some milliseconds for the first of it.
  private func read(within milliseconds: Int32) {
    var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0, ready.revents & Int16(POLLIN) != 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = systemRead(controller, &buffer)
    if count > 0 { output += buffer.prefix(count) }
  }

  /// Reads until a condition holds.
  ///
  /// - Throws: `ScenarioFailure` with what was sent, when patience ends.
  func wait(until what: String, _ condition: () -> Bool) throws {
    let deadline = ContinuousClock.now + TmuxTerminal.patience
    while !condition() {
      guard ContinuousClock.now < deadline else {
        throw ScenarioFailure("Waited in vain until \(what)", showing: text)
      }
      read(within: 10)
    }
  }

  /// Waits for the program to end, reading what it sends or leaving it.
  ///
  /// - Returns: Its status; 128 and more stand for the signal that ended it, as in a shell.
  func waitForEnd(reading: Bool = true) throws -> Int32 {
    var status: Int32 = 0
    try waitWithout(reading: reading) { waitpid(self.pid, &status, WNOHANG) == self.pid }
    hasEnded = true
    if reading { read(within: 20) }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  /// Its status if it has ended, as `waitForEnd` gives it; nil while it runs.
  func endIfOver() throws -> Int32? {
    var facts = siginfo_t()
    guard waitid(P_PID, id_t(pid), &facts, WEXITED | WNOHANG | WNOWAIT) == 0,
      facts.si_signo == SIGCHLD
    else { return nil }
    return try waitForEnd()
  }

  private func waitWithout(reading: Bool, _ condition: () -> Bool) throws {
    if reading { return try wait(until: "it has ended", condition) }
    let deadline = ContinuousClock.now + TmuxTerminal.patience
    while !condition() {
      guard ContinuousClock.now < deadline else {
        throw ScenarioFailure("Waited in vain until it has ended, with nobody reading")
      }
      poll(nil, 0, 5)
    }
  }

  /// Takes everything that is sent until the program waits for keys with all its data read.
  ///
  /// - Parameter events: how many keys and sizes it must have dealt with.
  func settle(in folder: TemporaryFolder, events: Int = 0) throws {
    try wait(until: "the program waits for keys") { isIdle(in: folder, events: events) }
  }

  /// Whether the program says that it waits for keys, with all its data read and so many events
  /// dealt with.
  func isIdle(in folder: TemporaryFolder, events: Int) -> Bool {
    let words = folder.text(of: "idle").split(whereSeparator: \.isWhitespace)
    return words.count == 10 && words[0] == words[9] && (Int(words[2]) ?? 0) >= events
      && words[8] == "0"
  }

  /// A field of /proc/PID/status, such as VmHWM or Threads; nil once the process has ended.
  func fact(_ name: String) -> Int? {
    let status = String(decoding: (try? TextFile.bytes("/proc/\(pid)/status")) ?? [], as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }
}

/// C strings, ended by a null, to be freed.
private func copies(of texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
  texts.map { strdup($0) } + [nil]
}

/// The method of the same name hides the system's.
private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
  read(descriptor, &buffer, buffer.count)
}
