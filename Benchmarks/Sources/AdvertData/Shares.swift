/// Draws from a list in which each thing has a weight of its own.
struct Shares<Thing> {
  private let things: [Thing]
  private let sums: [Double]

  init(_ things: [(thing: Thing, weight: Double)]) {
    self.things = things.map(\.thing)
    var sum = 0.0
    sums = things.map {
      sum += $0.weight
      return sum
    }
  }

  /// A list whose things grow rarer from the first to the last, as employers and places do.
  ///
  /// - Parameter evenness: how many of them at the head are about as frequent as the first.
  init(fallingFrom things: [Thing], evenness: Double) {
    self.init(things.enumerated().map { ($1, 1 / (Double($0) + evenness)) })
  }

  func draw(_ numbers: inout SeededNumbers) -> Thing {
    let wanted = numbers.share() * (sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return things[low]
  }
}
