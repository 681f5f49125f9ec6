import CareerModel
import Testing

@testable import VacancySearch

/// Adverts counted by where they are: each is on the map, beside it, or nowhere.
@Suite(.timeLimit(.minutes(10))) struct VacancyMapTests {
  private static let library: Library = {
    var library = World.library
    library.vacancies = VacancyTable([
      .advert("a", places: [.at("Cambridge", "CB4 1PX")]),
      .advert("b", places: [.at("Cambridge", "CB4 1PX")]),
      .advert("c", places: [.at("Epsom", "KT19 8QJ"), .at("Cambridge", "CB4 1PX")]),
      .advert("d", places: [.at("Inverness", "IV2 3UJ")]),
      .advert("e", places: [.at("Inverness", "IV2 3UJ"), .at("Nowhere at all")]),
      .advert("f", places: [.at("Nowhere at all")]),
      .advert("g"),
    ])
    return library
  }()

  private static let index = VacancyIndex(library.vacancies, in: library)

  private static func map(_ text: String, _ view: VacancyMap.View = .around) -> VacancyMap {
    index.map(of: index.results(.parse(text, in: QueryContext(library, today: nil))), view: view)
  }

  @Test func theWholeCountryHasEveryKnownPlace() {
    let map = Self.map("")
    #expect(map.view == .country)
    #expect(map.area == .greatBritain)
    #expect(map.centres.isEmpty)
    #expect([map.inside, map.outside, map.unplaced, map.total] == [5, 0, 2, 7])
    // Epsom, Cambridge and Inverness.
    #expect(map.dots.map(\.adverts).sorted() == [1, 2, 3])
  }

  @Test func townsCountWhatIsNearestToThem() {
    let map = Self.map("")
    #expect(map.towns.map(\.adverts) == map.towns.map(\.adverts).sorted(by: >))
    #expect(map.towns.first?.place.name == "Cambridge")
    #expect(map.towns.first?.adverts == 3)
    #expect(map.towns.allSatisfy { $0.miles == nil })
    #expect(map.elsewhere == 0)
  }

  @Test func aCircleBringsItsOwnAreaAndTowns() throws {
    // The adverts of all places with a circle around one: the others lie outside.
    let all = Self.index.results(.empty)
    let query = VacancyQuery.parse("near:CB4 within:20", in: QueryContext(Self.library, today: nil))
    let results = VacancyResults(
      query: query, sort: all.sort, adverts: all.adverts, total: all.total, unplaced: 0)
    let map = Self.index.map(of: results, view: .around)
    #expect(map.view == .around)
    #expect(map.centreName == "CB4")
    #expect([map.inside, map.outside, map.unplaced, map.total] == [3, 2, 2, 7])
    #expect(map.dots.map(\.adverts) == [3])
    #expect(map.towns.count == VacancyMap.mostTowns)
    let miles = map.towns.compactMap(\.miles)
    #expect(miles == miles.sorted())
    #expect(miles.count == map.towns.count)
    #expect(map.towns.first?.place.name == "Cambridge")
    // Inverness is in no town near Cambridge.
    #expect(map.elsewhere == 2)
    let country = Self.index.map(of: results, view: .country)
    #expect([country.inside, country.outside, country.unplaced] == [5, 0, 2])
    #expect(country.towns == map.towns)
    #expect(country.centres == map.centres)
  }

  @Test func theAreaIsThreeRadiiAcross() {
    let map = Self.map("near:CB4 within:20")
    #expect(abs(map.area.miles.across - 60) < 0.5)
    #expect(abs(map.area.miles.down - 60) < 0.5)
    #expect(map.centres.allSatisfy(map.area.contains))
  }

  @Test func aTownsPartAsksForTheTown() throws {
    for town in Self.map("near:CB4").towns {
      let query = VacancyQuery.parse(town.part, in: QueryContext(Self.library, today: nil))
      #expect(query.faults.isEmpty)
      #expect(query.positions == [town.place.position], "\(town.part)")
    }
  }

  @Test func nothingFoundIsAnEmptyMap() {
    for text in ["zzz", "zzz near:CB4"] {
      let map = Self.map(text)
      #expect(map.total == 0)
      #expect(map.dots.isEmpty)
      #expect(map.elsewhere == 0)
      #expect(map.towns.allSatisfy { $0.adverts == 0 })
    }
  }

  @Test func withoutPlacesEverythingIsUnplaced() {
    let index = VacancyIndex(vacancies: sampleAdverts)
    let map = index.map(of: index.results(.empty), view: .country)
    #expect(map.unplaced == sampleAdverts.count)
    #expect(map.towns.isEmpty)
  }

  @Test func theBundledAdvertsAllCount() throws {
    let library = try Library.load(from: .bundled)
    let index = VacancyIndex(library.vacancies, in: library)
    for text in ["", "nurse", "near:HD2 within:30", "near:Exeter,Leeds", "-near:London"] {
      let results = index.results(.parse(text, in: QueryContext(library, today: nil)))
      for view in [VacancyMap.View.country, .around] {
        let map = index.map(of: results, view: view)
        #expect(map.total == results.count, "\(text)")
        // An advert in several towns counts for each, so the sum can be more and never less.
        let towns = map.towns.reduce(0) { $0 + $1.adverts }
        #expect(towns + map.elsewhere >= map.inside + map.outside, "\(text)")
        #expect(map.dots.reduce(0) { $0 + $1.adverts } >= map.inside, "\(text)")
      }
    }
  }
}
