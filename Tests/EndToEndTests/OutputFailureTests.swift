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
  /// Output that cannot be written, or not at once: it counts as done only when all of it is.
  @Suite struct OutputFailure {
    private static let environment = [
      "CAREERS": CareersBinary.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]

    private func shell(_ script: String) throws -> CommandRun {
      try CommandRun.run("/bin/sh", ["-c", script], environment: Self.environment, seconds: 60)
    }

    /// Every command, in every form that it has.
    static let commands = [
      "", "role porter", "role porter --json", "path porter adult-nurse",
      "path porter adult-nurse --json", "manual", "keys", "query", "help query", "help", "--help",
      "roles --help", "--version", "--generate-completion-script bash",
      "--generate-completion-script zsh", "--generate-completion-script fish",
      "render --keys 6", "render --styles", "vacancies near:leeds --map", "pay 3 --hours 30",
      "roles nurse", "vacancies", "vacancies york", "glossary", "skills", "skills listening",
      "pay", "pay 3", "pay --rules", "compare porter receptionist", "where", "check --stale 1d",
    ]
    static let tables = [
      "roles nurse", "vacancies", "vacancies near:leeds --map", "where", "check",
    ]

    @Test(.enabled(if: access("/dev/full", W_OK) == 0, "needs a device that is always full"))
    func aFullDiskIsToldWithAStatusOfItsOwn() throws {
      let all = Self.commands + Self.tables.flatMap { ["\($0) --json", "\($0) --csv"] }
      for command in all {
        let run = try shell("\"$CAREERS\" \(command) > /dev/full")
        #expect(run.status == 4, "careers \(command)")
        #expect(
          run.errorText.hasSuffix(
            "careers: not all of the output could be written: the disk is full. "
              + "Put that right and run it again.\n"), "careers \(command): \(run.errorText)")
      }
    }

    @Test func standardOutputThatIsClosed() throws {
      for command in ["roles", "", "--help", "where --json"] {
        let run = try shell("\"$CAREERS\" \(command) >&-")
        #expect(run.status == 4, "careers \(command)")
        #expect(run.errorText.contains("standard output is closed"))
      }
      // Nothing to write is nothing that failed.
      #expect(try shell("\"$CAREERS\" roles zzzz >&-").status == 1)
    }

    @Test func aFileThatMayNotGrow() throws {
      let folder = try TemporaryFolder()
      let run = try shell("ulimit -f 8; \"$CAREERS\" vacancies --json > \(folder.path)/out")
      #expect(run.status == 4)
      #expect(run.errorText.contains("the file may not grow so large"))
      #expect(!folder.bytes(of: "out").isEmpty)
    }

    @Test func aReaderThatGoesAwayEndsItQuietly() throws {
      let folder = try TemporaryFolder()
      try folder.write("adverts.jsonl", AdvertTemplate.lines(0..<3000))
      for form in ["--plain", "--json", "--csv"] {
        let run = try shell(
          "(\"$CAREERS\" vacancies --vacancies \(folder.path)/adverts.jsonl \(form); "
            + "echo $? >&2) | head -n 1 > /dev/null")
        // What a shell calls the end by the signal PIPE.
        #expect(run.errorText == "3,000 of 3,000 adverts\n141\n", "\(form)")
      }
    }

    @Test func aReaderThatGoesAwayWhereTheSignalIsBlocked() throws {
      let ends = try PipeEnds()
      close(ends.reading)
      ends.reading = -1
      let child = try ends.start(["roles", "--json"], blocking: SIGPIPE)
      #expect(try child.wait() == 141)
      #expect(child.errors.isEmpty)
    }

    /// A pipe that must not be waited in for, with a reader that takes little at a time.
    @Test func aPipeThatDoesNotBlockGetsEverything() throws {
      let folder = try TemporaryFolder()
      let path = try folder.write("adverts.jsonl", AdvertTemplate.lines(0..<1000))
      for form in ["--plain", "--json", "--csv"] {
        let arguments = ["vacancies", "--vacancies", path, form]
        let whole = try CommandRun.run(
          CareersBinary.path, arguments, environment: ["LANG": "C.UTF-8"], seconds: 60)
        let ends = try PipeEnds()
        _ = fcntl(ends.writing, F_SETFL, fcntl(ends.writing, F_GETFL) | O_NONBLOCK)
        let child = try ends.start(arguments)
        var got: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1000)
        while case let count = read(ends.reading, &buffer, buffer.count), count > 0 {
          got += buffer[..<count]
        }
        #expect(try child.wait() == 0)
        #expect(whole.output.count > 100_000)
        #expect(got == whole.output, "\(form)")
      }
    }

    /// What is typed comes back in many places, and a terminal must do nothing about it.
    @Test func whatWasTypedIsToldWithoutEscapes() throws {
      let bad = "\u{1B}]0;x\u{7}\u{9B}2J\u{202E}"
      let tables = [
        ["where", "--vacancies", bad], ["where", "--data", bad], ["check", "--vacancies", bad],
        ["vacancies", bad], ["roles", bad], ["glossary", bad],
      ]
      let others = [
        ["roles", "--area", bad], ["vacancies", "--role", bad], ["vacancies", "--vacancies", bad],
        ["vacancies", "--sort", bad], ["check", "--data", bad], ["check", "--stale", bad],
        ["skills", bad], ["pay", bad], ["pay", "3", "--hours", bad], ["compare", bad, "porter"],
        ["role", bad], ["path", bad, "porter"], ["render", "--size", bad],
        ["render", "--keys", "<\(bad)>"], ["render", "--keys", "6/" + bad], [bad], ["--\(bad)"],
        ["--role", bad],
      ]
      for (commands, forms) in [(tables, ["--plain", "--json", "--csv"]), (others, ["--ascii"])] {
        for command in commands {
          for form in forms {
            let run = try CommandRun.run(
              CareersBinary.path, command + [form], environment: ["LANG": "C.UTF-8"])
            let text = run.text + run.errorText
            let raw = text.unicodeScalars.filter {
              let category = $0.properties.generalCategory
              return category == .format || category == .control && $0 != "\n" && $0 != "\r"
            }
            #expect(raw.isEmpty, "\(command.map(\.debugDescription)) \(form) \(run.status)")
          }
        }
      }
    }
  }
}

