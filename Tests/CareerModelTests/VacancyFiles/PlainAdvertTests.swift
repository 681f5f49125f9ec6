import TestSupport
import Testing

@testable import CareerModel

/// The quick reader takes nothing that the careful one would not take, and takes it alike.
@Suite(.timeLimit(.minutes(10))) struct PlainAdvertTests {
  @Test(arguments: Seed.list(1...4))
  func whatTheQuickReaderTakes(seed: Seed) throws {
    var writer = AdvertWriter(SeededGenerator(seed))
    let collector = VacancyCollector()
    collector.startFile("a")
    let form = Vacancy.form(.unchecked)
    var plain = 0
    var takenByTheCarefulReaderAlone = 0
    for _ in 0..<1200 {
      let text = writer.advert()
      let isPlain = text.withCString { start in
        collector.parser.parse(start).verdict == .plain && collector.appendPlain()
      }
      let log = FaultLog(file: "a")
      let careful = Array(text.utf8).withUnsafeBytes { bytes in
        JSONDocument.parse(bytes, log: log, path: .element(of: .root, index: 0))
          .flatMap(form.read)
      }
      let isSound = careful != nil && log.count == 0
      if isPlain {
        plain += 1
        let table = collector.table
        if !isSound || table[table.count - 1] != careful {
          Issue.record("\(text) \(log.faults.map(\.sentence))")
        }
      } else if isSound {
        takenByTheCarefulReaderAlone += 1
      }
    }
    // Neither reader was idle.
    #expect(plain > 100)
    #expect(takenByTheCarefulReaderAlone < plain)
  }

  @Test func whatTheBundledAdvertsAndTheSampleAre() throws {
    let collector = VacancyCollector()
    collector.startFile("a")
    let advert = Sample.advert("A1", more: ", \"listedBy\": [\"helper\"], \"computed\": [\"band\"]")
    let isPlain = advert.withCString {
      collector.parser.parse($0).verdict == .plain && collector.appendPlain()
    }
    #expect(isPlain)
    #expect(collector.table.first?.listedBy == ["helper"])
  }

  @Test func nestingIsNoDangerToTheStack() {
    let parser = AdvertParser()
    for open in ["[", "{\"a\":", "[{\"a\":["] {
      let deep = String(repeating: open, count: 300_000)
      #expect(deep.withCString { parser.parse($0).verdict } == .tooDeep)
    }
  }

  @Test func days() {
    for text in [
      "2026-02-28", "2024-02-29", "2000-02-29", "1900-02-29", "2100-02-29", "2026-04-31",
      "2026-12-31", "1899-12-31", "2199-12-31", "2200-01-01", "2026-00-10", "2026-01-00",
      "2026-1-010", "2026-01-0a", "+026-01-01", "2026/01/01", "2026-01", "",
    ] {
      let quick = Array(text.utf8).withUnsafeBytes(PlainText.day)
      #expect(quick == Day(exactly: text), "\(text)")
    }
  }
}
