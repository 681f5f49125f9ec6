/// How a post is paid.
enum PayKind: Hashable {
  /// A band of Agenda for Change.
  case band(String)
  case consultant
  case specialtyDoctor
  case residentDoctor
  case generalPractitioner

  /// The bands, lowest first.
  static let bands = ["2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9"]

  /// The pay of a post so many bands higher; doctors have none.
  func raised(by steps: Int) -> PayKind {
    guard case .band(let band) = self, let place = Self.bands.firstIndex(of: band) else {
      return self
    }
    return .band(Self.bands[max(0, min(Self.bands.count - 1, place + steps))])
  }
}
