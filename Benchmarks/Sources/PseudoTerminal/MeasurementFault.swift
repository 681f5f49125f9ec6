#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why something could not be measured, in one sentence.
package struct MeasurementFault: Error, CustomStringConvertible {
  package let description: String

  package init(_ sentence: String) { description = sentence }
}

/// Runs a measurement; a fault ends the process with status 1 and its sentence on standard error.
package func measuring(_ body: () throws -> Void) {
  do {
    try body()
  } catch {
    let sentence = Array("\(error)\n".utf8)
    _ = write(2, sentence, sentence.count)
    exit(1)
  }
}

/// The words that follow an option on the command line; nil if it is not there.
package func option(_ name: String) -> String? {
  let words = CommandLine.arguments
  guard let place = words.firstIndex(of: name), place + 1 < words.count else { return nil }
  return words[place + 1]
}
