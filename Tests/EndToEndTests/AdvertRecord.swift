import TestSupport

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An advert as `careers vacancies --json` tells it, for filters that are reckoned by hand.
struct AdvertRecord {
  let fields: JSONText

  var reference: String { fields["reference"].text ?? "" }
  var title: String { fields["title"].text ?? "" }
  var employer: String { fields["employer"].text ?? "" }
  var contract: String { fields["contract"].text ?? "" }
  var band: String? { fields["band"].text }
  var posted: String? { fields["posted"].text }
  var closes: String? { fields["closes"].text }
  var notes: [String] { fields["notes"].list.compactMap(\.text) }
  var postcodes: [String] { fields["places"].list.compactMap { $0["postcode"].text } }

  /// Pounds a year, from and to; nil where there are no figures.
  var annual: ClosedRange<Double>? { range("annual") }
  /// Pounds an hour, from and to; nil where there are no figures.
  var hourly: ClosedRange<Double>? { range("hourly") }

  /// Whether some searched text has a word that starts so; for words of ASCII letters and digits.
  func hasWord(startingWith start: String) -> Bool {
    texts.contains { words(of: $0).contains { $0.hasPrefix(start) } }
  }

  /// Whether some searched text has these words, whole and one after the other.
  func hasPhrase(_ phrase: String) -> Bool {
    texts.contains { Self.holds($0, phrase) }
  }

  /// Whether a text has these words, whole and one after the other.
  static func holds(_ text: String, _ phrase: String) -> Bool {
    " \(Self.words(of: text).joined(separator: " ")) ".contains(" \(phrase) ")
  }

  /// Miles from a point to the nearest of its places; nil where none has a postcode that is known.
  func miles(from centre: PostcodeTable.Point, _ table: PostcodeTable) -> Double? {
    postcodes.compactMap { table.point(ofPostcode: $0)?.miles(to: centre) }.min()
  }

  private var texts: [String] {
    let places = fields["places"].list.flatMap { [$0["name"].text, $0["postcode"].text] }
    let advertised = fields["salary"]["advertised"].text
    return [title, employer, contract, advertised ?? "", reference] + places.compactMap(\.self)
      + notes
  }

  private func range(_ name: String) -> ClosedRange<Double>? {
    guard let low = fields["\(name)Minimum"].number, let high = fields["\(name)Maximum"].number
    else { return nil }
    return low...high
  }

  private func words(of text: String) -> [String] { Self.words(of: text) }

  private static func words(of text: String) -> [String] {
    text.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// Where postcodes and towns lie, from the tables themselves.
struct PostcodeTable {
  struct Point {
    var latitude: Double
    var longitude: Double

    /// Miles in a straight line over the ground, by the haversine.
    func miles(to other: Point) -> Double {
      let degree = Double.pi / 180
      let height = sin((other.latitude - latitude) * degree / 2)
      let width = sin((other.longitude - longitude) * degree / 2)
      let part =
        height * height
        + cos(latitude * degree) * cos(other.latitude * degree) * width * width
      return 2 * 3958.7613 * asin(min(1, part.squareRoot()))
    }
  }

  /// Points by sector ("HD2 2"), outward code ("HD2") and town ("Leeds"), the largest of a name.
  private var points: [String: Point] = [:]

  init() throws {
    for name in ["sectors", "outcodes", "towns"] {
      let table = try TextFile.bytes("\(TextFile.root)/Resources/places/\(name).csv")
      for line in String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst() {
        let columns = line.split(separator: ",", omittingEmptySubsequences: false)
        guard columns.count >= 3, let latitude = Double(columns[1]),
          let longitude = Double(columns[2])
        else { throw ScenarioFailure("no point in \(line)") }
        let key = String(columns[0])
        if points[key] == nil { points[key] = Point(latitude: latitude, longitude: longitude) }
      }
    }
    guard points.count > 10_000 else { throw ScenarioFailure("the tables of places are not there") }
  }

  /// The point of a sector, an outward code or a town.
  func point(_ name: String) -> Point? { points[name] }

  /// The point of the sector that a whole postcode ("HD2 2HA") lies in.
  func point(ofPostcode postcode: String) -> Point? { points[String(postcode.dropLast(2))] }
}
