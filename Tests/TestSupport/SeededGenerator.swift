/// Random numbers that are the same in every run (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// - Parameter stream: tells apart the generators that one seed starts.
  package init(_ seed: Seed, stream: UInt64 = 0) {
    state = seed.number
    // Neighbouring seeds and streams must not walk over the same states one step apart.
    state = next() ^ (stream &* 0xD6E8_FEB8_6659_FD93)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0; the limit must be above it.
  package mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// A number of the range.
  package mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Whether the one chance in a number of them came up.
  package mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  /// Any of the elements, of which there must be at least one.
  package mutating func any<Elements: RandomAccessCollection>(
    of elements: Elements
  ) -> Elements.Element {
    elements[elements.index(elements.startIndex, offsetBy: below(elements.count))]
  }
}

extension SeededGenerator {
  /// A text of code points from the ranges where widths go wrong.
  package mutating func text(scalars count: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x00...0x1F, 0x80...0xFF, 0x300...0x36F, 0x600...0x6FF, 0x900...0x97F,
      0xE00...0xE7F, 0x1100...0x11FF, 0x2000...0x20FF, 0x2500...0x27BF, 0x4E00...0x4EFF,
      0xAC00...0xACFF, 0xD7B0...0xD7FF, 0xFE00...0xFEFF, 0x1F1E6...0x1F1FF, 0x1F300...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x200FF, 0xE0000...0xE007F,
    ]
    var text = String.UnicodeScalarView()
    while text.count < count {
      if let scalar = Unicode.Scalar(UInt32.random(in: any(of: ranges), using: &self)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Bytes, each of the range.
  package mutating func bytes(_ count: Int, in range: ClosedRange<UInt8> = 0...255) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: range, using: &self) }
  }
}
