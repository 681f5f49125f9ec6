import Testing

@testable import CareerModel
@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct VacancyIndexTests {
  let index = VacancyIndex(vacancies: sampleAdverts)

  @Test(arguments: [
    ("", [0, 1, 2, 3]),
    // Every word, in any order, by its start.
    ("support time and recovery", [0, 1]), ("recov supp", [0, 1]), ("senior recovery", [1]),
    ("upport", []), ("recovery plumber", []),
    ("Support, Time & Recovery Worker", [0, 1]), ("support &", [0, 1]),
    // Case, accents, apostrophes, ligatures.
    ("nurse", [3]), ("NURS", [2, 3]), ("ynys mon", [2]), ("cafe", [2]), ("CAFÉ", [2]),
    ("peoples", [2]), ("people’s", [2]), ("marys", [2]), ("strasse", [3]), ("STRAßE", [3]),
    ("offent", [3]), ("part-time", [2]), ("time-part", []),
    // Words one after the other, whole.
    ("\"time and recovery\"", [0, 1]), ("\"support worker\"", []),
    ("\"time & recovery worker\"", [0, 1]),
    ("\"recovery work\"", []), ("\"recovery work", [0, 1]), ("\"peer\"", [2]), ("\"nurs\"", []),
    // A phrase stays within a field.
    ("\"worker cambridgeshire\"", []), ("\"epsom kt19\"", []), ("\"bank negotiable\"", []),
    // Leaving out.
    ("-support", [2, 3]), ("worker -senior", [0, 2]), ("-\"recovery worker\"", [2, 3]),
    ("-\"recovery work\"", [0, 1, 2, 3]), ("-nurs", [0, 1]), ("nurse -nurse", []),
    ("-zebra", [0, 1, 2, 3]),
    // Places and postcodes, typed with and without the space, advertised with and without it.
    ("kt19", [1]), ("kt198qj", [1]), ("kt19 8qj", [1]), ("KT19 8Q", [1]), ("\"kt19 8qj\"", [1]),
    ("kt198", [1]), ("cb41px", [0]), ("cb4 1px", [0]), ("\"CB4 1PX\"", [0]), ("8qj", [1]),
    ("woking", [1]), ("gu215ab", [1]), ("not given", [3]),
    // The other fields.
    ("permanent", [0, 3]), ("fixed-term", [1]), ("fixed term", [1]), ("bank", [2]),
    ("26530", [0]), ("£26,530", [0]), ("26530.00", [0]), ("14.20", [1]), ("negotiable", [2]),
    ("c9310-25-0452", [0]), ("C93", [0, 1]), ("0611", [1]), ("printed", [1]),
    // Neither the address nor the roles that listed it.
    ("candidate", []), ("jobadvert", []), ("some-role", []),
    // Parts without words change nothing.
    ("- \"\" ... 👩‍⚕️", [0, 1, 2, 3]), ("nurse -", [3]),
  ])
  func `Adverts are found by their words`(text: String, expected: [Int]) {
    let query = VacancyQuery.parse(text)
    #expect(index.search(query) == expected)
    #expect(PlainScan(index).search(query, over: sampleAdverts) == expected)
  }

  @Test func `A search can be kept to the adverts of a role`() {
    let adverts: [Vacancy] = [
      .advert("Porter", listedBy: ["porter"]),
      .advert("Theatre worker", listedBy: ["porter", "x"]),
      .advert("Night porter", listedBy: []), .advert("Porter", listedBy: ["x"]),
      .advert("Reporter", listedBy: []), .advert("Hospital orderly worker", listedBy: []),
    ]
    let index = VacancyIndex(vacancies: adverts)
    let porter = QueryContext.RoleName(slug: "porter", title: "Porter", otherNames: ["Orderly"])
    // What a page listed is right; only what no page listed is told by its title.
    #expect(index.search(.empty, role: porter) == [0, 1, 2, 5])
    #expect(index.search(.parse("worker"), role: porter) == [1, 5])
    #expect(index.search(.parse("-worker"), role: porter) == [0, 2])
    let results = index.results(.parse("worker"), sort: VacancySort(.title), role: porter)
    #expect(results.adverts == [5, 1])
    #expect(results.countText == "2 of 4")
    let nobody = QueryContext.RoleName(slug: "y", title: "", otherNames: [])
    #expect(index.results(.empty, role: nobody).countText == "0 of 0")
  }

  @Test func `An index without adverts finds none`() {
    let none = VacancyIndex(vacancies: [])
    #expect(none.search(.empty) == [])
    #expect(none.search(.parse("nurse")) == [])
    #expect(none.search(.parse("-nurse")) == [])
    #expect(none.results(.parse("x"), sort: VacancySort(.pay)).countText == "0 of 0")
  }

  @Test func `Results say how many there were to choose from`() {
    let all = index.results(.parse("worker"))
    #expect(all.adverts == [0, 1, 2])
    #expect(all.countText == "3 of 4")
    #expect(all.unplacedWords == nil)
    #expect(all[2] == 2)
    #expect(all[3] == nil)
    #expect(all[-1] == nil)
    #expect(index.results(.parse("worker"), sort: VacancySort(.title)).adverts == [2, 1, 0])
    #expect(VacancyResults.grouped(1_234_567) == "1,234,567")
  }

  @Test func `An advert is found by each of its own texts`() {
    for (place, advert) in sampleAdverts.enumerated() {
      for field in SearchedText.allCases {
        for text in field.texts(of: advert) {
          #expect(index.search(.parse(text)).contains(place), "\(text)")
          #expect(index.search(.parse("\"\(text)\"")).contains(place), "\(text)")
          guard let asked = field.asked else { continue }
          let part = asked.part(quoting: text)
          #expect(index.search(.parse(part)).contains(place), "\(part)")
        }
      }
    }
  }
}

extension SearchedText {
  /// The field that asks for words of this kind; nil where none does.
  fileprivate var asked: QueryField? {
    switch self {
    case .title: .title
    case .employer: .employer
    case .place: .place
    case .reference: .ref
    case .note: .note
    case .contract, .pay: nil
    }
  }
}
