import Platform

/// A point on the earth.
package struct Position: Hashable, Sendable {
  /// Degrees north (WGS 84), -90 to 90.
  package var latitude: Double
  /// Degrees east (WGS 84), -180 to 180; most of Britain is below 0.
  package var longitude: Double

  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The distance along a great circle, in miles, on a ball with the earth's mean radius.
  ///
  /// The earth is no ball, which costs at most half of one per cent.
  package func miles(to other: Position) -> Double {
    let radians = Double.pi / 180
    let north = sin((other.latitude - latitude) * radians / 2)
    let east = sin((other.longitude - longitude) * radians / 2)
    let half =
      north * north
      + cos(latitude * radians) * cos(other.latitude * radians) * east * east
    // Rounding can put the sum a hair above 1 for two opposite points.
    return 2 * Self.earthRadius * asin(min(1, half.squareRoot()))
  }

  /// Miles.
  private static let earthRadius = 3958.76
}
