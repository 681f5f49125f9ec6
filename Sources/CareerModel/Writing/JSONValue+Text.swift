extension JSONValue {
  /// The value as JSON on one line, without a line end.
  package var compact: String {
    var writer = JSONWriter(indents: false)
    writer.write(self)
    return writer.text
  }

  /// The value as JSON with two spaces for each level, without a line end after the last line.
  package var pretty: String {
    var writer = JSONWriter(indents: true)
    writer.write(self)
    return writer.text
  }

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

private struct JSONWriter {
  let indents: Bool
  private(set) var text = ""
  private var level = 0

  init(indents: Bool) { self.indents = indents }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let fields):
      list("{", "}", fields) { writer, field in
        writer.write(string: field.name)
        writer.text += writer.indents ? ": " : ":"
        writer.write(field.value)
      }
    case .array(let elements): list("[", "]", elements) { $0.write($1) }
    case .string(let string): write(string: string)
    case .integer(let number): text += "\(number)"
    case .double(let number): text += JSONValue.text(of: number)
    case .bool(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private mutating func list<Item>(
    _ open: String, _ close: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    text += open
    level += 1
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      newLine()
      write(&self, item)
    }
    level -= 1
    if !items.isEmpty { newLine() }
    text += close
  }

  private mutating func newLine() {
    guard indents else { return }
    text += "\n" + String(repeating: "  ", count: level)
  }

  private mutating func write(string: String) {
    // Most texts are plain ASCII with nothing to escape.
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      text += "\"\(string)\""
      return
    }
    text += "\""
    var scalars = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": scalars.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
      case "\r": scalars.append(contentsOf: "\\r".unicodeScalars)
      case "\t": scalars.append(contentsOf: "\\t".unicodeScalars)
      // Hidden marks are escaped beyond what JSON asks, since the text may be read in a terminal.
      case _ where scalar.isHidden:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          let zeros = String(repeating: "0", count: 4 - digits.count)
          scalars.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
        }
      default: scalars.append(scalar)
      }
    }
    text.unicodeScalars.append(contentsOf: scalars)
    text += "\""
  }
}
