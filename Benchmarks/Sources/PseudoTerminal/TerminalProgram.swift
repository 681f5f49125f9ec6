#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that runs on a pseudo-terminal of its own, as a terminal emulator would run it.
package final class TerminalProgram {
  /// When it was started: the moment before the system was asked to.
  package let started: Double
  /// Everything that it has written so far.
  package private(set) var output = PlainOutput()

  private let name: String
  /// Its process number.
  package let pid: pid_t
  private let terminal: Int32

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: the path of the program, and its arguments.
  ///   - input: what stands on its standard input; nil for the terminal itself.
  ///   - environment: the whole of its environment; nothing is inherited.
  /// - Throws: `MeasurementFault` if it cannot be started.
  package init(
    _ command: [String], columns: Int, rows: Int, input: String? = nil,
    environment: [String: String]
  ) throws {
    name = command.first ?? ""
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var (outer, inner): (Int32, Int32) = (-1, -1)
    var device = [CChar](repeating: 0, count: 128)
    guard openpty(&outer, &inner, &device, nil, &size) == 0 else {
      throw MeasurementFault("This system gave no pseudo-terminal.")
    }
    terminal = outer
    for end in [outer, inner] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(inner) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a new session opens becomes the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 1, device, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var pipeEnds: [Int32] = [-1, -1]
    defer { for end in pipeEnds where end >= 0 { close(end) } }
    if let input {
      guard pipe(&pipeEnds) == 0 else { throw MeasurementFault("This system gave no pipe.") }
      for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let bytes = Array(input.utf8)
      _ = write(pipeEnds[1], bytes, bytes.count)
      posix_spawn_file_actions_adddup2(&actions, pipeEnds[0], 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, 1, 0)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Swift does not import the name POSIX_SPAWN_SETSID, which is a GNU extension in glibc.
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, newSession)

    let argv = command.map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for copy in argv + envp { free(copy) } }
    var child: pid_t = 0
    started = now()
    let failure = posix_spawn(&child, name, &actions, &attributes, argv, envp)
    guard failure == 0 else {
      close(outer)
      throw MeasurementFault("\(name) could not be started: \(String(cString: strerror(failure))).")
    }
    pid = child
  }

  deinit {
    close(terminal)
  }

  /// Reads what it writes next and returns the moment when that arrived; nil when it stays silent
  /// for the given milliseconds or its end of the terminal is closed.
  package func read(silence: Double) -> Double? {
    var watched = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(silence.rounded(.up))) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = readBytes(terminal, &buffer, buffer.count)
    let arrived = now()
    guard count > 0 else { return nil }
    output.append(buffer[..<count])
    return arrived
  }

  /// Reads until the words are on its screen and returns the moment when the last of them arrived.
  ///
  /// - Throws: `MeasurementFault` if they do not come within ten seconds.
  package func wait(for words: String) throws -> Double {
    let deadline = now() + 10_000
    while let arrived = read(silence: max(0, deadline - now())) {
      if output.contains(words) { return arrived }
    }
    throw MeasurementFault("\(name) did not show \"\(words)\": it showed \"\(output.excerpt)\".")
  }

  /// Reads until nothing has come for the given milliseconds; the moment of the last byte, or nil
  /// if there was none.
  package func waitForQuiet(_ silence: Double, firstWithin patience: Double) -> Double? {
    guard var last = read(silence: patience) else { return nil }
    while let arrived = read(silence: silence) { last = arrived }
    return last
  }

  /// Types keys: the bytes that a terminal would send for them.
  package func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  /// Gives the terminal another size, of which the system tells the program.
  package func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Forgets what it has written so far, which would grow without end.
  package func forgetOutput() { output.clear() }

  /// The most memory that it has held so far, in kilobytes; nil where `/proc` does not say.
  ///
  /// Not `ru_maxrss`: in that the system counts what the process that started it held as well.
  package func peakKilobytes() -> Int? {
    let file = open("/proc/\(pid)/status", O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = readBytes(file, &buffer, buffer.count)
    guard count > 0 else { return nil }
    let lines = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
    return lines.first { $0.hasPrefix("VmHWM:") }.flatMap { Int($0.filter(\.isNumber)) }
  }

  /// Types the keys that end it and waits for its end, for a second at most; then it is killed.
  ///
  /// - Returns: the most memory that it held, in kilobytes, as the system told at its end.
  @discardableResult
  package func quit(with keys: String) -> Int {
    type(keys)
    let deadline = now() + 1000
    while now() < deadline, read(silence: 20) != nil || !hasEnded() {}
    if !hasEnded() { kill(pid, SIGKILL) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(pid, &status, 0, &usage) == -1 && errno == EINTR {}
    return Int(usage.ru_maxrss)
  }

  /// Types the keys that end it and waits for its end, for some seconds at most; then it is killed.
  ///
  /// - Returns: its exit status, or 128 and the signal that ended it, as in a shell.
  package func leave(with keys: String, seconds: Double) -> Int {
    type(keys)
    let deadline = now() + seconds * 1000
    while now() < deadline, read(silence: 20) != nil || !hasEnded() {}
    if !hasEnded() { kill(pid, SIGKILL) }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1 && errno == EINTR {}
    return Int(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
  }

  /// Whether it has come to its end, by itself or not.
  package func hasEnded() -> Bool {
    var facts = siginfo_t()
    // WNOWAIT leaves the process to be asked about once more, for its memory.
    guard waitid(P_PID, id_t(pid), &facts, WEXITED | WNOHANG | WNOWAIT) == 0 else { return true }
    return facts.si_signo == SIGCHLD
  }
}

/// The system's `read`, which inside the class would mean the class's own.
private func readBytes(_ file: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
  read(file, &buffer, count)
}
