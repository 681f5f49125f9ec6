/// Dates of the data as a person reads them.
package enum CalendarDay {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "1 April 2026" for 2026-04-01, "April 2026" for 2026-04, the year alone as it is; a text that
  /// is no date is returned unchanged.
  package static func words(_ date: String) -> String {
    let parts = date.split(separator: "-").map { Int($0) }
    guard parts.count > 1, let year = parts[0], let month = parts[1],
      (1...12).contains(month)
    else { return date }
    let name = months[month - 1]
    guard parts.count == 3, let day = parts[2] else { return "\(name) \(year)" }
    return "\(day) \(name) \(year)"
  }
}

extension Double {
  /// The number without a needless ".0": 37.5 and 36.
  package var plainText: String {
    guard isFinite else { return "not a number" }
    return self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)
  }
}
