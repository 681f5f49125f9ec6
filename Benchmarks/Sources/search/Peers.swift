import PseudoTerminal

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What another program took, again and again, for the same thing.
struct PeerMeasurement {
  var timings = Timings()
  /// The most memory of any run, in kilobytes.
  var peakKilobytes = 0
  /// How many adverts it found.
  var found = 0

  mutating func add(_ run: MeasuredRun) {
    timings.add(run.milliseconds)
    peakKilobytes = max(peakKilobytes, run.peakKilobytes)
  }
}

/// The other programs, and the files that they are given.
struct Peers {
  let fzf: String
  let ripgrep: String
  let decoder: String
  /// The adverts as an array of JSON, and as lines of text.
  let json: String
  let text: String

  /// Has fzf write the lines that a query matches, best first.
  func runFzf(_ query: String, output: String = "/dev/null") throws -> MeasuredRun {
    // Status 1 says that nothing was found.
    try MeasuredRun([fzf, "--filter", query], input: text, output: output, successes: [0, 1])
  }

  /// Has ripgrep count the lines that hold some words.
  func runRipgrep(_ words: String, output: String = "/dev/null") throws -> MeasuredRun {
    try MeasuredRun(
      [ripgrep, "-c", "-i", "-F", words, text], output: output, successes: [0, 1])
  }

  func runDecoder() throws -> MeasuredRun { try MeasuredRun([decoder, json]) }

  /// How many lines fzf finds, and ripgrep; both are asked before anything is timed, which also
  /// brings the file into memory.
  func found(_ query: Query) throws -> (fzf: Int, ripgrep: Int) {
    let answer = text + ".found"
    defer { unlink(answer) }
    _ = try runFzf(query.fzf, output: answer)
    let lines = try bytes(of: answer) { byte, count in
      if byte == UInt8(ascii: "\n") { count += 1 }
    }
    _ = try runRipgrep(query.ripgrep, output: answer)
    let number = try bytes(of: answer) { byte, number in
      if let digit = Character(UnicodeScalar(byte)).wholeNumberValue {
        number = number * 10 + digit
      }
    }
    return (lines, number)
  }

  /// Goes through the bytes of a file piece by piece: this process must stay small, because what it
  /// holds is counted to what it starts.
  private func bytes(of path: String, _ take: (UInt8, inout Int) -> Void) throws -> Int {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw MeasurementFault("\(path) cannot be read.") }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 65536)
    var result = 0
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      for byte in buffer[..<count] { take(byte, &result) }
    }
    return result
  }
}
