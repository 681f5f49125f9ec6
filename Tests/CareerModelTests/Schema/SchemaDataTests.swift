import TestSupport
import Testing

@testable import CareerModel

/// The data of this project against its schemas: no editor may mark a sound file.
@Suite(.timeLimit(.minutes(10))) struct SchemaDataTests {
  /// What does not fit, a path each.
  private func misfits(_ value: JSONValue, _ schema: Schema, at path: String = "$") -> [String] {
    if !schema.choices.isEmpty {
      return schema.choices.contains { misfits(value, $0, at: path).isEmpty } ? [] : [path]
    }
    let types = schema.words("type") + [schema.node["type"]?.string].compactMap(\.self)
    if !types.isEmpty, types.allSatisfy({ !Self.is(value, $0) }) { return [path] }
    if let words = schema.node["enum"]?.elements, !words.contains(value) { return [path] }
    if let pattern = schema.node["pattern"]?.string, let text = value.string,
      (try? Regex(pattern).firstMatch(in: text)) == nil
    {
      return [path]
    }
    var all: [String] = []
    for name in schema.words("required") where value[name] == nil { all.append("\(path).\(name)") }
    let known = Dictionary(uniqueKeysWithValues: schema.properties.map { ($0.name, $0.schema) })
    for field in value.fields {
      let place = "\(path).\(field.name)"
      if let property = known[field.name] {
        all += misfits(field.value, property, at: place)
      } else if let map = schema["additionalProperties"], map.type == "object" {
        all += misfits(field.value, map, at: place)
      } else {
        all.append(place)
      }
    }
    if let items = schema["items"] {
      for (index, element) in value.elements.enumerated() {
        all += misfits(element, items, at: "\(path)[\(index)]")
      }
    }
    return all
  }

  private static func `is`(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"),
      (.null, "null"), (.integer, "integer"), (.integer, "number"), (.double, "number"):
      true
    default: false
    }
  }

  private static let schemas = [
    ("role", "roles"), ("vacancies", "vacancies"), ("pay-scale", "pay"), ("areas", "areas.json"),
    ("glossary", "glossary.json"), ("skills", "skills.json"),
  ]

  @Test(arguments: try cases(of: schemas)) func theBundledFilesFit(_ name: String, _ place: String)
    throws
  {
    let schema = try Schema(name)
    let paths = BundledFiles.paths.filter { $0 == place || $0.hasPrefix(place + "/") }
    #expect(!paths.isEmpty)
    for path in paths {
      let value = try JSONValue.read(Schema.resources + "/" + path)
      #expect(misfits(value, schema) == [], "\(path)")
    }
  }

  @Test func theExampleOfTheHandbookIsSound() throws {
    let lines = try TextFile.text(TextFile.root + "/docs/data.md")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "```json"))
    let example = lines[(start + 1)...].prefix { $0 != "```" }.joined(separator: "\n")
    let log = FaultLog(file: "linen-assistant")
    Array(example.utf8).withUnsafeBytes { bytes in
      let form = Role.form(file: "linen-assistant", known: .unchecked)
      #expect(JSONDocument.parse(bytes, log: log).flatMap(form.read) != nil)
    }
    #expect(log.faults.map(\.sentence) == [])
    let folder = try DataFolder()
    try folder.write("example", example)
    #expect(misfits(try .read(folder.path + "/example"), try Schema("role")) == [])
  }

  @Test func whatDoesNotFitIsSeen() throws {
    let role = try Schema("role")
    let porter = try JSONValue.read(Schema.resources + "/roles/porter.json")
    #expect(misfits(porter.with(["colour"], 1), role) == ["$.colour"])
    #expect(misfits(porter.with(["title"], nil), role) == ["$.title"])
    #expect(misfits(porter.with(["depth"], "half"), role) == ["$.depth"])
    #expect(misfits(porter.with(["slug"], "A b"), role) == ["$.slug"])
  }
}
