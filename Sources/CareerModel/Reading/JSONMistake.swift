/// A mistake in the writing of a JSON text, told to a person who is no programmer.
///
/// The parser says which mark it met and which it wanted: "'}' expected near '"title"'". The bytes
/// around that place tell which of the usual slips it was: here, a comma forgotten above.
struct JSONMistake {
  /// What stands there, and where, to follow the word "found".
  let found: String
  /// What should stand there.
  let expected: String

  /// The mistake behind a message of the parser, or nil where it is none of the usual ones.
  ///
  /// - Parameters:
  ///   - position: how many bytes the parser had read.
  ///   - log: says which line and column of the file the bytes start at.
  init?(_ message: String, in bytes: UnsafeRawBufferPointer, position: Int, log: FaultLog) {
    let text = Text(
      bytes: bytes, linesBefore: log.linesBefore, columnsBefore: log.columnsBefore)
    let end = min(max(0, position), bytes.count)
    let start = text.start(ofTokenIn: message, end: end)
    let words =
      Self.inText(message, text: text, end: end)
      ?? Self.atToken(text: text, start: start)
      ?? Self.betweenValues(message, text: text, start: start)
      ?? Self.inPlaceOfValue(message, text: text, start: start)
    guard let words else { return nil }
    (found, expected) = words
  }

  private typealias Told = (found: String, expected: String)

  /// Mistakes inside a text in quotes.
  private static func inText(_ message: String, text: Text, end: Int) -> Told? {
    if message.hasPrefix("unexpected newline") {
      return (
        "a text without its closing quote mark, at \(text.line(of: end))",
        "a \" at the end of the text, on the same line"
      )
    }
    if message.hasPrefix("control character") {
      return (
        "a tab or other hidden mark in a text, \(text.place(of: end))", "a space in its place"
      )
    }
    if message.hasPrefix("invalid escape") {
      return (
        "a \\ with the wrong letter after it, \(text.place(of: max(0, end - 1)))",
        "\\\\ for a backslash, or \\\" for a quote mark inside a text"
      )
    }
    return nil
  }

  /// Marks that are wrong wherever they stand outside a text.
  private static func atToken(text: Text, start: Int) -> Told? {
    let place = text.place(of: start)
    if text.hasCurlyQuote(at: start) {
      return (
        "a curly or other odd quote mark, \(place)",
        "the straight double quote mark \" round every name and text"
      )
    }
    switch text.byte(start) {
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      return (
        "a single quote mark, \(place)",
        "the straight double quote mark \" round every name and text"
      )
    case UInt8(ascii: "/"), UInt8(ascii: "#"):
      return ("a comment or other stray mark, \(place)", "no comments, which JSON does not know")
    case UInt8(ascii: ";"):
      return ("a semicolon, \(place)", "a comma")
    default: return nil
    }
  }

  /// Commas and brackets that are missing or too many.
  private static func betweenValues(_ message: String, text: Text, start: Int) -> Told? {
    let byte = text.byte(start)
    if message.hasPrefix("':' expected") {
      return (
        "a name without a colon after it, \(text.place(of: start))",
        "a colon between the name of a field and its value"
      )
    }
    let closes = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    let previous = text.lastInk(before: start)
    if closes, let previous, text.byte(previous) == UInt8(ascii: ",") {
      return (
        "a comma after the last one, \(text.place(of: previous))",
        "no comma before the closing } or ]"
      )
    }
    guard message.hasPrefix("'}' expected") || message.hasPrefix("']' expected") else { return nil }
    if closes {
      let (mark, wanted) = byte == UInt8(ascii: "}") ? ("}", "]") : ("]", "}")
      return ("a closing \(mark), \(text.place(of: start))", "a closing \(wanted) first")
    }
    if let previous, previous == start - 1, text.byte(previous) == UInt8(ascii: "\"") {
      return (
        "a quote mark inside a text, \(text.place(of: previous))",
        "\\\" for a quote mark inside a text, and a comma after the text"
      )
    }
    guard let previous, byte == UInt8(ascii: "\"") || text.startsValue(at: start) else {
      return nil
    }
    return (
      "a missing comma, \(text.place(of: previous + 1))",
      "a comma between one field or value and the next"
    )
  }

