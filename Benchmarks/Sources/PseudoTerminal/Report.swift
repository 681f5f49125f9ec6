#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A table in Markdown whose columns also stand in line in the source.
package func table(_ rows: [[String]]) -> String {
  guard let head = rows.first else { return "" }
  let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  func line(_ cells: [String]) -> String {
    let padded = cells.enumerated().map { column, cell in
      let space = String(repeating: " ", count: widths[column] - cell.count)
      return column == 0 ? cell + space : space + cell
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }
  let rule = widths.enumerated().map { column, width in
    column == 0
      ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
  }
  return ([line(head), line(rule)] + rows.dropFirst().map(line)).joined(separator: "\n")
}

/// A number with so many digits after the point.
package func decimal(_ value: Double, digits: Int = 1) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let whole = Int((value * scale).rounded())
  var text = String(abs(whole))
  while text.count <= digits { text = "0" + text }
  let sign = whole < 0 ? "-" : ""
  return digits == 0 ? sign + text : sign + text.dropLast(digits) + "." + text.suffix(digits)
}

/// The machine and the day, as every table of measurements needs them.
package func circumstances() -> String {
  var seconds = time(nil)
  var parts = tm()
  gmtime_r(&seconds, &parts)
  func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
  let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
  return "Machine: \(processorName()), \(cores) cores. Date: \(day)."
}

private func processorName() -> String {
  let file = open("/proc/cpuinfo", O_RDONLY)
  guard file >= 0 else { return "a processor that does not say its name" }
  defer { close(file) }
  var buffer = [UInt8](repeating: 0, count: 65536)
  let count = max(0, read(file, &buffer, buffer.count))
  let lines = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
  for line in lines where line.hasPrefix("model name") {
    guard let colon = line.firstIndex(of: ":") else { continue }
    return line[line.index(after: colon)...].split(separator: " ").joined(separator: " ")
  }
  return "a processor that does not say its name"
}
