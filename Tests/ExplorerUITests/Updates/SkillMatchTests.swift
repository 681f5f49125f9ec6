import CareerModel
import ExplorerUI
import Testing

/// Ticks that hold for every role, and the ranking made from them.
@Suite(.timeLimit(.minutes(10))) struct SkillMatchTests {
  private static let catalogue = Bundled.catalogue

  @Test func aSkillTickedInOneRoleIsTickedInAll() throws {
    let skill = try #require(
      Self.catalogue.skills.first { Self.catalogue.count(wanting: $0.slug) > 3 })
    let ticks: Set<String> = ["skill:" + skill.slug]
    for role in Self.catalogue.roles(wanting: skill.slug) {
      #expect(role.tickedCount(ticks) >= 1, "\(role.slug)")
    }
  }

  @Test func theRankingIsThatOfThePlainShares() {
    let ticks: Set<String> = ["skill:listening", "skill:calm", "skill:teamwork", "skill:languages"]
    let ranked = SkillMatch.ranked(in: Self.catalogue, ticks: ticks)
    let plain = Self.catalogue.roles.filter { role in
      role.depth == .full && role.skillFacts.contains { ticks.contains($0.tickKey) }
    }
    #expect(Set(ranked.map(\.role.slug)) == Set(plain.map(\.slug)))
    let shares = ranked.map { Double($0.matching.count) / Double($0.role.skillFacts.count) }
    #expect(shares == shares.sorted(by: >))
    for match in ranked {
      #expect(match.matching.count + match.missing.count == match.role.skillFacts.count)
    }
  }

  @Test func whatARoleDoesNotAskForIsNamed() throws {
    let role = try #require(Self.catalogue.role("support-time-and-recovery-worker"))
    let match = SkillMatch(
      role, ticks: ["skill:calm", "skill:languages"], titles: ["skill:languages": "Languages"])
    #expect(match.matching == ["Calm when things get stressful"])
    #expect(match.notAsked == ["Languages"])
    #expect(match.share == "1 of 11")
  }

  @Test func withoutTicksTheScreenSaysHowToTick() throws {
    let app = try play("b")
    #expect(app.screen.contains("Tick the skills you have first"))
  }

  @Test func theKeysLeadFromTicksToRolesAndOn() throws {
    var app = try play("2j<space>jjj<space>b", library: Self.catalogue)
    #expect(app.ticks.count == 2)
    #expect(app.screen.contains("Roles for my skills"))
    try app.play("<down><enter>")
    #expect(app.overlays.isEmpty)
    #expect(app.ticks.count == 2)
  }

  @Test func theTableHoldsEveryRoleOfTheRanking() {
    let ticks: Set<String> = ["skill:listening"]
    let ranked = SkillMatch.ranked(in: Self.catalogue, ticks: ticks)
    let listing = SkillMatch.listing(in: Self.catalogue, ticks: ticks)
    #expect(listing.rows.map { $0[0] } == ranked.map(\.role.slug))
    #expect(
      ranked.count == Self.catalogue.roles(wanting: "listening").filter { $0.depth == .full }.count)
  }

  @Test func everySkillOfTheVocabularyIsWantedBySomeRole() {
    for skill in Self.catalogue.skills {
      #expect(Self.catalogue.count(wanting: skill.slug) > 0, "\(skill.slug)")
    }
  }
}
