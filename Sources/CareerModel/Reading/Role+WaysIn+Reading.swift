extension PartReader {
  var waysIn: Form<Role.WaysIn> {
    .object { fields in
      Role.WaysIn(
        ways: fields.requiredList("ways", wayIn),
        gaps: fields.list("gaps", .text),
        sources: fields.requiredList("sources", sources.reference))
    }
  }

  private var wayIn: Form<Role.WayIn> {
    .object { fields in
      var way = Role.WayIn(
        kind: fields.required("kind", .choice) ?? .degree,
        title: fields.required("title", .text) ?? "",
        confidence: fields.required("confidence", .choice) ?? .low,
        sources: fields.requiredList("sources", sources.reference),
        checked: fields.required("checked", .date) ?? "")
      way.level = fields.optional("level", .integer(in: 2...8))
      way.months = fields.optional("months", .months(partTime: true))
      way.entry = fields.optional("entry", .text)
      way.school = fields.optional("school", Role.WayIn.School.form)
      way.experience = fields.optional("experience", .text)
      way.paid = fields.optional("paid", .choice)
      way.paidNote = fields.optional("paidNote", .text)
      way.apprenticeship = fields.optional("apprenticeship", Role.WayIn.Apprenticeship.form)
      way.endsWith = fields.optional("endsWith", .text)
      way.trainingBand = fields.optional("trainingBand", Role.WayIn.Bands.form)
      way.trainingPay = fields.optional("trainingPay", .text)
      way.band = fields.optional("band", Role.WayIn.Bands.form)
      way.bandNote = fields.optional("bandNote", .text)
      way.variant = fields.optional("variant", .choice)
      way.note = fields.optional("note", .text)
      way.blocks = fields.list("blocks", known.block)
      return way
    }
  }
}

extension Role.WayIn.School {
  fileprivate static var form: Form<Self> {
    .object { fields in
      Self(
        gcses: fields.optional("gcses", .integer(in: 1...12)),
        grades: fields.optional("grades", .text),
        subjects: fields.optional("subjects", .text),
        aLevels: fields.optional("aLevels", .text),
        points: fields.optional("points", .text))
    }
  }
}

extension Role.WayIn.Apprenticeship {
  fileprivate static var form: Form<Self> {
    .object { fields in
      Self(
        standard: fields.required("standard", .text) ?? "",
        reference: fields.optional("reference", .text),
        level: fields.optional("level", .integer(in: 2...8)),
        typicalMonths: fields.optional("typicalMonths", .integer(in: 1...120)),
        fundingRule: fields.optional("fundingRule", .text),
        checked: fields.optional("checked", .date))
    }
  }
}

extension Role.WayIn.Bands {
  fileprivate static var form: Form<Self> {
    .object { fields in
      Self(
        least: fields.required("least", .band) ?? "", most: fields.required("most", .band) ?? "")
    }
  }
}

extension Form where Value == String {
  /// A band of Agenda for Change, whether or not a pay scale of the data has it.
  static var band: Form {
    text("a band of Agenda for Change, such as 3 or 8a") { BandSpan.names.contains($0) }
  }
}

extension Form where Value == MonthSpan {
  /// Months from the least to the most, with those of part time where that may be told apart.
  static func months(partTime: Bool) -> Form {
    .object { fields in
      MonthSpan(
        least: fields.required("least", .integer(in: 0...MonthSpan.limit)) ?? 0,
        most: fields.optional("most", .integer(in: 1...MonthSpan.limit)),
        partTimeMost: partTime
          ? fields.optional("partTimeMost", .integer(in: 1...MonthSpan.limit)) : nil)
    }
  }
}
