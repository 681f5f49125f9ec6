import TestSupport
import Testing

@testable import CareerModel
@testable import VacancySearch

/// Whatever number stands beside a change of the query, the change leaves as many adverts.
@Suite(.timeLimit(.minutes(10))) struct CountPropertyTests {
  private func role(_ numbers: inout SeededGenerator) -> QueryContext.RoleName? {
    RandomAdverts.oneIn(4, &numbers) ? numbers.any(of: World.roles) : nil
  }

  @Test(arguments: Seed.list(1...8))
  func `Every way out leaves as many adverts as it says`(seed: Seed) {
    var numbers = SeededGenerator(seed, stream: 101)
    let adverts = RandomAdverts.adverts(40, &numbers)
    let index = World.index(adverts)
    var tried: Set<String> = []
    for round in 0..<60 {
      let near = round.isMultiple(of: 2) ? "near:cambridge,huddersfield " : ""
      let query = VacancyQuery.parse(near + RandomQueries.text(&numbers), in: World.context)
      let role = role(&numbers)
      for remedy in index.remedies(query, role: role, in: World.context) {
        let left = VacancyQuery.parse(remedy.text, in: World.context)
        #expect(
          index.results(left, role: remedy.leavesRole ? nil : role).count == remedy.count,
          "\(query.text.debugDescription), \(remedy.words), \(remedy.text.debugDescription)")
        tried.insert(String(remedy.words.prefix(8)))
      }
    }
    #expect(tried.isSuperset(of: ["without ", "within 2", "with job", "in all r"]))
  }

  @Test(arguments: Seed.list(1...6))
  func `Every value that is counted leaves as many adverts as it says`(seed: Seed) {
    var numbers = SeededGenerator(seed, stream: 103)
    let adverts = RandomAdverts.adverts(40, &numbers)
    // Places are counted by name where it is not known where they lie, and by town where it is.
    let isPlaced = !seed.number.isMultiple(of: 2)
    let index =
      isPlaced ? World.index(adverts) : VacancyIndex(VacancyTable(adverts), pay: World.pay)
    let context = isPlaced ? World.context : QueryContext(today: World.today, roles: World.roles)
    var kinds: Set<VacancyFacet.Kind> = []
    for round in 0..<25 {
      let text = round == 0 ? "" : RandomQueries.text(&numbers, upTo: 2)
      let query = VacancyQuery.parse(text, in: context)
      let role = role(&numbers)
      let facets = index.facets(of: index.results(query, role: role), limit: 4)
      #expect(facets.map(\.kind) == VacancyFacet.Kind.allCases)
      for facet in facets {
        for value in facet.values {
          let more = VacancyQuery.parse(query.text(adding: value.part), in: context)
          #expect(
            index.results(more, role: role).count == value.count,
            "\(text.debugDescription) with \(value.part)")
          #expect(value.count > 0)
          kinds.insert(facet.kind)
        }
      }
    }
    #expect(kinds == Set(VacancyFacet.Kind.allCases))
  }

  @Test(arguments: Seed.list(1...6))
  func `Every completion leaves as many adverts as it says`(seed: Seed) {
    var numbers = SeededGenerator(seed, stream: 107)
    let adverts = RandomAdverts.adverts(40, &numbers)
    let index = World.index(adverts)
    let fields: [QueryField] = [.contract, .band, .hours, .employer, .title, .place]
    let starts = ["", "", "l", "p", "nur", "un", "\"", "\"s"]
    var counted: Set<QueryField> = []
    for _ in 0..<40 {
      let before = RandomAdverts.oneIn(3, &numbers) ? "" : RandomQueries.part(&numbers) + " "
      guard !before.hasOpenQuote else { continue }
      let field = numbers.any(of: fields)
      let typed = before + "\(field.rawValue):" + numbers.any(of: starts)
      let role = role(&numbers)
      let completion = index.completion(
        of: typed, at: typed.count, role: role, in: World.context, limit: 12)
      let characters = Array(typed)
      var last = Int.max
      for candidate in completion.candidates {
        guard let count = candidate.count else { continue }
        let line =
          String(characters[..<completion.range.lowerBound]) + candidate.text
          + String(characters[completion.range.upperBound...])
        let query = VacancyQuery.parse(line, in: World.context)
        #expect(query.parts.last?.faults == [])
        #expect(index.results(query, role: role).count == count, "\(line.debugDescription)")
        #expect(count <= last || field == .band || field == .hours)
        last = count
        counted.insert(field)
      }
    }
    #expect(counted.count == fields.count)
  }

  @Test func `A query that is full counts nothing that could be added`() {
    let index = VacancyIndex(vacancies: sampleAdverts)
    let words = (0..<VacancyQuery.maximumParts - 1).map { "-w\($0)" }.joined(separator: " ")
    let nearly = index.facets(of: index.results(.parse(words)))
    #expect(nearly.first?.values.map(\.count) == [2, 1, 1])
    let full = index.facets(of: index.results(.parse(words + " -x")))
    #expect(full.allSatisfy { $0.values.isEmpty && $0.more == 0 })
  }

  @Test func `What stands behind the limit stays unused when there is room again`() {
    let index = VacancyIndex(vacancies: sampleAdverts)
    let words = (0..<VacancyQuery.maximumParts - 1).map { "-w\($0)" }.joined(separator: " ")
    let query = VacancyQuery.parse(words + " zebra plumber contract:bank")
    let remedies = index.remedies(query, in: .none)
    #expect(remedies.first?.words == "without zebra")
    #expect(remedies.first?.count == 4)
    #expect(index.search(.parse(remedies.first?.text ?? "zebra")) == [0, 1, 2, 3])
    let typed = words + " contract:p plumber"
    let completion = index.completion(of: typed, at: typed.count - 8, in: .none)
    #expect(completion.candidates.first?.text == "contract:permanent")
    #expect(completion.candidates.first?.count == 2)
  }

  @Test func `A repeated part goes with the first`() {
    let index = VacancyIndex(vacancies: sampleAdverts)
    let query = VacancyQuery.parse("zebra worker zebra")
    #expect(query.text(leavingOut: [0]) == "worker")
    #expect(query.text(leavingOut: [2]) == "zebra worker")
    let remedy = index.remedies(query, in: .none).first
    #expect(remedy?.text == "worker")
    #expect(remedy?.count == 3)
  }

  @Test func `Wider circles stay what can be typed`() {
    let adverts: [Vacancy] = [
      .advert("Far", places: [.at("Glasgow", "G1 1AA")]), .advert("Near", places: [.at("York")]),
      .advert("Nowhere", places: [.at("Nowhere")]),
    ]
    let index = World.index(adverts)
    func words(_ text: String) -> [String] {
      index.remedies(.parse(text, in: World.context), in: World.context).map(\.words)
    }
    #expect(words("near:london within:100").contains("within 200 miles instead of 100"))
    #expect(words("near:london within:900km far").contains("without far"))
    // Twice as far is further than any reach.
    #expect(!words("near:london within:600 zebra").contains { $0.hasPrefix("within") })
    #expect(VacancyQuery.parse("near:york within:0.4").text(within: 0.8) == "near:york within:0.8")
    #expect(VacancyQuery.parse("near:york").text(within: 0.01) == "near:york within:0.1")
    #expect(VacancyQuery.parse("near:york").text(within: 24.85) == "near:york within:25")
    let unknown = index.remedies(
      .parse("-near:glasgow near:\"london", in: World.context), in: World.context)
    #expect(
      unknown.contains { $0.text == "-near:glasgow near:\"london\",unknown" && $0.count == 1 })
  }
}
