#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a command that ran without a terminal printed, and how it ended.
struct CommandRun {
  /// What it wrote to standard output, byte for byte.
  var output: [UInt8] = []
  /// What it wrote to standard error, byte for byte.
  var errors: [UInt8] = []
  /// Its exit status; 128 and more stand for the signal that ended it, as in a shell.
  var status: Int32 = 0

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard error as text.
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a command to its end with nothing on standard input.
  ///
  /// - Parameters:
  ///   - environment: the whole of its environment; nothing is inherited.
  ///   - seconds: how long it may take before it is killed.
  /// - Throws: `ScenarioFailure` if it cannot be started or does not end in time.
  static func run(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    seconds: Double = 60
  ) throws -> CommandRun {
    let output = try Pipe()
    let errors = try Pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
    // Swift's worker threads block nearly every signal, and what they start would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var pid: pid_t = 0
    let failure = withCStrings([path] + arguments) { argv in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
        posix_spawn(&pid, path, &actions, &attributes, argv, envp)
      }
    }
    guard failure == 0 else {
      throw ScenarioFailure("\(path) could not be started: \(String(cString: strerror(failure)))")
    }
    output.closeWriting()
    errors.closeWriting()

    var run = CommandRun()
    let ended = collect(
      from: output.reading, and: errors.reading, into: &run,
      until: ContinuousClock.now + .seconds(seconds))
    if !ended { kill(pid, SIGKILL) }
    var wait: Int32 = 0
    while waitpid(pid, &wait, 0) == -1 && errno == EINTR {}
    run.status = wait & 0x7f == 0 ? (wait >> 8) & 0xff : 128 + (wait & 0x7f)
    guard ended else {
      throw ScenarioFailure(
        "\(path) \(arguments.joined(separator: " ")) did not end within \(seconds) seconds",
        showing: run.text + run.errorText)
    }
    return run
  }

  /// Reads both streams side by side, so that neither fills up and stops the command; false when
  /// the deadline comes first.
  private static func collect(
    from output: Int32, and errors: Int32, into run: inout CommandRun,
    until deadline: ContinuousClock.Instant
  ) -> Bool {
    var streams = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    var buffer = [UInt8](repeating: 0, count: 65536)
    // A negative descriptor is one that poll passes over: that stream has ended.
    while streams.contains(where: { $0.fd >= 0 }) {
      if ContinuousClock.now > deadline { return false }
      if poll(&streams, nfds_t(streams.count), 50) <= 0 { continue }
      for index in streams.indices where streams[index].revents != 0 {
        let count = read(streams[index].fd, &buffer, buffer.count)
        if count > 0 {
          if index == 0 {
            run.output += buffer[..<count]
          } else {
            run.errors += buffer[..<count]
          }
        } else if count == 0 || errno != EINTR {
          streams[index].fd = -1
        }
      }
    }
    return true
  }
}

/// A pipe whose ends close with it and are not inherited by other commands.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw ScenarioFailure("no pipe could be made") }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeWriting()
    close(reading)
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }
}

/// Lends the strings in the shape that `posix_spawn` takes: C strings, ended by a null.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
