import CJansson

/// One value of a parsed document, with its path for the report of faults.
struct JSONNode {
  enum Kind { case object, list, text, integer, real, flag, null }

  let document: JSONDocument
  let value: UnsafeMutablePointer<json_t>
  let path: JSONPath
  let log: FaultLog

  var kind: Kind {
    switch career_json_type(value) {
    case JSON_OBJECT: .object
    case JSON_ARRAY: .list
    case JSON_STRING: .text
    case JSON_INTEGER: .integer
    case JSON_REAL: .real
    case JSON_NULL: .null
    default: .flag
    }
  }

  var isNull: Bool { kind == .null }

  /// The characters of a text; empty for any other kind.
  var string: String {
    guard let start = json_string_value(value) else { return "" }
    let bytes = UnsafeRawBufferPointer(start: start, count: json_string_length(value))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a number; 0 for any other kind.
  var double: Double { json_number_value(value) }

  var integer: Int { Int(json_integer_value(value)) }

  var isTrue: Bool { career_json_type(value) == JSON_TRUE }

  /// How many elements a list has; 0 for any other kind.
  var elementCount: Int { json_array_size(value) }

  /// The elements of a list; none for any other kind.
  var elements: some Sequence<JSONNode> {
    (0..<json_array_size(value)).lazy.compactMap { index -> JSONNode? in
      json_array_get(value, index).map {
        JSONNode(document: document, value: $0, path: .element(of: path, index: index), log: log)
      }
    }
  }

  /// How many fields an object has; 0 for any other kind.
  var fieldCount: Int { json_object_size(value) }

  /// The names of an object's fields in the order of the file; none for any other kind.
  var fieldNames: [String] {
    var names: [String] = []
    var next = json_object_iter(value)
    while let field = next {
      if let name = json_object_iter_key(field) { names.append(String(cString: name)) }
      next = json_object_iter_next(value, field)
    }
    return names
  }

  /// The value of an object's field; nil where there is no such field.
  func field(_ name: String) -> JSONNode? {
    json_object_get(value, name).map {
      JSONNode(document: document, value: $0, path: .field(of: path, name: name), log: log)
    }
  }

  /// What stands here, in a few words.
  var found: String {
    switch kind {
    case .object: "an object"
    case .list: "a list"
    case .text: Shown.quoted(string)
    case .integer: "the number \(integer)"
    case .real: "the number \(double)"
    case .flag: isTrue ? "true" : "false"
    case .null: "null"
    }
  }

  /// Adds a fault at this place and gives nil, so that a reader can return it.
  func fault<Value>(found words: String? = nil, expected: @autoclosure () -> String) -> Value? {
    log.add(at: path, found: words ?? found, expected: expected())
    return nil
  }
}
