import Canvas
import CareerModel
import VacancySearch

extension Mode {
  /// The map of the adverts, over the screen.
  package static let map = Mode("map", "map of the jobs")
}

/// The map of the adverts that the filter leaves, beside a list that says the same; the cursor rests
/// on the list.
package struct JobMap: TextLayer {
  package static let name = "map"
  package var place = ReadingPlace()
  private var search: AdvertSearch
  private var view: VacancyMap.View
  private var counted = Memo<Key, VacancyMap>()

  private struct Key: Hashable {
    let search: AdvertSearch.Key
    let view: VacancyMap.View
  }

  package static let modes: [Mode] = [.map]

  package static let commands: [Command<JobMap>] =
    readingCommands(
      move: [.map: 40], open: [.map: Hint(10, "look here")], back: [.map: Hint(30, "close")]) + [
      Command(
        "switchMap", "Switch the map: the whole country, or around the place you filter by",
        short: "other view", .lists, keys: [.character("z")], foot: [.map: 20],
        elsewhere: "Only the map of the jobs can be switched. Press n in the list of jobs.",
        unless: { map, world in
          map.search.query(in: world).circle == nil
            ? "Enter looks around a town. Then z switches to the whole country and back." : nil
        },
        run: { map, _ in
          map.view = map.view == .country ? .around : .country
          map.place = ReadingPlace()
          return []
        })
    ]

  package static let openings: [Command<any Layer>] = [
    Command(
      "map", "Show the jobs on a map", short: "map", .lists, keys: [.character("n")],
      in: Mode.jobs, foot: [.adverts: 35],
      unless: { front, world in
        if front.advertSearch(in: world) == nil { return "Only the list of jobs has a map." }
        return world.vacancyIndex.gazetteer.outline.isEmpty
          ? "There is no map: the data has no places." : nil
      },
      run: { front, world in
        front.advertSearch(in: world).map { [.push(JobMap($0, in: world))] } ?? []
      })
  ]

  /// Opens around the place that is asked for, or else on the whole country.
  init(_ search: AdvertSearch, in world: World) {
    self.search = search
    view = search.query(in: world).circle == nil ? .country : .around
  }

  private func key(in world: World) -> Key { Key(search: search.key(in: world), view: view) }

  /// The adverts by where they are.
  func map(in world: World) -> VacancyMap {
    counted.value(for: key(in: world)) {
      world.vacancyIndex.map(of: search.results(in: world), view: view)
    }
  }

  package func title(in world: World) -> String { map(in: world).title }
  package func document(in world: World) -> Document { map(in: world).document }

  /// The room of the map with its list and its legend.
  func layout(in world: World) -> MapLayout {
    let isSmall = ScreenLayout(size: world.size, rolesHaveFocus: false).width == .small
    return MapLayout(ScreenLayout.overlayBody(world.size, heading: isSmall ? 1 : 2))
  }

  package func body(in world: World) -> Rect { layout(in: world).list }

  /// Looks around another town: it takes the place of the one that was asked for.
  package mutating func follow(_ target: Target, in world: World) -> [Action]? {
    guard case .action(let part) = target else { return nil }
    let query = search.query(in: world)
    let near = query.parts.firstIndex { $0.field == .near && !$0.isExcluded }
    let before = search.text
    search.text = near.map { query.text(replacing: $0, with: part) } ?? query.text(adding: part)
    search.refresh(in: world)
    view = .around
    place = ReadingPlace()
    return [
      .change(.advertFilter(before)), .send(FilterAdverts(search: search)),
      .say("The filter now has \(part). \(search.results(in: world).countText) jobs left."),
    ]
  }

  package mutating func reconcile(with world: World) {
    search.refresh(in: world)
    let (search, view) = (self.search, self.view)
    counted.refresh(for: key(in: world)) {
      world.vacancyIndex.map(of: search.results(in: world), view: view)
    }
    place.settle(in: page(in: world))
  }

  package func draw(in world: World, into frame: inout Frame) {
    drawTitle(in: world, into: &frame)
    let map = map(in: world)
    let parts = layout(in: world)
    let picture = MapPicture(
      map, outline: world.vacancyIndex.gazetteer.outline,
      in: Size(columns: parts.picture.columns, rows: parts.picture.rows))
    picture.draw(in: parts.picture, into: &frame)
    DocumentView(document: map.document, place: place)
      .draw(in: parts.list, hasFocus: true, into: &frame)
    frame.putCut(
      picture.legend(map, columns: parts.legend.columns, glyphs: world.glyphs),
      column: parts.legend.column, row: parts.legend.row, style: .dim, limit: parts.legend.columns)
  }
}
