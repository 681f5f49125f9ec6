/// The rules for texts, looked at as bytes: the same as those of `Form`, which words the faults.
///
/// Each may say no to something that the form lets through, and never the other way round.
enum PlainText {
  /// Whether this is text that is not blank and hides nothing.
  static func isSound(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var isBlank = true
    for byte in bytes {
      guard byte >= 0x20, byte < 0x7F else {
        return byte >= 0x80 && isSoundBeyondASCII(bytes)
      }
      if byte != 0x20 { isBlank = false }
    }
    return !isBlank
  }

  private static func isSoundBeyondASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    // Bytes that are no UTF-8 were replaced by this mark.
    return !text.isBlank && text.unicodeScalars.allSatisfy { !$0.isHidden && $0.value != 0xFFFD }
  }

  /// Whether this is a full http or https address.
  static func isWebAddress(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = starts.first(where: { has($0, bytes) })?.utf8CodeUnitCount,
      bytes.count > start, !"/?#".utf8.contains(bytes[start])
    else { return false }
    for byte in bytes[start...] where !allowed[Int(byte)] { return false }
    return true
  }

  private static let starts: [StaticString] = ["https://", "http://"]

  private static func has(_ start: StaticString, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let start = UnsafeRawBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
    return bytes.count >= start.count && ByteSearch.equal(bytes, at: 0, start)
  }

  /// For each byte whether an address may hold it.
  private static let allowed = (0...255).map { byte in
    "https://a\(Unicode.Scalar(UInt8(byte)))".isWebAddress
  }

  /// Whether this can be the name of a role.
  static func isSlug(_ bytes: UnsafeRawBufferPointer) -> Bool {
    String(decoding: bytes, as: UTF8.self).isSlug
  }

  /// The day that a text such as 2026-04-01 names; nil for any other text.
  static func day(_ bytes: UnsafeRawBufferPointer) -> Day? {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let century = number(bytes, at: 0), let rest = number(bytes, at: 2),
      let month = number(bytes, at: 5), let day = number(bytes, at: 8),
      (19...21).contains(century), (1...12).contains(month), day >= 1
    else { return nil }
    let year = century * 100 + rest
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (isLeap ? 29 : 28) : 30 + (month + month / 8) % 2
    return day <= length ? Day(year: year, month: month, day: day) : nil
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    let (ten, one) = (Int(bytes[offset]) - 0x30, Int(bytes[offset + 1]) - 0x30)
    return (0...9).contains(ten) && (0...9).contains(one) ? ten * 10 + one : nil
  }
}
