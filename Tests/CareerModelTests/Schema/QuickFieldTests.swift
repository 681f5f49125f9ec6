import TestSupport
import Testing

@testable import CareerModel

/// The fields that the quick reader of adverts knows, held to the schema and the careful reader.
@Suite(.timeLimit(.minutes(10))) struct QuickFieldTests {
  @Test func theQuickReaderKnowsEveryFieldOfAnAdvert() throws {
    let sample = try Schema("vacancies").sample(choice: 0)
    let advert = try #require(sample["vacancies"]?.elements.first)
    #expect(advert.fields.count > 10)
    let fields = advert.fields
    let own = Set(fields.map(\.name)).union(Vacancy.computedFields)
    #expect(Set(AdvertParser.fields) == own)
    #expect(AdvertParser.fields.count == own.count, "none twice")
  }

  @Test(arguments: try cases(of: Vacancy.computedFields))
  func aComputedFieldDoesNotMakeAnAdvertOdd(_ field: String) {
    for value in ["null", "1.5", "\"£ 8a – ‘x’\"", "[\"£1\", \"漢\"]", "[]", "true"] {
      let parser = AdvertParser()
      let advert = Sample.advert("A1", more: ", \"\(field)\": \(value)")
      #expect(advert.withCString { parser.parse($0).verdict } == .plain, "\(field): \(value)")
    }
  }

  @Test(
    arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func aComputedTextThatIsNoUTF8IsOdd(_ bytes: [UInt8]) {
    let parser = AdvertParser()
    for (open, close) in [("\"", "\""), ("[\"", "\"]")] {
      let (before, after) = ("\"band\": \(open)", "\(close)}")
      let advert = Sample.advert("A1", more: ", " + before)
      let text = Array(advert.dropLast().utf8) + bytes + Array(after.utf8) + [0]
      let verdict = text.withUnsafeBytes {
        parser.parse($0.baseAddress?.assumingMemoryBound(to: CChar.self)).verdict
      }
      #expect(verdict == .odd)
    }
  }
}
