import Canvas
import VacancySearch

extension Mode {
  /// The adverts counted, over the screen.
  package static let facets = Mode("facets", "counted jobs", hintsHelp: false)
}

/// The adverts found counted by contract, employer, place, pay, band and hours.
package struct Facets: TextLayer {
  package static let name = "facets"
  package var place = ReadingPlace()
  private var search: AdvertSearch
  private var counts = Memo<AdvertSearch.Key, [VacancyFacet]>()

  package static let modes: [Mode] = [.facets]

  package static let commands: [Command<Facets>] =
    readingCommands(
      spaces: false, move: [.facets: 40], open: [.facets: Hint(10, "add")],
      back: [.facets: Hint(30, "close")]) + [
      Command(
        "excludeFacet", "Leave out the jobs with this value", short: "leave out", .lists,
        keys: [.character("-")], foot: [.facets: 20],
        elsewhere:
          "Only a value of the counted jobs can be left out: press t in the list of jobs.",
        run: { facets, world in
          guard case .action(let part) = facets.document(in: world).target(at: facets.place) else {
            return []
          }
          return facets.add(part, isExcluded: true, in: world)
        })
    ]

  package static let openings: [Command<any Layer>] = [
    Command(
      "facets", "Count the jobs by contract, employer, place, pay, band and hours",
      short: "count", .lists, keys: [.character("t")], in: Mode.jobs, foot: [.adverts: 30],
      unless: { front, world in
        front.advertSearch(in: world) == nil ? "Only jobs can be counted: press 6 first." : nil
      },
      run: { front, world in
        front.advertSearch(in: world).map { [.push(Facets($0))] } ?? []
      })
  ]

  init(_ search: AdvertSearch) { self.search = search }

  package func title(in world: World) -> String { "Jobs counted" }

  package mutating func follow(_ target: Target, in world: World) -> [Action]? {
    guard case .action(let part) = target else { return nil }
    return add(part, isExcluded: false, in: world)
  }

  /// Adds a value to the filter, or leaves its adverts out; the same once more takes it away again.
  private mutating func add(_ part: String, isExcluded: Bool, in world: World) -> [Action] {
    let before = search.text
    let wanted = isExcluded ? "-" + part : part
    let query = search.query(in: world)
    let place = query.parts.firstIndex { $0.text == wanted }
    search.text = place.map { query.text(leavingOut: [$0]) } ?? query.text(adding: wanted)
    search.refresh(in: world)
    return [
      .send(FilterAdverts(search: search)), .change(.advertFilter(before)),
      .say(
        "\(wanted) is \(place == nil ? "added" : "taken away again"). "
          + "\(search.results(in: world).countText) jobs left."),
    ]
  }

  package mutating func reconcile(with world: World) {
    search.refresh(in: world)
    let search = self.search
    counts.refresh(for: search.key(in: world)) {
      world.vacancyIndex.facets(of: search.results(in: world))
    }
    place.settle(in: page(in: world))
  }

  /// The counts as bars, each value with what it would leave.
  package func document(in world: World) -> Document {
    let results = search.results(in: world)
    let query = results.query
    let facets = counts.value(for: search.key(in: world)) {
      world.vacancyIndex.facets(of: results)
    }
    var document = Document()
    document.paragraph(
      "\(results.countText) jobs"
        + (query.isEmpty ? "" : " with \(query.parts.map(\.text).joined(separator: " "))")
        + ". Enter adds a value to the filter, - leaves its jobs out.")
    for facet in facets {
      document.heading(facet.kind.title)
      let most = facet.values.map(\.count).max() ?? 1
      if facet.values.isEmpty { document.paragraph(Document.notStated, .dim) }
      for value in facet.values {
        let isAsked = query.parts.contains { $0.text == value.part }
        document.blocks.append(
          Block(
            .bar(
              label: (isAsked ? "* " : "") + value.label,
              Bar(fraction: Double(value.count) / Double(max(1, most)))),
            [Span(VacancyResults.grouped(value.count))], target: .action(value.part)))
      }
      if facet.more > 0 {
        document.paragraph(
          "\(VacancyResults.grouped(facet.more)) more: type / and \(facet.kind.rawValue): in the "
            + "filter, then Tab.", .dim)
      }
    }
    return document
  }
}
