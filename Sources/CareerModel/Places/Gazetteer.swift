// stub
package struct Position: Hashable, Sendable {
  package var latitude: Double; package var longitude: Double
  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude; self.longitude = longitude
  }
  package func miles(to other: Position) -> Double { 0 }
}
package struct Gazetteer: Sendable {
  package static let empty = Gazetteer()
  package struct Place: Hashable, Sendable {
    package enum Kind: String, Sendable { case sector, outcode, area, town }
    package var name: String; package var outcode: String?; package var position: Position;
    package var kind: Kind; package var population: Int
    package var label: String { name }; package var queryText: String { name }
  }
  package struct LookUp: Hashable, Sendable {
    package var taken: Place; package var others: [Place]
  }
  package func lookUp(_ text: String) -> LookUp? { nil }
  package func position(of place: Vacancy.Place) -> Position? { nil }
  package func completions(_ typed: String, limit: Int) -> [Place] { [] }
  package var outline: [Position] { [] }
  package func towns(atLeast population: Int) -> [Place] { [] }
  package func nearestTowns(to: Position, atLeast population: Int, limit: Int) -> [Place] { [] }
}
extension Library { package var gazetteer: Gazetteer { .empty } }