  /// Names and values that are written wrong or left out.
  private static func inPlaceOfValue(_ message: String, text: Text, start: Int) -> Told? {
    let place = text.place(of: start)
    if message.hasPrefix("string or '}' expected"), text.byte(start) == UInt8(ascii: "{") {
      return (
        "a { in place of the name of a field, \(place)", "a } first, to end the object before"
      )
    }
    if message.hasPrefix("string or '}' expected"), text.startsWord(at: start) {
      return ("a name without quote marks, \(place)", "a \" on both sides of every name")
    }
    if message.hasPrefix("invalid token"), text.startsWord(at: start) {
      return (
        "a word without quote marks, \(place)",
        "a \" on both sides of every text; only true, false and null stand without"
      )
    }
    if message.hasPrefix("unexpected token") {
      return (
        text.byte(start) == UInt8(ascii: ",")
          ? "a comma too many, \(place)" : "a field without a value, \(place)",
        "a value, such as a text in quotes"
      )
    }
    return nil
  }
}

/// The bytes of a JSON text around a mistake.
private struct Text {
  let bytes: UnsafeRawBufferPointer
  let linesBefore: Int
  let columnsBefore: Int

  /// The byte at an offset; 0 outside the text.
  func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

  /// Where the token begins that the parser read last.
  ///
  /// The parser names it unless it is long, and a long one is nearly always a text in quotes.
  func start(ofTokenIn message: String, end: Int) -> Int {
    if let near = message.nearToken { return max(0, end - near.utf8.count) }
    var start = end - 1
    guard byte(start) == UInt8(ascii: "\"") else { return max(0, start) }
    start -= 1
    while start > 0, byte(start) != UInt8(ascii: "\"") || byte(start - 1) == UInt8(ascii: "\\") {
      start -= 1
    }
    return max(0, start)
  }

  /// The last byte before an offset that is no white space.
  func lastInk(before offset: Int) -> Int? {
    var index = offset - 1
    while index >= 0, byte(index) <= 0x20 { index -= 1 }
    return index >= 0 ? index : nil
  }

  /// “ ” ‘ ’ „ ‚ « » in UTF-8.
  func hasCurlyQuote(at offset: Int) -> Bool {
    switch (byte(offset), byte(offset + 1)) {
    case (0xE2, 0x80): (0x98...0x9F).contains(byte(offset + 2))
    case (0xC2, 0xAB), (0xC2, 0xBB): true
    default: false
    }
  }

  func startsWord(at offset: Int) -> Bool {
    switch byte(offset) {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  /// Whether a number, a list or an object begins here.
  func startsValue(at offset: Int) -> Bool {
    switch byte(offset) {
    case 0x30...0x39, 0x2D, 0x5B, 0x7B: true
    default: ["true", "false", "null"].contains { hasWord($0, at: offset) }
    }
  }

  private func hasWord(_ word: String, at offset: Int) -> Bool {
    zip(word.utf8, offset...).allSatisfy { byte($1) == $0 }
  }

  /// "line 3".
  func line(of offset: Int) -> String {
    "line \(linesBefore + 1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A })"
  }

  /// "at line 3, column 5"; columns count characters from 1, as editors do.
  func place(of offset: Int) -> String {
    let before = bytes[..<min(offset, bytes.count)]
    let lineBreak = before.lastIndex(of: 0x0A)
    let start = lineBreak.map { $0 + 1 } ?? 0
    // Every character of UTF-8 has one byte that does not continue another.
    let characters = before[start...].count { $0 & 0xC0 != 0x80 }
    let column = max(1, 1 + characters + (lineBreak == nil ? columnsBefore : 0))
    return "at \(line(of: offset)), column \(column)"
  }
}

extension String {
  /// The token in a message that ends with "near 'token'"; nil where there is none.
  fileprivate var nearToken: Substring? {
    guard hasSuffix("'") else { return nil }
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(" near '") { return self[index...].dropFirst(7).dropLast() }
      index = self.index(after: index)
    }
    return nil
  }
}
