import Platform
import TestSupport

/// What the system says about a process; from `/proc`, so on Linux alone.
struct ProcessFacts {
  /// Whether it has ended.
  ///
  /// A process whose parent never asked how it ended stays listed as a zombie.
  var hasEnded: Bool
  /// Whether it has been stopped, as by Ctrl-Z.
  var isStopped: Bool
  /// The processor time it has used so far, in seconds, its own and the system's for it.
  var processorSeconds: Double

  /// Reads them; nil when there is no such process.
  init?(pid: pid_t) {
    guard let bytes = try? TextFile.bytes("/proc/\(pid)/stat") else { return nil }
    let line = String(decoding: bytes, as: UTF8.self)
    // The second field is the name in brackets, which may hold spaces and brackets of its own.
    guard let bracket = line.lastIndex(of: ")") else { return nil }
    let fields = line[line.index(after: bracket)...].split(separator: " ")
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return nil
    }
    hasEnded = fields[0] == "Z" || fields[0] == "X"
    isStopped = fields[0] == "T"
    processorSeconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
