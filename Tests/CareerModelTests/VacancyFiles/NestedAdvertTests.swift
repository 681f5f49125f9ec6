import TestSupport
import Testing

@testable import CareerModel

/// Adverts that open in each other and are never closed: no byte is read more than a few times,
/// however many starts there are.
@Suite(.timeLimit(.minutes(10))) struct NestedAdvertTests {
  private struct Run {
    let reading: VacancyFile.Reading
    let timesRead: Double
  }

  private func read(_ text: String) -> Run {
    let bytes = Array(text.utf8)
    let collector = VacancyCollector()
    return bytes.withUnsafeBytes { bytes in
      var reader = VacancyFileReader(MemoryBytes(bytes), name: "a", collector: collector)
      let faults = reader.read().faults
      return Run(
        reading: VacancyFile.Reading(
          file: VacancyFile(vacancies: collector.table), faults: faults),
        timesRead: Double(collector.bytesParsed) / Double(bytes.count))
    }
  }

  private static func level(_ filler: Int, _ more: String = "") -> String {
    "{\"reference\":\"a\",\"t\":\"" + String(repeating: "x", count: filler) + "\",\(more)\"x\":["
  }

  /// Files of a megabyte or two, each with starts that could be read again and again.
  static let files: [(name: String, text: String)] = [
    ("small", String(repeating: level(10), count: 30_000)),
    ("as reported", String(repeating: level(880), count: 1500)),
    ("more than a thousand levels in a megabyte", String(repeating: level(2000), count: 1000)),
    ("few levels, much text", String(repeating: level(60_000), count: 35)),
    (
      "few levels, then a megabyte",
      String(repeating: level(10), count: 25) + "\"" + String(repeating: "x", count: 2_000_000)
    ),
    (
      "a closed depth in every level",
      String(
        repeating: level(
          100,
          "\"d\":" + String(repeating: "[", count: 70) + String(repeating: "]", count: 70) + ","),
        count: 6000)
    ),
    (
      "a field twice in every level",
      String(repeating: level(10, "\"t\":1,"), count: 40_000)
    ),
    (
      "a mistake after every thirty levels",
      String(repeating: String(repeating: level(200), count: 30) + "!", count: 270)
    ),
    (
      "a mistake after every hundred levels",
      String(repeating: String(repeating: level(200), count: 100) + "!", count: 80)
    ),
  ]

  @Test(arguments: try cases(of: files.indices))
  func timeGrowsWithTheFileAlone(_ file: Int) {
    let (name, text) = Self.files[file]
    let lead = ["[", "{\"vacancies\": [", ""][file % 3]
    let run = read(lead + text)
    #expect(run.timesRead < 8, "\(name), \(lead): read \(run.timesRead) times over")
    #expect(run.reading.file.vacancies.isEmpty)
    #expect(!run.reading.faults.isEmpty)
  }

  @Test func soundAdvertsInsideAreKept() {
    let sound = (0..<300).map { Sample.advert("A\($0)") }
    let open = Self.level(10)
    let text = "[" + sound.map { open + $0 + "," }.joined() + Sample.advert("Z")
    let run = read(text)
    #expect(
      Set(run.reading.file.vacancies.map(\.reference)) == Set((0..<300).map { "A\($0)" } + ["Z"]))
    #expect(run.timesRead < 8)
    #expect(run.reading.faults.count == 301, "every broken advert, and the list without an end")
  }

  @Test func anAdvertDeepInBracketsIsKept() {
    let deep = "{\"reference\":\"B\",\"x\":" + String(repeating: "[", count: 62)
    let run = read("[\(deep)\(Sample.advert("A1")), \(Sample.advert("A2"))")
    #expect(run.reading.file.vacancies.map(\.reference) == ["A1", "A2"])
  }
}
