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
  /// Files of adverts as they come from outside: whatever is wrong costs itself only.
  @Suite struct BadVacancyFiles {
    /// Lines that each hold something wrong or odd, and the fields that are at fault in it.
    private static let lines: [(bytes: [UInt8], faults: [String])] = {
      func salary(_ minimum: String, period: String = "year") -> String {
        """
        {"advertised": "lots", "minimum": \(minimum), "maximum": 10000000, "period": "\(period)"}
        """
      }
      func line(title: [UInt8]) -> [UInt8] {
        let parts = AdvertTemplate.line(reference: "title", title: "TITLE").split(
          separator: "TITLE")
        return Array(parts[0].utf8) + title + Array(parts[1].utf8)
      }
      let fifty = (1...50).map { "{\"name\": \"Town \($0)\", \"postcode\": null}" }
      let written: [(String, [String])] = [
        (
          "{\"reference\": \"short\", \"title\": \"Porter\"}\n",
          [".employer", ".contract", ".salary"]
        ),
        (AdvertTemplate.line(reference: "p1", salary: salary("1e300")), [".salary.minimum"]),
        (AdvertTemplate.line(reference: "p2", salary: salary("-5")), [".salary.minimum"]),
        (AdvertTemplate.line(reference: "p3", salary: salary("99999999999")), [".salary.minimum"]),
        (AdvertTemplate.line(reference: "p4", salary: salary("\"lots\"")), [".salary.minimum"]),
        (
          AdvertTemplate.line(reference: "p5", salary: salary("1", period: "week")),
          [".salary.period"]
        ),
        (AdvertTemplate.line(reference: "d1", posted: "\"2026-02-30\""), [".posted"]),
        (AdvertTemplate.line(reference: "d2", closes: "\"tomorrow\""), [".closes"]),
        (AdvertTemplate.line(reference: "d3", posted: "\"0000-00-00\""), [".posted"]),
        (AdvertTemplate.line(reference: "n0", places: "[]"), []),
        (
          AdvertTemplate.line(
            reference: "n50", places: "[" + fifty.joined(separator: ", ") + "]"), []
        ),
        (
          AdvertTemplate.line(
            reference: "long", title: String(repeating: "Very long ", count: 1024) + "title"), []
        ),
        (AdvertTemplate.line(reference: "SOUND0"), [".reference"]),
        (AdvertTemplate.line(reference: "c1", title: "N\\u001b]0;owned\\u0007"), [".title"]),
        (AdvertTemplate.line(reference: "c2", title: "N\\u009b31m"), [".title"]),
        (AdvertTemplate.line(reference: "c3", employer: "a\\u202eb"), [".employer"]),
        ("{\"reference\": \"broken\", \"title\": \"Por\n", [""]),
        ("no JSON at all\n", [""]),
      ]
      return written.map { (Array($0.0.utf8), $0.1) } + [
        (line(title: [0x4E, 0xFF, 0xC3, 0x28]), [""]),
        (line(title: [0x4E, 0x00, 0x4E]), [""]),
        (line(title: Array("N\u{1B}[31mred\u{7}".utf8)), [""]),
      ]
    }()

    // Needs: a fault for each, at its line, and every sound advert in the list, also between them.
    @Test func whatIsWrongInALineCostsThatLine() throws {
      let folder = try TemporaryFolder()
      var bytes: [UInt8] = []
      var faults: [String] = []
      var sound = 0
      for (number, line) in Self.lines.enumerated() {
        bytes += Array(AdvertTemplate.line(reference: "SOUND\(number)").utf8) + line.bytes
        faults += line.faults.map { "$[\(2 * number + 1)]\($0)" }
        sound += line.faults.isEmpty ? 2 : 1
      }
      let path = try folder.write("adverts.jsonl", bytes)
      try expect(of: path, faults: faults, sound: sound)
    }

    // Needs: what was read before the end, and one fault for the end or for the whole.
    @Test(arguments: [
      ("cut short", 2, "$[2]"), ("empty", 0, "$"), ("garbage", 0, "$"),
    ])
    func aFileThatIsNoneIsOneFault(_ kind: String, sound: Int, fault: String) throws {
      let folder = try TemporaryFolder()
      let bytes: [UInt8]
      switch kind {
      case "cut short":
        let adverts = (1...3).map { AdvertTemplate.line(reference: "R\($0)") }
        bytes = Array("[\(adverts.joined(separator: ","))".utf8.dropLast(40))
      case "empty": bytes = []
      default: bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ 127) }
      }
      try expect(of: folder.write("adverts.json", bytes), faults: [fault], sound: sound)
    }

    /// Expects every fault in `careers check`, one sentence and the sound adverts in the list, and
    /// nothing in either that a terminal would act on.
    private func expect(
      of path: String, faults: [String], sound: Int, at place: SourceLocation = #_sourceLocation
    ) throws {
      let listed = try run("vacancies", path, "--csv")
      let check = try run("check", path, "--json")
      for run in [listed, check] {
        let control = (run.text + run.errorText).unicodeScalars.filter {
          let category = $0.properties.generalCategory
          return category == .format || category == .control && $0 != "\n" && $0 != "\r"
        }
        #expect(control.isEmpty, sourceLocation: place)
      }
      #expect(listed.status == (sound > 0 ? 0 : 3), sourceLocation: place)
      let rows = listed.text.split(separator: "\r\n").count
      #expect(rows == (sound > 0 ? sound + 1 : 0), sourceLocation: place)
      let said = listed.errorText.split(separator: "\n")
      #expect(said.count == (sound > 0 ? 2 : 1), "\(listed.errorText)", sourceLocation: place)
      #expect(said.first?.hasPrefix("careers: ") == true, sourceLocation: place)
      if sound > 0 { #expect(said.last == "\(sound) of \(sound) adverts", sourceLocation: place) }
      if faults.count > 1 {
        #expect(
          said.first?.contains("and \(faults.count - 1) more") == true, "\(listed.errorText)",
          sourceLocation: place)
      }

      let places = try JSONText(check.text).list.compactMap { $0["path"].text }
      #expect(places == faults, "\(check.text)", sourceLocation: place)
      #expect(check.status == 3, sourceLocation: place)
      let count = faults.count
      #expect(
        check.errorText == "careers: \(count) \(count == 1 ? "fault" : "faults") in 1 file.\n",
        sourceLocation: place)
    }

    // Needs: a sentence for what is no file to read.
    @Test func whatCannotBeReadIsOneSentence() throws {
      let folder = try TemporaryFolder()
      let closed = try folder.write("closed", AdvertTemplate.line(reference: "R1"))
      chmod(closed, 0)
      var paths = [(folder.path, "a folder"), (folder.path + "/none", "no such file")]
      // Nothing is closed to root.
      if geteuid() != 0 { paths.append((closed, "no permission")) }
      for (path, words) in paths {
        for command in ["vacancies", "check"] {
          let run = try run(command, path, "--json")
          #expect(run.status == 3, "\(command) \(words)")
          #expect((command == "check" ? run.text : run.errorText).contains(words))
          #expect(run.errorText.split(separator: "\n").count == 1)
        }
      }
    }

    // Needs: the status with the number of files, and `e` with every fault, as text without control.
    @Test func theExplorerShowsWhatWasLeftOut() async throws {
      let terminal = try await TmuxTerminal.open()
      try terminal.folder.write(
        "bad.jsonl",
        AdvertTemplate.line(reference: "R1")
          + AdvertTemplate.line(reference: "B1", title: "N\\u001b]0;owned\\u0007 \\u001b[2J")
          + AdvertTemplate.line(reference: "B2", posted: "\"2026-02-30\"")
          + AdvertTemplate.line(reference: "R2"))
      try terminal.enter("careers --vacancies $SCENARIO/bad.jsonl")
      try await terminal.wait(for: "1 data file with faults left out: press e", "Vacancies 2")
      try terminal.press("e")
      try await terminal.wait(
        for: "Data that was left out", "bad.jsonl", "$[1].title", "$[2].posted", "<U+001B>")
      try terminal.press("Escape")
      try await terminal.wait(for: "[1 Overview]")
      try terminal.press("6")
      let list = try await terminal.wait(for: "2 of 2")
      #expect(!list.contains("owned"))
      let title = try terminal.tmux("display-message", "-p", "#{pane_title}")
      #expect(!title.contains("owned"), "the terminal's own title")
    }

    // Needs: the explorer on a file that is not there: no adverts, and why.
    @Test func theExplorerOpensWithoutItsFile() async throws {
      let terminal = try await TmuxTerminal.open()
      try terminal.enter("careers --vacancies nowhere.jsonl")
      try await terminal.wait(for: "1 data file with faults left out: press e")
      try terminal.press("e")
      try await terminal.wait(for: "no such file")
      try terminal.press("q")
      try await terminal.waitForShell()
    }

    private func run(_ command: String, _ path: String, _ form: String) throws -> CommandRun {
      try CommandRun.run(
        CareersBinary.path, [command, "--vacancies", path, form], environment: ["LANG": "C.UTF-8"])
    }
  }
}
