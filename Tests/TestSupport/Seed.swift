import Platform
import Testing

/// What a random test starts from: the same seed makes the same run.
///
/// A test takes it as its argument, so that swift-testing prints it beside every failure:
///
///     @Test(arguments: Seed.list(1...16)) func anyText(seed: Seed) {
///       var random = SeededGenerator(seed)
package struct Seed: Hashable, Sendable {
  /// The variable of the environment that takes the place of every test's own seeds.
  package static let variable = "CAREERS_TEST_SEED"

  package let number: UInt64

  package init(_ number: UInt64) { self.number = number }

  /// The seeds of a test, or the one in the environment (``variable``) where there is one.
  ///
  /// More of them are a matter of a wider range.
  package static func list(_ numbers: ClosedRange<UInt64>) -> [Seed] {
    given.map { [$0] } ?? numbers.map(Seed.init)
  }

  /// The one seed of a test that is long enough with it, or the one in the environment.
  package static func list(_ number: UInt64) -> [Seed] { list(number...number) }

  /// The seed in the environment; nil where none is set.
  ///
  /// What is no number ends the run: it would repeat nothing.
  package static let given: Seed? = {
    guard let text = environmentValue(variable) else { return nil }
    guard let number = UInt64(text) else { fatalError("\(variable)=\(text) is no number") }
    return Seed(number)
  }()
}

extension Seed: CustomTestStringConvertible {
  package var testDescription: String { "\(number) (\(Self.variable)=\(number) repeats it)" }
}

/// A variable of the tests' own environment; nil where it is not set or empty.
package func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
