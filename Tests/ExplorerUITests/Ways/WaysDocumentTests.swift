import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

@Suite(.timeLimit(.minutes(10))) struct WaysDocumentTests {
  private func text(_ from: String, _ to: String, library: Library = WaysLibrary.library) throws
    -> [String]
  {
    let ways = try #require(library.ways(from: from, to: to))
    return WaysPage.plain(ways, in: library, glyphs: .unicode)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func bothWaysStepByStep() throws {
    #expect(
      try text("helper", "nurse") == [
        "From: Helper. To: Nurse.",
        "",
        "The shortest way: 1 step",
        "●  Helper (band 2) you start here",
        "   Pay now: £20,000 a year.",
        "└─ 1. Nurse (band 5, 3 bands up, needs a degree first)",
        "   Condition: not stated.",
        "   Usual time: not stated. Degree: needed first.",
        "   Pay now: £50,000 a year.",
        "   Source: Page of helper (checked 2026).",
        "",
        "How long it all takes: not stated.",
        "",
        "Without a degree: 2 steps",
        "●  Helper (band 2) you start here",
        "   Pay now: £20,000 a year.",
        "├─ 1. Associate (band 4, 2 bands up, after training)",
        "│  You take a course.",
        "│  Usual time: two years. Degree: not needed.",
        "│  Pay now: £40,000 a year.",
        "│  Source: Page of helper (checked 2026).",
        "│",
        "└─ 2. Nurse (band 5, 1 band up, needs registration first)",
        "   Condition: not stated.",
        "   Usual time: not stated. Degree: not stated.",
        "   Pay now: £50,000 a year.",
        "   Source: Page of associate (checked 2026).",
        "",
        "The stated times add up to 2 years. 1 of 2 steps has no time that can be",
        "counted, so it takes longer.",
        "",
        "Whether you need a degree is not stated for: Nurse.",
        "",
        "Where this comes from",
        "• Page of helper, checked 2026: https://example.org/helper",
        "• Page of associate, checked 2026: https://example.org/associate",
        "",
        "Pay is for full time: Agenda for Change, England, 2026/27.",
        "",
        "Bands up or down are counted from the band each role starts on. A way is",
        "made only of moves that the roles' sources name.",
        "",
      ])
  }

  @Test func theSameWayIsToldOnce() throws {
    let lines = try text("helper", "associate")
    #expect(lines.contains("Without a degree: the same way"))
    #expect(lines.contains("No step of this way needs a degree."))
    #expect(lines.filter { $0.hasPrefix("└─") }.count == 1)
    #expect(lines.contains("The stated times add up to 2 years."))
  }

  @Test func noWaySaysHowFarEachSideReaches() throws {
    let lines = try text("matron", "nurse")
    #expect(lines.contains("No role of this catalogue is named as a next step from it."))
    #expect(lines.contains("What can lead to Nurse: 3 roles"))
    #expect(
      lines.filter { $0.hasPrefix("•") } == [
        "• Associate (1 step)", "• Helper (1 step)", "• Porter (2 steps)",
      ])
  }

  @Test func whyThereIsNoWayWithoutADegree() throws {
    var library = WaysLibrary.library
    let number = try #require(library.roles.firstIndex { $0.slug == "nurse" })
    library.roles[number].decisions = Role.Decisions(degree: .yes)
    #expect(
      try text("helper", "nurse", library: library)
        .contains("Nurse: you need a degree for this role itself."))
    let further = try text("associate", "matron", library: library)
    #expect(further.contains("Without a degree: no way is known"))
    #expect(further.contains("On the shortest way: Nurse."))
  }

  @Test func aLongListIsCutAndSaysSo() throws {
    var library = WaysLibrary.library.adding(20)
    for number in library.roles.indices where library.roles[number].slug.hasPrefix("more") {
      library.roles[number].progression = library.role("porter")?.progression
    }
    let lines = try text("matron", "helper", library: library)
    #expect(lines.contains("What can lead to Helper: 21 roles"))
    #expect(lines.filter { $0.hasPrefix("•") }.count == 15)
    #expect(lines.contains("And 6 more, further away."))
  }
}
