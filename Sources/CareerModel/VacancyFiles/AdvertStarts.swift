/// Finds where the next advert starts after a broken one.
///
/// Brackets and quotes cannot be trusted there, since one of them may be the very thing that is
/// missing. What can is the name of the first field: programs write the fields of every advert in
/// one order, and inside of a text its quote marks would be escaped.
struct AdvertStarts {
  /// The first name in the first advert of the file; nil until one was seen.
  private var firstName: [UInt8]?
  /// Whether the start of an advert was seen.
  private(set) var isTaught = false
  private static let usual = Array("reference".utf8)
  /// Names that stand first in objects inside of an advert.
  private static let inner = ["name", "postcode", "advertised", "minimum", "maximum", "period"]
    .map { Array($0.utf8) }
  /// The most bytes of white space in a start.
  private static let gap = 4096

  /// Learns from the start of an advert how adverts start.
  mutating func learn(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.first == UInt8(ascii: "{"), let name = Self.name(bytes, after: 0)
    else { return }
    let bytes = Array(bytes[name])
    isTaught = true
    firstName = Self.inner.contains(bytes) ? Self.usual : bytes
  }

  /// The offset of the first start of an advert after the first byte; nil where there is none.
  func next(in bytes: UnsafeRawBufferPointer) -> Int? {
    var from = 1
    while let brace = ByteSearch.first([UInt8(ascii: "{")], in: bytes, range: from..<bytes.count) {
      if isStart(bytes, at: brace) { return brace }
      from = brace + 1
    }
    return nil
  }

  /// How many bytes at the end of a text that has no start may be part of one.
  static func undecided(_ bytes: UnsafeRawBufferPointer) -> Int { min(bytes.count, 2 * gap) }

  private func isStart(_ bytes: UnsafeRawBufferPointer, at brace: Int) -> Bool {
    guard let name = Self.name(bytes, after: brace) else { return false }
    let found = UnsafeRawBufferPointer(rebasing: bytes[name])
    guard found.elementsEqual(Self.usual) || firstName.map(found.elementsEqual) ?? false else {
      return false
    }
    var index = brace - 1
    let limit = max(0, brace - Self.gap)
    while index >= limit, ByteWindow.isBlank(bytes[index]) {
      // An object that starts its line.
      if bytes[index] == 0x0A { return true }
      index -= 1
    }
    guard index >= limit else { return false }
    let before = bytes[index]
    return ",;}[".utf8.contains(before)
  }

  /// Where the name stands that follows a brace; nil where none does.
  private static func name(_ bytes: UnsafeRawBufferPointer, after brace: Int) -> Range<Int>? {
    var start = brace + 1
    let limit = min(bytes.count, brace + gap)
    while start < limit, ByteWindow.isBlank(bytes[start]) { start += 1 }
    guard start < limit, bytes[start] == UInt8(ascii: "\"") else { return nil }
    start += 1
    var end = start
    while end < limit, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") || bytes[end] == 0x0A { return nil }
      end += 1
    }
    return end < limit ? start..<end : nil
  }

  /// The offset after the bracket that closes the one which a text starts with.
  ///
  /// A line break ends a text in quotes, so that a missing quote mark does not turn the rest of the
  /// file inside out.
  /// - Returns: nil where the brackets do not match, or no comma or closing bracket follows.
  static func balancedEnd(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.first == UInt8(ascii: "{") else { return nil }
    var open: [UInt8] = []
    var isInText = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isInText {
        if byte == UInt8(ascii: "\\") {
          index += 1
        } else if byte == UInt8(ascii: "\"") || byte == 0x0A {
          isInText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // In ASCII, brackets that belong together are two apart.
        guard open.last == byte - 2 else { return nil }
        open.removeLast()
        if open.isEmpty { return isFollowedWell(bytes, index) ? index : nil }
      default: break
      }
    }
    return nil
  }

  private static func isFollowedWell(_ bytes: UnsafeRawBufferPointer, _ end: Int) -> Bool {
    var index = end
    while index < bytes.count, ByteWindow.isBlank(bytes[index]) { index += 1 }
    return index == bytes.count || bytes[index] == UInt8(ascii: ",")
      || bytes[index] == UInt8(ascii: "]")
  }
}
