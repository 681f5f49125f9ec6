import Testing

@testable import Canvas
@testable import CareerModel

/// What stands in two places because neither may import the other, held to be the same.
@Suite(.timeLimit(.minutes(10))) struct OneTruthTests {
  private static let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

  @Test func whatADataFileMayNotHoldIsWhatIsNotDrawn() {
    let different = Self.all.filter { $0.isHidden != $0.isUnsafeToDraw }
    #expect(different.map { String($0.value, radix: 16) } == [])
    #expect(Self.all.count { $0.isHidden } > 4000)
  }

  /// Every accent that is dropped for the screen is dropped for the search too, and alike; where
  /// the screen has a letter as it is spelt out ("æ"), so has the search.
  @Test func theLettersBehindAccents() {
    var compared = 0
    for scalar in Self.all where scalar.value >= 0xC0 && scalar.value < 0x2000 {
      let base = Character(scalar).withoutAccents
      guard base != Character(scalar), let letter = base.asciiValue else { continue }
      compared += 1
      let found = LatinFolding.letters(of: scalar)
      let small = letter | 0x20
      #expect(found?.first == small && found?.second == nil, "\(scalar)")
    }
    #expect(compared > 200)
    for scalar in Self.all where scalar.value >= 0xC0 && scalar.value < 0x250 {
      let drawn = Glyphs.ascii.text(String(scalar)).lowercased()
      guard drawn != "?", let found = LatinFolding.letters(of: scalar) else { continue }
      let letters = String(
        decoding: [found.first] + (found.second.map { [$0] } ?? []), as: UTF8.self)
      #expect(drawn == letters, "\(scalar)")
    }
  }
}
