import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

/// What the pay pane says besides the steps of the band.
@Suite(.timeLimit(.minutes(10))) struct PayPaneTests {
  private func words(_ slug: String, library: Library = Bundled.library) throws -> String {
    let role = try #require(library.role(slug))
    return Pane.pay.document(of: role, in: library).blocks.map { block in
      if case .pair(let label) = block.kind { return "\(label): \(block.text)" }
      return block.text
    }.joined(separator: "\n") + "\n"
  }

  @Test func aBandShowsWhatComesOnTop() throws {
    let words = try words(Bundled.opening)
    #expect(words.contains("35% more an hour on Saturdays and weekday nights"))
    #expect(words.contains("69% more on Sundays and public holidays"))
    #expect(words.contains("20% on top, at least £5,794 and at most £8,746 a year"))
    #expect(words.contains("27 days and 8 public holidays"))
    #expect(words.contains("After 10 years"))
    #expect(words.contains("you pay 6.5% of your pay"))
    #expect(words.contains("£12.71 an hour from 1 April 2026"))
    #expect(words.contains("Scotland: Full time is 36 hours a week from 1 April 2026."))
    #expect(!words.contains("Consultant"))
  }

  @Test func unverifiedFiguresSaySo() throws {
    let words = try words(Bundled.opening) + words("psychiatrist")
    for figure in ["£26,300", "3.75%", "£26,696", "Slough", "£41,226", "£118,759"] {
      let line = words.split(separator: "\n").first { $0.contains(figure) }
      #expect(line?.contains("(unverified)") == true, "\(figure)")
    }
    let consultant = words.split(separator: "\n").first { $0.contains("£113,565") }
    #expect(consultant?.contains("unverified") == false)
  }

  @Test func doctorsShowTheirGrades() throws {
    let words = try words("psychiatrist")
    #expect(words.contains("Doctors’ pay in England 2026/27"))
    #expect(words.contains("£109,725 to £145,478"))
    #expect(!words.contains("London, 2026/27"))
    let role = try #require(Bundled.library.role("psychiatrist"))
    let sources = Pane.pay.sources(of: role, in: Bundled.library)
    #expect(sources.contains { $0.title.contains("doctor") })
  }

  @Test func aPayScaleInWordsCanNameADoctors() throws {
    var library = Bundled.library
    var role = try #require(library.role(Bundled.opening))
    role.slug = "somebody"
    role.pay?.startBand = nil
    role.pay?.scale = nil
    role.pay?.otherScale = "The resident doctor scale, then the consultant scale"
    library.roles.append(role)
    #expect(try words("somebody", library: library).contains("Doctors’ pay in England 2026/27"))
    role.slug = "dentist"
    role.pay?.otherScale = "The NHS salaried dentist scale"
    library.roles.append(role)
    #expect(!(try words("dentist", library: library).contains("Doctors’ pay")))
  }

  @Test func everyGroupShownHasItsSources() throws {
    let role = try #require(Bundled.library.role(Bundled.opening))
    let rules = try #require(Bundled.library.payRules(of: "afc-england"))
    let sources = Set(Pane.pay.sources(of: role, in: Bundled.library))
    for group in [
      rules.supplements.sources, rules.unsocialHours.sources, rules.leave.sources,
      rules.pensionTiers.sources, rules.livingWage.sources,
    ] + rules.nations.map(\.sources) {
      #expect(!group.isEmpty)
      #expect(sources.isSuperset(of: group))
    }
  }

  @Test func theListingsHoldWhatTheScreenHolds() throws {
    let rules = Listing.payRules(Bundled.library.payRules)
    #expect(rules.rows.count > 60)
    #expect(rules.rows.allSatisfy { $0.count == rules.columns.count })
    #expect(rules.rows.contains { $0.last == "unverified" })
    let basis = try #require(Bundled.library.payBasis(of: "afc-england"))
    let estimate = try PayCalculator.estimate(
      PayCase.Written(band: "3"), scale: basis.scale, rules: basis.rules
    ).get()
    let listing = Listing.estimate(estimate)
    #expect(listing.csv.contains("Take-home pay,22066.80,1838.90,2026/27,yes,"))
    #expect(listing.csv.contains("National Insurance,-1055.20,-87.93,"))
    #expect(estimate.document.plainLines().first == "Estimate for 2026/27")
  }
}
