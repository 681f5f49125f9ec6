/// Random numbers that come again in the same order for the same seed (SplitMix64).
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Numbers that depend on a seed and on two numbers, and do not resemble their neighbours'.
  init(seed: UInt64, _ first: Int, _ second: Int) {
    var mixed = SeededNumbers(seed: seed ^ UInt64(first) &* 0xD6E8_FEB8_6659_FD93)
    state = mixed.next() ^ UInt64(second) &* 0xA076_1D64_78BD_642F
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1, which is not among them.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number from 0 up to the limit, which is not among them.
  package mutating func below(_ limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// Whether something happens that happens so many times in a thousand.
  mutating func happens(_ timesInThousand: Int) -> Bool { below(1000) < timesInThousand }

  /// One of some things, each as likely as the others.
  package mutating func one<Thing>(of things: [Thing]) -> Thing { things[below(things.count)] }

  /// One of some things, the first ones far more often than the last ones.
  mutating func early<Thing>(of things: [Thing]) -> Thing {
    let share = share()
    return things[Int(share * share * Double(things.count))]
  }
}
