import CareerModel
import TestSupport
import Testing

@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct RoleIndexTests {
  let index = RoleIndex(Roles.library)

  private func found(_ text: String) -> [String] {
    index.results(text).places.map { index.roles[$0].slug }
  }

  @Test(arguments: [
    // Title start, then title word, then other name, then text; a whole word before a start.
    ("nurse", ["nurse-adviser", "nursery-nurse", "mental-health-nurse", "porter"]),
    (
      "nurs",
      [
        "nursery-nurse", "nurse-adviser", "mental-health-nurse", "physiotherapist", "porter",
      ]
    ),
    ("mental health nurse", ["mental-health-nurse"]),
    ("rmn", ["mental-health-nurse"]),
    ("facilities", ["plumber", "porter"]),
    ("listening", ["mental-health-nurse"]),
    ("calm", ["porter"]),
    ("\"ward to ward\"", ["porter"]),
    ("\"ward ward\"", []),
    ("\"nurse in cha", ["porter"]),
    ("\"nurse in cha\"", []),
    ("nurse -ward", ["nurse-adviser", "nursery-nurse"]),
    ("-nurse -plumber", ["physiotherapist"]),
  ])
  func wordsFindTheBestFirst(_ text: String, _ slugs: [String]) {
    #expect(found(text) == slugs)
  }

  @Test(arguments: [
    ("degree:no", ["nursery-nurse", "porter"]),
    ("degree:unknown", ["nurse-adviser", "plumber"]),
    ("-degree:yes", ["nursery-nurse", "nurse-adviser", "plumber", "porter"]),
    ("nights:no", ["nursery-nurse"]),
    ("nights:no,sometimes", ["nursery-nurse", "physiotherapist"]),
    ("band:4", ["nursery-nurse"]),
    ("band:2..3", ["nursery-nurse", "porter"]),
    ("band:8", ["physiotherapist"]),
    ("band:unknown", ["nurse-adviser", "plumber"]),
    ("registration:nmc", ["mental-health-nurse"]),
    ("registration:no", ["nursery-nurse"]),
    ("area:\"mental health\"", ["mental-health-nurse"]),
    ("skill:listening", ["mental-health-nurse"]),
    ("skill:calm,listening", ["mental-health-nurse", "porter"]),
    ("depth:short", ["nurse-adviser"]),
    ("degree:no band:x9", ["nursery-nurse", "porter"]),
    ("degree:no area:atlantis", ["nursery-nurse", "porter"]),
  ])
  func fieldsKeepOnlyWhatIsStated(_ text: String, _ slugs: [String]) {
    #expect(Set(found(text)) == Set(slugs))
    #expect(found(text).count == slugs.count)
  }

  @Test func anAreaThatNoRoleHasIsSaid() {
    #expect(index.query("area:atlantis").faults == ["No area here is called atlantis."])
    #expect(index.query("skill:juggling").faults == ["No skill here is called juggling."])
  }

  @Test(arguments: [
    "physoitherapist", "phsiotherapist", "physiotherapits", "phyziotherapist", "xphysiotherapist",
    "physoi",
  ])
  func oneSlipIsForgiven(_ text: String) {
    #expect(found(text) == ["physiotherapist"])
    #expect(
      index.why("physiotherapist", in: index.results(text))
        == "\u{201C}\(text)\u{201D} read as \u{201C}physiotherapist\u{201D}, title: Physiotherapist"
    )
  }

  @Test func twoSlipsShortWordsAndWordsThatMatchAreNotMended() {
    #expect(found("phisoitherapist").isEmpty)
    #expect(found("prtr").isEmpty)
    #expect(found("\"plumbre\"").isEmpty)
    #expect(index.results("-plumbre").places.count == Roles.library.roles.count)
    // "nurse" stands somewhere, so that "nursery" is found as its start only.
    #expect(index.results("nurse").corrections.isEmpty)
  }

  @Test func everyResultSaysWhyItIsThere() {
    func why(_ slug: String, _ text: String) -> String? {
      index.why(slug, in: index.results(text))
    }
    #expect(why("mental-health-nurse", "rmn") == "other name: RMN")
    #expect(
      why("porter", "nurse charge")
        == "text: You move patients from ward to ward, with the nurse in charge.")
    #expect(why("porter", "degree:no") == "degree: no (no rule)")
    #expect(why("plumber", "degree:unknown") == "degree: not stated")
    #expect(why("plumber", "facilities") == "area: Estates and facilities")
    #expect(
      why("mental-health-nurse", "listening ward degree:yes band:5")?.hasPrefix("skill: ") == true)
    #expect(why("nursery-nurse", "nursery") == "title: Nursery nurse")
    #expect(why("porter", "") == nil)
    #expect(why("nobody", "nurse") == nil)
  }

  @Test(arguments: Seed.list(11)) func theDoctorCountsWhatASearchWithoutThePartFinds(seed: Seed) {
    var numbers = SeededGenerator(seed)
    let pieces = [
      "degree:no", "degree:yes", "nights:no", "-nights:yes", "band:2..4", "registration:nmc",
      "driving:no,unknown", "nurse", "ward", "-ward", "\"ward to\"", "plubmer", "patients:yes",
      "skill:calm", "area:nursing", "zzz", "band:x9", "depth:full",
    ]
    for _ in 0..<300 {
      let parts = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in numbers.any(of: pieces) }
      let results = index.results(parts.joined(separator: " "))
      let remedies = results.remedies
      for remedy in remedies {
        #expect(index.results(remedy.text).places.count == remedy.count, "\(parts) \(remedy)")
      }
      let counts = remedies.filter { $0.part != nil }.map(\.count)
      #expect(counts == counts.sorted(by: >))
      #expect(remedies.last.map { $0.part == nil } ?? results.query.isEmpty)
    }
  }

  @Test(arguments: Seed.list(5)) func aWordIsFoundWhereAPlainScanFindsIt(seed: Seed) {
    var numbers = SeededGenerator(seed)
    let texts = Roles.library.roles.map { role in
      RolePlace.allCases.flatMap { $0.texts(of: role, in: Roles.library) }
    }
    let words = texts.joined().flatMap(TextFolding.words(of:))
    for _ in 0..<500 {
      var word = numbers.any(of: words)
      word = String(word.prefix(Int.random(in: 1...word.count, using: &numbers)))
      let filter = TextFilter(word)
      let expected = texts.indices.filter { role in texts[role].contains { filter.matches([$0]) } }
      #expect(index.results(word).places.sorted() == expected, "\(word)")
    }
  }

  @Test func aLibraryWithoutRolesIsSearchedWithoutHarm() {
    let empty = RoleIndex(Library())
    #expect(empty.results("nurse degree:no").places.isEmpty)
    #expect(empty.results("").places.isEmpty)
  }
}
