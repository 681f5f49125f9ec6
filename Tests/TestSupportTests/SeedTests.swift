import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct SeedTests {
  @Test(arguments: Seed.list(1...3)) func oneSeedMakesOneRun(seed: Seed) {
    var first = SeededGenerator(seed)
    var second = SeededGenerator(seed)
    var stream = SeededGenerator(seed, stream: 1)
    let numbers = (0..<10).map { _ in first.next() }
    #expect(numbers == (0..<10).map { _ in second.next() })
    #expect(numbers != (0..<10).map { _ in stream.next() })
    #expect(Set(numbers).count == 10)
  }

  @Test func theSeedIsToldWithHowToRepeatIt() {
    #expect(Seed(7).testDescription == "7 (CAREERS_TEST_SEED=7 repeats it)")
    #expect(Seed.list(3...5).map(\.number) == (Seed.given.map { [$0.number] } ?? [3, 4, 5]))
  }

  @Test func anEmptyListOfCasesIsNoList() {
    #expect(throws: NoCases.self) { try cases(of: [Int]()) }
    #expect(throws: Never.self) { try cases(of: [1]) }
  }
}
