import AdvertData
import PseudoTerminal

/// Random keys and sizes over all panes for a while, with what the process holds at the start, in the
/// middle and at the end.
struct Soak {
  var careers: String
  var adverts: String
  var minutes: Double
  var seed: UInt64

  /// What was seen at one moment, with the program at rest in the same place.
  private struct Look {
    var name: String
    var keys: Int
    var figures: ProcessFigures
    /// Wake-ups a second while nothing happens.
    var idleWakeUps: Double
  }

  /// Keys that lead somewhere, some of them often.
  ///
  /// Left out are those that leave (q, Ctrl-C), that suspend (Ctrl-Z), and the palette (:), from
  /// where a random word may leave too.
  private static let keys: [String] =
    "123456123456rwlievspnutHxca/0-+zgGjkJKhyYmM?".map { String($0) }
    + [
      "\r", "\r", "\r", "\t", "\t", "\u{1B}[Z", "\u{1B}", "\u{1B}", "\u{7F}", " ", "\u{15}",
      "\u{1B}[A",
      "\u{1B}[B", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H",
      "\u{1B}[F",
      "york", "nurse ", "-bank", "é", "\u{C}",
    ]
    // Pasted, because typed over a list a colon would open the palette.
    + [
      "staff nurse leeds", "contract:bank ", "pay:>=30000 ", "near:HD2 within:30 ", "sort:-pay ",
    ].map { "\u{1B}[200~\($0)\u{1B}[201~" }
  private static let sizes = [
    (120, 40), (80, 24), (40, 12), (200, 60), (60, 18), (160, 50), (20, 5),
  ]
  /// How long a look waits for nothing to happen, in milliseconds.
  private static let idle = 5_000.0

  func run() throws {
    var random = SeededNumbers(seed: seed)
    var variables = surroundings()
    // A browser that ends at once, should a key ask for one.
    variables["BROWSER"] = "true"
    let program = try TerminalProgram(
      [careers, "--vacancies", adverts, "--pane", "vacancies"], columns: 120, rows: 40,
      environment: variables)
    _ = try program.wait(for: "Support, time and recovery worker")
    var keys = 0
    var looks = [try look("start", keys, program)]
    let start = now()
    let end = start + minutes * 60_000
    while now() < end {
      if looks.count == 1, now() > start + minutes * 30_000 {
        looks.append(try look("middle", keys, program))
      }
      if random.below(60) == 0 {
        let size = random.one(of: Self.sizes)
        program.resize(columns: size.0, rows: size.1)
      } else {
        program.type(random.one(of: Self.keys))
        keys += 1
      }
      // As quick as a person who holds a key down: the next comes when the picture is there.
      _ = program.waitForQuiet(2, firstWithin: 30)
      program.forgetOutput()
      if program.hasEnded() {
        let status = program.leave(with: "", seconds: 1)
        throw MeasurementFault("It ended with \(status) after \(keys) keys from seed \(seed).")
      }
    }
    looks.append(try look("end", keys, program))
    let status = program.leave(with: "q", seconds: 10)
    report(looks)
    guard status == 0 else { throw MeasurementFault("It ended with \(status) after q.") }
    guard let first = looks.first, let last = looks.last else { return }
    if last.figures.handles > first.figures.handles {
      throw MeasurementFault("Open handles grew: something is not closed.")
    }
  }

  /// Brings the program back to where it started, lets it rest, and looks.
  private func look(_ name: String, _ keys: Int, _ program: TerminalProgram) throws -> Look {
    program.resize(columns: 120, rows: 40)
    // Out of whatever is open or typed, then the filter cleared, the list from its top.
    for key in Array(repeating: "\u{1B}", count: 12) + ["1", "6", "0", "g", "1"] {
      program.type(key)
      _ = program.waitForQuiet(80, firstWithin: 200)
    }
    // Until nothing more comes: adverts may still be read.
    while program.waitForQuiet(1_500, firstWithin: 1_500) != nil {}
    program.forgetOutput()
    let before = try ProcessFigures(of: program.pid)
    while program.read(silence: Self.idle) != nil {}
    let figures = try ProcessFigures(of: program.pid)
    return Look(
      name: name, keys: keys, figures: figures,
      idleWakeUps: Double(figures.wakeUps(since: before)) / (Self.idle / 1000))
  }

  private func report(_ looks: [Look]) {
    var rows = [
      [
        "soak", "keys", "resident MB", "private MB", "handles", "threads", "wake-ups", "idle a s",
        "CPU s",
      ]
    ]
    for look in looks {
      rows.append([
        look.name, "\(look.keys)", megabytes(look.figures.residentKilobytes),
        megabytes(look.figures.privateKilobytes), "\(look.figures.handles)",
        "\(look.figures.threads)", "\(look.figures.wakeUps)", decimal(look.idleWakeUps),
        decimal(look.figures.processorSeconds),
      ])
    }
    print(table(rows))
    guard let first = looks.first?.figures, let last = looks.last?.figures else { return }
    var grown: [String] = []
    func grew(_ name: String, _ from: Int, _ to: Int, _ unit: String = "") {
      if to > from { grown.append("\(name) by \(to - from)\(unit)") }
    }
    grew("resident memory", first.residentKilobytes, last.residentKilobytes, " kB")
    grew("private memory", first.privateKilobytes, last.privateKilobytes, " kB")
    grew("handles", first.handles, last.handles)
    grew("threads", first.threads, last.threads)
    print(grown.isEmpty ? "Nothing grew." : "Grew: " + grown.joined(separator: ", ") + ".")
    print("\(decimal(minutes)) minutes from seed \(seed).")
  }
}

/// Kilobytes as megabytes with one decimal.
func megabytes(_ kilobytes: Int) -> String { decimal(Double(kilobytes) / 1024) }
