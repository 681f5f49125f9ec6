import AdvertData
import PseudoTerminal

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Writes adverts that look like those of NHS Jobs, as many as are asked for:
//   make-adverts N --resources FOLDER [--format array|lines|text] [--seed S] [--output FILE]

/// Writes all of some bytes.
///
/// - Throws: `MeasurementFault` if the file takes no more.
func writeOut(_ bytes: [UInt8], to file: Int32) throws {
  var written = 0
  try bytes.withUnsafeBytes { buffer in
    while written < buffer.count {
      let count = write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        throw MeasurementFault(
          "The adverts could not be written: \(String(cString: strerror(errno))).")
      }
      written += count
    }
  }
}

measuring {
  guard CommandLine.arguments.count > 1, let count = Int(CommandLine.arguments[1]), count >= 0
  else {
    throw MeasurementFault("Say how many adverts to make: script/benchmark data 13000")
  }
  guard let format = AdvertFormat(rawValue: option("--format") ?? "array") else {
    throw MeasurementFault("The format is array, lines or text.")
  }
  guard let seed = UInt64(option("--seed") ?? "1") else {
    throw MeasurementFault("The seed is a whole number.")
  }
  guard let folder = option("--resources") else {
    throw MeasurementFault("Say where the repository's data is: --resources FOLDER")
  }
  var file: Int32 = 1
  if let path = option("--output") {
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw MeasurementFault("\(path) cannot be written.") }
  }

  var maker = AdvertMaker(seed: seed, from: try AdvertResources(folder: folder))
  let frame = format.frame
  var bytes = Array(frame.start.utf8)
  for number in 0..<count {
    if number > 0 { bytes.append(contentsOf: frame.between.utf8) }
    format.write(maker.next(), to: &bytes)
    if bytes.count > 1 << 20 {
      try writeOut(bytes, to: file)
      bytes.removeAll(keepingCapacity: true)
    }
  }
  if count > 0 || format == .array { bytes.append(contentsOf: frame.end.utf8) }
  try writeOut(bytes, to: file)
}
