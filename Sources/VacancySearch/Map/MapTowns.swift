import CareerModel

/// The towns that the adverts of a map are counted by.
struct MapTowns {
  /// Most populous first.
  let towns: [Gazetteer.Place]
  /// People that each of them has at least.
  let size: Int
  private let centres: [Position]
  /// The towns nearest to the centres, nearest first; empty without centres.
  private let nearest: [Int]

  /// Sizes to choose from: the largest of which enough towns lie within reach tells places apart and
  /// still names towns that people know.
  private static let sizes = [100_000, PoolFacts.townSize, 20_000, 10_000, 5_000]

  init(for query: VacancyQuery, in index: VacancyIndex) {
    centres = query.positions
    guard !centres.isEmpty else {
      (towns, size, nearest) = (index.facts.towns, PoolFacts.townSize, [])
      return
    }
    var chosen: (towns: [Gazetteer.Place], size: Int, nearest: [Int]) = ([], 0, [])
    for size in Self.sizes {
      let towns = index.gazetteer.towns(atLeast: size)
      let distances = towns.map { Self.miles(from: query.positions, to: $0.position) }
      let nearest = towns.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
        .prefix(VacancyMap.mostTowns)
      chosen = (towns, size, Array(nearest))
      if nearest.count == VacancyMap.mostTowns, let last = nearest.last,
        distances[last] <= query.radius
      {
        break
      }
    }
    (towns, size, nearest) = chosen
  }

  /// The towns to list, by their places in `towns`, given how many adverts each has.
  func listed(_ adverts: [Int]) -> [Int] {
    guard centres.isEmpty else { return nearest }
    return adverts.indices.filter { adverts[$0] > 0 }
      .sorted { (adverts[$1], $0) < (adverts[$0], $1) }
      .prefix(VacancyMap.mostTowns).map(\.self)
  }

  /// Miles from the nearest centre; nil without centres.
  func miles(to town: Int) -> Double? {
    centres.isEmpty ? nil : Self.miles(from: centres, to: towns[town].position)
  }

  /// The town nearest to a position, by its place in `towns`; -1 where there are no towns.
  func nearest(to position: Position) -> Int { towns.place(nearestTo: position) ?? -1 }

  private static func miles(from centres: [Position], to position: Position) -> Double {
    centres.map { $0.miles(to: position) }.min() ?? .infinity
  }
}

/// The distinct positions of the adverts of a map, with how many adverts are at each.
struct MapPlaces {
  private(set) var positions: [Position] = []
  /// For each position its town, as `MapTowns.nearest` gives it.
  private(set) var towns: [Int] = []
  private var adverts: [Int] = []
  private var numbers: [Position: Int] = [:]
  /// For each place of the pool its position's number plus one; 0 where it was not asked for yet.
  private var numberOfPlace: [Int]
  private let choice: MapTowns
  private let index: VacancyIndex

  init(_ choice: MapTowns, in index: VacancyIndex) {
    self.choice = choice
    self.index = index
    numberOfPlace = [Int](repeating: 0, count: index.facts.positions.count)
  }

  var dots: [VacancyMap.Dot] {
    zip(positions, adverts).map { VacancyMap.Dot(position: $0, adverts: $1) }
  }

  /// Counts adverts at each known position of a list of places, once each.
  ///
  /// - Returns: The numbers of the positions; none where no place of the list is known.
  mutating func add(_ count: Int, atList list: UInt32) -> [Int] {
    var found: [Int] = []
    for place in index.table.pools.placeLists.numbers(list) {
      guard let number = number(ofPlace: Int(place)), !found.contains(number) else { continue }
      found.append(number)
      adverts[number] += count
    }
    return found
  }

  private mutating func number(ofPlace place: Int) -> Int? {
    if numberOfPlace[place] > 0 { return numberOfPlace[place] - 1 }
    guard let position = index.facts.positions[place] else { return nil }
    let number = numbers[position] ?? positions.count
    if number == positions.count {
      numbers[position] = number
      positions.append(position)
      adverts.append(0)
      towns.append(choice.nearest(to: position))
    }
    numberOfPlace[place] = number + 1
    return number
  }
}
