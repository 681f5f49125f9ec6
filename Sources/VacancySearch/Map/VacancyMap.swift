import CareerModel

/// The adverts that a search leaves, by where they are: what a map draws and its list says.
package struct VacancyMap: Hashable, Sendable {
  /// What is shown.
  package enum View: String, Hashable, Sendable {
    /// The whole of Great Britain.
    case country
    /// What lies around the places that `near:` asks for.
    case around
  }

  /// Adverts at one place.
  package struct Dot: Hashable, Sendable {
    package let position: Position
    package let adverts: Int
  }

  /// A town with the adverts that are nearer to it than to any other town of its size.
  package struct Town: Hashable, Sendable {
    package let place: Gazetteer.Place
    /// An advert in several places is counted in each of their towns, once.
    package var adverts: Int
    /// From the nearest place that `near:` asks for; nil where none is asked for.
    package let miles: Double?

    /// The part of a query that asks for what is near the town.
    package var part: String { QueryField.near.part(quoting: place.queryText) }
  }

  /// Country, where nothing is asked to be near.
  package let view: View
  package let area: MapArea
  /// The places that `near:` asks for; empty where none is.
  package let centres: [Position]
  /// How far `near:` reaches, in miles.
  package let radius: Double
  /// What was typed after `near:`.
  package let centreName: String
  /// The places of adverts within the area, each once.
  package fileprivate(set) var dots: [Dot] = []
  /// Adverts with a place within the area.
  package fileprivate(set) var inside = 0
  /// Adverts whose known places all lie outside the area.
  package fileprivate(set) var outside = 0
  /// Adverts of which it is not known where they are.
  package fileprivate(set) var unplaced = 0
  /// At most ten: the nearest to what is asked for, or else those with most adverts.
  package fileprivate(set) var towns: [Town] = []
  /// People that each of the towns has at least.
  package let townSize: Int
  /// Adverts with known places, none of which belongs to one of the towns.
  package fileprivate(set) var elsewhere = 0

  /// All adverts that the search leaves.
  package var total: Int { inside + outside + unplaced }

  /// How many towns are listed at most.
  package static let mostTowns = 10
}

extension VacancyIndex {
  /// The adverts found by where they are.
  ///
  /// One look at the adverts, then one at the distinct lists of places that they have.
  /// - Parameter view: The whole country is taken where nothing is asked to be near.
  package func map(of results: VacancyResults, view: VacancyMap.View) -> VacancyMap {
    let choice = MapTowns(for: results.query, in: self)
    let centres = results.query.positions
    let view = centres.isEmpty ? .country : view
    var map = VacancyMap(
      view: view,
      area: view == .country
        ? .greatBritain : MapArea(around: centres, miles: results.query.radius),
      centres: centres, radius: results.query.radius, centreName: results.query.centreName,
      townSize: choice.size)
    var places = MapPlaces(choice, in: self)
    var byTown = [Int](repeating: 0, count: choice.towns.count)
    // Which towns are listed is known at the end, and so is who is in none of them.
    var listsOfTowns: [[Int]: Int] = [:]
    for (list, adverts) in placeListCounts(results.adverts).enumerated() where adverts > 0 {
      let found = places.add(adverts, atList: UInt32(list))
      if found.isEmpty {
        map.unplaced += adverts
        continue
      }
      let isInside = found.contains { map.area.contains(places.positions[$0]) }
      if isInside { map.inside += adverts } else { map.outside += adverts }
      var towns: [Int] = []
      for place in found where !towns.contains(places.towns[place]) {
        towns.append(places.towns[place])
      }
      for town in towns where town >= 0 { byTown[town] += adverts }
      listsOfTowns[towns, default: 0] += adverts
    }
    map.dots = places.dots.filter { map.area.contains($0.position) }
    let listed = choice.listed(byTown)
    map.towns = listed.map {
      VacancyMap.Town(place: choice.towns[$0], adverts: byTown[$0], miles: choice.miles(to: $0))
    }
    for (towns, adverts) in listsOfTowns where !towns.contains(where: listed.contains) {
      map.elsewhere += adverts
    }
    return map
  }

  /// For each list of places how many of the adverts have it.
  private func placeListCounts(_ adverts: [UInt32]) -> [Int] {
    var counts = [Int](repeating: 0, count: table.pools.placeLists.count)
    let segments = table.segments.map(\.columns)
    for advert in adverts {
      let columns = segments[Int(advert) >> VacancyTable.Segment.sizeBits]
      counts[Int(columns.placeLists[Int(advert) & (VacancyTable.Segment.size - 1)])] += 1
    }
    return counts
  }
}

extension VacancyQuery {
  /// What was typed after the first `near:`, without its quotes; empty where it was not.
  fileprivate var centreName: String {
    let part = parts.first { $0.field == .near && $0.filters && !$0.isExcluded }
    return String((part?.text ?? "").drop { $0 != ":" }.dropFirst().filter { !$0.isDoubleQuote })
  }
}
