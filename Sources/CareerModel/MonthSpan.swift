/// How long a time of learning takes, in months.
package struct MonthSpan: Hashable, Sendable {
  /// The most months that any span has.
  package static let limit = 240

  /// 0 to 240; 0 where a source gives only the longest.
  package var least: Int
  /// 1 to 240; nil where a source gives only the shortest ("at least two years").
  package var most: Int?
  /// The longest by part time, 1 to 240; nil where not stated.
  package var partTimeMost: Int?

  package init(least: Int, most: Int?, partTimeMost: Int? = nil) {
    self.least = least
    self.most = most
    self.partTimeMost = partTimeMost
  }

  /// The full-time span, to be added to others.
  package var time: StatedTime {
    StatedTime(months: min(least, most ?? least)...max(least, most ?? least), isOpen: most == nil)
  }

  /// "about 2 years", "18 to 24 months", "3 to 4 years, up to 6 years part time".
  package var words: String {
    let whole = least == most ? "about " + time.words : time.words
    return partTimeMost.map { "\(whole), up to \(StatedTime(months: 0...$0).longest) part time" }
      ?? whole
  }
}

extension Role.Route {
  /// How long the route takes, from its months or else from its words; nil where neither says.
  package var statedTime: StatedTime? { months?.time ?? time.flatMap { StatedTime($0) } }

  /// "about 2 years", or words that say more than a length; nil where not stated.
  package var timeWords: String? { months?.words ?? time }
}

extension StatedTime {
  /// The longest time in words ("6 years").
  fileprivate var longest: String {
    StatedTime(months: months.upperBound...months.upperBound).words
  }
}
