import TestSupport
import Testing

extension EndToEnd {
  /// Little of what a program usually has: a sentence or a program that can be left, never a crash.
  @Suite struct ScarceResources {
    /// Leaves with Ctrl-C what opened, or lets end what did not.
    private static func leave(_ program: PtyProgram) throws -> Int32 {
      var status: Int32?
      try program.wait(until: "it opens or says why not") {
        status = program.text.contains("\u{1B}[?1049h") ? nil : try? program.endIfOver()
        return status != nil || program.text.contains("\u{1B}[?1049h")
      }
      if let status { return status }
      try program.type("\u{3}")
      return try program.waitForEnd()
    }

    // With three, the loader cannot even open the libraries.
    @Test(arguments: 4...12) func fewFiles(_ most: Int) throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram("ulimit -n \(most); exec \"$CAREERS\"", in: folder)
      #expect(try Self.leave(program) == 0, "\(program.text)")
      #expect(program.isCooked)
      #expect(
        program.text.contains("[?1049l") || program.text.contains("too many files are open"),
        "\(program.text)")
    }

    // A thread's stack is 8 MB, and there is no room for one.
    @Test func noThread() throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(
        "ulimit -s 4000000; ulimit -v 3000000; exec \"$CAREERS\"", in: folder)
      try program.settle(in: folder)
      try program.type("6")
      try program.settle(in: folder, events: 1)
      try program.type("\u{3}")
      #expect(try program.waitForEnd() == 0)
      #expect(program.isCooked)
    }

    @Test func noThreadForAFileOfAdverts() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("adverts.json", "[]")
      let program = try PtyProgram(
        "ulimit -s 4000000; ulimit -v 3000000; exec \"$CAREERS\" --vacancies \(file)", in: folder)
      #expect(try program.waitForEnd() == 3)
      #expect(program.text.contains("no more threads"))
      #expect(program.isCooked)
    }

    // Needs: plain threads. The pool of Swift keeps some, and one that wakes every second.
    @Test func nothingWakesAProgramThatWaits() throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(in: folder)
      try program.settle(in: folder)
      try program.type("6")
      try program.settle(in: folder, events: 1)
      try program.wait(until: "one thread is left") { program.fact("Threads") == 1 }
      try program.type("\u{3}")
      #expect(try program.waitForEnd() == 0)
    }
  }
}
