import Canvas
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct GlyphsTests {
  @Test func theASCIISetIsASCII() {
    let glyphs = Glyphs.ascii
    let strings = [
      glyphs.ellipsis, glyphs.bullet, glyphs.arrow, glyphs.up, glyphs.tick, glyphs.dash,
      glyphs.corner, glyphs.tee,
    ]
    let characters = [
      glyphs.horizontal, glyphs.vertical, glyphs.bar, glyphs.halfBar, glyphs.track,
    ]
    for text in strings + characters.map(String.init) {
      #expect(text.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    }
  }

  @Test func everyUnicodeGlyphHasASpellingOfItsOwn() {
    let glyphs = Glyphs.unicode
    let strings = [
      glyphs.ellipsis, glyphs.bullet, glyphs.arrow, glyphs.up, glyphs.tick, glyphs.dash,
      glyphs.corner, glyphs.tee,
    ]
    let characters = [
      glyphs.horizontal, glyphs.vertical, glyphs.bar, glyphs.halfBar, glyphs.track,
    ]
    for text in strings + characters.map(String.init) {
      #expect(!Glyphs.ascii.text(text).contains("?"), "\(text)")
    }
    for character in characters { #expect(character.columns == 1, "\(character)") }
  }

  @Test(arguments: Seed.list(2)) func textInASCIIIsAlwaysASCIIAndAsWideAsItSays(seed: Seed) {
    var random = SeededGenerator(seed)
    for _ in 0..<500 {
      let text = Glyphs.ascii.text(random.text(scalars: 10))
      #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) })
      #expect(text.columns == text.utf8.count)
    }
  }

  @Test func unicodeTextKeepsAllButControls() {
    #expect(Glyphs.unicode.text("£9 – é") == "£9 – é")
    #expect(Glyphs.unicode.text("a\nb\u{1B}c\u{200B}d") == "a bcd")
  }

  @Test func spelling() {
    #expect(
      Glyphs.ascii.text("£26,530 — “Bank” Straße ŁÓDŹ") == "GBP 26,530 - \"Bank\" Strasse LODZ")
    #expect(Glyphs.ascii.text("e\u{301}") == "e")
    #expect(Glyphs.ascii.text("漢") == "??")
  }
}
