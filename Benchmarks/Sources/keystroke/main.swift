import PseudoTerminal

// How long a key takes: from the moment its bytes are written to the terminal to the last byte of
// the repaint, at 200x60. A repaint counts as ended when nothing has come for three milliseconds.

let columns = 200
let rows = 60
let repeats = 20

/// The keys of one row of the table: each is followed by the other, so that the picture changes
/// every time and comes back.
struct Stroke {
  var name: String
  var key: String
  var back: String
}

/// Times one key; nil if nothing was painted.
func time(_ key: String, in program: TerminalProgram) -> Double? {
  // Whatever is still on its way belongs to the key before.
  _ = program.waitForQuiet(3, firstWithin: 3)
  let pressed = now()
  program.type(key)
  return program.waitForQuiet(3, firstWithin: 300).map { $0 - pressed }
}

measuring {
  guard let careers = option("--careers") else {
    throw MeasurementFault("Say which program to measure: --careers PATH")
  }
  let program = try TerminalProgram(
    [careers], columns: columns, rows: rows, environment: surroundings())
  _ = try program.wait(for: "Support, time and recovery worker")
  _ = program.waitForQuiet(100, firstWithin: 100)

  var lines = [["pane", "key", "median ms", "worst ms", "painted"]]
  var worst = 0.0
  func measure(_ pane: String, _ stroke: Stroke) {
    var timings = Timings()
    for _ in 0..<repeats {
      if let taken = time(stroke.key, in: program) { timings.add(taken) }
      if !stroke.back.isEmpty { _ = time(stroke.back, in: program) }
    }
    worst = max(worst, timings.median)
    lines.append([
      pane, stroke.name, timings.count == 0 ? "-" : decimal(timings.median, digits: 2),
      timings.count == 0 ? "-" : decimal(timings.slowest, digits: 2),
      "\(timings.count) of \(repeats)",
    ])
  }

  let panes = ["1 Overview", "2 Skills", "3 Training", "4 Pay", "5 Progression", "6 Vacancies"]
  for (index, pane) in panes.enumerated() {
    let key = "\(index + 1)"
    let other = index == 0 ? "2" : "1"
    // The last time is back at the other pane, from where the key is pressed once more.
    program.type(other)
    measure(pane, Stroke(name: key, key: key, back: other))
    program.type(key)
    measure(pane, Stroke(name: "j", key: "j", back: "k"))
    measure(pane, Stroke(name: "PgDn", key: "\u{1B}[6~", back: "\u{1B}[5~"))
  }
  program.type("/")
  measure(panes[5], Stroke(name: "a letter in the filter", key: "n", back: "\u{7F}"))
  program.type("nurs")
  measure(panes[5], Stroke(name: "the last letter of \"nurse\"", key: "e", back: "\u{7F}"))
  // Escape leaves the filter and has to be told apart from the start of a longer key.
  program.type("\u{1B}")
  _ = program.waitForQuiet(100, firstWithin: 100)
  program.quit(with: "q")

  print("Keys: from the key to the last byte of the repaint at \(columns)x\(rows).\n")
  print(table(lines))
  print(
    "\nWorst median: \(decimal(worst, digits: 2)) ms (target 5 ms, \(worst < 5 ? "met" : "missed"))."
  )
  print(circumstances())
}
