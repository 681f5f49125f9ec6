import TestSupport
import Testing

extension EndToEnd {
  @Suite struct Locales {
    // Needs: a locale counted by its name where it was never made, as over ssh and in containers.
    @Test(arguments: ["LANG", "LC_ALL", "LC_CTYPE"])
    func aLocaleThatWasNeverMadeStillDrawsUnicode(_ variable: String) throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(in: folder, environment: [variable: "xx_YY.UTF-8"])
      try program.settle(in: folder)
      try program.type("\u{3}")
      #expect(try program.waitForEnd() == 0)
      #expect(program.text.contains("\u{2500}"))
    }

    @Test func aLocaleOfOtherLettersDoesNot() throws {
      let folder = try TemporaryFolder()
      let program = try PtyProgram(in: folder, environment: ["LANG": "xx_YY.ISO-8859-1"])
      try program.settle(in: folder)
      try program.type("\u{3}")
      #expect(try program.waitForEnd() == 0)
      #expect(!program.output.contains { $0 >= 0x80 })
    }
  }
}
