/// Times of one thing, measured again and again, in milliseconds.
package struct Timings {
  package private(set) var values: [Double] = []

  package init() {}

  package mutating func add(_ value: Double) { values.append(value) }

  /// How often it was measured.
  package var count: Int { values.count }
  /// The middle one; 0 if there is none.
  package var median: Double {
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return 0 }
    return (sorted[last / 2] + sorted[(last + 1) / 2]) / 2
  }
  /// The shortest; 0 if there is none.
  package var fastest: Double { values.min() ?? 0 }
  /// The longest; 0 if there is none.
  package var slowest: Double { values.max() ?? 0 }
}
