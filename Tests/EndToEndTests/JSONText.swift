/// A JSON value, read by code of the tests' own so that the program is not held to itself.
enum JSONText: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONText])
  case object([String: JSONText])

  /// Reads a whole JSON text.
  ///
  /// - Throws: `ScenarioFailure` where it is none.
  init(_ text: String) throws {
    var reader = JSONReader(bytes: Array(text.utf8))
    self = try reader.value()
    try reader.end()
  }

  /// A field of an object; `null` where there is none.
  subscript(_ name: String) -> JSONText {
    if case .object(let fields) = self { fields[name] ?? .null } else { .null }
  }

  /// The text of a text; nil for any other value.
  var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The number of a number; nil for any other value.
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  /// The values of a list; none for any other value.
  var list: [JSONText] { if case .list(let values) = self { values } else { [] } }
}

private struct JSONReader {
  let bytes: [UInt8]
  private var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func value() throws -> JSONText {
    switch peek() {
    case UInt8(ascii: "{"):
      var fields: [String: JSONText] = [:]
      try readItems(closing: "}") { reader in
        let name = try reader.string()
        try reader.take(":")
        fields[name] = try reader.value()
      }
      return .object(fields)
    case UInt8(ascii: "["):
      var values: [JSONText] = []
      try readItems(closing: "]") { values.append(try $0.value()) }
      return .list(values)
    case UInt8(ascii: "\""): return .text(try string())
    default: return try word()
    }
  }

  mutating func end() throws {
    guard peek() == 0, at == bytes.count else { throw failure("more than one value") }
  }

  /// The next byte that is no white space; 0 at the end.
  private mutating func peek() -> UInt8 {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D { at += 1 }
    return at < bytes.count ? bytes[at] : 0
  }

  private mutating func take(_ mark: Unicode.Scalar) throws {
    guard peek() == UInt8(ascii: mark) else { throw failure("no \(mark)") }
    at += 1
  }

  private mutating func readItems(
    closing mark: Unicode.Scalar, _ item: (inout JSONReader) throws -> Void
  ) throws {
    at += 1
    if peek() == UInt8(ascii: mark) { return try take(mark) }
    while true {
      try item(&self)
      if peek() == UInt8(ascii: mark) { return try take(mark) }
      try take(",")
    }
  }

  private mutating func string() throws -> String {
    try take("\"")
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      guard bytes[at] == UInt8(ascii: "\\") else {
        text.append(bytes[at])
        at += 1
        continue
      }
      guard at + 1 < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(bytes[at + 1])
      else { throw failure("an escape that no advert needs") }
      text.append(bytes[at + 1])
      at += 2
    }
    try take("\"")
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func word() throws -> JSONText {
    let start = at
    while at < bytes.count, !Array(",]}\n ".utf8).contains(bytes[at]) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard let number = Double(word) else { throw failure("no value in '\(word)'") }
      return .number(number)
    }
  }

  private func failure(_ what: String) -> ScenarioFailure {
    ScenarioFailure("no JSON: \(what) at byte \(at)")
  }
}
