import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

/// What the panes say of what people decide by, of ways to qualify and of sources.
@Suite(.timeLimit(.minutes(10))) struct FactWordsTests {
  private let library = Bundled.library

  private func role() throws -> Role { try #require(library.role("social-worker")) }

  private func words(_ pane: Pane, today: Day? = nil) throws -> String {
    pane.document(of: try role(), in: library, today: today).words
  }

  @Test func anAnswerSaysWhatItRestsOn() throws {
    let text = try words(.overview)
    for words in [
      "Yes: in social work", "Sometimes (adverts say so)",
      "Yes, enhanced (by rule: Who gives care is checked with the list of barred people.)",
      "Sometimes: to visit people", "Where nothing is added, pages about this role say it.",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func whatIsNotKnownIsSaidOnceAtTheFoot() throws {
    for pane in [Pane.overview, .training, .pay] {
      let document = pane.document(of: try role(), in: library)
      let last = try #require(document.blocks.last)
      #expect(last.text.hasPrefix("Not stated in the sources read: "), "\(pane)")
      let before = document.blocks.dropLast().map(\.text)
      #expect(!before.contains { $0.contains(Document.notStated) }, "\(pane)")
    }
    let foot = try #require(Pane.overview.document(of: try role(), in: library).blocks.last).text
    #expect(foot.contains("work at night;"))
    #expect(!foot.contains("work at weekends"))
    #expect(!foot.contains("driving"))
  }

  @Test func nightsAndWeekendsTogetherAreNoOpenQuestion() throws {
    var role = try role()
    role.decisions.answers[.weekends] = nil
    #expect(role.openQuestions.contains(.nights) && role.openQuestions.contains(.weekends))
    role.decisions.answers[.nightsOrWeekends] = Role.Answer(verdict: .yes)
    #expect(!role.openQuestions.contains(.nights) && !role.openQuestions.contains(.weekends))
  }

  @Test func trainingGoesInTheOrderOfALife() throws {
    let document = Pane.training.document(of: try role(), in: library)
    let headings = document.blocks.filter { $0.kind == .heading }.map(\.text)
    #expect(
      headings == [
        "1. Before the job", "Way 1 of 2: Social work degree",
        "Way 2 of 2: Social work degree apprenticeship", "What no source tells about these ways",
        "2. Starting", "Access to Higher Education Diploma (England)", "What is not known here",
      ])
  }

  @Test func aWayTellsItsLengthItsMoneyAndWhatItTakes() throws {
    let text = try words(.training)
    for words in [
      "A degree, level 6", "3 to 4 years, up to 6 years part time",
      "5 GCSEs at 9 to 4 in English and maths; A levels: 2 or 3; UCAS points: 112",
      "You pay with a student loan. A bursary may be added.", "Band 6. Councils have scales",
      "Access to Higher Education Diploma", "about 3 years", "You are paid a wage.",
      "Social worker (ST0510), level 6, usually 36 months (looked up November 2026). Level 6 has",
      "Band 4 to 5. You keep the wage of your job.", "An apprenticeship, a change from another",
      "Not very: few good sources were found.", "What the fees are.",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func aPastFactOfABuildingBlockIsMarkedOnItsDay() throws {
    let fact = "The fee was £3,000. (2025/26; until 31 July 2026"
    let day = Day(year: 2026, month: 11, day: 28)
    #expect(try words(.training, today: day).contains("[past] \(fact), past)"))
    #expect(try !words(.training).contains("[past]"))
    #expect(try words(.training).contains("\(fact))"))
  }

  @Test func theBandWhileTrainingStandsBesideTheBandAfter() throws {
    let line = try #require(OverviewPane.payLine(of: try role(), in: library))
    #expect(
      line.hasPrefix(
        "Band 5 while you train. A wage while you learn. Usually starts on band 6: £"))
    var simple = try role()
    simple.pay?.trainingPay = nil
    #expect(
      OverviewPane.payLine(of: simple, in: library)?.hasPrefix(
        "Band 5 while you train. Usually starts on band 6: £") == true)
    simple.pay?.startBand = nil
    simple.pay?.unknown = "No source names the band, so ask."
    #expect(
      OverviewPane.payLine(of: simple, in: library)
        == "Band 5 while you train. No source names the band, so ask.")
  }

  @Test func aRouteTellsItsMonthsAndItsMoney() throws {
    let text = try words(.progression)
    #expect(text.contains("Usual time: 6 to 9 months. You are paid a wage."))
    let edge = try #require(library.progression.edges(from: "social-worker").first)
    #expect(
      edge.sources.map(\.title) == ["Social workers in mental health, Health Education England"])
  }

  @Test func officialSourcesComeFirstAndCopiesLast() throws {
    let sources = Pane.training.sources(of: try role(), in: library)
    #expect(sources.first?.address?.contains("hee.nhs.uk") == true)
    #expect(sources.last?.standing == .copy)
    #expect(sources.map(\.rank) == sources.map(\.rank).sorted())
    #expect(sources.last?.titleAndStanding == "Social work, a careers page (a copy)")
    let leaflet = Source(title: "A leaflet", address: nil, checked: "2025", standing: .offWeb)
    #expect(leaflet.line == "A leaflet (not on the web) (checked 2025)")
  }

  @Test(arguments: [
    ("https://www.healthcareers.nhs.uk/a", 0), ("https://nhs.uk.example.org", 1),
    ("http://GOV.UK:80/x", 0), ("https://notgov.uk/", 1), ("https://www.prospects.ac.uk", 1),
  ])
  func officialHosts(_ address: String, _ rank: Int) {
    #expect(Source(title: "A", address: address, checked: "2026").rank == rank)
  }

  @Test func theListNamesEveryAreaAndBothBands() throws {
    let listing = Listing.roles(in: library, words: "", area: "psychological-therapies")
    let row = try #require(listing.rows.first { $0[0] == "social-worker" })
    #expect(row[2] == "Clinical support staff; Psychological therapies")
    #expect(row[3] == "6 (5 while you train)")
    #expect(Set(listing.rows.map { $0[0] }).count == listing.rows.count)
  }

  @Test func theComparisonKeepsTheTwoBandsApart() throws {
    let nurse = try #require(library.role("mental-health-nurse"))
    let rows = RoleComparison([try role(), nurse], in: library).rows
    #expect(rows.first { $0.label == "Band once in the job" }?.values == ["6", "5"])
    #expect(
      rows.first { $0.label == "While you train" }?.values
        == ["band 5. A wage while you learn.", Document.notStated])
    #expect(
      rows.first { $0.label == "Ways to qualify" }?.values.first?.hasPrefix(
        "Social work degree, 3 to 4 years, up to 6 years part time; ") == true)
    #expect(!rows.contains { $0.values.allSatisfy { $0 == Document.notStated } })
  }

  @Test func theCoverageIsCounted() throws {
    let rows = Listing.coverage(of: library).rows
    let full = library.roles.count { $0.depth == .full }
    #expect(rows[0] == ["Roles that are full", "\(full)", "\(library.roles.count)"])
    #expect(rows.contains(["Ways to qualify with a length", "2", "2"]))
    #expect(rows.contains(["Roles listed in more than one area", "1", "\(library.roles.count)"]))
  }
}
