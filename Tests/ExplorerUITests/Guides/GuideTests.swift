import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

/// Guides, building blocks and areas as texts and lists.
@Suite(.timeLimit(.minutes(10))) struct GuideTests {
  private let library = Bundled.library
  private let today = Day(year: 2026, month: 11, day: 28)

  private func plain(_ name: String) throws -> String {
    let found = try #require(GuidePage.find(name, in: library))
    return GuidePage.plain(found, in: library, today: today, glyphs: .unicode)
  }

  @Test(arguments: ["how-to-apply", "How to apply", "find the form", "apply for an NHS job"])
  func aGuideIsFoundByItsNameOrItsQuestion(_ name: String) throws {
    #expect(try plain(name).hasPrefix("How do I apply for an NHS job?\n"))
  }

  @Test func whatHasNoGuideIsNotFound() {
    #expect(GuidePage.find("dragons", in: library) == nil)
    #expect(GuidePage.listing(in: library, words: "dragons").isEmpty)
    #expect(GuidePage.listing(in: library, words: "form").rows.map { $0[0] } == ["how-to-apply"])
    #expect(GuidePage.listing(in: library).rows.map { $0[0] } == ["how-to-apply", "access-to-he"])
  }

  @Test func everyFactOfAGuideIsInItsText() throws {
    let guide = try #require(library.guide("how-to-apply"))
    let text = try plain("how-to-apply").replacing("\n", with: " ")
    for fact in guide.sections.flatMap(\.facts) { #expect(text.contains(fact.text)) }
    for words in [
      "You fill in one form", "The form", "(England; April 2026)", "NHS Jobs (free)",
      "NHS Jobs: https://www.jobs.nhs.uk", "AfC", "How long an answer takes.", "Good on forms",
      "Applying, GOV.UK: https://www.gov.uk/apply (checked 28 November 2026)",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func aFactPastItsDayIsStruckAndOneStillGoodIsNot() throws {
    let text = try plain("how-to-apply")
    #expect(text.contains("[past] The old site stays open. (until 31 July 2026, past)"))
    #expect(text.contains("• The new rules hold. (until April 2027; not sure)"))
    let guide = try #require(library.guide("how-to-apply"))
    let fact = guide.sections[0].facts[1]
    #expect(!fact.isPast(on: Day(year: 2026, month: 7, day: 31)))
    #expect(fact.isPast(on: Day(year: 2026, month: 8, day: 1)))
    let month = guide.sections[0].facts[2]
    #expect(!month.isPast(on: Day(year: 2027, month: 4, day: 30)))
    #expect(month.isPast(on: Day(year: 2027, month: 5, day: 1)))
  }

  @Test func aBuildingBlockIsFoundLikeAGuide() throws {
    let text = try plain("access-to-he")
    #expect(text.hasPrefix("Access to Higher Education Diploma (England)\n"))
    #expect(text.contains("[past] The fee was £3,000. (2025/26; until 31 July 2026, past)"))
    #expect(text.contains("Colleges differ."))
  }

  @Test func anAreaTellsWhatItIsAndItsRoles() throws {
    let area = try #require(library.area("talking-therapies"))
    #expect(area.slug == "psychological-therapies")
    let text = AreaPage.plain(area, in: library, glyphs: .unicode)
    for words in [
      "You help people through talking.", "Wellbeing practitioners start here.",
      "Talking therapies: https://www.nhs.uk/talk", "Social worker", "Sources",
    ] { #expect(text.contains(words), "\(words)") }
    let document = AreaPage.document(of: area, in: library)
    #expect(document.blocks.contains { $0.target == .role("social-worker") })
  }

  @Test func aRoleIsCountedOnceInAnAreaAboveBothOfItsAreas() {
    let rows = AreaPage.listing(in: library).rows
    let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Int($0[3]) ?? -1) })
    let inBoth = library.roles.count { role in
      library.areaPaths(of: role).contains { $0.contains { $0.slug == "wider-healthcare-team" } }
    }
    #expect(counts["wider-healthcare-team"] == inBoth)
    #expect(counts["psychological-therapies"] == 4)
  }
}
