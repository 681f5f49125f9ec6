import TestSupport
import Testing

extension EndToEnd {
  @Suite struct ImpossibleSizes {
    @Test(arguments: [(65_535, 1), (40_000, 24), (80, 32_768), (65_535, 65_535)])
    func aSizeThatNoWindowHas(_ columns: Int, _ rows: Int) throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(columns: columns, rows: rows, in: folder)
      try program.settle(in: folder)
      #expect(try #require(program.fact("VmHWM")) < 300_000, "kilobytes at most")
      try program.type("\u{3}")
      #expect(try program.waitForEnd() == 0)
      #expect(!program.text.contains("no description"))
      #expect(program.isCooked)
    }

    @Test(arguments: [(0, 0), (80, 24)]) func aSizeInTheEnvironment(_ columns: Int, _ rows: Int)
      throws
    {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(
        columns: columns, rows: rows, in: folder,
        environment: ["COLUMNS": "9999", "LINES": "9999"])
      try program.settle(in: folder)
      #expect(try #require(program.fact("VmHWM")) < 300_000, "kilobytes at most")
      try program.type("\u{3}")
      #expect(try program.waitForEnd() == 0)
    }

    @Test func aSerialLineHasTheSizeThatThePersonSays() throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(
        columns: 0, rows: 0, in: folder, environment: ["COLUMNS": "30", "LINES": "8"])
      try program.settle(in: folder)
      #expect(program.text.contains("40"), "that the window is too small")
      try program.type("\u{3}")
      #expect(try program.waitForEnd() == 0)
    }
  }
}
