import ArgumentParser
import Fuzzing
import Platform
import TestSupport

/// Runs case after case, and keeps the figures.
///
/// A case that ends the process, or that the clock ends, is told by the file that names it: the
/// process itself cannot say anything any more.
struct FuzzRun {
  /// What one target came to.
  private struct Figures {
    var cases: UInt64 = 0
    var seconds = 0.0
    var slowest = 0.0
    var slowestSeed: UInt64 = 0
  }

  /// A case that takes longer is ended, and is a finding.
  private static let secondsForOne = 60
  /// Memory that no case may need; the sanitizer's own is a multiple of the program's.
  private static let megabytes = 4_096

  private let targets: [any FuzzTarget.Type]
  private let seed: UInt64
  private let duration: Duration?
  private let cases: UInt64?
  private let clock = ContinuousClock()
  private let current: Int32?
  private var figures: [Figures]

  /// - Parameters:
  ///   - seed: that of the first case; those after it count up from there.
  ///   - minutes: how long it goes on; nil for as long as there are cases.
  ///   - cases: how many of each target; nil for as long as there is time, or for one.
  ///   - current: the file that names the case that is running; nil for none.
  init(
    _ targets: [any FuzzTarget.Type], seed: UInt64, minutes: Double?, cases: UInt64?,
    current: String?
  ) throws {
    self.targets = targets
    self.seed = seed
    duration = minutes.map { .seconds($0 * 60) }
    self.cases = cases ?? (minutes == nil ? 1 : nil)
    figures = targets.map { _ in Figures() }
    self.current = try current.map { path in
      let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard file >= 0 else { throw ValidationError("\(path) cannot be written.") }
      return file
    }
  }

  /// - Returns: The first case that went wrong, and why; nil where none did.
  mutating func run() -> (FuzzCase, String)? {
    let end = duration.map { clock.now + $0 }
    while let number = next, end.map({ clock.now < $0 }) ?? true {
      let one = FuzzCase(targets[number], Seed(seed &+ figures[number].cases))
      if let fault = time(one, number) { return (one, fault) }
    }
    return nil
  }

  /// The target whose turn it is: the one that has had the least time, as a walk through the screens
  /// takes a hundred times as long as a file of adverts; nil when all have had their cases.
  private var next: Int? {
    targets.indices.filter { number in cases.map { figures[number].cases < $0 } ?? true }
      .min { figures[$0].seconds < figures[$1].seconds }
  }

  /// The clock of the processor; Glibc gives the constant another type than the call.
  #if canImport(Glibc)
    private static let processor = __itimer_which_t(ITIMER_PROF.rawValue)
  #else
    private static let processor = ITIMER_PROF
  #endif

  /// Ends the process by the signal PROF after so many seconds of the processor; 0 for no limit.
  private func limit(_ seconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    setitimer(Self.processor, &timer, nil)
  }

  private mutating func time(_ one: FuzzCase, _ number: Int) -> String? {
    name(one)
    // Time of the processor: on a busy machine a case may wait for minutes and be sound.
    limit(Self.secondsForOne)
    let start = clock.now
    let fault = one.fault()
    let seconds = (clock.now - start) / .seconds(1)
    limit(0)
    figures[number].cases += 1
    figures[number].seconds += seconds
    if seconds > figures[number].slowest {
      figures[number].slowest = seconds
      figures[number].slowestSeed = one.seed.number
    }
    if fault == nil, Self.mostMemory > Self.megabytes {
      return "it took \(Self.mostMemory) MB of memory"
    }
    return fault
  }

  /// Writes which case is about to run over the one before, at a width that covers it.
  private func name(_ one: FuzzCase) {
    guard let current else { return }
    let text = "\(one)"
    let line = text + String(repeating: " ", count: max(0, 40 - text.count)) + "\n"
    let bytes = Array(line.utf8)
    _ = bytes.withUnsafeBytes { pwrite(current, $0.baseAddress, $0.count, 0) }
  }

  /// This process and none of its children; Glibc gives the constant another type than the call.
  #if canImport(Glibc)
    private static let own = __rusage_who_t(RUSAGE_SELF.rawValue)
  #else
    private static let own = RUSAGE_SELF
  #endif

  /// The most memory that the process has had, in megabytes.
  static var mostMemory: Int {
    var usage = rusage()
    getrusage(FuzzRun.own, &usage)
    // Kilobytes on Linux.
    return usage.ru_maxrss / 1024
  }

  /// A line for each target.
  var summary: String {
    var lines = ["target      cases   a second   slowest   its seed"]
    for (target, figures) in zip(targets, figures) {
      let rate = figures.seconds > 0 ? Double(figures.cases) / figures.seconds : 0
      lines.append(
        [
          Self.left(target.name, 9), Self.right("\(figures.cases)", 8),
          Self.right(Self.decimal(rate), 11), Self.right(Self.decimal(figures.slowest) + " s", 10),
          Self.right("\(figures.slowestSeed)", 11),
        ].joined())
    }
    lines.append("most memory \(Self.mostMemory) MB")
    return lines.joined(separator: "\n")
  }

  private static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 100).rounded())
    return "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(tenths % 100)"
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
