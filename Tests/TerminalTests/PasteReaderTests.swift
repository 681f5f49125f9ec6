import Testing

@testable import Terminal

@Suite(.timeLimit(.minutes(10))) struct PasteReaderTests {
  private func read(_ bytes: some Sequence<UInt8>) -> (text: String, ended: Bool) {
    var reader = PasteReader()
    for byte in bytes where reader.take(byte) { return (reader.text, true) }
    return (reader.text, false)
  }

  @Test func textUpToTheEndSequence() {
    #expect(read("nurse £30\u{1B}[201~q".utf8) == ("nurse £30", true))
    #expect(read("\u{1B}[201~".utf8) == ("", true))
    #expect(read("no end".utf8) == ("no end", false))
  }

  @Test func whatLooksLikeTheEndIsText() {
    #expect(read("a\u{1B}[20\u{1B}[201~".utf8) == ("a[20", true))
    #expect(read("a\u{1B}\u{1B}[201~".utf8) == ("a", true))
    #expect(read("[201~\u{1B}[201~".utf8) == ("[201~", true))
  }

  @Test func lineEndsBecomeOneKindAndControlsGo() {
    #expect(read("a\rb\r\nc\nd\te\u{7}f\u{202E}\u{1B}[201~".utf8).text == "a\nb\nc\nd\tef")
  }

  @Test func invalidBytesAreDropped() {
    #expect(read([0x61, 0xFF, 0xC3, 0x62] + Array("\u{1B}[201~".utf8)).text == "ab")
  }

  @Test func itNeverAsksForMoreThanMayBeThere() {
    var reader = PasteReader()
    #expect(reader.safeCount == 6)
    for (index, byte) in "\u{1B}[201".utf8.enumerated() {
      let ended = reader.take(byte)
      #expect(!ended)
      #expect(reader.safeCount == 5 - index)
    }
    let ended = reader.take(UInt8(ascii: "~"))
    #expect(ended)
  }

  @Test func aMegabyteIsTheMost() {
    var reader = PasteReader()
    for _ in 0..<PasteReader.limit + 1000 { _ = reader.take(0x78) }
    #expect(reader.text.utf8.count == PasteReader.limit)
  }
}
