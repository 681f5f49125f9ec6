/// A JSON value to write; an object keeps the order of its fields.
package enum JSONValue: Hashable, Sendable {
  case object([Field])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case double(Double)
  case bool(Bool)
  case null

  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The text, or null.
  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// The number, or null.
  package init(_ number: Double?) { self = number.map { .double($0) } ?? .null }

  /// The number, or null.
  package init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }

  /// True, false or null.
  package init(_ flag: Bool?) { self = flag.map { .bool($0) } ?? .null }

  package init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }

  /// The value of an object's field; nil where there is none.
  package subscript(_ name: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The object with a field set: in its place where it is there already, otherwise at the end.
  ///
  /// Any other value stays as it is.
  package func setting(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(var fields) = self else { return self }
    if let index = fields.firstIndex(where: { $0.name == name }) {
      fields[index].value = value
    } else {
      fields.append(Field(name, value))
    }
    return .object(fields)
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Field($0, $1) })
  }

  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  package init(stringLiteral value: String) { self = .string(value) }

  package init(integerLiteral value: Int) { self = .integer(value) }

  package init(floatLiteral value: Double) { self = .double(value) }

  package init(booleanLiteral value: Bool) { self = .bool(value) }

  package init(nilLiteral: ()) { self = .null }
}
