import ArgumentParser
import Fuzzing
import Platform
import TestSupport

/// Throws chance at the program; see script/fuzz, which builds this with the address sanitizer.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Throw chance at the program until the time or the count is over.",
    discussion: "Ends with 0 where nothing was found, and with 1 at the first finding.")

  @Option(help: "How long it goes on.") var minutes: Double?
  @Option(help: "How many cases of each target; 1 where no time is given.") var cases: UInt64?
  @Option(help: "The seed of the first case; those after it count up from there.")
  var seed: UInt64 = 1
  @Option(
    help: "The one target to run: \(FuzzCase.targets.map { $0.name }.joined(separator: ", ")).")
  var target: String?
  @Option(help: "A file that always says which case is running.") var current: String?
  @Flag(help: "Write the input of the first case to standard output in place of running it.")
  var writeInput = false

  /// The targets that take turns.
  private var targets: [any FuzzTarget.Type] {
    FuzzCase.targets.filter { target == nil || $0.name == target }
  }

  func validate() throws {
    if targets.isEmpty { throw ValidationError("There is no target \(target ?? "").") }
  }

  func run() throws {
    if writeInput {
      for target in targets { try Self.write(FuzzCase(target, Seed(seed)).written()) }
      return
    }
    var run = try FuzzRun(targets, seed: seed, minutes: minutes, cases: cases, current: current)
    let finding = run.run()
    print(run.summary)
    guard let (one, fault) = finding else { return print("Nothing was found.") }
    print("Found: \(one): \(fault.hiddenMarks.isEmpty ? fault : fault.debugDescription)")
    throw ExitCode(1)
  }

  private static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite($0.baseAddress, $0.count) }
      guard count > 0 else { throw ExitCode(2) }
      rest = rest.dropFirst(count)
    }
  }
}

/// The method of the same name hides the system's.
private func systemWrite(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(STDOUT_FILENO, bytes, count)
}
