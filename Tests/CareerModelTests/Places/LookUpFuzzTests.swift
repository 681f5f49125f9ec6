import CareerModel
import TestSupport
import Testing

/// Any text at all: quick, and never the end of the program.
@Suite(.timeLimit(.minutes(10))) struct LookUpFuzzTests {
  private static let pieces = [
    "Newport", "St", "Saint", "Ives", "CB4", "1PX", "BT20", "cb", "PO30", "W1A", ",", " ", "-", "'",
    "&", "\u{0}", "\u{1B}[2J", "\u{202E}", "😀", "👩‍👩‍👧", "é", "e\u{301}", "ß", "İ", "Ω", "９",
    "Isle of Wight", "Wales", "England", "9", "999999999999", "\n", "\u{FFFD}", "st", "s", "t",
  ]

  private func exercise(_ text: String) {
    let places = Places.bundled
    if let found = places.lookUp(text) {
      #expect(found.others.count <= 20)
      #expect(!found.others.contains(found.taken), "\(text.debugDescription)")
    }
    _ = places.place(ofPostcode: text)
    _ = places.areaName(text)
    _ = places.position(of: Vacancy.Place(name: text, postcode: text))
    _ = places.area(of: Vacancy.Place(name: text, postcode: text))
    #expect(places.completions(text, limit: 7).count <= 7)
  }

  @Test(arguments: Seed.list(1...4))
  func anyPieces(seed: Seed) {
    var generator = SeededGenerator(seed)
    for _ in 0..<60 {
      let count = Int.random(in: 0...8, using: &generator)
      let parts = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      exercise(parts.joined(separator: Bool.random(using: &generator) ? " " : ""))
    }
  }

  @Test(arguments: ["a", "CB4 ", "Newport, ", "é", "😀", "e\u{301}", " ", ",", "\u{0}"])
  func aHundredThousandCharacters(_ piece: String) {
    // Work that grows with the square would run into the limit of the suite.
    exercise(String(repeating: piece, count: 100_000))
    exercise(String(repeating: piece, count: 40))
  }
}
