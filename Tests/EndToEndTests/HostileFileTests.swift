import Platform
import TestSupport
import Testing

/// The commands on files made to harm them: no control byte out, JSON always valid, no advert lost.
///
/// They need no terminal, and so run beside one another.
@Suite(.timeLimit(.minutes(10))) struct HostileFileTests {
  /// A few roles, because reading all of them for each of these runs would take longer than the runs.
  private static let data = TextFile.root + "/Tests/ExplorerUITests/Fixtures/data"

  private func run(_ words: String...) throws -> CommandRun {
    let run = try CommandRun.run(
      CareersBinary.path, words, environment: ["LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"])
    // 128 and more: a signal.
    #expect(run.status == 0 || run.status == 3, "\(words)")
    for bytes in [run.output, run.errors] {
      let text = try #require(String(validating: bytes, as: UTF8.self), "no UTF-8")
      let marks = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        .joined(separator: "\n").hiddenMarks
      #expect(marks.isEmpty, "\(words)")
    }
    return run
  }

  @Test(arguments: try cases(of: HostileFile.all))
  func everyFormKeepsTheGoodAdvert(file: HostileFile) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("adverts.json", file.bytes)
    for form in ["--plain", "--csv", "--json"] {
      let listed = try run("vacancies", "--data", Self.data, "--vacancies", path, form)
      #expect(listed.status == (file.keepsGood ? 0 : 3), "\(form) \(listed.errorText)")
      #expect(listed.text.contains(HostileFile.good) == file.keepsGood, "\(form)")
      #expect(!listed.text.contains("BAD-"), "\(form)")
      if form == "--json", file.keepsGood {
        let references = try JSONText(listed.text).list.map { $0["reference"].text ?? "" }
        #expect(references.contains(HostileFile.good))
      }
    }
    let check = try run("check", "--data", Self.data, "--vacancies", path, "--json")
    _ = try JSONText(check.text)
  }

  // What is no ordinary file: one sentence, and nothing on standard output.
  @Test func whatIsNoOrdinaryFileIsOneSentence() throws {
    let folder = try TemporaryFolder()
    try folder.makeLink("round", to: "round")
    try folder.makeLink("nowhere", to: "gone")
    try folder.makeFolder("folder")
    let closed = try folder.write("closed", "[]")
    chmod(closed, 0)
    var paths = [
      "/dev/zero", "/dev/full", "/dev/null", "/dev/urandom", "/proc/self/mem", "/proc/self/maps",
      folder.path(of: "round"), folder.path(of: "nowhere"), folder.path(of: "folder"), "", "/",
      folder.path(of: "gone"), folder.path(of: "gone/deeper"), "\u{1B}]0;owned\u{7}",
      "/" + String(repeating: "x", count: 5_000),
    ]
    // Nothing is closed to root.
    if geteuid() != 0 { paths.append(closed) }
    for path in paths {
      for form in ["--plain", "--csv", "--json"] {
        let listed = try run("vacancies", "--data", Self.data, "--vacancies", path, form)
        #expect(listed.status == 3, "\(path) \(form)")
        #expect(listed.errorText.split(separator: "\n").count == 1, "\(listed.errorText)")
        #expect(listed.errorText.hasPrefix("careers: "))
      }
    }
  }

  @Test func aPipeIsReadAsAFileIs() throws {
    let folder = try TemporaryFolder()
    let pipe = try folder.makePipe("pipe")
    for file in HostileFile.all.filter(\.keepsGood).prefix(6) {
      let path = try folder.write("adverts.json", file.bytes)
      let listed = try CommandRun.run(
        "/bin/sh",
        [
          "-c", "cat \"$2\" >\"$1\" & exec \"$0\" vacancies --data \"$3\" --vacancies \"$1\" --csv",
          CareersBinary.path, pipe, path, Self.data,
        ], environment: ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
      #expect(listed.status == 0, "\(file.name) \(listed.errorText)")
      #expect(listed.text.contains(HostileFile.good), "\(file.name)")
    }
  }
}

extension EndToEnd {
  @Suite struct HostileFiles {
    // Needs: nothing of a file's own on the wire but letters, whatever is opened on it.
    @Test func noSequenceOfAFileReachesTheTerminal() async throws {
      let terminal = try await TmuxTerminal.open(columns: 120, rows: 40)
      let files = HostileFile.all.filter { $0.keepsGood && $0.bytes.count < 100_000 }
      try terminal.folder.write("adverts.jsonl", files.flatMap { $0.bytes + [0x0A] })
      try terminal.recordOutput()
      try terminal.enter("careers --vacancies $SCENARIO/adverts.jsonl --pane vacancies")
      let first = try await terminal.wait(for: "data file with faults left out")
      // Each Escape is waited for: with a letter close behind it, it would be another key.
      for keys in [["a", "j", "Enter"], ["u"], ["e", "NPage", "NPage"]] {
        for key in keys { try terminal.press(key) }
        try terminal.press("Escape")
        _ = try await terminal.screen()
      }
      try terminal.type("/good")
      try await terminal.wait(for: "All jobs / good")
      try terminal.press("Enter", "t", "Escape")
      _ = try await terminal.screen()
      try terminal.press("n", "Escape")
      let last = try await terminal.screen()
      #expect(first.contains("Porter") || last.contains("Porter"))
      try terminal.expectRunning()
      let title = try terminal.tmux("display-message", "-p", "#{pane_title}")
      #expect(!title.contains("owned"))
      try terminal.press("q")
      try await terminal.waitForShell()

      let raw = terminal.folder.bytes(of: "raw")
      #expect(raw.count > 1_000)
      // The program's own sequences begin with ESC [ or choose a character set; the others are those
      // that set titles and clipboards, or that a printer or a host is spoken to with.
      for (place, byte) in raw.enumerated() where byte == 0x1B && place + 1 < raw.count {
        #expect(![0x5D, 0x50, 0x5F, 0x5E, 0x58].contains(raw[place + 1]), "at \(place)")
      }
      #expect(!raw.contains(0x07))
      let text = String(decoding: raw.filter { $0 >= 0x20 }, as: UTF8.self)
      #expect(text.hiddenMarks.isEmpty)
    }
  }
}
