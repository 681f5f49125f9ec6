import Testing

@testable import CareerModel

/// Slugs that roles and areas took over.
@Suite(.timeLimit(.minutes(10))) struct FormerSlugTests {
  @Test func everyLinkLandsOnTheRoleThatTookTheSlugOver() throws {
    let folder = try DataFolder()
    try folder.write(
      "roles/nurse.json",
      Sample.nurse.with(
        "\"skills\": null", "\"relatedRoles\": {\"roles\": [\"old-helper\"]}"))
    try folder.write(
      "vacancies/helper.json", Sample.vacancies.with("[\"helper\"]", "[\"old-helper\"]"))
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    #expect(library.role("nurse")?.relatedRoles?.roles == ["helper"])
    #expect(library.role("old-helper")?.slug == "helper")
    #expect(library.vacancies.map(\.listedBy) == [["helper"], ["helper"]])
    #expect(Role.load(slug: "old-helper", from: folder.location)?.slug == "helper")
    #expect(library.ways(from: "old-helper", to: "nurse")?.shortest?.steps.count == 1)
    for name in ["old-helper", "Old helper", "HTC worker", "helper, time & care"] {
      guard case .role(let role) = library.role(called: name) else {
        Issue.record("\(name) is not found")
        continue
      }
      #expect(role.slug == "helper")
    }
  }

  @Test func aSlugIsTakenOverOnce() throws {
    let folder = try DataFolder()
    try folder.write(
      "roles/nurse.json", Sample.nurse.with("\"skills\": null", "\"formerSlugs\": [\"old-helper\"]")
    )
    let faults = try DataCheck.run(folder.location)
    #expect(faults.map(\.file) == ["roles/nurse.json"])
    #expect(faults.map(\.found) == ["\"old-helper\", which roles/helper.json has too"])
  }

  @Test func aSlugInUseIsNoFormerOne() throws {
    let folder = try DataFolder()
    try folder.write("roles/helper.json", Sample.helper.with("\"old-helper\"", "\"nurse\""))
    #expect(
      try DataCheck.run(folder.location).map(\.found)
        == ["\"nurse\", which roles/nurse.json, whose slug it is has too"])
    let library = try Library.load(from: folder.location)
    #expect(library.role("nurse")?.title == "Nurse")
  }

  @Test func anAreaIsFoundByASlugItTookOver() throws {
    let folder = try DataFolder()
    try folder.write(
      "areas.json",
      Sample.areas.with("\"title\": \"Care\"", "\"title\": \"Care\", \"formerSlugs\": [\"caring\"]")
    )
    try folder.write(
      "roles/nurse.json", Sample.nurse.with("\"area\": \"nursing\"", "\"area\": \"caring\""))
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    #expect(library.area("caring")?.slug == "care")
    #expect(library.role("nurse")?.area == "care")
    try folder.write(
      "areas.json",
      Sample.areas.with(
        "\"title\": \"Care\"", "\"title\": \"Care\", \"formerSlugs\": [\"nursing\"]"))
    try folder.write("roles/nurse.json", Sample.nurse)
    #expect(try DataCheck.run(folder.location).map(\.file) == ["areas.json"])
  }
}
