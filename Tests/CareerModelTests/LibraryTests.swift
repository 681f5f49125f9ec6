import CareerModel
import Testing

/// A sound folder, loaded and looked up.
@Suite(.timeLimit(.minutes(10))) struct LibraryTests {
  private func library() throws -> Library {
    let folder = try DataFolder()
    return try Library.load(from: folder.location)
  }

  @Test func everyFieldOfARole() throws {
    let role = try #require(try library().role("helper"))
    let page = Source(
      title: "The role's page", address: "https://example.org/helper", checked: "2026-07-01")
    let print = Source(title: "A print", address: nil, checked: "2025")
    #expect(role.title == "Helper, time and care")
    #expect(role.depth == .full)
    #expect(role.otherNames == ["HTC worker"])
    #expect(role.area == "care")
    #expect(role.address == "https://example.org/helper")
    #expect(role.sources == [page, print])
    #expect(role.overview?.summary == "You help people.")
    #expect(role.overview?.notes == ["Ex-offenders may apply."])
    #expect(role.overview?.helpsWith == [Fact("money"), Fact("nursing", role: "nurse")])
    #expect(role.overview?.duties == [Fact("visit people")])
    #expect(role.overview?.workplaces == [Fact("clinics")])
    #expect(role.overview?.worksWith == [Fact("nurses")])
    #expect(
      role.overview?.links == [
        Link(text: "Read on", address: "https://example.org/a", role: "nurse")
      ])
    #expect(role.overview?.sources == [page, print])
    #expect(role.skills?.characteristics == [Fact("calm")])
    #expect(role.skills?.skills == [Fact("listening")])
    #expect(role.skills?.sources == [page])
    #expect(role.entry?.line == "No set requirements")
    #expect(role.entry?.setRequirements == false)
    #expect(role.entry?.qualification == .asked)
    #expect(role.entry?.requirements == [Fact("GCSEs")])
    #expect(role.entry?.experience == [Fact("volunteering")])
    #expect(role.training?.steps.map(\.stage) == [.job, .qualified])
    #expect(role.training?.steps.map(\.text) == ["Induction", "Level 3"])
    #expect(role.training?.steps.map(\.apprenticeship) == [false, true])
    #expect(role.pay?.scale == "afc-england")
    #expect(role.pay?.startBand == "3")
    #expect(role.pay?.startBandHighest == "8a")
    #expect(role.pay?.laterBands == [Fact("Band 4 with experience")])
    #expect(role.pay?.hoursPerWeek == 37.5)
    #expect(role.pay?.hours == "37.5 hours a week")
    #expect(role.pay?.shifts == [Fact("evenings")])
    #expect(role.pay?.outsideNHS == "Other terms")
    #expect(role.progression?.routes.map(\.kind) == [.next, .train])
    #expect(role.progression?.routes.map(\.title) == ["Senior helper", "Nurse"])
    #expect(role.progression?.routes.map(\.role) == [nil, "nurse"])
    #expect(role.progression?.routes.map(\.condition) == [nil, "a degree"])
    #expect(role.progression?.routes.map(\.band) == ["4 and above", nil])
    #expect(role.jobMarket?.facts == [Fact("Jobs are on NHS Jobs.")])
    #expect(role.furtherInformation?.links.map(\.text) == ["Skills"])
    #expect(role.relatedRoles?.roles == ["nurse"])
  }

  @Test func whatAShortRoleDoesNotStateIsNil() throws {
    let role = try #require(try library().role("nurse"))
    #expect(role.depth == .short)
    #expect(role.otherNames == ["RN"])
    #expect(role.overview == nil && role.pay == nil && role.address == nil)
    #expect(role.sources == [])
  }

  @Test func fullRolesComeFirstThenByTitle() throws {
    let folder = try DataFolder()
    for (slug, title) in [("a", "édith"), ("b", "Zoo"), ("c", "eagle"), ("d", "Fox")] {
      let text = Sample.nurse.with("\"nurse\"", "\"\(slug)\"").with("\"Nurse\"", "\"\(title)\"")
      try folder.write("roles/\(slug).json", text)
    }
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    #expect(library.roles.map(\.slug) == ["helper", "c", "a", "d", "nurse", "b"])
  }

  @Test func oneRoleWithoutTheRest() throws {
    let folder = try DataFolder()
    let all = try Library.load(from: folder.location)
    for file in ["areas.json", "pay/afc-2026.json", "roles/nurse.json"] { folder.delete(file) }
    #expect(Role.load(slug: "helper", from: folder.location) == all.role("helper"))
    #expect(Role.load(slug: "nurse", from: folder.location) == nil)
    #expect(Role.load(slug: "../roles/helper", from: folder.location) == nil)
    try folder.write("roles/nurse.json", Sample.nurse.with("\"Nurse\"", "5"))
    #expect(Role.load(slug: "nurse", from: folder.location) == nil)
  }

  @Test func theIndexFollowsTheRoles() throws {
    var library = try library()
    #expect(library.role("vet") == nil)
    library.roles.append(Role(slug: "vet", title: "Vet", depth: .short, area: "care"))
    #expect(library.role("vet")?.title == "Vet")
    library.roles.removeAll { $0.slug == "helper" }
    #expect(library.role("helper") == nil)
    #expect(library.role("vet")?.title == "Vet")
  }

  @Test func areas() throws {
    let library = try library()
    let nurse = try #require(library.role("nurse"))
    #expect(library.areaPath(of: nurse).map(\.slug) == ["care", "nursing"])
    #expect(library.areas(below: nil).map(\.slug) == ["care"])
    #expect(library.areas(below: "care").map(\.slug) == ["nursing"])
  }

  @Test func anAreaAboveItselfDoesNotHoldTheProgramUp() throws {
    var library = try library()
    library.areas[0].parent = "nursing"
    let nurse = try #require(library.role("nurse"))
    #expect(library.areaPath(of: nurse).count == 2)
  }

  @Test func payScales() throws {
    let folder = try DataFolder()
    try folder.write(
      "pay/afc-2025.json",
      Sample.payScale.with("2026/27", "2025/26").with("2026-04-01", "2025-04-01"))
    let library = try Library.load(from: folder.location)
    #expect(library.payScales(of: "afc-england").map(\.year) == ["2026/27", "2025/26"])
    #expect(library.payScale("afc-england")?.year == "2026/27")
    #expect(library.payScale("afc-england", on: "2026-03-31")?.year == "2025/26")
    #expect(library.payScale("afc-england", on: "2026-04-01")?.year == "2026/27")
    #expect(library.payScale("afc-england", on: "2024-04-01") == nil)
    #expect(library.payScale("afc-wales") == nil)
    let helper = try #require(library.role("helper"))
    #expect(library.startBand(of: helper)?.annual == 25760...27476)
    let nurse = try #require(library.role("nurse"))
    #expect(library.startBand(of: nurse) == nil)
  }

  @Test func glossary() throws {
    let library = try library()
    #expect(library.glossary.map(\.term) == ["Agenda for Change", "band"])
    #expect(library.glossaryTerm("afc")?.term == "Agenda for Change")
    #expect(library.glossaryTerm("AGENDA for change")?.term == "Agenda for Change")
    #expect(library.glossaryTerm("AfC pay")?.term == "Agenda for Change")
    #expect(library.glossaryTerm("agenda") == nil)
    #expect(library.glossaryTerm("") == nil)
    #expect(library.glossaryTerms(in: "It starts on band 3.").map(\.term) == ["band"])
    #expect(library.glossaryTerms(in: "A husband, AfC").map(\.term) == ["Agenda for Change"])
  }

  @Test func vacancySources() throws {
    let library = try library()
    #expect(library.vacancySources.map(\.title) == ["NHS Jobs"])
    #expect(library.vacancies.map(\.listedBy) == [["helper"], ["helper"]])
  }
}
