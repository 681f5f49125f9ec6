import TestSupport
import Testing

@testable import CareerModel

/// The schemas that editors complete from, and the readers of the program, held to each other.
///
/// A document with every field of the schema must be read without a fault. Then it is changed in one
/// place at a time, and what the reader says must be what the schema says.
@Suite(.timeLimit(.minutes(10))) struct SchemaTests {
  /// A kind of file with the program's reader of it.
  enum Kind: String, CaseIterable {
    case role, vacancies, areas, glossary, skills
    case payScale = "pay-scale"

    func faults(in document: JSONValue) -> [DataFault] {
      let log = FaultLog(file: "sample")
      Array(document.pretty.utf8).withUnsafeBytes { bytes in
        if self == .vacancies {
          let reading = VacancyFileReader.read(MemoryBytes(bytes), name: "sample")
          for fault in reading.faults {
            log.add(
              at: .field(of: .root, name: fault.path), found: fault.found, expected: fault.expected)
          }
        } else if let node = JSONDocument.parse(bytes, log: log) {
          read(node)
        }
      }
      return log.faults
    }

    private func read(_ node: JSONNode) {
      switch self {
      case .role: _ = Role.form(file: "sample", known: .unchecked).read(node)
      case .areas: _ = Area.fileForm.read(node)
      case .glossary: _ = GlossaryTerm.fileForm.read(node)
      case .skills: _ = Skill.fileForm.read(node)
      case .payScale: _ = PayScale.form.read(node)
      case .vacancies: break
      }
    }

    /// A document with every field, which is sound.
    func document(choice: Int, schema: Schema) -> JSONValue {
      let sample = schema.sample(choice: choice)
      // The only area cannot be above itself.
      return self == .areas ? sample.with(["areas", "0", "parent"], nil) : sample
    }
  }

  /// One place of a schema: the path to it in the sample, and what may stand there.
  private struct Place {
    let path: [String]
    let schema: Schema
  }

  /// Every place below a schema, itself first.
  private func places(_ schema: Schema, path: [String] = [], choice: Int) -> [Place] {
    if !schema.choices.isEmpty {
      let chosen = schema.choices[min(choice, schema.choices.count - 1)]
      return places(chosen, path: path, choice: choice)
    }
    var all = [Place(path: path, schema: schema)]
    for (name, property) in schema.properties {
      all += places(property, path: path + [name], choice: choice)
    }
    if let items = schema["items"] { all += places(items, path: path + ["0"], choice: choice) }
    if let map = schema["additionalProperties"], map.type == "object" {
      all += places(map, path: path + ["page"], choice: choice)
    }
    return all
  }

  /// Calls `body` for every place of a kind, with the sample that has it.
  private func forEveryPlace(
    of kind: Kind, _ body: (_ place: Place, _ document: JSONValue) throws -> Void
  ) throws {
    let schema = try Schema(kind.rawValue)
    for choice in 0...1 {
      let document = kind.document(choice: choice, schema: schema)
      #expect(kind.faults(in: document).map(\.sentence) == [])
      for place in places(schema, choice: choice) { try body(place, document) }
    }
  }

  @Test(arguments: try cases(of: Kind.allCases)) func theReaderKnowsTheFieldsOfTheSchemaAndNoOthers(
    _ kind: Kind
  ) throws {
    var objects = 0
    try forEveryPlace(of: kind) { place, document in
      guard place.schema.type == "object", !place.schema.properties.isEmpty else { return }
      objects += 1
      #expect(place.schema.node["additionalProperties"] == false, "\(place.path)")
      let faults = kind.faults(in: document.with(place.path + ["zzzzzzzzz"], 1))
      #expect(faults.count == 1)
      let words = try #require(faults.first).expected
      let start = "only the fields "
      #expect(words.hasPrefix(start), "\(words)")
      let known = words.dropFirst(start.count).split(separator: ", ").map(String.init)
      // Every file may name its schema; no reader asks for that field.
      let described = place.schema.properties.map(\.name).filter { $0 != "$schema" }
      #expect(Set(known) == Set(described), "\(kind) \(place.path)")
      #expect(place.path.isEmpty == place.schema.properties.contains { $0.name == "$schema" })
    }
    #expect(objects >= 2)
  }

  @Test(arguments: try cases(of: Kind.allCases)) func theSameFieldsAreRequired(_ kind: Kind) throws
  {
    try forEveryPlace(of: kind) { place, document in
      let required = place.schema.words("required")
      #expect(required.allSatisfy { name in place.schema.properties.contains { $0.name == name } })
      // What a role of full depth needs is the next test.
      let document =
        kind == .role ? document.with(["depth"], "short").with(["sources"], Self.table) : document
      for (name, _) in place.schema.properties {
        let path = place.path + [name]
        // The parts of the sample rest on this table; a period is needed where there is a figure.
        if path == ["sources"], kind != .payScale { continue }
        if path.suffix(2) == ["salary", "period"] { continue }
        let faults = kind.faults(in: document.with(path[...], nil))
        #expect(faults.isEmpty != required.contains(name), "\(kind) \(path)")
      }
    }
  }

  private static let table: JSONValue = ["page": ["title": "A page", "checked": "2026"]]

  @Test func aFullRoleNeedsTheSameParts() throws {
    let schema = try Schema("role")
    #expect(schema["if"]?["properties"]?["depth"]?.node["const"] == "full")
    #expect(schema["then"]?.words("required") == Role.fullParts)
    let document = Kind.role.document(choice: 0, schema: schema)
    for part in Role.fullParts {
      let faults = Kind.role.faults(in: document.with(["depth"], "full").with([part], nil))
      #expect(faults.map(\.path) == ["$.\(part)"])
    }
  }

  @Test(arguments: try cases(of: Kind.allCases)) func theSameWordsCanBeChosen(_ kind: Kind) throws {
    try forEveryPlace(of: kind) { place, document in
      let words = place.schema.words("enum")
      guard place.schema.type == "string" else { return }
      let faults = kind.faults(in: document.with(place.path[...], "Zzzzzzz zzzzzzz!"))
      let expected = faults.first?.expected ?? ""
      guard !words.isEmpty else {
        // Where the reader wants one of some words, the schema must say which.
        #expect(!expected.hasPrefix("\""), "\(place.path) \(expected)")
        return
      }
      #expect(expected == Shown.choice(of: words.map { "\"\($0)\"" }), "\(place.path)")
      for word in words {
        #expect(kind.faults(in: document.with(place.path[...], .string(word))) == [])
      }
    }
  }

  @Test func theWordsAreThoseOfTheTypes() throws {
    let role = try Schema("role")
    func words(_ path: String...) -> [String]? {
      path.reduce(role as Schema?) { $0?["properties"]?[$1] ?? $0?["items"]?["properties"]?[$1] }?
        .words("enum")
    }
    #expect(words("depth") == Role.Depth.allCases.map(\.rawValue))
    #expect(words("confidence") == Role.Confidence.allCases.map(\.rawValue))
    #expect(
      words("entry", "qualification") == Role.Entry.Qualification.allCases.map(\.rawValue))
    #expect(
      words("training", "steps", "stage") == Role.Training.Stage.allCases.map(\.rawValue))
    #expect(words("progression", "routes", "kind") == Role.Route.Kind.allCases.map(\.rawValue))
    #expect(
      role["properties"]?["decisions"]?.properties.map(\.name).dropLast()
        == Role.Question.allCases.map(\.rawValue)[...])
  }

  @Test(arguments: try cases(of: Kind.allCases)) func theTypesAndBoundsAreTheSame(_ kind: Kind)
    throws
  {
    try forEveryPlace(of: kind) { place, document in
      func isSound(_ value: JSONValue) -> Bool {
        kind.faults(in: document.with(place.path[...], value)).isEmpty
      }
      switch place.schema.type {
      case "string" where place.path != ["$schema"]:
        #expect(!isSound(5) && !isSound("") && !isSound([]), "\(place.path)")
        if place.schema.node["pattern"] != nil { #expect(!isSound("A b"), "\(place.path)") }
      case "boolean": #expect(isSound(false) && !isSound("false") && !isSound(0), "\(place.path)")
      case "array":
        #expect(!isSound("page") && !isSound(1), "\(place.path)")
        #expect(isSound([]) == (place.schema.node["minItems"] == nil), "\(place.path)")
      case "object": #expect(!isSound(1) && !isSound(true), "\(place.path)")
      case "integer", "number":
        let low = try #require(place.schema.node["minimum"]?.number)
        let high = try #require(place.schema.node["maximum"]?.number)
        #expect(!isSound(.double(low - 1)) && !isSound(.double(high + 1)), "\(place.path)")
        let isWhole = place.schema.type == "integer"
        // The minimum of the sample is as high as can be, and the maximum may not be less.
        if place.path.suffix(2) == ["salary", "maximum"] { break }
        #expect(isSound(.double(high - 0.5)) != isWhole, "\(place.path)")
      default: break
      }
    }
  }

  @Test(arguments: try cases(of: Kind.allCases)) func everyFieldIsExplained(_ kind: Kind) throws {
    try forEveryPlace(of: kind) { place, _ in
      let words = place.schema.node["description"]?.string ?? ""
      #expect(words.last == ".", "\(kind) \(place.path)")
      #expect(words.count < 300, "\(kind) \(place.path)")
    }
  }

  @Test func theFolderOfSchemasIsNoFault() throws {
    let folder = try DataFolder()
    try folder.makeFolder("schema")
    try folder.write("schema/role.schema.json", "{}")
    #expect(try DataCheck.run(folder.location) == [])
    let names = try TextFile.names(in: Schema.resources + "/schema")
    #expect(names == Kind.allCases.map { $0.rawValue + ".schema.json" }.sorted())
  }

  @Test func aFileMayNameItsSchemaAtTheTopOnly() throws {
    let schema = try Schema("role")
    let document = Kind.role.document(choice: 0, schema: schema)
    #expect(Kind.role.faults(in: document.with(["$schema"], "x")) == [])
    #expect(Kind.role.faults(in: document.with(["$schema"], 5)).count == 1)
    #expect(Kind.role.faults(in: document.with(["overview", "$schema"], "x")).count == 1)
  }
}
