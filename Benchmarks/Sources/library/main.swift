import PseudoTerminal

// How long it takes to read the whole library, and how much memory it holds: a command that reads
// everything and prints little, from its start to its end, less a command that reads nothing.
//
//   library --careers PATH [--before PATH]
//
// With `--before` another build of the program is run in turns with ours, so that the two can be
// compared: reading may take at most 1.4 x as long and as much, however much the data has grown.

let rounds = 40
let target = 1.4

/// The most memory is that of any run; the time is the median.
struct Measured {
  var timings = Timings()
  var kilobytes = 0

  mutating func run(_ command: [String]) throws {
    let run = try MeasuredRun(command)
    timings.add(run.milliseconds)
    kilobytes = max(kilobytes, run.peakKilobytes)
  }
}

measuring {
  guard let careers = option("--careers") else {
    throw MeasurementFault("Say which program to measure: --careers PATH")
  }
  let programs = [("now", careers)] + (option("--before").map { [("before", $0)] } ?? [])
  var reading = [Measured](repeating: Measured(), count: programs.count)
  var starting = reading
  for _ in 0..<rounds {
    for (number, program) in programs.enumerated() {
      try reading[number].run([program.1, "skills"])
      try starting[number].run([program.1, "keys"])
    }
  }
  func milliseconds(_ number: Int) -> Double {
    reading[number].timings.median - starting[number].timings.median
  }
  func megabytes(_ number: Int) -> Double { Double(reading[number].kilobytes) / 1024 }

  var rows = [["library", "ms", "fastest, with the start", "most memory, MB"]]
  for (number, program) in programs.enumerated() {
    rows.append([
      program.0, decimal(milliseconds(number)), decimal(reading[number].timings.fastest),
      decimal(megabytes(number)),
    ])
  }
  print("Reading the whole library, \(rounds) runs in turns.\n")
  print(table(rows))
  if programs.count > 1 {
    let time = milliseconds(0) / milliseconds(1)
    let memory = megabytes(0) / megabytes(1)
    func verdict(_ ratio: Double) -> String {
      "\(decimal(ratio, digits: 2)) x (\(ratio <= target ? "met" : "missed"))"
    }
    print(
      "\nNow / before: time \(verdict(time)), memory \(verdict(memory)); "
        + "target \(decimal(target, digits: 1)) x.")
  }
  print(circumstances())
}
