extension PayRules {
  /// The shape of a file in Resources/pay-rules.
  static func form(_ known: KnownNames) -> Form<PayRules> {
    .object { fields in
      let scale = fields.required("scale", known.scale) ?? ""
      let table = fields.required("sources", SourceTable.form) ?? SourceTable()
      let part = PayRuleReader(known: known, scale: scale, sources: table)
      let title = fields.required("title", .text) ?? ""
      let year = fields.required("year", PayScale.financialYear) ?? ""
      let effective = fields.required("effective", .day) ?? ""
      // All groups are read before any is missed, so that every fault is told.
      let fullTime = fields.required("hours", part.fullTime)
      let supplements = fields.required("supplements", part.supplements)
      let unsocialHours = fields.required("unsocialHours", part.unsocialHours)
      let leave = fields.required("leave", part.leave)
      let pension = fields.required("pension", part.pension)
      let incomeTax = fields.required("incomeTax", part.incomeTax)
      let nationalInsurance = fields.required("nationalInsurance", part.nationalInsurance)
      let livingWage = fields.required("livingWage", part.livingWage)
      let doctors = fields.optional("doctors", part.doctors)
      let nations = fields.list("nations", part.nation)
      guard let fullTime, let supplements, let unsocialHours, let leave, let pension,
        let incomeTax, let nationalInsurance, let livingWage
      else { return nil }
      return PayRules(
        title: title, scale: scale, year: year, effective: effective, fullTime: fullTime,
        supplements: supplements, unsocialHours: unsocialHours, leave: leave,
        pensionTiers: pension, incomeTax: incomeTax, nationalInsurance: nationalInsurance,
        livingWage: livingWage, doctors: doctors, nations: nations)
    }
  }
}

/// Reads the groups of a file of pay rules, which all name sources of the same file.
struct PayRuleReader {
  let known: KnownNames
  let scale: String
  let sources: SourceTable

  /// A group with its notes, its date and its sources.
  private func group<Value>(
    _ read: @escaping (inout ObjectReader) -> Value?
  ) -> Form<PayRules.Stated<Value>> {
    .object { fields in
      let value = read(&fields)
      let notes = fields.list("notes", PayRules.Claim.form)
      let checked = fields.required("checked", .date) ?? ""
      let named = fields.requiredList("sources", sources.reference)
      return value.map {
        PayRules.Stated(value: $0, notes: notes, checked: checked, sources: named)
      }
    }
  }

  var fullTime: Form<PayRules.Stated<Double>> {
    group { $0.required("perWeek", .number(in: 1...100)) }
  }

  var supplements: Form<PayRules.Stated<[PayRules.Supplement]>> {
    group { fields in
      let zones = fields.requiredList("zones", PayRules.Supplement.form)
      fields.node.field("zones")?.reportRepeats(
        of: "zone", words: "a zone that is not in the list yet")
      return zones
    }
  }

  var unsocialHours: Form<PayRules.Stated<[PayRules.UnsocialRate]>> {
    group { fields in
      let rates = fields.requiredList("rates", rate)
      var seen: Set<String> = []
      for element in fields.node.field("rates").map({ Array($0.elements) }) ?? [] {
        for band in element.field("bands").map({ Array($0.elements) }) ?? []
        where band.kind == .text && !seen.insert(band.string).inserted {
          band.log.add(
            at: band.path, found: "\(band.found) a second time",
            expected: "a band that is not in the list yet")
        }
      }
      return rates
    }
  }

  private var rate: Form<PayRules.UnsocialRate> {
    .object { fields in
      PayRules.UnsocialRate(
        bands: fields.requiredList("bands", known.band(of: scale)),
        night: fields.required("night", .number(in: 0...200)) ?? 0,
        sunday: fields.required("sunday", .number(in: 0...200)) ?? 0)
    }
  }

  var leave: Form<PayRules.Stated<[PayRules.Leave]>> {
    group { fields in
      let rows = fields.requiredList("entitlements", PayRules.Leave.form)
      fields.node.field("entitlements")?.reportRises(
        of: "afterYears", start: 0, words: "more years than the row before")
      return rows
    }
  }

  var pension: Form<PayRules.Stated<[PayRules.Step]>> { group { steps("tiers", &$0) } }

  var nationalInsurance: Form<PayRules.Stated<[PayRules.Step]>> { group { steps("bands", &$0) } }

  var incomeTax: Form<PayRules.Stated<PayRules.IncomeTax>> {
    group { fields in
      let taper = fields.optional("taper", PayRuleReader.taper)
      return PayRules.IncomeTax(
        allowance: fields.required("allowance", .integer(in: 0...1_000_000)) ?? 0,
        bands: steps("bands", &fields), taperAbove: taper?.above,
        taperIsVerified: taper?.isVerified ?? true)
    }
  }

  private static var taper: Form<(above: Int, isVerified: Bool)> {
    .object { fields in
      let above = fields.required("above", .integer(in: 0...1_000_000)) ?? 0
      return (above, fields.optional("verified", .flag) ?? true)
    }
  }

  var livingWage: Form<PayRules.Stated<PayRules.LivingWage>> {
    group { fields in
      PayRules.LivingWage(
        age: fields.required("age", .integer(in: 16...100)) ?? 0,
        hourly: fields.required("hourly", .number(in: 0.01...1000)) ?? 0,
        from: fields.required("from", .day) ?? "")
    }
  }

  var doctors: Form<PayRules.Stated<[PayRules.DoctorScale]>> {
    group { fields in
      let years = fields.requiredList("years", PayRules.DoctorScale.form)
      fields.node.field("years")?.reportRepeats(
        of: "year", words: "a year that is not in the list yet")
      return years.sorted { $0.effective > $1.effective }
    }
  }

  var nation: Form<PayRules.Nation> {
    .object { fields in
      PayRules.Nation(
        nation: fields.required("nation", .text) ?? "",
        notes: fields.requiredList("notes", PayRules.Claim.form),
        checked: fields.required("checked", .date) ?? "",
        sources: fields.requiredList("sources", sources.reference))
    }
  }

  /// Steps that start at 0 and go up.
  private func steps(_ name: String, _ fields: inout ObjectReader) -> [PayRules.Step] {
    let steps = fields.requiredList(name, PayRules.Step.form)
    fields.node.field(name)?.reportRises(
      of: "from", start: 0, words: "a higher amount than the step before")
    return steps
  }
}
