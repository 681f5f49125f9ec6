import Testing

@testable import CareerModel

@Suite(.timeLimit(.minutes(10))) struct TextFoldingTests {
  @Test(arguments: [
    ("Support, Time & Recovery", "support time and recovery"),
    ("ÀÉÎÕÜ ñ ç Ŵ ŷ ő ạ", "aeiou n c w y o a"),
    ("e\u{301}cole", "ecole"),
    ("Straße STRAẞE Œuvre æther Øre Łódź Þor", "strasse strasse oeuvre aether ore lodz thor"),
    ("people's people’s peoples' rock 'n' roll", "peoples peoples peoples rock n roll"),
    ("R&D, A & E", "r and d a and e"),
    ("full-time/part-time", "full time part time"),
    ("£26,530.00 to £1,234,567", "26530 00 to 1234567"),
    (
      "Bands 3,4 or 5,600 or 26, 530 or 1,2345 or a,123",
      "bands 3 4 or 5600 or 26 530 or 1 2345 or a 123"
    ),
    ("ﬁnance ＮＨＳ ＆ co", "finance nhs and co"),
    ("soft\u{AD}hyphen zero\u{200B}width left\u{200E}", "softhyphen zerowidth left"),
    ("ΟΔΟΣ οδος Привет", "οδοσ οδοσ привет"),
    ("a\u{0}b\tc\nd\u{A0}e\u{1F469}\u{200D}\u{2695}\u{FE0F}f", "a b c d e f"),
    ("", ""), ("  -- \"\" £ ", ""),
  ])
  func `Case, accents and punctuation do not count`(text: String, folded: String) {
    #expect(TextFolding.folded(text) == folded)
  }

  @Test func `The table of Latin letters agrees with Unicode's names`() throws {
    var checked = 0
    for code in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      let scalar = try #require(Unicode.Scalar(UInt32(code)))
      // "LATIN SMALL LETTER E WITH ACUTE": the fourth word is the letter.
      let name = (scalar.properties.name ?? "").split(separator: " ")
      guard name.count > 3, name[0] == "LATIN", name[2] == "LETTER", name[3].count == 1,
        name.count == 4 || name[4] == "WITH", !name.dropFirst(5).contains("LETTER")
      else { continue }
      checked += 1
      let letters = try #require(LatinFolding.letters(of: scalar), "\(name.joined(separator: " "))")
      #expect(letters.first == name[3].lowercased().utf8.first)
      #expect(letters.second == nil)
    }
    #expect(checked > 500)
  }

  @Test func `A folded text has one space before, between and after its words`() {
    #expect(TextFolding.bytes(of: "  Time, & \t Tide! ") == Array(" time and tide ".utf8))
    #expect(TextFolding.bytes(of: " … ") == Array(" ".utf8))
  }

  @Test func `Every byte knows the character it came from`() {
    var folder = WordFolder(keepsOrigins: true)
    folder.append("Ça & ß,1,234")
    #expect(folder.bytes == Array(" ca and ss 1234 ".utf8))
    #expect(folder.origins == [0, 0, 1, 2, 3, 3, 3, 3, 5, 5, 6, 7, 9, 10, 11, 11])
  }
}
