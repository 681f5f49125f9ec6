import PseudoTerminal

/// Many at once, as on a machine that a class shares: the memory that each has to itself.
struct Crowd {
  var careers: String
  var count: Int

  func run() throws {
    let started = now()
    let programs = try (0..<count).map { _ in
      try TerminalProgram([careers], columns: 80, rows: 24, environment: surroundings())
    }
    for program in programs { _ = try program.wait(for: "Support, time and recovery worker") }
    // What is read after the first picture counts too: the tab of the adverts then has a count.
    for program in programs { while program.waitForQuiet(300, firstWithin: 300) != nil {} }
    let opened = now() - started
    let figures = try programs.map { try ProcessFigures(of: $0.pid) }
    let ownMemory = figures.map(\.privateKilobytes).sorted()
    let leaving = now()
    // All are asked before any is waited for.
    for program in programs { program.type("q") }
    let statuses = programs.map { $0.leave(with: "", seconds: 20) }
    let left = now() - leaving
    print(
      table([
        ["crowd", "private MB: least", "middle", "most", "all", "threads", "opened s", "left s"],
        [
          "\(count) at once", megabytes(ownMemory[0]), megabytes(ownMemory[count / 2]),
          megabytes(ownMemory[count - 1]), megabytes(ownMemory.reduce(0, +)),
          "\(figures.map(\.threads).reduce(0, +))", decimal(opened / 1000), decimal(left / 1000),
        ],
      ]))
    let wrong = statuses.filter { $0 != 0 }
    guard wrong.isEmpty else {
      throw MeasurementFault("\(wrong.count) of \(count) ended with \(wrong[0]) and not with 0.")
    }
    print("All \(count) ended with 0.")
  }
}
