#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system says that a process holds and has done; from `/proc`, so on Linux alone.
package struct ProcessFigures {
  /// Memory that is in use now, in kilobytes.
  package var residentKilobytes: Int
  /// The part of it that no other process shares, in kilobytes.
  package var privateKilobytes: Int
  /// Open files, pipes and terminals.
  package var handles: Int
  package var threads: Int
  /// How often each of its threads has been switched away from, by waiting or because its time was
  /// over; each is a wake-up.
  private var wakeUpsOfThreads: [String: Int] = [:]
  /// Processor time so far, in seconds, its own and the system's for it.
  package var processorSeconds: Double

  /// - Throws: `MeasurementFault` where there is no such process, or no `/proc`.
  package init(of pid: pid_t) throws {
    let folder = "/proc/\(pid)"
    let status = Self.fields(try Self.text("\(folder)/status"))
    let memory = Self.fields(try Self.text("\(folder)/smaps_rollup"))
    residentKilobytes = status["VmRSS"] ?? 0
    privateKilobytes = (memory["Private_Clean"] ?? 0) + (memory["Private_Dirty"] ?? 0)
    threads = status["Threads"] ?? 0
    handles = Self.names("\(folder)/fd").count
    for thread in Self.names("\(folder)/task") {
      // A thread may end meanwhile.
      guard let text = try? Self.text("\(folder)/task/\(thread)/status") else { continue }
      let facts = Self.fields(text)
      wakeUpsOfThreads[thread] =
        (facts["voluntary_ctxt_switches"] ?? 0) + (facts["nonvoluntary_ctxt_switches"] ?? 0)
    }
    let line = try Self.text("\(folder)/stat")
    // The second field is the name in brackets, which may hold spaces and brackets of its own.
    let rest = line.lastIndex(of: ")").map { line[line.index(after: $0)...] } ?? ""
    let columns = rest.split(separator: " ")
    guard columns.count > 12, let own = Double(columns[11]), let system = Double(columns[12]) else {
      throw MeasurementFault("The system says nothing about process \(pid).")
    }
    processorSeconds = (own + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// All wake-ups so far, of the threads that are alive.
  package var wakeUps: Int { wakeUpsOfThreads.values.reduce(0, +) }

  /// The wake-ups since other figures of the same process; what threads did that ended meanwhile is
  /// not known.
  package func wakeUps(since before: ProcessFigures) -> Int {
    wakeUpsOfThreads.reduce(0) { $0 + $1.value - (before.wakeUpsOfThreads[$1.key] ?? 0) }
  }

  /// The numbers of lines such as "VmRSS:   1234 kB", by their names.
  private static func fields(_ text: String) -> [String: Int] {
    var fields: [String: Int] = [:]
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let words = line[line.index(after: colon)...].split { $0 == " " || $0 == "\t" }
      if let number = words.first.flatMap({ Int($0) }) { fields[String(line[..<colon])] = number }
    }
    return fields
  }

  private static func text(_ path: String) throws -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw MeasurementFault("The system does not show \(path).") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func names(_ folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
