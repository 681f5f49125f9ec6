extension Source {
  /// The source with its standing and its own date only where it has them.
  package var json: JSONValue {
    var json: JSONValue = [
      "title": .string(title), "address": JSONValue(address), "checked": .string(checked),
    ]
    if let standing { json = json.setting("standing", .string(standing.rawValue)) }
    if let date { json = json.setting("date", .string(date)) }
    return json
  }
}

extension Link {
  package var json: JSONValue {
    ["text": .string(text), "address": .string(address), "role": JSONValue(role)]
  }
}

extension Fact {
  /// A plain text, or an object where the fact speaks of a role or a skill.
  package var json: JSONValue {
    guard role != nil || skill != nil else { return .string(text) }
    var json: JSONValue = ["text": .string(text)]
    if let role { json = json.setting("role", .string(role)) }
    if let skill { json = json.setting("skill", .string(skill)) }
    return json
  }
}

extension Area {
  package var json: JSONValue {
    [
      "slug": .string(slug),
      "title": .string(title),
      "parent": JSONValue(parent),
      "summary": JSONValue(summary),
      "facts": .array(facts.map(\.json)),
      "links": .array(links.map(\.json)),
      "formerSlugs": JSONValue(formerSlugs),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension GlossaryTerm {
  package var json: JSONValue {
    [
      "term": .string(term),
      "abbreviation": JSONValue(abbreviation),
      "also": JSONValue(also),
      "meaning": .string(meaning),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension DataFault {
  package var json: JSONValue {
    [
      "file": .string(file), "path": .string(path), "found": .string(found),
      "expected": .string(expected),
    ]
  }
}
