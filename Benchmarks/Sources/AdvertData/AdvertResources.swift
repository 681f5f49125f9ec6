#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the adverts are made of that stands in the repository's `Resources`.
package struct AdvertResources {
  /// The names that roles are advertised under, with the lowest and highest band they start on.
  var names: [RoleName] = []
  /// The pay of each band, from lowest to highest, of each year that is known; newest last.
  var scales: [[String: ClosedRange<Int>]] = []
  var towns: [Town] = []
  var sectors: [Sector] = []

  /// A name of a role.
  struct RoleName {
    var name: String
    var area: String
    /// Nil where the role's file does not say.
    var band: String?
  }

  /// A town, the most populous first.
  struct Town {
    var name: String
    var position: Position
    var population: Int
    var nation: String
  }

  /// All postcodes that share all but their last two letters.
  struct Sector {
    var code: String
    var position: Position
  }

  /// - Parameter folder: the path of `Resources`.
  /// - Throws: when a file is missing or cannot be read.
  package init(folder: String) throws {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    func files(in name: String) throws -> [URL] {
      let folder = root.appendingPathComponent(name)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".json") }.sorted().map { folder.appendingPathComponent($0) }
    }
    let decoder = JSONDecoder()
    for file in try files(in: "roles") {
      let role = try decoder.decode(RoleFile.self, from: Data(contentsOf: file))
      for name in [role.title] + (role.otherNames ?? []) {
        names += Self.plain(name).map {
          RoleName(name: $0, area: role.area, band: role.pay?.startBand)
        }
      }
    }
    for file in try files(in: "pay") {
      let scale = try decoder.decode(PayFile.self, from: Data(contentsOf: file))
      var ranges: [String: ClosedRange<Int>] = [:]
      for band in scale.bands {
        let amounts = band.points.map(\.annual)
        if let low = amounts.min(), let high = amounts.max() { ranges[band.band] = low...high }
      }
      scales.append(ranges)
    }
    for cells in try Self.rows(of: root.appendingPathComponent("places/towns.csv")) {
      guard cells.count > 5, let position = Position(cells[1], cells[2]) else { continue }
      towns.append(
        Town(
          name: cells[0], position: position, population: Int(cells[3]) ?? 0, nation: cells[4]))
    }
    for cells in try Self.rows(of: root.appendingPathComponent("places/sectors.csv")) {
      guard cells.count > 2, let position = Position(cells[1], cells[2]) else { continue }
      sectors.append(Sector(code: cells[0], position: position))
    }
  }

  /// The names in one: without what stands in brackets, and both sides of a stroke.
  private static func plain(_ name: String) -> [String] {
    let open = name.prefix { $0 != "(" }
    return open.split(separator: "/").map { side in
      side.split(separator: " ").joined(separator: " ")
    }.filter { $0.count > 3 }
  }

  private static func rows(of file: URL) throws -> [[String]] {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private struct RoleFile: Decodable {
    var title: String
    var otherNames: [String]?
    var area: String
    var pay: Pay?

    struct Pay: Decodable {
      var startBand: String?
    }
  }

  private struct PayFile: Decodable {
    var bands: [Band]

    struct Band: Decodable {
      var band: String
      var points: [Point]
    }

    struct Point: Decodable {
      var annual: Int
    }
  }
}

/// A place on the map.
struct Position {
  var latitude: Double
  var longitude: Double

  init?(_ latitude: String, _ longitude: String) {
    guard let latitude = Double(latitude), let longitude = Double(longitude) else { return nil }
    (self.latitude, self.longitude) = (latitude, longitude)
  }

  /// The square of the distance in kilometres, near enough for places in Great Britain.
  func squaredKilometres(to other: Position) -> Double {
    let north = (latitude - other.latitude) * 111.2
    // A degree of longitude at 53 degrees north.
    let east = (longitude - other.longitude) * 66.9
    return north * north + east * east
  }
}
