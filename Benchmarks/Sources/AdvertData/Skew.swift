/// Draws numbers of which the low ones come often and the high ones hardly ever.
///
/// A number n comes about as often as (n + 1) to the power of -0.9 says. With that power the count
/// of distinct titles grows as in real lists: most titles of a short list are there once, and ten
/// times as many adverts have five times as many.
struct Skew {
  private let span: Double
  private let limit: Int

  /// Numbers from 0 up to the limit, which is not among them.
  init(below limit: Int) {
    self.limit = max(1, limit)
    // The integral of the power is a tenth root, so that its inverse takes no logarithm.
    var (low, high) = (1.0, 10.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if middle.tenth < Double(self.limit + 1) { low = middle } else { high = middle }
    }
    span = low - 1
  }

  func draw(_ numbers: inout SeededNumbers) -> Int {
    min(limit - 1, Int((1 + numbers.share() * span).tenth - 1))
  }
}

extension Double {
  /// The tenth power.
  fileprivate var tenth: Double {
    let square = self * self
    let fourth = square * square
    return fourth * fourth * square
  }
}
