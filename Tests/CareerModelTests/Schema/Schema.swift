import TestSupport
import Testing

@testable import CareerModel

/// A JSON Schema of Resources/schema, as far as these tests read it.
struct Schema {
  let root: JSONValue
  /// The schema at this place, references followed.
  let node: JSONValue

  /// The Resources folder of this checkout.
  static let resources = TextFile.root + "/Resources"

  /// The schema of a name ("role").
  init(_ name: String) throws {
    let value = try JSONValue.read("\(Self.resources)/schema/\(name).schema.json")
    root = value
    node = value
  }

  private init(root: JSONValue, node: JSONValue) {
    self.root = root
    guard case .string(let reference)? = node["$ref"] else {
      self.node = node
      return
    }
    var target = root
    for step in reference.split(separator: "/").dropFirst() {
      target = target[String(step)] ?? .null
    }
    self.node = target
  }

  func at(_ node: JSONValue) -> Schema { Schema(root: root, node: node) }

  subscript(_ name: String) -> Schema? { node[name].map(at) }

  func words(_ name: String) -> [String] { node[name]?.elements.compactMap(\.string) ?? [] }

  var properties: [(name: String, schema: Schema)] {
    node["properties"]?.fields.map { ($0.name, at($0.value)) } ?? []
  }

  /// The first type but null; nil where any value may stand.
  var type: String? {
    node["type"]?.string ?? words("type").first { $0 != "null" }
  }

  /// The other forms of a value, such as a text or an object.
  var choices: [Schema] { node["anyOf"]?.elements.map(at) ?? [] }

  /// A value that fits, every object with all of its fields.
  ///
  /// - Parameter choice: which of several forms to take where there is a choice.
  func sample(choice: Int) -> JSONValue {
    if !choices.isEmpty { return choices[min(choice, choices.count - 1)].sample(choice: choice) }
    if let first = node["enum"]?.elements.first { return first }
    switch type {
    case "object":
      guard let map = self["additionalProperties"], map.type == "object" else {
        return .object(properties.map { .init($0.name, $0.schema.sample(choice: choice)) })
      }
      return .object([.init("page", map.sample(choice: choice))])
    case "array": return .array(self["items"].map { [$0.sample(choice: choice)] } ?? [])
    case "boolean": return true
    case "integer", "number": return node["maximum"] ?? 1
    case "string":
      if let example = node["examples"]?.elements.first { return example }
      return node["pattern"] == nil ? "page" : "sample"
    default: return .null
    }
  }
}

extension JSONValue {
  /// A file of Resources or of a test.
  static func read(_ path: String) throws -> JSONValue {
    let log = FaultLog(file: path)
    let node = try TextFile.bytes(path).withUnsafeBytes { JSONDocument.parse($0, log: log) }
    return JSONValue(try #require(node, "\(log.faults.map(\.sentence))"))
  }

  private init(_ node: JSONNode) {
    switch node.kind {
    case .object:
      self = .object(
        node.fieldNames.map { Field($0, node.field($0).map { JSONValue($0) } ?? .null) })
    case .list: self = .array(node.elements.map { JSONValue($0) })
    case .text: self = .string(node.string)
    case .integer: self = .integer(node.integer)
    case .real: self = .double(node.double)
    case .flag: self = .bool(node.isTrue)
    case .null: self = .null
    }
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }

  var elements: [JSONValue] { if case .array(let list) = self { list } else { [] } }

  var fields: [Field] { if case .object(let fields) = self { fields } else { [] } }

  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  /// The value with one field of the object at `path` changed, or left out for nil.
  ///
  /// A step of the path is the name of a field, or "0" for the first element of a list.
  func with(_ path: ArraySlice<String>, _ value: JSONValue?) -> JSONValue {
    guard let step = path.first else { return value ?? .null }
    if case .array(let list) = self {
      return .array(list.enumerated().map { $0 == 0 ? $1.with(path.dropFirst(), value) : $1 })
    }
    if path.count == 1, value == nil { return .object(fields.filter { $0.name != step }) }
    return setting(step, (self[step] ?? .null).with(path.dropFirst(), value))
  }
}
