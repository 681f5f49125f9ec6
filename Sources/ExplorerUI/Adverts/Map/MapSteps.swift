import VacancySearch

/// Numbers of adverts put into few steps, each several times the one before.
struct MapSteps: Hashable, Sendable {
  /// The least number of each step, rising; empty where there are no adverts.
  let lowest: [Int]
  /// The most adverts of a cell.
  let most: Int

  static let count = 5

  init(most: Int) {
    self.most = most
    guard most > Self.count else {
      lowest = Array(stride(from: 1, through: most, by: 1))
      return
    }
    // The first round number at or above each fifth of the way, by factors: a cell of London has a
    // thousand times the adverts of one in Wales, and both are to be told from their neighbours.
    let factor = Self.fifthRoot(of: Double(most))
    var lowest = [1]
    var edge = 1.0
    while lowest.count < Self.count {
      edge *= factor
      let next = max(Self.round(edge), (lowest.last ?? 1) + 1)
      guard next <= most else { break }
      lowest.append(next)
    }
    self.lowest = lowest
  }

  func step(of adverts: Int) -> Int { max(0, (lowest.lastIndex { $0 <= adverts } ?? 0)) }

  /// "1", "2-9", "10 or more" in figures for each step.
  var ranges: [String] {
    lowest.enumerated().map { step, least in
      let end = step + 1 < lowest.count ? lowest[step + 1] - 1 : most
      let (first, last) = (VacancyResults.grouped(least), VacancyResults.grouped(end))
      return least == end ? first : "\(first)-\(last)"
    }
  }

  /// The nearest of 1, 2, 3, 5, 10, 20, 30, 50 and so on.
  private static func round(_ number: Double) -> Int {
    var unit = 1.0
    while unit * 10 <= number { unit *= 10 }
    let choices = [1.0, 2, 3, 5, 10].map { $0 * unit }
    return Int(choices.min { abs($0 - number) < abs($1 - number) } ?? number)
  }

  private static func fifthRoot(of number: Double) -> Double {
    var low = 1.0
    var high = number
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if middle * middle * middle * middle * middle < number { low = middle } else { high = middle }
    }
    return high
  }
}
