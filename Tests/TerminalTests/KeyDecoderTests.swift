import CNcurses
import Canvas
import TestSupport
import Testing

@testable import Terminal

@Suite(.timeLimit(.minutes(10))) struct KeyDecoderTests {
  /// What the codes give when nothing follows them.
  private func events(_ codes: [Int32]) -> [InputEvent] {
    var decoder = KeyDecoder()
    return codes.flatMap { decoder.take($0) } + decoder.pause()
  }

  private func keys(_ codes: [Int32]) -> [Key?] {
    events(codes).map { if case .key(let key) = $0 { key } else { nil } }
  }

  private func keys(_ text: String) -> [Key?] { keys(text.utf8.map { Int32($0) }) }

  @Test func printableCharacters() {
    #expect(keys("aZ ~") == [.character("a"), .character("Z"), .character(" "), .character("~")])
    #expect(keys("é£漢😀") == [.character("é"), .character("£"), .character("漢"), .character("😀")])
  }

  @Test func enterTabAndBackspaceInAllTheirForms() {
    #expect(keys([13, 10, Int32(CNC_KEY_ENTER)]) == [.enter, .enter, .enter])
    #expect(keys([8, 127, Int32(CNC_KEY_BACKSPACE)]) == [.backspace, .backspace, .backspace])
    #expect(keys([9, Int32(CNC_KEY_BACK_TAB)]) == [.tab, .backTab])
  }

  @Test func controlLetters() {
    let letters: [Int32] = [1, 3, 7, 11, 12, 14, 26]
    #expect(keys(letters) == "acgklnz".map { .control($0) })
    #expect(keys([0, 28, 29, 30, 31]) == [])
  }

  @Test func namedKeys() {
    let codes = [
      CNC_KEY_UP, CNC_KEY_DOWN, CNC_KEY_LEFT, CNC_KEY_RIGHT, CNC_KEY_HOME, CNC_KEY_END,
      CNC_KEY_PAGE_UP, CNC_KEY_PAGE_DOWN, CNC_KEY_DELETE, CNC_KEY_OTHER,
    ]
    #expect(
      keys(codes.map { Int32($0) })
        == [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .delete])
  }

  @Test func escapeAloneIsAKey() {
    #expect(keys([27]) == [.escape])
    #expect(keys([27, 27]) == [.escape, .escape])
    var decoder = KeyDecoder()
    let steps = [decoder.take(27), decoder.pause(), decoder.pause(), decoder.take(113)]
    #expect(steps == [[], [.key(.escape)], [], [.key(.character("q"))]])
  }

  @Test func altWithAKeyIsIgnoredAsAWhole() {
    #expect(keys("\u{1B}q") == [])
    #expect(keys("\u{1B}é") == [], "the rest of the character must go too")
    #expect(keys("\u{1B}qj") == [.character("j")])
    #expect(keys([27, Int32(CNC_KEY_UP), 106]) == [.character("j")])
    #expect(keys([27, 13]) == [])
  }

  @Test func unknownSequencesAreSwallowedToTheirLastByte() {
    #expect(keys("\u{1B}[1;5Qj") == [.character("j")])
    #expect(keys("\u{1B}[?62;22cj") == [.character("j")])
    #expect(keys("\u{1B}OPj") == [.character("j")])
    #expect(keys("\u{1B}]11;rgb:0000/0000/0000\u{7}j") == [.character("j")])
    #expect(keys("\u{1B}P1$r0m\u{1B}\\j") == [.character("j")])
  }

  @Test func theMouse() {
    func read(_ text: String) -> [InputEvent] { events(text.utf8.map { Int32($0) }) }
    let corner = Point(column: 0, row: 0)
    #expect(read("\u{1B}[<0;1;1M\u{1B}[<0;1;1m") == [.click(corner)])
    #expect(read("\u{1B}[<16;300;200M") == [.click(Point(column: 299, row: 199))])
    #expect(
      read("\u{1B}[<64;1;1M\u{1B}[<65;1;1M")
        == [.wheel(corner, lines: -3), .wheel(corner, lines: 3)])
    #expect(read("\u{1B}[<2;1;1M\u{1B}[<32;1;1M\u{1B}[<0;0;1M\u{1B}[<0;1M") == [])
    #expect(
      read("\u{1B}[M !!j\u{1B}[M`#$") == [
        .click(corner), .key(.character("j")), .wheel(Point(column: 2, row: 3), lines: -3),
      ])
    #expect(read("\u{1B}[<0;99999999999999999999;1Mj") == [.key(.character("j"))])
  }

  @Test func halfASequenceDoesNotHoldTheNextKey() {
    var decoder = KeyDecoder()
    let begun = "\u{1B}[1;".utf8.flatMap { decoder.take(Int32($0)) }
    #expect(begun == [] && decoder.isInsideSequence)
    let ended = decoder.pause()
    #expect(ended == [] && !decoder.isInsideSequence)
    let next = decoder.take(106)
    #expect(next == [.key(.character("j"))])
  }

  @Test func aCharacterInTwoPartsSurvivesThePause() {
    var decoder = KeyDecoder()
    let steps = [decoder.take(0xC3), decoder.pause(), decoder.take(0xA9)]
    #expect(steps == [[], [], [.key(.character("é"))]])
  }

  @Test func bytesThatAreNoTextAreDroppedAlone() {
    #expect(keys([0xFF, 106]) == [.character("j")])
    #expect(keys([0xC3, 106]) == [.character("j")])
    #expect(keys([0x80, 0xE2, 0xC3, 0xA9]) == [.character("é")])
    #expect(keys([0xED, 0xA0, 0x80, 106]) == [.character("j")], "half a surrogate pair")
    #expect(keys("\u{200D}\u{85}\u{202E}j") == [.character("j")])
  }

  @Test(arguments: Seed.list(3)) func anyBytesAtAllLeaveItReadyForAKey(seed: Seed) {
    var random = SeededGenerator(seed)
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      for _ in 0..<20 { _ = decoder.take(Int32.random(in: 0...255, using: &random)) }
      _ = decoder.pause()
      let next = decoder.take(106)
      #expect(next == [.key(.character("j"))])
    }
  }
}
