/// The bands of Agenda for Change that a role starts on or a route leads to, as places in their
/// order, so that two can be compared.
package struct BandSpan: Hashable, Sendable {
  /// The bands from the lowest to the highest.
  package static let names = ["1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9"]

  /// The place of the lowest band in `names`; nil where only a highest is stated ("up to 4").
  package var lowest: Int?
  /// The place of the highest band in `names`; nil where there is no end ("4 and above").
  package var highest: Int?

  /// What a source says of a band: "5", "5 or 6", "8", "8a to 8d", "4 and above", "up to 8a".
  ///
  /// nil for words that say anything else, which are shown but never reckoned with.
  package init?(_ words: String) {
    var places: [ClosedRange<Int>] = []
    var isOpenAbove = false
    var isOpenBelow = false
    for word in Words(words).text.split(separator: " ") {
      switch word {
      case "band", "bands", "to", "or", "and", "about", "around", "usually": break
      case "above", "higher", "over": isOpenAbove = true
      case "up": isOpenBelow = true
      // Before bands 8a to 8d are told apart, a source may say "8" for all four.
      case "8": places.append(7...10)
      default:
        guard let place = Self.names.firstIndex(of: String(word)) else { return nil }
        places.append(place...place)
      }
    }
    guard let low = places.map(\.lowerBound).min(), let high = places.map(\.upperBound).max(),
      !(isOpenAbove && isOpenBelow)
    else { return nil }
    lowest = isOpenBelow ? nil : low
    highest = isOpenAbove ? nil : high
  }

  /// The bands on which a role starts; nil where none is stated, or it has a scale of its own.
  package init?(startOf pay: Role.Pay?) {
    guard let pay, pay.scale?.hasPrefix("afc") ?? true, let start = pay.startBand else {
      return nil
    }
    self.init(pay.startBandHighest.map { "\(start) to \($0)" } ?? start)
  }

  /// The bands between two spans; 0 where they touch or overlap.
  package func gap(to other: BandSpan) -> Int {
    if let highest, let low = other.lowest, low > highest { return low - highest }
    if let lowest, let high = other.highest, high < lowest { return lowest - high }
    return 0
  }
}

/// How many bands a move goes up (above zero) or down (below it).
package struct BandChange: Hashable, Sendable {
  /// nil where there is no telling how far down it may go.
  package var least: Int?
  /// nil where there is no end to how far up it may go.
  package var most: Int?

  package init(from start: BandSpan, to end: BandSpan) {
    least = end.lowest.flatMap { low in start.highest.map { low - $0 } }
    most = end.highest.flatMap { high in start.lowest.map { high - $0 } }
  }

  /// "1 band up", "the same band", "1 to 2 bands up", "at least 1 band up"; nil where neither end
  /// is known.
  package var words: String? {
    switch (least, most) {
    case (nil, nil): return nil
    case (let least?, nil):
      // "At least 2 bands down" would read as "2 or more bands down".
      return least > 0 ? "at least \(Self.words(least))" : nil
    case (nil, let most?): return most < 0 ? "at least \(Self.words(most))" : nil
    case (let least?, let most?):
      if least == most { return Self.words(least) }
      if least >= 0 { return Self.range(least, most, "up") }
      if most <= 0 { return Self.range(-most, -least, "down") }
      return "from \(Self.words(least)) to \(Self.words(most))"
    }
  }

  private static func words(_ change: Int) -> String {
    guard change != 0 else { return "the same band" }
    let count = change.magnitude
    return "\(count) \(count == 1 ? "band" : "bands") \(change > 0 ? "up" : "down")"
  }

  private static func range(_ low: Int, _ high: Int, _ way: String) -> String {
    low == 0
      ? "the same band or up to \(high) \(way)" : "\(low) to \(high) bands \(way)"
  }
}
