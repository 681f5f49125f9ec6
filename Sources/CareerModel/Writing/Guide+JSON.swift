extension Guide {
  /// The guide in the shape of its file, with the sources of each fact spelt out.
  package var json: JSONValue {
    [
      "slug": .string(slug),
      "title": .string(title),
      "alsoAsked": JSONValue(alsoAsked),
      "summary": JSONValue(summary),
      "sections": .array(
        sections.map {
          ["heading": .string($0.heading), "facts": .array($0.facts.map(\.json))]
        }),
      "signposts": .array(
        signposts.map {
          ["text": .string($0.text), "address": .string($0.address), "note": JSONValue($0.note)]
        }),
      "words": JSONValue(words),
      "confidence": JSONValue(confidence),
      "missing": JSONValue(missing),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension DatedFact {
  package var json: JSONValue {
    [
      "text": .string(text),
      "value": JSONValue(value),
      "unit": JSONValue(unit),
      "date": JSONValue(date),
      "nation": JSONValue(nation),
      "validUntil": JSONValue(validUntil),
      "recheck": JSONValue(recheck),
      "confidence": JSONValue(confidence?.rawValue),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension BuildingBlock {
  package var json: JSONValue {
    [
      "slug": .string(slug),
      "title": .string(title),
      "appliesTo": JSONValue(appliesTo),
      "facts": .array(facts.map(\.json)),
      "note": JSONValue(note),
      "confidence": JSONValue(confidence?.rawValue),
    ]
  }
}

extension DecisionRule {
  package var json: JSONValue {
    [
      "id": .string(id), "about": .string(about.rawValue), "say": .string(say),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension EverydayWord {
  package var json: JSONValue {
    [
      "say": JSONValue(say), "skills": JSONValue(skills), "roles": JSONValue(roles),
      "areas": JSONValue(areas), "search": JSONValue(search),
    ]
  }
}
