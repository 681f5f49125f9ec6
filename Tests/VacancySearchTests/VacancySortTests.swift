import Testing

@testable import CareerModel
@testable import VacancySearch

@Suite struct VacancySortTests {
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
    #expect(index.results(query: .empty, sort: sort).indices == expected)
    // The order that is kept from the first time serves the second.
    #expect(
      index.results(query: .empty, sort: sort, within: [0, 3, 5]).indices
        == expected.filter([0, 3, 5].contains))
    #expect(sort.name == name)
  }

  @Test func `Names that are no order are refused`() {
    for name in ["", "-", "--pay", "salary", "pay ", "pay,title"] {
      #expect(VacancySort(name: name) == nil, "\(name)")
    }
    #expect(VacancySort(name: "PAY") == VacancySort(.pay))
    #expect(VacancySort.names == ["listed", "pay", "employer", "place", "title"])
  }

  @Test func `A key steps through the orders and comes back`() {
    var sort = VacancySort.listed
    var labels: [String] = []
    for _ in VacancySort.Key.allCases {
      labels.append(sort.label)
      sort = sort.next
    }
    #expect(sort == .listed)
    #expect(
      labels == [
        "as listed", "pay, highest first", "employer, A to Z", "place, A to Z", "title, A to Z",
      ])
    #expect(VacancySort(.pay, isReversed: true).label == "pay, lowest first")
    #expect(VacancySort(.place, isReversed: true).label == "place, Z to A")
    #expect(VacancySort(.listed, isReversed: true).label == "as listed, last first")
    #expect(VacancySort(.pay, isReversed: true).next == VacancySort(.employer))
  }
}
