import TestSupport

/// A part of the program that is given whatever chance makes, and must stay sound.
///
/// The input is made by the seed alone, so that a seed is all that it takes to repeat a finding.
package protocol FuzzTarget: Sendable {
  associatedtype Input

  /// How it is named on the command line, in one word.
  static var name: String { get }

  /// What a seed makes.
  static func input(_ random: inout SeededGenerator) -> Input

  /// Gives the input to the program.
  ///
  /// - Returns: What is wrong with what came of it; nil where all is as it should be.
  static func fault(_ input: Input) throws -> String?

  /// The input as a person can look at it.
  static func written(_ input: Input) -> [UInt8]
}

/// A target and a seed: all of a case.
package struct FuzzCase: Sendable, CustomStringConvertible {
  package let target: any FuzzTarget.Type
  package let seed: Seed

  package init(_ target: any FuzzTarget.Type, _ seed: Seed) {
    self.target = target
    self.seed = seed
  }

  /// Every target, in the order in which they take turns.
  package static let targets: [any FuzzTarget.Type] = [
    AdvertFuzz.self, DataFuzz.self, QueryFuzz.self, KeyFuzz.self,
  ]

  package var description: String { "\(target.name) \(seed.number)" }

  /// Runs it; what is thrown is a fault too.
  package func fault() -> String? { Self.fault(target, seed) }

  /// The bytes of its input, made without running it.
  package func written() -> [UInt8] { Self.written(target, seed) }

  private static func fault<Target: FuzzTarget>(_ target: Target.Type, _ seed: Seed) -> String? {
    var random = SeededGenerator(seed)
    do {
      return try target.fault(target.input(&random))
    } catch {
      return "\(error)"
    }
  }

  private static func written<Target: FuzzTarget>(_ target: Target.Type, _ seed: Seed) -> [UInt8] {
    var random = SeededGenerator(seed)
    return target.written(target.input(&random))
  }
}
