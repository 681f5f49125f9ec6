/// The nations of the United Kingdom, under the codes of towns.csv.
enum Nation: String, CaseIterable, Sendable {
  case england = "ENG"
  case scotland = "SCT"
  case wales = "WLS"
  case northernIreland = "NIR"

  var name: String {
    switch self {
    case .england: "England"
    case .scotland: "Scotland"
    case .wales: "Wales"
    case .northernIreland: "Northern Ireland"
    }
  }

  /// The nation that a key names.
  init?(key: [UInt8]) {
    guard let nation = Self.keys.first(where: { $0.key == key })?.nation else { return nil }
    self = nation
  }

  private static let keys = allCases.map { (key: PlaceKey.bytes(of: $0.name), nation: $0) }
}