/// Both ends of a pipe, for a command whose output is more than collected.
private final class PipeEnds {
  var reading: Int32
  private(set) var writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw ScenarioFailure("no pipe could be made") }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    if reading >= 0 { close(reading) }
    if writing >= 0 { close(writing) }
  }

  /// Starts the program with the writing end as its output, and lets go of that end.
  ///
  /// - Parameter signal: one that the program finds blocked.
  func start(_ arguments: [String], blocking signal: Int32? = nil) throws -> Child {
    let folder = try TemporaryFolder()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, writing, 1)
    posix_spawn_file_actions_addopen(
      &actions, 2, folder.path + "/errors", O_WRONLY | O_CREAT, 0o644)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    if let signal { sigaddset(&signals, signal) }
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let argv = ([CareersBinary.path] + arguments).map { strdup($0) } + [nil]
    let envp = [strdup("LANG=C.UTF-8"), nil]
    defer { for copy in argv + envp { free(copy) } }
    var pid: pid_t = 0
    guard posix_spawn(&pid, CareersBinary.path, &actions, &attributes, argv, envp) == 0 else {
      throw ScenarioFailure("\(CareersBinary.path) could not be started")
    }
    close(writing)
    writing = -1
    return Child(pid: pid, folder: folder)
  }

  struct Child {
    let pid: pid_t
    let folder: TemporaryFolder

    /// What it has written to standard error.
    var errors: String { folder.text(of: "errors") }

    /// Its exit status; 128 and more stand for the signal that ended it.
    func wait() throws -> Int32 {
      var status: Int32 = 0
      while waitpid(pid, &status, 0) == -1 {
        guard errno == EINTR else { throw ScenarioFailure("the program was lost") }
      }
      return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }
  }
}
