/// Reads the pay bands that a job's title names: "Staff Nurse (Band 5/6)".
enum TitleBands {
  /// The bands as bits, a bit for each place in `RoleQuery.bands`; 0 where the title names none.
  static func named(in title: UnsafeRawBufferPointer) -> UInt16 {
    var bands: UInt16 = 0
    var at = 0
    while let after = wordBand(in: title, from: &at) {
      var place = after
      while let (band, end) = band(in: title, at: place) {
        bands |= band
        at = end
        guard let next = joint(in: title, at: end) else { break }
        place = next
      }
    }
    return bands
  }

  /// Where the number may stand after the next word "band" or "bands"; moves on past that word.
  private static func wordBand(in title: UnsafeRawBufferPointer, from at: inout Int) -> Int? {
    while at + 4 <= title.count {
      let start = at
      at += 1
      guard lower(title, start) == UInt8(ascii: "b"), lower(title, start + 1) == UInt8(ascii: "a"),
        lower(title, start + 2) == UInt8(ascii: "n"), lower(title, start + 3) == UInt8(ascii: "d"),
        start == 0 || !isWord(title[start - 1])
      else { continue }
      var end = start + 4
      if lower(title, end) == UInt8(ascii: "s") { end += 1 }
      guard end < title.count, !isLetter(title[end]) else { continue }
      at = end
      return skippingBlanks(in: title, from: end)
    }
    return nil
  }

  /// A band's number with its letter, and where it ends.
  private static func band(
    in title: UnsafeRawBufferPointer, at start: Int
  ) -> (bits: UInt16, end: Int)? {
    guard start < title.count, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(title[start]) else {
      return nil
    }
    var end = start + 1
    var name = String(UnicodeScalar(title[start]))
    let letter = lower(title, end)
    if name == "8", (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(letter) {
      name.unicodeScalars.append(UnicodeScalar(letter))
      end += 1
    }
    guard end == title.count || !isWord(title[end]), let places = BandRange.parse(name) else {
      return nil
    }
    return (places.reduce(0) { $0 | 1 << UInt16($1) }, end)
  }

  /// Where a further band may stand after "/", "-", "&", "and", "or" or "to".
  private static func joint(in title: UnsafeRawBufferPointer, at start: Int) -> Int? {
    let at = skippingBlanks(in: title, from: start)
    guard at < title.count else { return nil }
    if [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "&")].contains(title[at]) {
      return skippingBlanks(in: title, from: at + 1)
    }
    for word in ["and ", "or ", "to "] {
      let bytes = Array(word.utf8)
      if bytes.indices.allSatisfy({ lower(title, at + $0) == bytes[$0] }) {
        return skippingBlanks(in: title, from: at + bytes.count)
      }
    }
    return nil
  }

  private static func skippingBlanks(in title: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at < title.count, title[at] == UInt8(ascii: " ") { at += 1 }
    return at
  }

  private static func lower(_ title: UnsafeRawBufferPointer, _ at: Int) -> UInt8 {
    guard at < title.count else { return 0 }
    let byte = title[at]
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }
}
