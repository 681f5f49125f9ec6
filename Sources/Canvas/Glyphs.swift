/// The characters a screen may use: Unicode, or the ASCII twins of every sign the program draws.
package struct Glyphs: Hashable, Sendable {
  package let isASCII: Bool
  package let ellipsis: String
  package let horizontal: Character
  package let vertical: Character
  package let bullet: String
  package let bar: Character
  package let halfBar: Character
  package let track: Character
  package let arrow: String
  package let up: String
  package let tick: String
  package let dash: String
  package let corner: String
  package let tee: String
  /// Marks the role one is on.
  package let here: String
  /// More lines stand above or below.
  package let moreAbove: String
  package let moreBelow: String
  /// Stands before a figure that was worked out, not advertised.
  package let about: String

  package static let unicode = Glyphs(
    isASCII: false, ellipsis: "…", horizontal: "─", vertical: "│", bullet: "•", bar: "█",
    halfBar: "▌", track: "·", arrow: "→", up: "↑", tick: "✓", dash: "–", corner: "└", tee: "├",
    here: "●", moreAbove: "▲", moreBelow: "▼",
    about: "≈")
  package static let ascii = Glyphs(
    isASCII: true, ellipsis: "..", horizontal: "-", vertical: "|", bullet: "*", bar: "#",
    halfBar: "=", track: ".", arrow: "->", up: "^", tick: "x", dash: "-", corner: "`", tee: "|",
    here: "O", moreAbove: "^", moreBelow: "v",
    about: "~")

  /// The text as this set of characters can show it, without control characters.
  ///
  /// In ASCII, signs become their usual spelling (£ is "GBP "), accents are dropped, and what has
  /// no spelling becomes "?". Measure a text after this, not before.
  package func text(_ text: String) -> String {
    let needsWork = text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 >= 0x80 }
    guard needsWork else { return text }
    guard isASCII else { return text.withoutControlCharacters }
    var out = ""
    for character in text.withoutControlCharacters {
      if character.isASCII {
        out.append(character)
      } else if let spelled = Self.spelling[character] {
        out += spelled
      } else {
        let base = character.withoutAccents
        out += base.isASCII ? String(base) : String(repeating: "?", count: character.columns)
      }
    }
    return out
  }

  private static let spelling: [Character: String] = [
    "£": "GBP ", "€": "EUR ", "–": "-", "—": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"",
    "…": "..", "•": "*", "→": "->", "←": "<-", "↑": "^", "↓": "v", "✓": "x", "×": "x", "≈": "~",
    "≥": ">=", "≤": "<=", "½": "1/2", "─": "-", "│": "|", "█": "#", "▌": "=", "·": ".", "└": "`",
    "├": "|", "©": "(c)", "●": "O", "▲": "^", "▼": "v", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o",
    "Ø": "O",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "\u{A0}": " ",
  ]
}
