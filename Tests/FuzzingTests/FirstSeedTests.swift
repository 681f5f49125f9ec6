import Fuzzing
import TestSupport
import Testing

/// The first seeds of every target of script/fuzz, the same in every run: what was once mended stays
/// mended, and what is new is thrown at too.
@Suite(.timeLimit(.minutes(10))) struct FirstSeedTests {

  private func expectSound(_ name: String, _ seed: Seed, count: UInt64) throws {
    let target = try #require(FuzzCase.targets.first { $0.name == name })
    for number in 0..<count {
      let one = FuzzCase(target, Seed(seed.number * count + number + 1))
      let fault = one.fault()
      #expect(fault == nil, "script/fuzz --target \(name) --seed \(one.seed.number) --cases 1")
    }
  }

  @Test(arguments: Seed.list(0...15)) func adverts(seed: Seed) throws {
    try expectSound("adverts", seed, count: 40)
  }

  @Test(arguments: Seed.list(0...15)) func dataFolders(seed: Seed) throws {
    try expectSound("data", seed, count: 2)
  }

  @Test(arguments: Seed.list(0...15)) func queries(seed: Seed) throws {
    try expectSound("queries", seed, count: 10)
  }

  @Test(arguments: Seed.list(0...15)) func keys(seed: Seed) throws {
    try expectSound("keys", seed, count: 4)
  }

  @Test func everyTargetIsRunAndSaysWhatItDid() throws {
    #expect(FuzzCase.targets.map { $0.name } == ["adverts", "data", "queries", "keys"])
    for target in FuzzCase.targets {
      let one = FuzzCase(target, Seed(1))
      #expect(!one.written().isEmpty && one.written() == one.written(), "\(one)")
      #expect(one.written() != FuzzCase(target, Seed(2)).written(), "\(one)")
    }
  }
}
