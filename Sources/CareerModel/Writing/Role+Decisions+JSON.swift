extension Role.Registration {
  package var json: JSONValue {
    [
      "required": JSONValue(required),
      "bodies": JSONValue(bodies.map(\.rawValue)),
      "note": JSONValue(note),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension Role.Decisions {
  /// Every question, null where it is not stated.
  package var json: JSONValue {
    var json: JSONValue = .object([])
    for question in Role.Question.allCases {
      json = json.setting(question.rawValue, answers[question]?.json ?? .null)
    }
    return json.setting("sources", .array(sources.map(\.json)))
  }
}

extension Role.Answer {
  package var json: JSONValue {
    [
      "answer": .string(verdict.rawValue),
      "note": JSONValue(note),
      "basis": JSONValue(basis?.rawValue),
      "rule": JSONValue(rule),
      "level": JSONValue(level?.rawValue),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension Skill {
  package var json: JSONValue {
    ["slug": .string(slug), "title": .string(title), "meaning": .string(meaning)]
  }
}
