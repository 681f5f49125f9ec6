import TestSupport
import Testing

@testable import CareerModel

/// Byte order marks, which editors put first and joining files puts anywhere.
@Suite(.timeLimit(.minutes(10))) struct ByteOrderMarkTests {
  private static let mark = "\u{FEFF}"

  @Test(arguments: try cases(of: AdvertStreamTests.forms.indices), 1...3)
  func marksAtTheStartAreNoPartOfTheFile(_ form: Int, _ count: Int) {
    let text = AdvertStreamTests.forms[form].text
    let plain = AdvertStreamTests.read(Array(text.utf8))
    let marks = Array(String(repeating: Self.mark, count: count).utf8)
    for piece in [1, 2, 4, 64] {
      let marked = AdvertStreamTests.read(marks + Array(text.utf8), piece: piece)
      #expect(marked.file == plain.file && marked.faults == plain.faults, "\(piece)")
    }
  }

  @Test(arguments: ["\n", "\r\n", ",\n", ","])
  func marksBetweenAdvertsLoseNothing(_ separator: String) {
    let adverts = (1...3).map { Self.mark + Self.mark + Sample.advert("A\($0)") }
    let joined = adverts.joined(separator: separator)
    let text = separator.hasPrefix(",") ? "[" + joined + "]" : joined
    for piece in [1, 5, 1000] {
      let reading = AdvertStreamTests.read(Array(text.utf8), piece: piece)
      #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2", "A3"], "\(piece)")
      #expect(reading.faults == [])
    }
  }

  @Test func aFileOfTheDataFolderToo() throws {
    let folder = try DataFolder()
    try folder.write("areas.json", Self.mark + Self.mark + Sample.areas)
    #expect(try Library.load(from: folder.location).faults == [])
  }
}
