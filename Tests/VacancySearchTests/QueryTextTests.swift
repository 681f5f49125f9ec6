import Testing

@testable import CareerModel
@testable import VacancySearch

/// The line after a part is taken away, added, or turned round, and what is said of mistakes.
@Suite(.timeLimit(.minutes(10))) struct QueryTextTests {
  private func parse(_ text: String) -> VacancyQuery { .parse(text, in: World.context) }

  @Test(
    arguments: [
      ("nurse band:5 -leeds", [1], "nurse -leeds"), ("nurse band:5 -leeds", [0, 2], "band:5"),
      ("nurse", [0], ""), ("nurse", [], "nurse"), ("nurse", [7], "nurse"),
      ("near:york within:20 nurse", [0], "nurse"), ("within:20 near:york", [1], ""),
      ("near:york near:leeds within:20", [0], "near:leeds within:20"),
      ("near:york near:leeds within:20", [0, 1], ""), ("near:york within:20", [1], "near:york"),
      ("-near:york within:20", [], "-near:york within:20"), ("within:20 nurse", [1], "within:20"),
      ("a  \"b c\"  d", [2], "a \"b c\""), ("nurse a NURSE", [0], "a"),
      ("nurse a NURSE", [2], "nurse a"),
      ("band:3 \"open quo", [0], "\"open quo"),
    ] as [(String, Set<Int>, String)])
  func `Parts are left out, and a reach goes with the last place`(
    text: String, places: Set<Int>, expected: String
  ) {
    #expect(parse(text).text(leavingOut: places) == expected)
  }

  @Test(
    arguments: [
      ("nurse band:5", 1, "nurse -band:5"), ("nurse -band:5", 1, "nurse band:5"),
      ("--nurse a", 0, "nurse a"), ("\u{2212}nurse", 0, "nurse"), ("\"a b\"", 0, "-\"a b\""),
      ("-\"a b\" c", 0, "\"a b\" c"), ("nurse", 3, "nurse"), ("nurse", -1, "nurse"),
      ("nurse a nurse", 0, "-nurse a"),
    ] as [(String, Int, String)])
  func `A part is turned round`(text: String, place: Int, expected: String) {
    #expect(parse(text).text(turningRound: place) == expected)
  }

  @Test(
    arguments: [
      ("", "band:5", "band:5"), ("nurse", "band:5", "nurse band:5"),
      ("-band:5 nurse", "band:5", "nurse band:5"), ("band:5 nurse", "-band:5", "nurse -band:5"),
      ("band:5 nurse", "band:5", "nurse band:5"),
      ("near:york within:20", "near:york", "within:20 near:york"),
      // What is open to its end stays last, or the new part would be taken for words of it.
      ("a \"staff nur", "band:5", "a band:5 \"staff nur"),
      ("title:\"staff nur", "a", "a title:\"staff nur"),
      ("\"staff nurse\"", "band:5", "\"staff nurse\" band:5"), ("\"", "a", "a \""),
    ] as [(String, String, String)])
  func `A part is added once`(text: String, part: String, expected: String) {
    let line = parse(text).text(adding: part)
    #expect(line == expected)
    #expect(parse(line).parts.count { $0.text == part } == 1)
  }

  @Test(arguments: [
    ("", ""), ("nurse", ""), ("staff nurse leeds", ""), ("band:5 staff nurse", "band:5"),
    ("staff nurse band:5", "staff nurse"), ("staff \"band 6\"", "staff"),
    ("\"band 6\" staff nurse", "\"band 6\""), ("a -b c", ""), ("band:5 pay:x", "band:5"),
    ("near:york within:20", "near:york"), ("nurse within:20 near:york", "nurse"),
    ("band:5 \"open", "band:5"), ("band:5 -", "band:5"),
  ])
  func `The last part is taken away, words in a row together`(text: String, expected: String) {
    #expect(parse(text).textWithoutLastPart == expected)
  }

  struct Mistake: Sendable {
    var text: String
    var faults: [String]
    /// What the line finds as much as.
    var means: String
  }

  @Test(arguments: [
    Mistake(
      text: "pay:>=26k0",
      faults: ["pay:>=26k0 is not an amount. Use an amount, such as pay:>=26000 or pay:25k..30k."],
      means: ""),
    Mistake(text: "within:15", faults: ["within:15 waits for near: and a place."], means: ""),
    Mistake(
      text: "sort:distance nurse", faults: ["Sorting by distance waits for near: and a place."],
      means: "nurse"),
    Mistake(
      text: "near:nowhereton worker",
      faults: [
        "near:nowhereton is no place that is known here. Use a postcode or a town, such as near:CB4."
      ], means: "worker"),
    Mistake(
      text: "within:far near:cambridge",
      faults: [
        "within:far is not a distance. Use a distance, such as within:15 or within:20km."
      ], means: "near:cambridge"),
    Mistake(
      text: "band:12,unknown",
      faults: ["band:12 is not a band. Use a band, such as band:3,4, or unknown."],
      means: "band:unknown"),
    Mistake(
      text: "sort:best,x",
      faults: [
        "sort:best,x is not an order. Use match, pay, distance, employer, title, place, posted, "
          + "closes, listed."
      ], means: ""),
    Mistake(
      text: "-sort:pay",
      faults: ["sort: cannot be left out. Take away the - before it."], means: ""),
    Mistake(
      text: "-within:5 near:york",
      faults: ["within: cannot be left out. Take away the - before it."], means: "near:york"),
    Mistake(
      text: "role:astronaut",
      faults: [
        "role:astronaut is no role of the catalogue. Use a role of the catalogue, such as role:porter."
      ], means: ""),
    Mistake(
      text: "contract:",
      faults: [
        "contract: needs one of permanent, fixed-term, bank, apprenticeship, secondment or other."
      ], means: ""),
    Mistake(
      text: "-posted:yesterday worker",
      faults: [
        "posted:yesterday is not understood. Use an age or a day, such as posted:<7d or "
          + "posted:>=2026-11-01."
      ], means: "worker"),
  ])
  func `A mistake is told and changes nothing`(_ mistake: Mistake) {
    let index = World.index(sampleAdverts)
    let query = parse(mistake.text)
    #expect(query.faults == mistake.faults)
    #expect(index.search(query) == index.search(parse(mistake.means)))
  }

  @Test func `A long mistake is cut short`() {
    let fault = parse("pay:" + String(repeating: "x", count: 500)).faults.first
    #expect(fault?.hasPrefix("pay:" + String(repeating: "x", count: 40) + "... is not") == true)
  }

  @Test func `A slip in a field's name is searched as words, with a remark`() throws {
    let query = parse("employr:leeds")
    let part = try #require(query.parts.first)
    #expect(part.kind == .word)
    #expect(part.filters)
    #expect(query.faults == [])
    #expect(
      part.remarks
        == ["employr: is no field, so it is searched as words. Did you mean employer:?"])
    let index = VacancyIndex(vacancies: [.advert("Employr Leeds"), .advert("x", employer: "Leeds")])
    #expect(index.search(query) == [0])
    #expect(parse("http://x employer:leeds").parts.map(\.remarks) == [[], []])
  }

  @Test func `Where a name means several places the line says which was taken`() throws {
    let part = try #require(parse("near:newport").parts.first)
    #expect(part.filters && part.faults == [])
    let remark = try #require(part.remarks.first)
    #expect(remark.contains("was taken. Also: "))
  }

  @Test func `The first reach and order count, and the circle is that of the first place`() {
    let query = parse("near:york,leeds within:20km within:5 sort:title sort:pay")
    #expect(abs(query.radius - 12.427) < 0.001)
    #expect(query.sort == VacancySort(.title))
    #expect(query.circle?.centre == World.gazetteer.lookUp("york")?.taken.position)
    #expect(query.circle?.miles == query.radius)
    #expect(parse("-near:york").circle == nil)
    #expect(parse("near:york").radius == VacancyQuery.usualRadius)
    #expect(
      parse("nurse sort:pay within:5 - \"\" pay:x near:york").chips.map(\.text)
        == ["nurse", "sort:pay", "within:5", "near:york"])
  }

  @Test func `A reach holds for places inside it only`() {
    let adverts: [Vacancy] = [
      .advert("here", places: [.at("York")]), .advert("there", places: [.at("Leeds")]),
      .advert("both", places: [.at("Leeds"), .at("York")]), .advert("nowhere"),
    ]
    let index = World.index(adverts)
    #expect(index.search(parse("near:york")) == [0, 2])
    #expect(index.search(parse("-near:york")) == [1, 3])
    #expect(index.search(parse("near:york within:40")) == [0, 1, 2])
    #expect(index.search(parse("near:york,unknown")) == [0, 2, 3])
    #expect(index.search(parse("near:york near:leeds")) == [2])
    #expect(index.results(parse("near:york")).unplacedWords == "1 more: distance unknown")
    #expect(index.results(parse("near:york,unknown")).unplaced == 0)
    #expect(index.distance(of: 3, parse("near:york")) == nil)
    #expect(index.distance(of: 2, parse("near:york")) ?? 99 < 3)
  }
}
