import Testing

@testable import Canvas

@Suite(.timeLimit(.minutes(10))) struct TextCleaningTests {
  @Test(
    arguments: [
      "\u{300}", "\u{20DD}", "\u{489}", "\u{E31}", "\u{93E}", "\u{1F3FD}", "\u{1161}", "\u{11A8}",
    ])
  func aLetterKeepsAtMostEightMarks(_ mark: String) {
    let flood = "Nurse e" + String(repeating: mark, count: 20_000) + "nd o" + mark + "f it"
    let clean = flood.withoutControlCharacters
    #expect(clean == "Nurse e" + String(repeating: mark, count: 8) + "nd o" + mark + "f it")
    let mixed = "e" + String(repeating: mark + "\u{200D}", count: 100) + "x"
    #expect(mixed.withoutControlCharacters == "e" + String(repeating: mark, count: 8) + "x")
  }

  @Test(
    arguments: [
      "Zoë", "Ngã\u{303}\u{323}", "कार्यकर्ता", "ครู", "한국", "שָׁלוֹם", "👍🏽 👩🏽", "£26,530 – “pay”",
      "Z\u{351}\u{34A}\u{34B}\u{309}\u{31A}\u{301}\u{302}\u{303}", "",
    ])
  func textOfEveryLanguageStaysAsItIs(_ text: String) {
    #expect(text.withoutControlCharacters == text)
    #expect(Glyphs.unicode.text(text) == text)
  }

  @Test func marksStartAnewAfterALineEnd() {
    let marks = String(repeating: "\u{301}", count: 8)
    #expect("a\(marks)\n\(marks)".withoutControlCharacters == "a\(marks) \(marks)")
  }
}
