import Canvas
import CareerModel
import VacancySearch

extension Listing {
  /// The towns of a map with their adverts, and those that are in none of them.
  package static func map(_ map: VacancyMap) -> Listing {
    let asksPlace = !map.centres.isEmpty
    func row(_ name: String, _ adverts: Int, _ miles: Double? = nil) -> [String] {
      [name, String(adverts)] + (asksPlace ? [miles.map { tenths($0).plainText } ?? ""] : [])
    }
    var rows = map.towns.map { row($0.place.label, $0.adverts, $0.miles) }
    if map.elsewhere > 0 { rows.append(row("Other towns", map.elsewhere)) }
    if map.unplaced > 0 { rows.append(row("No known place", map.unplaced)) }
    return Listing(
      columns: ["Town", "Jobs"] + (asksPlace ? ["Miles"] : []), rows: rows,
      json: [
        "jobs": .integer(map.total), "onMap": .integer(map.inside),
        "outsideMap": .integer(map.outside), "noKnownPlace": .integer(map.unplaced),
        "otherTowns": .integer(map.elsewhere), "townsHaveAtLeast": .integer(map.townSize),
        "towns": .array(
          map.towns.map {
            [
              "town": .string($0.place.label), "jobs": .integer($0.adverts),
              "miles": JSONValue($0.miles.map(tenths)),
            ]
          }),
      ])
  }

  private static func tenths(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}

extension VacancyMap {
  /// The map as text, with what its signs mean and its sums below.
  ///
  /// - Parameter outline: Positions all over the land; they draw its shape.
  package func plain(outline: [Position], size: Size, glyphs: Glyphs) -> String {
    let picture = MapPicture(self, outline: outline, in: size)
    let below =
      [picture.legend(self, columns: size.columns, glyphs: glyphs)]
      + sums.joined(separator: " ").wrapped(to: size.columns)
    return (picture.lines(glyphs) + below.map(glyphs.text) + [""]).joined(separator: "\n") + "\n"
  }
}
