extension Vacancy {
  /// The advert in the shape of Resources/vacancies, with the figures that are worked out.
  ///
  /// `computed` names the fields that the advert does not give itself.
  package var json: JSONValue {
    [
      "reference": .string(reference),
      "title": .string(title),
      "employer": .string(employer),
      "contract": .string(contract.rawValue),
      "places": .array(places.map(\.json)),
      "salary": salary.json,
      "url": JSONValue(url),
      "posted": JSONValue(posted),
      "closes": JSONValue(closes),
      "notes": JSONValue(notes),
      "listedBy": JSONValue(listedBy),
      "annualMinimum": JSONValue(salary.annual?.lowerBound),
      "annualMaximum": JSONValue(salary.annual?.upperBound),
      "hourlyMinimum": JSONValue(salary.hourly?.lowerBound),
      "hourlyMaximum": JSONValue(salary.hourly?.upperBound),
      "computed": JSONValue(computedFields),
    ]
  }

  /// The fields of `json` that are worked out and not advertised.
  package var computedFields: [String] { salary.computedFields }
}

extension Vacancy.Place {
  package var json: JSONValue { ["name": .string(name), "postcode": JSONValue(postcode)] }
}

extension Vacancy.Salary {
  package var json: JSONValue {
    [
      "advertised": .string(advertised),
      "minimum": JSONValue(minimum),
      "maximum": JSONValue(maximum),
      "period": JSONValue(period?.rawValue),
    ]
  }

  fileprivate var computedFields: [String] {
    if annualIsComputed { return ["annualMinimum", "annualMaximum"] }
    if hourlyIsComputed { return ["hourlyMinimum", "hourlyMaximum"] }
    return []
  }
}
