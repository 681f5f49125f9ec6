import CareerModel
import Testing

@testable import ExplorerUI

@Suite(.timeLimit(.minutes(10))) struct LadderTests {
  private func ladder(_ slug: String, in library: Library = WaysLibrary.library) throws -> Document
  {
    Pane.progression.document(of: try #require(library.role(slug)), in: library)
  }

  @Test func itDrawsBothWays() throws {
    let lines = try ladder("nurse").plainLines(width: 80)
    #expect(
      lines == [
        "Where it can lead",
        "├─ Matron (band not stated, lead a team or service)",
        "│  Condition: not stated.",
        "│",
        "●  Nurse (band 5) you are here",
        "",
        "What leads here",
        "└─ Associate (band 4, needs registration first)",
        "   Condition: not stated.",
        "",
        "└─ Helper (band 2, needs a degree first)",
        "   Condition: not stated.",
        "",
        "Moves sideways",
        "Not stated.",
      ])
  }

  @Test func eachRungHasItsBandItsConditionAndItsTime() throws {
    let lines = try ladder("helper").plainLines(width: 80)
    #expect(lines.contains("├─ Associate (band 4, 2 bands up, after training)"))
    #expect(lines.contains("│  You take a course. Usual time: two years."))
    #expect(lines.contains("├─ Senior helper (band 3 and above, at least 1 band up, a step up)"))
  }

  @Test func whatIsSidewaysBothWaysStandsOnce() throws {
    for slug in ["helper", "porter"] {
      let targets = try ladder(slug).blocks.compactMap(\.target)
      let other = slug == "helper" ? "porter" : "helper"
      #expect(targets.filter { $0 == .role(other) }.count == 1)
    }
  }

  @Test func aRelatedRoleThatIsARungIsNotRepeated() throws {
    var library = WaysLibrary.library
    let number = try #require(library.roles.firstIndex { $0.slug == "nurse" })
    library.roles[number].relatedRoles = Role.RelatedRoles(["associate", "matron", "porter"])
    let targets = try ladder("nurse", in: library).blocks.compactMap(\.target)
    #expect(
      targets == [.role("matron"), .role("associate"), .role("helper"), .role("porter")])
  }

  @Test func nothingLeadsToTheOnlyRoleReadSoFar() throws {
    var library = Library()
    library.roles = [try #require(WaysLibrary.library.role("nurse"))]
    #expect(!(try ladder("nurse", in: library).blocks.contains { $0.text == "What leads here" }))
    let two = WaysLibrary.library
    #expect(
      try ladder("helper", in: two).blocks.contains { $0.text.hasPrefix("No role of this") })
  }

  @Test func theSourcesOfWhatLeadsHereAreAmongThePanes() throws {
    let nurse = try #require(WaysLibrary.library.role("nurse"))
    let sources = Pane.progression.sources(of: nurse, in: WaysLibrary.library)
    #expect(sources.map(\.title) == ["Page of nurse", "Page of associate", "Page of helper"])
  }

  @Test func jsonHoldsWhatLeadsHere() throws {
    let nurse = try #require(WaysLibrary.library.role("nurse"))
    let json = RolePage.json(nurse, pane: .progression, in: WaysLibrary.library)
    guard case .array(let edges) = json["leadsHere"] else {
      Issue.record("no leadsHere")
      return
    }
    #expect(edges.map { $0["from"] } == ["associate", "helper"])
  }
}
