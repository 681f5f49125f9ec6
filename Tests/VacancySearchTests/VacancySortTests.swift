import Testing

@testable import CareerModel
@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct VacancySortTests {
  static let adverts: [Vacancy] = [
    .advert(
      "École Nurse", employer: "Zeta", places: [.at("york")],
      salary: .stated("£20,000", 20_000, to: 25_000, per: .year)),
    .advert("", employer: "alpha", salary: .stated("Negotiable")),
    .advert(
      "zoo keeper", employer: "Ålpha", places: [.at("Ähtäri"), .at("Aachen")],
      salary: .stated("£15 an hour", 15, to: 15, per: .hour)),
    .advert(
      "Ecole nurse", employer: "", places: [.at("Bath")],
      salary: .stated("£126.00", 126, to: 126, per: .unknown)),
    .advert(
      "eco Worker", employer: "Beta", places: [.at("")],
      salary: .stated("from £25,000", 25_000, per: .year)),
    .advert("Ecology", employer: "Gamma", salary: .stated("£200 a day", 200, to: 200, per: .day)),
  ]

  @Test(arguments: [
    ("listed", [0, 1, 2, 3, 4, 5]), ("-listed", [5, 4, 3, 2, 1, 0]),
    // £15 an hour is £29,330 a year; 0 and 4 both reach £25,000; no figure for a year comes last.
    ("pay", [2, 0, 4, 1, 3, 5]), ("-pay", [0, 4, 2, 1, 3, 5]),
    ("employer", [1, 2, 4, 5, 0, 3]), ("-employer", [0, 5, 4, 1, 2, 3]),
    ("place", [2, 3, 0, 1, 4, 5]), ("-place", [0, 3, 2, 1, 4, 5]),
    ("title", [4, 0, 3, 5, 2, 1]), ("-title", [2, 5, 0, 3, 4, 1]),
  ])
  func `Adverts are sorted, the unknown last, ties as listed`(name: String, expected: [Int]) throws
  {
    let sort = try #require(VacancySort(name: name))
    let index = VacancyIndex(vacancies: Self.adverts)
    #expect(index.results(.empty, sort: sort).adverts.map { Int($0) } == expected)
    // The order that is kept from the first time serves the second.
    #expect(
      index.results(.parse("title:ecole,ecology"), sort: sort).adverts.map { Int($0) }
        == expected.filter([0, 3, 5].contains))
    #expect(sort.name == name)
  }

  @Test func `Names that are no order are refused`() {
    for name in ["", "-", "--pay", "wages", "pay ", ",", "pay,", "pay,,title", "pay,x", "payy"] {
      #expect(VacancySort(name: name) == nil, "\(name)")
    }
    #expect(VacancySort(name: "PAY") == VacancySort(.pay))
    #expect(VacancySort(name: "salary") == VacancySort(.pay))
    #expect(VacancySort(name: "dist") == VacancySort(.distance))
    #expect(VacancySort(name: "-newest") == VacancySort(.posted, isReversed: true))
    // The first of a name counts.
    #expect(VacancySort(name: "pay,-title,-pay")?.name == "pay,-title")
    #expect(
      VacancySort.names == [
        "match", "pay", "distance", "employer", "title", "place", "posted", "closes", "listed",
      ])
  }

  @Test func `A key steps through the orders and comes back`() {
    var sort = VacancySort.match
    var labels: [String] = []
    for _ in VacancySort.Key.allCases {
      labels.append(sort.label)
      sort = sort.next(hasDistance: true)
    }
    #expect(sort == .match)
    #expect(
      labels == [
        "best match first", "pay, highest first", "distance, nearest first", "employer, A to Z",
        "title, A to Z", "place, A to Z", "posted, newest first", "closing, soonest first",
        "as listed",
      ])
    #expect(VacancySort(.pay).next(hasDistance: false) == VacancySort(.employer))
    #expect(VacancySort(.distance).next(hasDistance: false) == .match)
    #expect(VacancySort(.pay, isReversed: true).next(hasDistance: false) == VacancySort(.employer))
    #expect(VacancySort(.pay, isReversed: true).label == "pay, lowest first")
    #expect(VacancySort(.place, isReversed: true).label == "place, Z to A")
    #expect(VacancySort(.listed, isReversed: true).label == "as listed, last first")
    #expect(
      VacancySort(name: "pay,-title")?.label == "pay, highest first; then title, Z to A")
  }

  @Test(
    arguments: [
      ("nurse", VacancySort.match, "match"), ("title:nurse", .match, "match"),
      ("", .match, "listed"), ("contract:bank -nurse", .match, "listed"),
      ("near:york", .match, "distance"), ("near:york nurse", .match, "match"),
      ("near:york", VacancySort(.pay), "pay"), ("-near:york", .match, "listed"),
      ("near:york sort:title", .match, "title"), ("sort:-pay,title nurse", .match, "-pay,title"),
      ("sort:pay sort:title", .match, "pay"), ("sort:x sort:title", .match, "title"),
    ] as [(String, VacancySort, String)])
  func `Without words the best match is the nearest, then the list's own order`(
    typed: String, sort: VacancySort, used: String
  ) {
    let index = VacancyIndex(vacancies: Self.adverts)
    #expect(index.results(.parse(typed, in: World.context), sort: sort).sort.name == used)
  }

  @Test func `The best match comes first`() {
    let adverts: [Vacancy] = [
      .advert("Ward clerk", employer: "Nurse Agency"), .advert("Nursery nurses"),
      .advert("Staff nurse"), .advert("Nurse in charge"), .advert("NURSE"),
      .advert("Staff nurse", employer: "Leeds"), .advert("Nurses"),
    ]
    let index = VacancyIndex(vacancies: adverts)
    #expect(index.results(.parse("nurse")).adverts == [4, 1, 3, 6, 2, 5, 0])
    #expect(
      index.results(.parse("nurse"), sort: VacancySort(.match, isReversed: true)).adverts
        == [0, 2, 5, 1, 3, 6, 4])
    #expect(index.results(.parse("nurse leeds")).adverts == [5])
    #expect(index.results(.parse("\"nurse\"")).adverts == [4, 3, 2, 5, 0])
  }
}
