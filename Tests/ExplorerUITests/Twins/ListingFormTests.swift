import Canvas
import Synchronization
import Testing
import VacancySearch

@testable import CareerModel
@testable import ExplorerUI

/// The forms of a listing: each alone, record by record, and read back by the quick way.
@Suite(.timeLimit(.minutes(10))) struct ListingFormTests {
  private struct Gone: Error {}

  /// A listing that counts how many of its records were made in each form.
  private final class Counted: Sendable {
    private let counts = Mutex((rows: 0, json: 0, figures: 0))

    var made: (rows: Int, json: Int, figures: Int) { counts.withLock { $0 } }

    func listing(_ count: Int) -> Listing {
      Listing(
        columns: ["Number", "Text"],
        rows: Records(count: count) { index in
          self.counts.withLock { $0.rows += 1 }
          return ["\(index)", "£"]
        },
        figures: Listing.Figures(
          columns: ["Number"],
          rows: Records(count: count) { index in
            self.counts.withLock { $0.figures += 1 }
            return ["\(index)"]
          }),
        json: Records(count: count) { index in
          self.counts.withLock { $0.json += 1 }
          return ["number": .integer(index), "text": "£"]
        })
    }
  }

  @Test func eachFormIsMadeAlone() throws {
    let forms: [(Listing.Form, (rows: Int, json: Int, figures: Int))] = [
      (.plain(.unicode), (200, 0, 0)), (.json, (0, 100, 0)), (.csv, (0, 0, 100)),
    ]
    for (form, expected) in forms {
      let counted = Counted()
      var buffer = OutputBuffer { _ in }
      try counted.listing(100).write(form, to: &buffer)
      #expect(counted.made == expected)
    }
  }

  @Test func aReaderThatGoesAwayEndsEachForm() {
    let forms: [(Listing.Form, Int)] = [(.plain(.unicode), 100_000), (.json, 0), (.csv, 0)]
    for (form, widths) in forms {
      let counted = Counted()
      var buffer = OutputBuffer(block: 1000) { _ in throw Gone() }
      #expect(throws: Gone.self) { try counted.listing(100_000).write(form, to: &buffer) }
      let made = counted.made
      #expect(made.rows + made.json + made.figures - widths < 300)
    }
  }

  @Test func columnsAreAsWideAsTheirWidestCell() throws {
    let listing = Listing(
      columns: ["A", "Long head", "B"],
      rows: [["漢字", "", "x"], ["£1", "Ünal", ""], ["", "", ""]], json: [])
    #expect(
      listing.plain(glyphs: .unicode) == """
        A     Long head  B
        漢字             x
        £1    Ünal


        """)
    #expect(
      listing.plain(glyphs: .ascii) == """
        A      Long head  B
        ????              x
        GBP 1  Unal


        """)
  }

  @Test func theProgramReadsItsOwnAdvertsByTheQuickWay() throws {
    let library = Bundled.catalogue
    let index = VacancyIndex(library.vacancies, in: library)
    let context = QueryContext(library, today: Day(year: 2026, month: 11, day: 25))
    for query in ["", "near:leeds within:300"] {
      let results = index.results(.parse(query, in: context))
      let text = Listing.vacancies(results, of: index).text(.json)
      #expect(results.count > 40)
      #expect(text.contains("payWarnings") && text.contains("bandScale"))
      let collector = VacancyCollector()
      let faults = Array(text.utf8).withUnsafeBytes { bytes in
        var reader = VacancyFileReader(MemoryBytes(bytes), name: "own", collector: collector)
        return reader.read().faults
      }
      #expect(faults == [])
      #expect(collector.count == results.count)
      #expect(collector.carefulReads == 0)
    }
  }
}

extension Listing {
  /// The whole of one form.
  func text(_ form: Form) -> String {
    var bytes: [UInt8] = []
    var buffer = OutputBuffer { bytes += $0 }
    // Nothing that takes bytes here can fail.
    try? write(form, to: &buffer)
    try? buffer.flush()
    return String(decoding: bytes, as: UTF8.self)
  }

  func plain(glyphs: Glyphs) -> String { text(.plain(glyphs)) }

  var csv: String { text(.csv) }

  /// The whole value that is written as JSON.
  var jsonValue: JSONValue {
    switch json {
    case .records(let records): .array(Array(records))
    case .value(let value): value
    }
  }
}
