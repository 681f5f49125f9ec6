/// Reads the fields of one object and notes every fault, without stopping at the first.
///
/// A required field that is missing or wrong gives nil; the caller puts in an empty value and goes
/// on, since whatever was read from a file with a fault is left out in the end. Call `finish` when
/// all fields have been asked for: it reports the fields that nobody knows.
struct ObjectReader {
  let node: JSONNode
  private var asked: [String] = []
  /// How many of the fields asked for are there; no reader asks for one twice.
  private var found = 0

  /// A reader of `node`, which is an object.
  init(_ node: JSONNode) {
    self.node = node
    asked.reserveCapacity(16)
  }

  /// The field, which is then known.
  private mutating func ask(_ name: String) -> JSONNode? {
    asked.append(name)
    guard let field = node.field(name) else { return nil }
    found += 1
    return field
  }

  /// The field's value; a missing one is a fault.
  mutating func required<Value>(_ name: String, _ form: Form<Value>) -> Value? {
    if let field = ask(name) { return form.read(field) }
    node.log.add(
      at: .field(of: node.path, name: name), found: "nothing", expected: form.words)
    return nil
  }

  /// The field's value; nil where it is missing or null.
  mutating func optional<Value>(_ name: String, _ form: Form<Value>) -> Value? {
    guard let field = ask(name), !field.isNull else { return nil }
    return form.read(field)
  }

  /// The sound elements of a list; none where the field is missing.
  mutating func list<Value>(_ name: String, _ form: Form<Value>) -> [Value] {
    guard let field = ask(name) else { return [] }
    return Form<[Value]>.list(of: form).read(field) ?? []
  }

  /// The list, which must be there and hold something.
  mutating func requiredList<Value>(_ name: String, _ form: Form<Value>) -> [Value] {
    let list = required(name, .list(of: form))
    if let field = node.field(name), field.kind == .list, field.elementCount == 0 {
      field.log.add(
        at: field.path, found: "an empty list", expected: "at least one of \(form.words)")
    }
    return list ?? []
  }

  /// Names fields that may stand here and are not read.
  mutating func allow(_ names: [String]) { asked += names }

  /// Whether the field is there and not null.
  func has(_ name: String) -> Bool { node.field(name).map { !$0.isNull } ?? false }

  /// Reports every field that was not asked for.
  func finish() {
    // Nearly every object has known fields only, and their names need not be looked through.
    guard found < node.fieldCount else { return }
    for name in node.fieldNames where !asked.contains(name) && !namesSchema(name) {
      node.log.add(
        at: .field(of: node.path, name: name), found: "the unknown field \(Shown.quoted(name))",
        expected: known(instead: name))
    }
  }

  /// Whether this is the field by which a file tells editors where its schema is; nothing reads it.
  private func namesSchema(_ name: String) -> Bool {
    guard case .root = node.path else { return false }
    return name == "$schema" && node.field(name)?.kind == .text
  }

  /// The field that was probably meant, or all there are.
  private func known(instead name: String) -> String {
    let question = NearestName.question(name, in: asked)
    guard question.isEmpty else { return "a known field" + question }
    return "only the fields \(asked.joined(separator: ", "))"
  }
}

extension Form {
  /// A list of values of one form; keeps the sound ones.
  static func list<Element>(of form: Form<Element>) -> Form where Value == [Element] {
    Form(words: "a list in [ ]") { node in
      guard node.kind == .list else { return node.fault(expected: "a list in [ ]") }
      return node.elements.compactMap(form.read)
    }
  }

  /// An object whose fields `read` asks for one by one.
  static func object(_ read: @escaping (inout ObjectReader) -> Value?) -> Form {
    Form(words: "an object in { }") { node in
      guard node.kind == .object else { return node.fault(expected: "an object in { }") }
      var fields = ObjectReader(node)
      let value = read(&fields)
      fields.finish()
      return value
    }
  }
}
