import Testing

@testable import CareerModel

/// Text on its way out: handed on in blocks, however much of it there is.
@Suite(.timeLimit(.minutes(10))) struct OutputBufferTests {
  private struct Gone: Error {}

  /// Records that count how many of them were made.
  private final class Maker {
    var made = 0
    let record: JSONValue = ["pay": "£26,530 a year", "title": "Nurse"]

    func records(_ count: Int) -> some Sequence<JSONValue> {
      (0..<count).lazy.map { _ in
        self.made += 1
        return self.record
      }
    }
  }

  @Test func whatIsHandedOnIsWhatWasAppended() throws {
    let maker = Maker()
    var blocks: [[UInt8]] = []
    var buffer = OutputBuffer(block: 1000) { blocks.append(Array($0)) }
    try buffer.append(records: maker.records(500))
    try buffer.flush()
    try buffer.flush()
    let whole = JSONValue.array(Array(repeating: maker.record, count: 500)).pretty
    #expect(String(decoding: blocks.joined(), as: UTF8.self) == whole)
    #expect(blocks.count > 10)
    let record = maker.record.pretty.utf8.count + 20
    #expect(blocks.allSatisfy { $0.count < 1000 + record }, "no more than a block is held")
  }

  @Test func aReaderThatGoesAwayEndsTheMaking() {
    let maker = Maker()
    var buffer = OutputBuffer(block: 1000) { _ in throw Gone() }
    #expect(throws: Gone.self) { try buffer.append(records: maker.records(100_000)) }
    #expect(maker.made < 30)
  }

  @Test func noRecords() throws {
    var text: [UInt8] = []
    var buffer = OutputBuffer { text += $0 }
    try buffer.append(records: [])
    try buffer.flush()
    #expect(String(decoding: text, as: UTF8.self) == "[]")
  }

  @Test(
    arguments: [
      "=1+1", "=cmd|' /C calc'!A0", "+44 20 7946 0000", "-1+1|cmd", "-", "--", "-1.2.3", "-.5",
      "-5.",
      "- listed", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "+5", "-1e5",
    ])
  func textThatASpreadsheetWouldWorkOut(_ text: String) {
    let row = CSV.row([text, "b"])
    #expect(row.hasPrefix("'" + text) || row.hasPrefix("\"'" + text), "\(row)")
    let quoted = CSV.row(["\(text),\"x\""])
    #expect(quoted.hasPrefix("\"'"), "\(quoted)")
  }

  @Test(arguments: [
    "-1055.20", "-5", "0", "26530.00", "x=1", "£5", "'=1", " =1", "Ünal", "1-2", "",
  ])
  func textAndFiguresThatItTakesAsTheyStand(_ text: String) {
    #expect(CSV.row([text]) == text + "\r\n")
  }

  @Test func hiddenCharactersAreNamedInATable() {
    #expect(CSV.row(["\u{1B}]0;x\u{7}", "a\tb"]) == "<U+001B>]0;x<U+0007>,a\tb\r\n")
    #expect(CSV.row(["a,\u{202E}b", "\u{9B}2J"]) == "\"a,<U+202E>b\",<U+009B>2J\r\n")
  }
}
