extension PayScale {
  /// The pay scale in the shape of its file, with the hourly rate of each point.
  package var json: JSONValue {
    [
      "scale": .string(scale),
      "title": .string(title),
      "year": .string(year),
      "effective": .string(effective),
      "awardPercent": JSONValue(awardPercent),
      "bands": .array(bands.map(\.json)),
      "interim": interim.map(\.json) ?? .null,
      "notes": JSONValue(notes),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension PayScale.Interim {
  package var json: JSONValue {
    [
      "title": .string(title), "bands": .array(bands.map(\.json)),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension PayScale.Band {
  package var json: JSONValue {
    ["band": .string(band), "points": .array(points.map(\.json))]
  }
}

extension PayScale.Point {
  package var json: JSONValue {
    [
      "yearsFrom": .integer(yearsFrom), "annual": .integer(annual), "hourly": .double(hourly),
    ]
  }
}
