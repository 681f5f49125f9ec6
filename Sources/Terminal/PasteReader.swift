import Canvas

/// Collects a bracketed paste, byte by byte, up to the sequence that ends it.
struct PasteReader {
  /// The most bytes kept; what a paste has beyond that is read and dropped.
  static let limit = 1 << 20

  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  private var matched = 0

  /// How many bytes may be read at once without reading past the end of the paste.
  var safeCount: Int { Self.end.count - matched }

  /// Takes one byte; true when it was the last of the end sequence.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    // ESC stands only at the start of the end sequence, so a new match can only begin here.
    keep(Self.end[..<matched])
    matched = 0
    if byte == Self.end[0] {
      matched = 1
    } else {
      keep([byte])
    }
    return false
  }

  /// The pasted text: line ends as "\n", without control characters but tabs, and without bytes
  /// that are no UTF-8.
  var text: String {
    var out = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !afterReturn) {
        out.append("\n")
      } else if scalar == "\t" || (!scalar.isUnsafeToDraw && scalar != "\u{FFFD}") {
        out.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(out)
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    if bytes.count + more.count <= Self.limit { bytes.append(contentsOf: more) }
  }
}
