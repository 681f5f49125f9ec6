import Canvas
import Testing

@Suite(.timeLimit(.minutes(10))) struct KeyNotationTests {
  private static let all: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .character("<"), .character(">"), .character(" "), .character("é"),
    ] + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
    + (0x21...0x7E).map { .character(Character(Unicode.Scalar(UInt8($0)))) }

  @Test func everyKeyIsReadBackAsItself() {
    for key in Self.all { #expect(Key.parse(key.notation) == .success([key])) }
    #expect(Key.parse(Self.all.map(\.notation).joined()) == .success(Self.all))
  }

  @Test func aStringOfKeys() {
    #expect(
      Key.parse("jj<Enter>6/é<c-L><space>")
        == .success([
          .character("j"), .character("j"), .enter, .character("6"), .character("/"),
          .character("é"), .control("l"), .character(" "),
        ]))
    #expect(Key.parse("") == .success([]))
  }

  @Test(arguments: ["<nope>", "<c->", "<c-1>", "<c-ab>", "<>"])
  func anUnknownNameIsNamed(name: String) {
    #expect(fault(in: "j\(name)k") == name)
  }

  @Test func anOpenBracketIsAFault() {
    #expect(fault(in: "j<enter") == "<enter")
  }

  private func fault(in text: String) -> String? {
    guard case .failure(let error) = Key.parse(text) else { return nil }
    return error.part
  }

  @Test func labelsAreWords() {
    #expect(Key.character(" ").label == "Space")
    #expect(Key.control("l").label == "Ctrl-L")
    #expect(Set(Self.all.map(\.label)).count == Set(Self.all).count, "no two keys share a label")
  }
}
