import CareerModel
import Testing

@testable import VacancySearch

/// Roles that are listed in several areas, and what the fields of nights and weekends ask.
@Suite(.timeLimit(.minutes(10))) struct RoleAreaTests {
  private func index() -> RoleIndex {
    var library = Roles.library
    let place = library.roles.firstIndex { $0.slug == "porter" } ?? 0
    library.roles[place].alsoIn = ["nursing"]
    return RoleIndex(library)
  }

  private func slugs(_ text: String) -> [String] {
    let index = index()
    return index.results(text).places.map { index.roles[$0].slug }
  }

  @Test func aRoleStandsUnderEachOfItsAreasAndIsCountedOnce() {
    let index = index()
    let results = index.results("")
    #expect(results.places.count == index.roles.count)
    #expect(results.lines.count == index.roles.count + 1)
    let areas = results.lines.filter { index.roles[$0.place].slug == "porter" }.map(\.area)
    #expect(areas == ["Nursing", "Estates and facilities"])
    let titles = results.lines.map(\.area)
    // Each area is one run of lines.
    let runs = titles.enumerated().filter { $0 == 0 || titles[$0 - 1] != $1 }.count
    #expect(runs == Set(titles).count)
  }

  @Test func aFilterLeavesTheLinesOfWhatItLeaves() {
    let index = index()
    let fields = index.results("band:2")
    #expect(fields.places.count == 1 && fields.lines.count == 2)
    // Best match first is a list without areas.
    let words = index.results("porter")
    #expect(words.lines.map(\.place) == words.places)
  }

  @Test func bothAreasFindIt() {
    #expect(slugs("area:estates").contains("porter"))
    #expect(slugs("area:nursing").contains("porter"))
  }

  @Test func aSlugThatARoleTookOverFindsIt() {
    #expect(slugs("pipe fitter").first == "plumber")
  }

  @Test func nightsAndWeekendsTogetherAreNoAnswerToOneOfThem() {
    #expect(!slugs("nights:yes").contains("plumber"))
    #expect(slugs("nights:unknown").contains("plumber"))
    let index = index()
    let results = index.results("nights:unknown")
    #expect(
      index.why("plumber", in: results) == "nights: not stated (nights or weekends: yes)")
  }

  @Test func theBandIsThatOfTheJobAndNotOfTheTraining() throws {
    var library = Roles.library
    let place = try #require(library.roles.firstIndex { $0.slug == "physiotherapist" })
    library.roles[place].pay?.trainingBand = "4"
    let index = RoleIndex(library)
    let found = index.results("band:4").places.map { index.roles[$0].slug }
    #expect(found == ["nursery-nurse"])
    let results = index.results("band:8a")
    #expect(index.why("physiotherapist", in: results) == "band: 8a (4 while you train)")
  }
}
