/// Places of the United Kingdom by postcode and by name, from the folder places of the data.
///
/// Positions of postcodes are the centres of their sectors, outward codes or areas, and there are
/// none for Northern Ireland, Guernsey, Jersey and the Isle of Man.
package struct Gazetteer: Sendable {
  /// No places: everything is unknown.
  package static let empty = Gazetteer()

  /// What the licences ask to be shown wherever the positions are.
  package static let attributions = [
    "Contains OS data (c) Crown copyright and database right 2017",
    "Contains Royal Mail data (c) Royal Mail copyright and database right 2017",
    "Source: Office for National Statistics licensed under the Open Government Licence v.3.0",
    "Data from GeoNames, geonames.org (CC BY 4.0)",
  ]

  /// A name that people say and no table has, or not for what they mean.
  struct Alias: Sendable {
    let name: String
    let key: [UInt8]
    let target: Target

    /// What an alias stands for, by its index in the table.
    enum Target: Hashable, Sendable { case town(Int), outcode(Int) }
  }

  var sectors = CodeTable()
  var outcodes = CodeTable()
  var areas = CodeTable()
  var towns = TownTable()
  var aliases: [Alias] = []

  private init() {}

  /// The centres of all sectors, sorted by code: they draw the shape of Great Britain.
  package var outline: [Position] { sectors.positions }

  /// "Cambridge" for "CB", in any case; nil for an unknown area.
  package func areaName(_ code: String) -> String? {
    guard let area = Postcode.readings(of: PlaceKey.bytes(of: code, saints: .none)).first,
      area.outward == nil
    else { return nil }
    return areas.index(of: area.area).map(areas.name(at:))
  }

  /// Towns near a position, the nearest first, of at least so many people.
  package func nearestTowns(
    to position: Position, atLeast population: Int, limit: Int
  ) -> [Place] {
    guard limit > 0 else { return [] }
    var found: [(index: Int, miles: Double)] = []
    for (index, town) in towns.towns.enumerated() {
      // The most populous come first, so the rest is smaller still.
      guard town.population >= population else { break }
      found.append((index, position.miles(to: town.position)))
    }
    found.sort { ($0.miles, $0.index) < ($1.miles, $1.index) }
    return found.prefix(limit).map { place(town: $0.index) }
  }

  /// The towns with at least so many people, the most populous first.
  package func towns(atLeast population: Int) -> [Place] {
    towns.towns.indices.prefix { towns[$0].population >= population }.map { place(town: $0) }
  }
}
