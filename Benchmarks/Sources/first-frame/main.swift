import PseudoTerminal

// How long people wait for the first picture: from the moment the program is started to the
// moment its title is on the screen of a pseudo-terminal, beside two programs known to open at
// once. The three take turns, so that whatever else the machine does falls on all alike.

/// One of the programs that take turns.
struct Contestant {
  var name: String
  var command: [String]
  /// What stands on its standard input; nil for the terminal.
  var input: String?
  /// The words that mean that its first picture is there.
  var words: String
  /// The keys that end it.
  var leave: String
  /// The most that the program may take, as a share of this one's time; nil for itself.
  var target: Double?
  var timings = Timings()
}

/// The date of the newest commit as tig writes it: its first picture has it in its first lines.
func newestDate() throws -> String {
  let git = try TerminalProgram(
    [
      try command("git"), "--no-pager", "log", "-1", "--date=format-local:%Y-%m-%d %H:%M",
      "--format=%ad<end>",
    ], columns: 80, rows: 24, environment: surroundings())
  _ = try git.wait(for: "<end>")
  git.quit(with: "")
  return String(git.output.excerpt.prefix { $0 != "<" })
}

measuring {
  guard let careers = option("--careers") else {
    throw MeasurementFault("Say which program to measure: --careers PATH")
  }
  let rounds = option("--rounds").flatMap { Int($0) } ?? 20
  let title = "Support, time and recovery worker"
  var contestants = [
    Contestant(name: "careers", command: [careers], words: title, leave: "q"),
    Contestant(
      name: "fzf, a list of one line", command: [try command("fzf")], input: title + "\n",
      words: title, leave: "\u{3}", target: 1),
    Contestant(
      name: "tig, in this repository", command: [try command("tig")],
      words: try newestDate(), leave: "q", target: 0.6),
  ]

  var peak = 0
  // The first rounds bring the programs into memory and are not counted.
  for round in -2..<rounds {
    for index in contestants.indices {
      let contestant = contestants[index]
      let program = try TerminalProgram(
        contestant.command, columns: 80, rows: 24, input: contestant.input,
        environment: surroundings())
      let shown = try program.wait(for: contestant.words)
      if round >= 0 { contestants[index].timings.add(shown - program.started) }
      // What is read behind the first picture counts towards the memory as well.
      _ = program.waitForQuiet(50, firstWithin: 50)
      let held = program.peakKilobytes()
      let told = program.quit(with: contestant.leave)
      if contestant.target == nil { peak = max(peak, held ?? told) }
    }
  }

  let own = contestants[0].timings.median
  var rows = [["", "median ms", "fastest", "slowest", "careers takes", "target"]]
  for contestant in contestants {
    let times = contestant.timings
    let share = own / times.median
    rows.append([
      contestant.name, decimal(times.median), decimal(times.fastest), decimal(times.slowest),
      contestant.target == nil ? "" : decimal(share, digits: 2) + " x",
      contestant.target.map { target in
        "\(decimal(target, digits: 2)) x, \(share <= target ? "met" : "missed")"
      } ?? "",
    ])
  }
  print("First picture: from start to the title on an 80x24 terminal, \(rounds) times each.\n")
  print(table(rows))
  let megabytes = Double(peak) / 1024
  print(
    "\nMost memory that careers held: \(decimal(megabytes)) MB (target 40 MB, "
      + "\(megabytes <= 40 ? "met" : "missed")).")
  print(circumstances())
}
