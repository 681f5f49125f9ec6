/// Reads ranges of pay bands, for roles and adverts alike.
enum BandRange {
  /// "3", "8a", "8" for all of band 8, "2..4", "2-4", "..4", "6.."; as places in `RoleQuery.bands`.
  static func parse(_ text: String) -> ClosedRange<Int>? {
    let isSeparator: (Character) -> Bool = { [".", "-", "\u{2013}", "\u{2026}"].contains($0) }
    let plain = text.lowercased().filter { !$0.isWhitespace }
    guard let cut = plain.firstIndex(where: isSeparator) else { return band(plain[...]) }
    let low = plain[..<cut]
    let high = plain[cut...].drop(while: isSeparator)
    guard !low.isEmpty || !high.isEmpty else { return nil }
    let last = RoleQuery.bands.count - 1
    guard let from = low.isEmpty ? 0...0 : band(low),
      let to = high.isEmpty ? last...last : band(high)
    else { return nil }
    return min(from.lowerBound, to.lowerBound)...max(from.upperBound, to.upperBound)
  }

  private static func band(_ name: Substring) -> ClosedRange<Int>? {
    let places = RoleQuery.bands.indices.filter {
      RoleQuery.bands[$0] == name || (name == "8" && RoleQuery.bands[$0].hasPrefix("8"))
    }
    guard let first = places.first, let last = places.last else { return nil }
    return first...last
  }
}
