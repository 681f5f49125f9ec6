import CareerModel
import Testing

@Suite(.timeLimit(.minutes(10))) struct BandSpanTests {
  /// Places in the order 1 2 3 4 5 6 7 8a 8b 8c 8d 9, counted from 0.
  @Test(arguments: [
    ("5", 4, 4), ("5 or 6", 4, 5), ("6 and 7", 5, 6), ("8a to 8d", 7, 10), ("8", 7, 10),
    ("6 to 8a", 5, 7), ("Band 8A", 7, 7), ("3 to 2", 1, 2), ("9", 11, 11),
  ])
  func closed(_ words: String, _ low: Int, _ high: Int) {
    let span = BandSpan(words)
    #expect(span?.lowest == low)
    #expect(span?.highest == high)
  }

  @Test func openEnds() {
    #expect(BandSpan("4 and above")?.lowest == 3)
    #expect(BandSpan("4 and above").map { $0.highest == nil } == true)
    #expect(BandSpan("up to 8a")?.highest == 7)
    #expect(BandSpan("up to 8a").map { $0.lowest == nil } == true)
  }

  @Test(arguments: [
    "", "band", "above", "8e", "10", "band 5 in London", "consultant", "up to 5 and above",
  ])
  func otherWordsAreNotReckonedWith(_ words: String) { #expect(BandSpan(words) == nil) }

  @Test(arguments: [
    ("3", "5", "2 bands up"), ("5", "4", "1 band down"), ("4", "4", "the same band"),
    ("4", "5 or 6", "1 to 2 bands up"), ("4", "4 to 6", "the same band or up to 2 up"),
    ("5", "2 or 3", "2 to 3 bands down"), ("3 to 7", "5", "from 2 bands down to 2 bands up"),
    ("5", "8a and above", "at least 3 bands up"),
  ])
  func changeInWords(_ start: String, _ end: String, _ words: String) throws {
    let change = BandChange(from: try #require(BandSpan(start)), to: try #require(BandSpan(end)))
    #expect(change.words == words)
  }

  @Test func aChangeWithoutAnEndIsNotPutInWords() throws {
    let start = try #require(BandSpan("5"))
    #expect(BandChange(from: start, to: try #require(BandSpan("up to 8a"))).words == nil)
    #expect(BandChange(from: start, to: try #require(BandSpan("2 and above"))).words == nil)
  }

  @Test(arguments: [
    ("3", "5", 2), ("5", "3", 2), ("3 to 7", "5", 0), ("3", "4 and above", 1),
    ("7", "up to 4", 3), ("7", "5 and above", 0),
  ])
  func gap(_ start: String, _ end: String, _ bands: Int) throws {
    #expect(try #require(BandSpan(start)).gap(to: try #require(BandSpan(end))) == bands)
  }
}
