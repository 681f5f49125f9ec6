extension Vacancy {
  /// The figures that the program works out when it writes an advert; read back, they are skipped.
  package static let computedFields = [
    "annualMinimum", "annualMaximum", "hourlyMinimum", "hourlyMaximum", "band", "distanceMiles",
    "computed", "match", "bandScale", "payWarnings",
  ]

  static func form(_ known: KnownNames) -> Form<Vacancy> {
    .object { fields in
      let vacancy = Vacancy(
        reference: fields.required("reference", .text) ?? "",
        title: fields.required("title", .text) ?? "",
        employer: fields.required("employer", .text) ?? "",
        contract: fields.required("contract", .choice) ?? .other,
        places: fields.list("places", Place.form),
        salary: fields.required("salary", Salary.form)
          ?? Salary(advertised: "", minimum: nil, maximum: nil, period: nil),
        url: fields.optional("url", .address),
        posted: fields.optional("posted", .day),
        closes: fields.optional("closes", .day),
        notes: fields.list("notes", .text),
        listedBy: fields.list("listedBy", known.role))
      fields.allow(computedFields)
      return vacancy
    }
  }
}

extension Vacancy.Place {
  static var form: Form<Vacancy.Place> {
    .object { fields in
      Vacancy.Place(
        name: fields.required("name", .text) ?? "",
        postcode: fields.optional("postcode", .text))
    }
  }
}

extension Vacancy.Salary {
  static var form: Form<Vacancy.Salary> {
    .object { fields in
      let salary = Vacancy.Salary(
        advertised: fields.required("advertised", .text) ?? "",
        minimum: fields.optional("minimum", .number(in: 0...10_000_000)),
        maximum: fields.optional("maximum", .number(in: 0...10_000_000)),
        period: fields.optional("period", .choice))
      if let minimum = salary.minimum, let maximum = salary.maximum, minimum > maximum {
        fields.node.log.add(
          at: .field(of: fields.node.path, name: "minimum"),
          found: "the number \(JSONValue.text(of: minimum))",
          expected: "no more than the maximum (\(JSONValue.text(of: maximum)))")
      }
      if salary.minimum != nil || salary.maximum != nil, !fields.has("period") {
        fields.node.log.add(
          at: .field(of: fields.node.path, name: "period"),
          found: fields.node.field("period") == nil ? "nothing" : "null",
          expected: "\(Form<Period>.choice.words), since a figure is given")
      }
      return salary
    }
  }
}
