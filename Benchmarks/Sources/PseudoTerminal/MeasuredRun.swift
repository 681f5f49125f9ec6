#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What it took to run a program from start to end.
package struct MeasuredRun {
  /// From the moment before the system was asked to start it to the moment when its end was known.
  package let milliseconds: Double
  /// The most memory that it held, in kilobytes; what this process held when that is more.
  package let peakKilobytes: Int

  /// Runs a program that needs no terminal and waits for its end.
  ///
  /// - Parameters:
  ///   - command: the path of the program, and its arguments.
  ///   - input: the file on its standard input.
  ///   - output: the file that its standard output goes to.
  ///   - successes: the statuses that it may end with.
  /// - Throws: `MeasurementFault` if it cannot be started or ends with another status.
  package init(
    _ command: [String], input: String = "/dev/null", output: String = "/dev/null",
    successes: Set<Int32> = [0]
  ) throws {
    let name = command.first ?? ""
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)

    let argv = command.map { strdup($0) } + [nil]
    let envp = surroundings().map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for copy in argv + envp { free(copy) } }
    var child: pid_t = 0
    let started = now()
    let failure = posix_spawn(&child, name, &actions, nil, argv, envp)
    guard failure == 0 else {
      throw MeasurementFault("\(name) could not be started: \(String(cString: strerror(failure))).")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) == -1 && errno == EINTR {}
    milliseconds = now() - started
    peakKilobytes = Int(usage.ru_maxrss)
    // What a shell would call its status: zero in the low byte means that it ended by itself.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    guard successes.contains(code) else {
      throw MeasurementFault("\(command.joined(separator: " ")) ended with status \(code).")
    }
  }
}
