/// The escape sequence (OSC 52) that asks a terminal to put text on the clipboard.
enum ClipboardSequence {
  /// The most base64 characters that xterm and tmux take.
  static let limit = 74_994

  /// The bytes of the sequence; nil for a text that is too long for it.
  static func bytes(for text: String) -> [UInt8]? {
    let encoded = base64(Array(text.utf8))
    guard encoded.count <= limit else { return nil }
    return Array("\u{1B}]52;c;".utf8) + encoded + [0x07]
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64 of RFC 4648, with padding.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for byte in group { bits = bits << 8 | Int(byte) }
      bits <<= 8 * (3 - group.count)
      for index in 0..<4 {
        let sixBits = bits >> (18 - 6 * index) & 0x3F
        out.append(index <= group.count ? alphabet[sixBits] : UInt8(ascii: "="))
      }
    }
    return out
  }
}
