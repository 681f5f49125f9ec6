import TestSupport

/// Changes to bytes, as careless programs, bad disks and malice make them.
enum ByteMutation {
  /// Words that readers of JSON, of text and of adverts take notice of.
  private static let words: [[UInt8]] =
    [
      "{", "}", "[", "]", "\"", ",", ":", "\\", "\n", "\r\n", "\0", "null", "true", "-", "e", "0",
      "1e400", "1e-400", "-0", "99999999999999999999", "9223372036854775807", "0.1e", "\\u0000",
      "0.\(String(repeating: "0", count: 400))1", "1.\(String(repeating: "7", count: 400))",
      "\\ud800", "\\udc00\\ud800", "\\u202e", "\"reference\"", "\"vacancies\": [", "\"slug\": \"",
      "\"salary\": {", "\"minimum\": ", "{\"reference\": \"A\"", "//", "/*", "NaN", "\u{1B}[2J",
      "\u{1B}]0;t\u{7}", "\u{1B}P", "\u{9B}31m", "\u{FEFF}", "\u{202E}", "\u{2066}", "\u{200B}",
      "e\u{301}\u{301}\u{301}", "\u{1F9D1}\u{200D}\u{2695}", "£", "\u{FFFD}", "\u{E0041}", "ﷺ",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
      [0xFE, 0xFF], [0x1F, 0x8B, 0x08], [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF],
    ]

  /// The bytes with one to eight changes, of at most a number of bytes.
  static func changed(
    _ bytes: [UInt8], _ random: inout SeededGenerator, upTo limit: Int
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<random.number(in: 1...8) { change(&bytes, &random) }
    return bytes.count > limit ? Array(bytes[..<limit]) : bytes
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else {
      bytes = random.any(of: words)
      return
    }
    let place = random.below(bytes.count)
    switch random.below(12) {
    case 0: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1: bytes[place] = UInt8(random.below(256))
    case 2: bytes.remove(at: place)
    case 3, 4: bytes.insert(contentsOf: random.any(of: words), at: place)
    case 5:
      let word = random.any(of: words)
      let end = min(bytes.count, place + word.count)
      bytes.replaceSubrange(place..<end, with: word)
    case 6: bytes.removeSubrange(place..<min(bytes.count, place + random.below(60)))
    case 7: bytes.removeSubrange(place...)
    case 8:
      let piece = bytes[place..<min(bytes.count, place + random.below(200))]
      bytes.insert(contentsOf: piece, at: random.below(bytes.count + 1))
    case 9:
      // Two pieces change places.
      let end = min(bytes.count, place + random.below(100))
      let piece = Array(bytes[place..<end])
      bytes.removeSubrange(place..<end)
      bytes.insert(contentsOf: piece, at: random.below(bytes.count + 1))
    case 10:
      // The same again and again: nesting, long numbers, long texts, floods of marks.
      let word = random.any(of: words)
      let count = random.any(of: [10, 100, 1_000, 3_000])
      bytes.insert(
        contentsOf: repeatElement(word, count: count).joined().prefix(40_000), at: place)
    default: bytes.insert(contentsOf: random.bytes(random.below(20)), at: place)
    }
  }
}
