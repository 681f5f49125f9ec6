import Testing

@testable import ExplorerUI

/// A value that is kept while its key stays the same.
@Suite(.timeLimit(.minutes(10))) struct MemoTests {
  @Test func aValueIsWorkedOutOnceForAKey() {
    var memo = Memo<Int, String>()
    var made = 0
    func make() -> String {
      made += 1
      return "value \(made)"
    }
    #expect(memo.refresh(for: 1, make) == "value 1")
    #expect(memo.refresh(for: 1, make) == "value 1")
    #expect(memo.value(for: 1, make) == "value 1")
    #expect(made == 1)
    #expect(memo.refresh(for: 2, make) == "value 2")
    #expect(memo.refresh(for: 1, make) == "value 3")
  }

  @Test func askingAloneKeepsNothing() {
    let memo = Memo<Int, Int>()
    var made = 0
    for _ in 0..<3 {
      _ = memo.value(for: 1) {
        made += 1
        return made
      }
    }
    #expect(made == 3)
  }

  @Test func whatIsForgottenIsWorkedOutAnew() {
    var memo = Memo<Int, Int>()
    memo.refresh(for: 1) { 10 }
    memo.forget()
    #expect(memo.value(for: 1) { 20 } == 20)
  }

  @Test func whatIsWorkedOutIsNoPartOfWhatALayerIs() {
    var one = Memo<Int, Int>()
    let other = Memo<Int, Int>()
    one.refresh(for: 1) { 10 }
    #expect(one == other)
    #expect(Set([one, other]).count == 1)
  }
}
