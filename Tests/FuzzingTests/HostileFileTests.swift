import Canvas
import CareerModel
import ExplorerUI
import Fuzzing
import TestSupport
import Testing

/// The explorer on files made to harm it: the good advert is there, and no picture, sentence or copied
/// text carries what a terminal would act on.
@Suite(.timeLimit(.minutes(10))) struct HostileFileTests {
  private static let library = fixture("the bundled data") { try Library.load(from: .bundled) }

  @Test(arguments: try cases(of: HostileFile.all))
  func theExplorerShowsWhatIsSound(file: HostileFile) throws {
    let folder = try TemporaryFolder()
    let reading = VacancyFile.read(path: try folder.write("adverts.json", file.bytes))
    let references = reading.file.vacancies.map(\.reference)
    #expect(references.contains(HostileFile.good) == file.keepsGood)
    #expect(!references.contains { $0.hasPrefix("BAD") })
    #expect(file.keepsGood || !reading.faults.isEmpty)
    for fault in reading.faults.prefix(100) {
      #expect(Soundness.fault(ofText: fault.sentence) == nil)
    }

    var app = App(
      library: Self.library, size: Size(columns: 80, rows: 24),
      role: "support-time-and-recovery-worker", pane: .vacancies)
    _ = app.update(.vacanciesLoaded(reading))
    let keys = try Key.parse("aj<enter>yo<esc>u<esc>e<down><esc>n<esc>t<esc>/good<enter>jyo0").get()
    for size in [app.world.size, Size(columns: 40, rows: 12), Size(columns: 160, rows: 50)] {
      _ = app.update(.input(.resize(size)))
      for key in keys {
        let effects = app.update(.input(.key(key)))
        let fault = Soundness.fault(of: effects) ?? Soundness.fault(ofPictureOf: app)
        #expect(fault == nil, "after \(key)")
        for case .copy(let text) in effects { #expect(Soundness.fault(ofText: text) == nil) }
      }
    }
    // Of many, the good one is found by what it says.
    for key in try Key.parse("<esc><esc><esc><esc><esc>10a/\"good trust\"").get() {
      _ = app.update(.input(.key(key)))
    }
    let shows = app.frame.rows.contains { $0.contains("Good Trust") }
    #expect(shows == file.keepsGood, "\(app.frame.rows.joined(separator: "\n"))")
  }
}
