import Canvas
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct TextFittingTests {
  @Test func columnsOfText() {
    #expect("".columns == 0)
    #expect("pay £".columns == 5)
    #expect("漢字".columns == 4)
    #expect("e\u{301}".columns == 1)
    #expect("─│█▌•→✓–…".columns == 9)
    #expect("\u{200D}\u{FE0F}\n".columns == 0)
    #expect("👍🏽".columns == 2, "one cell always holds a character")
  }

  @Test func cutting() {
    #expect("nurse".cut(to: 5) == "nurse")
    #expect("nurses".cut(to: 5) == "nurs…")
    #expect("nurses".cut(to: 5, ellipsis: "..") == "nur..")
    #expect("nurse".cut(to: 1, ellipsis: "..") == "n")
    #expect("nurse".cut(to: 0) == "")
    #expect("漢字漢".cut(to: 4) == "漢…")
    #expect("漢字".cut(to: 1) == "…")
  }

  @Test func padding() {
    #expect("pay".padded(to: 5) == "pay  ")
    #expect("pay".padded(to: 5, right: true) == "  pay")
    #expect("漢".padded(to: 3) == "漢 ")
    #expect("longer".padded(to: 3) == "longer")
  }

  @Test func wrapping() {
    #expect("You help people".wrapped(to: 8) == ["You help", "people"])
    #expect("You help people".wrapped(to: 7) == ["You", "help", "people"])
    #expect("fit".wrapped(to: 3) == ["fit"])
    #expect("".wrapped(to: 5) == [""])
    #expect("   ".wrapped(to: 5) == [""])
    #expect(" two  blanks ".wrapped(to: 20) == ["two blanks"])
  }

  @Test func aWordLongerThanTheLineIsBroken() {
    #expect("an occupational job".wrapped(to: 6) == ["an", "occupa", "tional", "job"])
    #expect("漢字漢".wrapped(to: 5) == ["漢字", "漢"])
    #expect("abc".wrapped(to: 0) == ["a", "b", "c"])
  }

  @Test func lineEndsAndTabsAreBlanks() {
    #expect("one\ntwo\r\nthree\tfour".wrapped(to: 9) == ["one two", "three", "four"])
    #expect("37.5\u{A0}hours a week".wrapped(to: 11) == ["37.5\u{A0}hours", "a week"])
  }

  @Test(arguments: Seed.list(5)) func randomTextFitsAndKeepsItsWords(seed: Seed) {
    var random = SeededGenerator(seed)
    for _ in 0..<1000 {
      let text = (0..<4).map { _ in random.text(scalars: 8).withoutControlCharacters }
        .joined(separator: " ")
      let width = Int.random(in: 2...24, using: &random)
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.columns <= width })
      #expect(text.cut(to: width).columns <= width)
      let letters = { (text: String) in text.filter { $0 != " " && !$0.isNewline }.unicodeScalars }
      #expect(letters(lines.joined()).elementsEqual(letters(text)))
    }
  }
}
