import CareerModel
import Testing

/// Distances, and how near the positions of postcodes are to the true ones.
@Suite(.timeLimit(.minutes(10))) struct PositionTests {
  @Test func milesBetweenTwoKnownPairs() {
    let london = Position(latitude: 51.5074, longitude: -0.1278)
    let paris = Position(latitude: 48.8566, longitude: 2.3522)
    let edinburgh = Position(latitude: 55.9533, longitude: -3.1883)
    // 343.5 km and 534 km along great circles.
    #expect(abs(london.miles(to: paris) - 213.5) < 0.5)
    #expect(abs(london.miles(to: edinburgh) - 331.5) < 1)
    #expect(london.miles(to: london) == 0)
    #expect(paris.miles(to: london) == london.miles(to: paris))
  }

  @Test func halfWayRoundTheEarth() {
    let here = Position(latitude: 52, longitude: 1)
    let opposite = Position(latitude: -52, longitude: -179)
    #expect(abs(here.miles(to: opposite) - 3958.76 * .pi) < 0.01)
  }

  /// True positions from the National Statistics Postcode Lookup, May 2025.
  static let truth: [(postcode: String, position: Position)] = [
    ("CB4 1PX", Position(latitude: 52.2194, longitude: 0.1359)),
    ("HU3 2RW", Position(latitude: 53.7435, longitude: -0.3627)),
    ("EX1 3RB", Position(latitude: 50.7310, longitude: -3.4842)),
    ("PL31 2FJ", Position(latitude: 50.4676, longitude: -4.7025)),
    ("L36 7YT", Position(latitude: 53.4146, longitude: -2.8391)),
    ("BB7 9PE", Position(latitude: 53.8297, longitude: -2.4237)),
    ("SO53 2DW", Position(latitude: 50.9945, longitude: -1.3630)),
    ("RM13 9LG", Position(latitude: 51.5244, longitude: 0.2076)),
    ("S43 3DN", Position(latitude: 53.2748, longitude: -1.3212)),
    ("CH7 6FQ", Position(latitude: 53.1681, longitude: -3.1254)),
    ("CF47 8UY", Position(latitude: 51.7495, longitude: -3.3784)),
    ("TS3 8ET", Position(latitude: 54.5680, longitude: -1.1992)),
    ("DG1 2AB", Position(latitude: 55.0700, longitude: -3.6147)),
    ("PO30 1JZ", Position(latitude: 50.6977, longitude: -1.2943)),
    ("TR18 2JD", Position(latitude: 50.1184, longitude: -5.5373)),
  ]

  @Test func fifteenPostcodesLieNearTheirTruePositions() throws {
    let errors = try Self.truth.map { postcode, position in
      let place = try #require(Places.bundled.place(ofPostcode: postcode))
      let kilometres = place.position.miles(to: position) * 1.609344
      #expect(kilometres < 8, "\(postcode)")
      return kilometres
    }
    #expect(errors.sorted()[errors.count / 2] < 3)
  }

  @Test func everyPostcodeOfTheBundledAdvertsIsPlaced() {
    let places = Places.library.vacancies.flatMap(\.places)
    #expect(places.count >= 59)
    for place in places {
      #expect(place.postcode.flatMap(Places.bundled.place(ofPostcode:)) != nil, "\(place)")
      #expect(Places.bundled.position(of: place) != nil, "\(place)")
      #expect(Places.bundled.area(of: place).flatMap(Places.bundled.areaName) != nil, "\(place)")
    }
  }

  @Test func theOutlineIsThatOfGreatBritain() {
    let outline = Places.bundled.outline
    #expect(outline.count > 10_000)
    #expect(outline.allSatisfy { (49.8...60.4).contains($0.latitude) })
    #expect(outline.allSatisfy { (-7.6...1.8).contains($0.longitude) })
  }

  @Test func nearestTowns() {
    let cambridge = Position(latitude: 52.2, longitude: 0.12)
    let towns = Places.bundled.nearestTowns(to: cambridge, atLeast: 100_000, limit: 3)
    #expect(towns.map(\.name) == ["Cambridge", "Bedford", "Peterborough"])
    #expect(towns.allSatisfy { $0.population >= 100_000 && $0.kind == .town })
    #expect(Places.bundled.nearestTowns(to: cambridge, atLeast: 0, limit: 0) == [])
    #expect(Places.bundled.nearestTowns(to: cambridge, atLeast: 0, limit: -1) == [])
    #expect(Places.bundled.nearestTowns(to: cambridge, atLeast: .max, limit: 9) == [])
    #expect(Gazetteer.empty.nearestTowns(to: cambridge, atLeast: 0, limit: 9) == [])
  }
}
