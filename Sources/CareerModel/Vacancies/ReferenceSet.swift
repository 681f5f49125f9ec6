/// The references met so far, each as one number, and the file that each was met in.
///
/// A table of places with open addressing: a reference takes some twenty bytes, where a dictionary
/// of texts takes a hundred.
struct ReferenceSet: Sendable {
  /// Keys plus one; 0 for a free place.
  ///
  /// The count is a power of two.
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var files = [UInt16](repeating: 0, count: 1024)
  private var count = 0

  /// Puts a key in unless it is there already.
  ///
  /// - Returns: Whether it was new.
  mutating func insertNew(_ key: UInt64, file: UInt16) -> Bool {
    let slot = slot(of: key)
    guard slots[slot] == 0 else { return false }
    put(key, file: file, at: slot)
    return true
  }

  /// Puts a key in with its file, in the place of the file that it had.
  ///
  /// - Returns: The file that it had; nil where it is new.
  mutating func insert(_ key: UInt64, file: UInt16) -> UInt16? {
    let slot = slot(of: key)
    guard slots[slot] != 0 else {
      put(key, file: file, at: slot)
      return nil
    }
    defer { files[slot] = file }
    return files[slot]
  }

  private mutating func put(_ key: UInt64, file: UInt16, at slot: Int) {
    slots[slot] = key &+ 1
    files[slot] = file
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// Where a key is or belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Self.start(of: key) & mask
    while slots[slot] != 0, slots[slot] != key &+ 1 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldSlots, oldFiles) = (slots, files)
    slots = [UInt64](repeating: 0, count: oldSlots.count * 2)
    files = [UInt16](repeating: 0, count: oldSlots.count * 2)
    for (old, key) in oldSlots.enumerated() where key != 0 {
      let slot = slot(of: key &- 1)
      slots[slot] = key
      files[slot] = oldFiles[old]
    }
  }

  private static func start(of key: UInt64) -> Int {
    var mixed = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return Int(truncatingIfNeeded: mixed & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
