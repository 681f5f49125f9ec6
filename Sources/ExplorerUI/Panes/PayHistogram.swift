import CareerModel

/// Advertised pay sorted into ranges of a full-time year.
struct PayHistogram: Hashable, Sendable {
  struct Bucket: Hashable, Sendable {
    /// "£24,000 to £25,999".
    var label: String
    var count: Int
    /// Whether part of the band lies in this range.
    var holdsBand: Bool
  }

  private(set) var buckets: [Bucket] = []
  /// Adverts with no figure that can be compared.
  private(set) var unclear = 0

  private static let step = 2_000
  /// Ranges above this many are gathered into one, so that a single consultant's advert does not
  /// draw thirty empty rows.
  private static let most = 9

  /// - Parameter band: Pounds a year that the role's band pays now.
  init(_ salaries: [Vacancy.Salary], band: ClosedRange<Int>?) {
    let figures = salaries.compactMap { $0.annual?.lowerBound }.map { Int($0) }.sorted()
    unclear = salaries.count - figures.count
    guard let lowest = figures.first, let highest = figures.last else { return }
    let first = min(lowest, band?.lowerBound ?? lowest) / Self.step
    let last = max(highest, band?.upperBound ?? highest) / Self.step
    for number in first...min(last, first + Self.most - 1) {
      let low = number * Self.step
      let isLast = number == first + Self.most - 1 && last > number
      let high = isLast ? Int.max : low + Self.step - 1
      let label =
        isLast
        ? "\(Money.pounds(low)) and more" : "\(Money.pounds(low)) to \(Money.pounds(high))"
      buckets.append(
        Bucket(
          label: label, count: figures.filter { $0 >= low && $0 <= high }.count,
          holdsBand: band.map { $0.overlaps(low...high) } ?? false))
    }
  }
}
