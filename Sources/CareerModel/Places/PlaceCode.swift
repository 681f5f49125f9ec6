/// A postcode area, outward code or sector ("CB", "CB4", "CB4 1"), packed into one number.
///
/// The bytes stand from the left, so that numbers compare as their texts do, and a sorted table is
/// searched without making a text.
struct PlaceCode: Hashable, Comparable, Sendable {
  /// 0 for no code.
  let packed: UInt64

  /// nil for no bytes or more than eight.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 8 else { return nil }
    var packed: UInt64 = 0
    var shift: UInt64 = 64
    for byte in bytes {
      shift -= 8
      packed |= UInt64(byte) << shift
    }
    self.packed = packed
  }

  private init(packed: UInt64) { self.packed = packed }

  static func < (first: PlaceCode, second: PlaceCode) -> Bool { first.packed < second.packed }

  /// The sector of an outward code: "CB4 1".
  func sector(_ digit: UInt8) -> PlaceCode {
    let used = UInt64(count) * 8
    guard used <= 48 else { return self }
    return PlaceCode(
      packed: packed | UInt64(UInt8(ascii: " ")) << (56 - used) | UInt64(digit) << (48 - used))
  }

  /// The letters that it starts with: "CB".
  var area: PlaceCode {
    var letters = 0
    while letters < 8, byte(letters).isUpperLetter { letters += 1 }
    return letters == 8 ? self : PlaceCode(packed: packed & ~(UInt64.max >> (UInt64(letters) * 8)))
  }

  /// What stands before the space of a sector: "CB4".
  var outward: PlaceCode {
    var length = 0
    while length < 8, byte(length) != 0, byte(length) != UInt8(ascii: " ") { length += 1 }
    return length == 8 ? self : PlaceCode(packed: packed & ~(UInt64.max >> (UInt64(length) * 8)))
  }

  /// Whether the text starts with that of `other`.
  func starts(with other: PlaceCode) -> Bool {
    let bits = UInt64(other.count) * 8
    return bits == 64 ? self == other : (packed ^ other.packed) >> (64 - bits) == 0
  }

  var text: String {
    String(unsafeUninitializedCapacity: 8) { bytes in
      for index in 0..<count { bytes[index] = byte(index) }
      return count
    }
  }

  private var count: Int { 8 - packed.trailingZeroBitCount / 8 }

  private func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: packed >> (56 - UInt64(index) * 8))
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isUpperLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  var isLowerLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
