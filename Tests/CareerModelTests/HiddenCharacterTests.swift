import Testing

@testable import CareerModel

@Suite(.timeLimit(.minutes(10))) struct HiddenCharacterTests {
  private static let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

  @Test func whatUnicodeSaysDoesNotShowIsHidden() {
    let shown = Self.all.filter { scalar in
      let isInvisible =
        scalar.properties.isDefaultIgnorableCodePoint
        || [.control, .lineSeparator, .paragraphSeparator].contains(
          scalar.properties.generalCategory)
      return isInvisible && !scalar.isHidden
    }
    #expect(shown.map(\.value) == [])
  }

  @Test(
    arguments: [
      0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFFA0, 0xFFF9, 0xFFFA,
      0xFFFB, 0x1D173, 0x1D17A, 0xFFFE,
    ] as [UInt32])
  func anAdvertWithAnInvisibleCharacterIsRefused(_ code: UInt32) throws {
    let mark = String(Character(try #require(Unicode.Scalar(code))))
    for employer in [mark, "A \(mark)Trust"] {
      let text = Sample.advert("A1").with("\"A Trust\"", "\"\(employer)\"")
      let reading = VacancyFile.read(bytes: Array("[\(text)]".utf8), name: "a")
      #expect(reading.file.vacancies.isEmpty)
      #expect(reading.faults.map(\.path) == ["$[0].employer"])
      #expect(reading.faults.first?.found.contains("<U+") == true)
    }
  }

  @Test func lettersAndSignsAreNotHidden() {
    for text in [
      "£26,530 – “Nurse’s”", "Zoë Ünal, Ysgol Gymraeg Ŵ", "漢字 한국어 ไทย", "👍🏽 ✓ ≈", "a\u{301}",
    ] {
      #expect(!text.hasHiddenCharacters, "\(text)")
    }
  }
}
