/// Distinct runs of bytes, each held once: all of them end to end, and where each one ends.
package struct BytePool: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Where each run starts in `bytes`, and at the end how many bytes there are.
  package private(set) var starts: [UInt32] = [0]

  package var count: Int { starts.count - 1 }

  /// Where a run stands in `bytes`.
  package func range(of id: UInt32) -> Range<Int> {
    Int(starts[Int(id)])..<Int(starts[Int(id) + 1])
  }

  /// The run as text.
  package func text(_ id: UInt32) -> String {
    String(decoding: bytes[range(of: id)], as: UTF8.self)
  }

  /// The run as the numbers of 32 bits that `ByteInterner.id(of:)` was given.
  package func numbers(_ id: UInt32) -> [UInt32] {
    var numbers: [UInt32] = []
    forEachNumber(id) { numbers.append($0) }
    return numbers
  }

  /// Hands each number of the run to `body`, in order.
  package func forEachNumber(_ id: UInt32, _ body: (UInt32) -> Void) {
    let range = range(of: id)
    bytes.withUnsafeBytes { raw in
      for offset in stride(from: range.lowerBound, to: range.upperBound, by: 4) {
        body(raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      }
    }
  }

  mutating func append(_ run: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: run)
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
  }
}

/// Gives every distinct run of bytes a number, the same run the same number.
///
/// A table of places with open addressing; the bytes themselves lie in the pool, so that a text
/// that a hundred thousand adverts share takes its room once. A hash of 32 bits is kept beside each
/// number, which spares nearly every comparison and lets the table grow without reading the bytes.
package struct ByteInterner: Sendable {
  package private(set) var pool = BytePool()
  /// The hash of a run in the upper half, its number plus one in the lower; 0 for a free place.
  ///
  /// The count is a power of two.
  private var slots = [UInt64](repeating: 0, count: 64)

  /// The most bytes that a pool can hold, as its places are numbers of 32 bits.
  static let capacity = Int(UInt32.max)

  package init() {}

  /// The number of a run, which is added where it is new; 0 where the pool is full.
  package mutating func number(of run: UnsafeRawBufferPointer) -> UInt32 { id(of: run)?.id ?? 0 }

  /// The number of a run that is here already; nil where it is not.
  func existing(_ run: UnsafeRawBufferPointer) -> UInt32? { find(run, Self.hash(run)).id }

  /// The number of a run, which is added where it is new.
  ///
  /// - Returns: Whether it was new; nil where the pool is full.
  mutating func id(of run: UnsafeRawBufferPointer) -> (id: UInt32, isNew: Bool)? {
    let hash = Self.hash(run)
    let found = find(run, hash)
    if let id = found.id { return (id, false) }
    guard pool.bytes.count + run.count < Self.capacity else { return nil }
    let id = UInt32(truncatingIfNeeded: pool.count)
    pool.append(run)
    slots[found.slot] = UInt64(hash) << 32 | UInt64(id + 1)
    if pool.count * 2 > slots.count { grow() }
    return (id, true)
  }

  /// The number of a list of numbers.
  mutating func id(of numbers: [UInt32]) -> UInt32 {
    numbers.withUnsafeBytes { id(of: $0)?.id ?? 0 }
  }

  private func find(_ run: UnsafeRawBufferPointer, _ hash: UInt32) -> (id: UInt32?, slot: Int) {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Int(hash) & mask
      while slots[slot] != 0 {
        let entry = slots[slot]
        if UInt32(truncatingIfNeeded: entry >> 32) == hash {
          let id = UInt32(truncatingIfNeeded: entry) - 1
          let range = pool.range(of: id)
          if range.count == run.count,
            pool.bytes.withUnsafeBytes({ ByteSearch.equal($0, at: range.lowerBound, run) })
          {
            return (id, slot)
          }
        }
        slot = (slot + 1) & mask
      }
      return (nil, slot)
    }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [UInt64](repeating: 0, count: mask + 1)
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }

  /// Eight bytes at a time, multiplied and mixed; no defence against texts made to collide.
  static func hash(_ run: UnsafeRawBufferPointer) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: run.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= run.count {
      hash = mixed(hash ^ run.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < run.count {
      rest = rest << 8 | UInt64(run[offset])
      offset += 1
    }
    return UInt32(truncatingIfNeeded: mixed(hash ^ rest))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93
    value = (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return value ^ (value >> 32)
  }
}
