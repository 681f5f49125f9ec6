extension PayEstimate {
  /// The estimate with every line; sums in pounds.
  package var json: JSONValue {
    [
      "estimate": .bool(true),
      "year": .string(year),
      "asked": asked.json,
      "lines": .array(lines.map(\.json)),
      "notes": .array(notes.map(\.json)),
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension PayEstimate.Line {
  fileprivate var json: JSONValue {
    [
      "line": .string(kind.rawValue), "label": .string(label), "yearly": .pounds(pence),
      "monthly": .pounds(monthlyPence), "adds": .bool(kind.isPart), "rule": .string(rule),
      "year": .string(year), "verified": .bool(isVerified),
    ]
  }
}

extension PayCase {
  package var json: JSONValue {
    [
      "band": .string(band), "years": .integer(years), "hours": .double(hours.double),
      "nights": .double(nights.double), "sundays": .double(sundays.double),
      "zone": .string(zone?.rawValue ?? "none"), "pension": .bool(pension),
    ]
  }
}

extension JSONValue {
  /// Pence as a number of pounds.
  fileprivate static func pounds(_ pence: Int) -> JSONValue { .double(Double(pence) / 100) }
}
