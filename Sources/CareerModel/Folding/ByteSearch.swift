import Platform

/// Finding and comparing bytes.
///
/// Swift does not see the C library's search (it is no part of POSIX), so here is one made for
/// what is looked for: a space, a letter, and more. Eight places are tried at once. Three words of
/// eight bytes, read one byte apart, are compared with the needle's first three bytes; a byte that
/// is zero in all three differences is a place where they stand. Few places pass, and those are
/// compared in full.
package enum ByteSearch {
  /// Where the needle starts first in a range of the text, as an offset into the text.
  ///
  /// The range must lie within the text.
  /// - Returns: nil where the needle is not found or is empty.
  package static func first(
    _ needle: [UInt8], in text: UnsafeRawBufferPointer, range: Range<Int>
  ) -> Int? {
    guard let base = text.baseAddress, !needle.isEmpty, needle.count <= range.count else {
      return nil
    }
    return needle.withUnsafeBytes { bytes in
      bytes.baseAddress.flatMap {
        first($0, length: bytes.count, in: base, from: range.lowerBound, to: range.upperBound)
      }
    }
  }

  private static func first(
    _ needle: UnsafeRawPointer, length: Int, in text: UnsafeRawPointer, from start: Int,
    to end: Int
  ) -> Int? {
    let secondPlace = min(1, length - 1)
    let thirdPlace = min(2, length - 1)
    let firstBytes = repeated(needle.load(as: UInt8.self))
    let secondBytes = repeated(needle.load(fromByteOffset: secondPlace, as: UInt8.self))
    let thirdBytes = repeated(needle.load(fromByteOffset: thirdPlace, as: UInt8.self))
    let lastStart = end - length
    var place = start
    while place <= lastStart, place + thirdPlace + 8 <= end {
      let difference =
        (eightBytes(text + place) ^ firstBytes)
        | (eightBytes(text + place + secondPlace) ^ secondBytes)
        | (eightBytes(text + place + thirdPlace) ^ thirdBytes)
      // The high bit of each byte that is zero; a borrow may also set one above such a byte, which
      // the full comparison sorts out.
      var zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      while zeros != 0 {
        let hit = place + zeros.trailingZeroBitCount / 8
        if hit > lastStart { return nil }
        if memcmp(text + hit, needle, length) == 0 { return hit }
        zeros &= zeros - 1
      }
      place += 8
    }
    while place <= lastStart {
      if memcmp(text + place, needle, length) == 0 { return place }
      place += 1
    }
    return nil
  }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) * 0x0101_0101_0101_0101 }

  /// The byte at the lowest address comes lowest.
  private static func eightBytes(_ pointer: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: pointer.loadUnaligned(as: UInt64.self))
  }

  /// Below 0 where the left range of the text comes first, byte by byte, 0 where both are equal.
  package static func order(
    _ left: Range<Int>, _ right: Range<Int>, in text: UnsafeRawBufferPointer
  ) -> Int {
    guard let base = text.baseAddress else { return 0 }
    let common = min(left.count, right.count)
    let order = Int(memcmp(base + left.lowerBound, base + right.lowerBound, common))
    return order != 0 ? order : left.count - right.count
  }

  /// Whether some bytes stand at an offset of the text; they must end within it.
  package static func equal(
    _ text: UnsafeRawBufferPointer, at offset: Int, _ other: UnsafeRawBufferPointer
  ) -> Bool {
    guard let left = text.baseAddress, let right = other.baseAddress else { return other.isEmpty }
    return memcmp(left + offset, right, other.count) == 0
  }
}
