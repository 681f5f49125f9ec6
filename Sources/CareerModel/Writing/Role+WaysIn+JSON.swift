extension Role.WaysIn {
  package var json: JSONValue {
    [
      "ways": .array(ways.map(\.json)),
      "gaps": JSONValue(gaps),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension Role.WayIn {
  package var json: JSONValue {
    [
      "kind": .string(kind.rawValue),
      "title": .string(title),
      "level": JSONValue(level),
      "months": months?.json ?? .null,
      "entry": JSONValue(entry),
      "school": school?.json ?? .null,
      "experience": JSONValue(experience),
      "paid": JSONValue(paid?.rawValue),
      "paidNote": JSONValue(paidNote),
      "apprenticeship": apprenticeship?.json ?? .null,
      "endsWith": JSONValue(endsWith),
      "trainingBand": trainingBand?.json ?? .null,
      "trainingPay": JSONValue(trainingPay),
      "band": band?.json ?? .null,
      "bandNote": JSONValue(bandNote),
      "variant": JSONValue(variant?.rawValue),
      "note": JSONValue(note),
      "blocks": JSONValue(blocks),
      "confidence": .string(confidence.rawValue),
      "sources": .array(sources.map(\.json)),
      "checked": .string(checked),
    ]
  }
}

extension Role.WayIn.School {
  package var json: JSONValue {
    [
      "gcses": JSONValue(gcses), "grades": JSONValue(grades), "subjects": JSONValue(subjects),
      "aLevels": JSONValue(aLevels), "points": JSONValue(points),
    ]
  }
}

extension Role.WayIn.Apprenticeship {
  package var json: JSONValue {
    [
      "standard": .string(standard), "reference": JSONValue(reference), "level": JSONValue(level),
      "typicalMonths": JSONValue(typicalMonths), "fundingRule": JSONValue(fundingRule),
      "checked": JSONValue(checked),
    ]
  }
}

extension Role.WayIn.Bands {
  package var json: JSONValue { ["least": .string(least), "most": .string(most)] }
}

extension MonthSpan {
  /// The months; those of part time only where they are told.
  package var json: JSONValue {
    let json: JSONValue = ["least": .integer(least), "most": JSONValue(most)]
    return partTimeMost.map { json.setting("partTimeMost", .integer($0)) } ?? json
  }
}
