import PseudoTerminal

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What our own program took for a file of adverts.
struct OurMeasurement {
  /// From the start of reading the file to the moment when it can be searched.
  var load = 0.0
  /// The most memory held, in kilobytes.
  var peakKilobytes = 0
  /// The median time of each query in the order given, and how many adverts it found.
  var queries: [(milliseconds: Double, found: Int)] = []
  /// From a key of the filter line to the finished frame, facets counted: median and worst of all
  /// keys.
  var keys = (median: 0.0, worst: 0.0, count: 0)
}

/// Measures our own search with a file of adverts.
///
/// - Parameter program: `search-ours`, which holds the search and the screens of the explorer but no
///   terminal.
func measureOurs(
  program: String, adverts: String, queries: [Query], rounds: Int
) throws -> OurMeasurement {
  let answer = adverts + ".ours"
  let run = try MeasuredRun(
    [program, adverts, String(rounds)] + queries.map(\.ours), output: answer)
  var ours = OurMeasurement(peakKilobytes: run.peakKilobytes)
  for line in try text(of: answer).split(separator: "\n") {
    let words = line.split(separator: " ")
    let numbers = words.dropFirst().compactMap { Double($0) }
    switch (words.first, numbers.count) {
    case ("load", 1): ours.load = numbers[0]
    case ("query", 2): ours.queries.append((numbers[0], Int(numbers[1])))
    case ("keys", 3): ours.keys = (numbers[0], numbers[1], Int(numbers[2]))
    default: throw MeasurementFault("\(program) wrote a line that is not understood: \(line)")
    }
  }
  guard ours.queries.count == queries.count, ours.keys.count > 0 else {
    throw MeasurementFault("\(program) ended early.")
  }
  return ours
}

/// A short file of text.
private func text(of path: String) throws -> String {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { throw MeasurementFault("\(path) cannot be read.") }
  defer { close(file) }
  var buffer = [UInt8](repeating: 0, count: 65536)
  let count = read(file, &buffer, buffer.count)
  return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
}
