extension PayRules {
  /// The rules in the shape of their file, with the sources of each group spelt out.
  package var json: JSONValue {
    [
      "title": .string(title), "scale": .string(scale), "year": .string(year),
      "effective": .string(effective),
      "hours": fullTime.json { .object([.init("perWeek", .double($0))]) },
      "supplements": supplements.json { ["zones": .array($0.map(\.json))] },
      "unsocialHours": unsocialHours.json { ["rates": .array($0.map(\.json))] },
      "leave": leave.json { ["entitlements": .array($0.map(\.json))] },
      "pension": pensionTiers.json { ["tiers": .array($0.map(\.json))] },
      "incomeTax": incomeTax.json(\.json),
      "nationalInsurance": nationalInsurance.json { ["bands": .array($0.map(\.json))] },
      "livingWage": livingWage.json {
        ["age": .integer($0.age), "hourly": .double($0.hourly), "from": .string($0.from)]
      },
      "doctors": doctors?.json { ["years": .array($0.map(\.json))] } ?? .null,
      "nations": .array(nations.map(\.json)),
    ]
  }
}

extension PayRules.Stated {
  /// The fields of the value, then those that every group has.
  fileprivate func json(_ value: (Value) -> JSONValue) -> JSONValue {
    value(self.value)
      .setting("notes", .array(notes.map(\.json)))
      .setting("checked", .string(checked))
      .setting("sources", .array(sources.map(\.json)))
  }
}

extension PayRules.Claim {
  package var json: JSONValue { ["text": .string(text), "verified": .bool(isVerified)] }
}

extension PayRules.Step {
  package var json: JSONValue { ["from": .integer(from), "percent": .double(percent)] }
}

extension PayRules.Supplement {
  package var json: JSONValue {
    [
      "zone": .string(zone.rawValue), "title": .string(title), "percent": .double(percent),
      "minimum": .integer(minimum), "maximum": .integer(maximum), "areas": JSONValue(areas),
      "areasVerified": .bool(areasAreVerified),
    ]
  }
}

extension PayRules.UnsocialRate {
  package var json: JSONValue {
    ["bands": JSONValue(bands), "night": .double(night), "sunday": .double(sunday)]
  }
}

extension PayRules.Leave {
  package var json: JSONValue {
    [
      "afterYears": .integer(afterYears), "days": .integer(days),
      "publicHolidays": .integer(publicHolidays),
    ]
  }
}

extension PayRules.IncomeTax {
  fileprivate var json: JSONValue {
    [
      "allowance": .integer(allowance), "bands": .array(bands.map(\.json)),
      "taper": taperAbove.map { ["above": .integer($0), "verified": .bool(taperIsVerified)] }
        ?? .null,
    ]
  }
}

extension PayRules.DoctorScale {
  package var json: JSONValue {
    [
      "year": .string(year), "effective": .string(effective),
      "awardPercent": JSONValue(awardPercent), "grades": .array(grades.map(\.json)),
      "notes": .array(notes.map(\.json)),
    ]
  }
}

extension PayRules.Grade {
  package var json: JSONValue {
    [
      "grade": .string(grade), "title": .string(title), "minimum": .integer(minimum),
      "maximum": .integer(maximum), "verified": .bool(isVerified),
      "points": .array(points.map(\.json)),
    ]
  }
}

extension PayRules.Nation {
  package var json: JSONValue {
    [
      "nation": .string(nation), "notes": .array(notes.map(\.json)), "checked": .string(checked),
      "sources": .array(sources.map(\.json)),
    ]
  }
}
