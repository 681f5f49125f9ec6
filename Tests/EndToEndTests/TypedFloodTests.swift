import TestSupport
import Testing

extension EndToEnd {
  @Suite struct TypedFloods {
    // Needs: an end to the line, and characters that come together searched for together. Before,
    // this took four minutes of processor time.
    @Test func leavingDoesNotWaitBehindAFloodOfCharacters() throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(in: folder)
      try program.settle(in: folder)
      try program.type("6/")
      try program.settle(in: folder, events: 2)
      let before = try #require(ProcessFacts(pid: program.pid)).processorSeconds
      try program.type(String(repeating: "nurse in \u{E9}", count: 10_000))
      try program.wait(until: "the line says that it is full") {
        program.text.contains("The line is full")
      }
      try program.type("\u{3}")
      var used = before
      try program.wait(until: "it is about to end") {
        let facts = ProcessFacts(pid: program.pid)
        if let facts { used = facts.processorSeconds }
        return facts?.hasEnded != false
      }
      #expect(try program.waitForEnd() == 0)
      #expect(used - before < 8, "seconds of processor time")
    }
  }
}
