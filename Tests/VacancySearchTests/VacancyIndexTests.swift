import Testing

@testable import CareerModel
@testable import VacancySearch

@Suite struct VacancyIndexTests {
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
    #expect(VacancyIndex.plainScan(query, over: sampleAdverts) == expected)
    #expect(index.search(query, within: [0, 1, 2, 3]) == expected)
  }

  @Test func `A search can be kept to some adverts`() {
    #expect(index.search(.parse("worker"), within: [1, 2, 3]) == [1, 2])
    #expect(index.search(.parse("-worker"), within: [1, 2, 3]) == [3])
    #expect(index.search(.empty, within: [1, 3, 99, -1]) == [1, 3])
    #expect(index.search(.parse("worker"), within: [2, 99]) == [2])
    #expect(index.search(.parse("worker"), within: []) == [])
  }

  @Test func `An index without adverts finds none`() {
    let none = VacancyIndex(vacancies: [])
    #expect(none.search(.empty) == [])
    #expect(none.search(.parse("nurse")) == [])
    #expect(none.search(.parse("-nurse")) == [])
    #expect(none.results(query: .parse("x"), sort: VacancySort(.pay)).countText == "0 of 0")
  }

  @Test func `Results say how many there were to choose from`() {
    let all = index.results(query: .parse("worker"))
    #expect(all == VacancyResults(indices: [0, 1, 2], total: 4))
    #expect(all.countText == "3 of 4")
    let some = index.results(
      query: .parse("worker"), sort: VacancySort(.title), within: [0, 1, 3, 9])
    #expect(some == VacancyResults(indices: [1, 0], total: 3))
  }

  @Test func `An advert is found by each of its own texts`() {
    for (place, advert) in sampleAdverts.enumerated() {
      for field in VacancyField.allCases {
        for text in field.texts(of: advert) {
          #expect(index.search(.parse(text)).contains(place), "\(text)")
          #expect(index.search(.parse("\"\(text)\"")).contains(place), "\(text)")
        }
      }
    }
  }
}
