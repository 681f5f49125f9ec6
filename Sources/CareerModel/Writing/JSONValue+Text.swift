extension JSONValue {
  /// The value as JSON on one line, without a line end.
  package var compact: String { OutputBuffer.text { $0.append(self, isIndented: false) } }

  /// The value as JSON with two spaces for each level, without a line end after the last line.
  package var pretty: String { OutputBuffer.text { $0.append(self) } }

  /// A number as JSON writes it: "26530" and "13.57"; "null" for one that JSON cannot write.
  static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    // Whole numbers up to the last that a double can tell from its neighbours.
    if number.magnitude < 9_007_199_254_740_992, let whole = Int(exactly: number) {
      return "\(whole)"
    }
    return "\(number)"
  }
}

extension OutputBuffer {
  /// Appends a value as JSON, without a line end after its last line.
  ///
  /// - Parameters:
  ///   - isIndented: With a line for each field and element, and two spaces for each level.
  ///   - level: How many levels the value is inside of.
  package mutating func append(_ value: JSONValue, isIndented: Bool = true, level: Int = 0) {
    switch value {
    case .object(let fields):
      appendList("{", "}", fields, isIndented: isIndented, level: level) { buffer, field in
        buffer.append(quoted: field.name)
        buffer.append(isIndented ? ": " : ":")
        buffer.append(field.value, isIndented: isIndented, level: level + 1)
      }
    case .array(let elements):
      appendList("[", "]", elements, isIndented: isIndented, level: level) {
        $0.append($1, isIndented: isIndented, level: level + 1)
      }
    case .string(let string): append(quoted: string)
    case .integer(let number): append("\(number)")
    case .double(let number): append(JSONValue.text(of: number))
    case .bool(let flag): append(flag ? "true" : "false")
    case .null: append("null")
    }
  }

  /// Appends an indented list whose records are made one by one, each of them written before the
  /// next is made.
  ///
  /// - Throws: What the one who takes the text throws; no more records are made then.
  package mutating func append(records: some Sequence<JSONValue>) throws {
    try appendList("[", "]", records, isIndented: true, level: 0) { buffer, record in
      buffer.append(record, level: 1)
      try buffer.endRecord()
    }
  }

  private mutating func appendList<Items: Sequence>(
    _ open: String, _ close: String, _ items: Items, isIndented: Bool, level: Int,
    _ write: (inout OutputBuffer, Items.Element) throws -> Void
  ) rethrows {
    append(open)
    var isEmpty = true
    for item in items {
      if !isEmpty { append(UInt8(ascii: ",")) }
      isEmpty = false
      if isIndented { newLine(level: level + 1) }
      try write(&self, item)
    }
    if isIndented, !isEmpty { newLine(level: level) }
    append(close)
  }

  private mutating func newLine(level: Int) {
    append(UInt8(ascii: "\n"))
    append(spaces: 2 * level)
  }

  private mutating func append(quoted string: String) {
    append(UInt8(ascii: "\""))
    // Most texts are plain ASCII with nothing to escape.
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      append(string)
    } else {
      for scalar in string.unicodeScalars { append(escaped: scalar) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    // Hidden marks are escaped beyond what JSON asks, since the text may be read in a terminal.
    case _ where scalar.isHidden:
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      }
    default: append(scalar)
    }
  }

  /// Appends a character as UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
  }
}
