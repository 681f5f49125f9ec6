import CareerModel

/// The part of the earth that a map shows, between two parallels and two meridians.
package struct MapArea: Hashable, Sendable {
  /// Degrees.
  package let south: Double
  package let north: Double
  package let west: Double
  package let east: Double

  /// From the Isles of Scilly to Shetland, and from the Hebrides to Lowestoft.
  package static let greatBritain = MapArea(south: 49.8, north: 60.9, west: -8.2, east: 1.9)

  package init(south: Double, north: Double, west: Double, east: Double) {
    self.south = south
    self.north = north
    self.west = west
    self.east = east
  }

  /// What lies around some places: their circles, and half a radius more on each side.
  package init(around centres: [Position], miles: Double) {
    let reach = miles * 1.5
    let latitudes = centres.map(\.latitude)
    let longitudes = centres.map(\.longitude)
    let (south, north) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
    let middle = Position(latitude: (south + north) / 2, longitude: 0)
    let up = reach / Self.milesNorth
    let across = reach / middle.milesEast
    self.init(
      south: south - up, north: north + up, west: (longitudes.min() ?? 0) - across,
      east: (longitudes.max() ?? 0) + across)
  }

  package func contains(_ position: Position) -> Bool {
    (south...north).contains(position.latitude) && (west...east).contains(position.longitude)
  }

  /// Miles from one side to the other, half-way up.
  package var miles: (across: Double, down: Double) {
    ((east - west) * milesEast, (north - south) * Self.milesNorth)
  }

  /// Miles of a degree of longitude, half-way up; a map counts them alike everywhere.
  private var milesEast: Double { Position(latitude: (south + north) / 2, longitude: 0).milesEast }

  /// Miles of a degree of latitude.
  private static let milesNorth =
    Position(latitude: 54, longitude: 0).miles(to: Position(latitude: 55, longitude: 0))
}

extension Position {
  /// Miles of a degree of longitude at this latitude.
  fileprivate var milesEast: Double {
    Position(latitude: latitude, longitude: 0).miles(to: Position(latitude: latitude, longitude: 1))
  }
}
