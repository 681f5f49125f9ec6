extension PayRules.Claim {
  /// A text, or an object with `text` and `verified`.
  static var form: Form<PayRules.Claim> {
    let words = "text in quotes, or an object with text and verified"
    let object = Form.object { fields in
      PayRules.Claim(
        text: fields.required("text", .text) ?? "",
        isVerified: fields.optional("verified", .flag) ?? true)
    }
    return Form(words: words) { node in
      switch node.kind {
      case .text:
        Form<String>.text.read(node).map { PayRules.Claim(text: $0, isVerified: true) }
      case .object: object.read(node)
      default: node.fault(expected: words)
      }
    }
  }
}

extension PayRules.Step {
  static var form: Form<PayRules.Step> {
    .object { fields in
      PayRules.Step(
        from: fields.required("from", .integer(in: 0...1_000_000)) ?? 0,
        percent: fields.required("percent", .number(in: 0...100)) ?? 0)
    }
  }
}

extension PayRules.Supplement {
  static var form: Form<PayRules.Supplement> {
    .object { fields in
      let supplement = PayRules.Supplement(
        zone: fields.required("zone", .choice) ?? .inner,
        title: fields.required("title", .text) ?? "",
        percent: fields.required("percent", .number(in: 0...100)) ?? 0,
        minimum: fields.required("minimum", .integer(in: 0...1_000_000)) ?? 0,
        maximum: fields.required("maximum", .integer(in: 0...1_000_000)) ?? 0,
        areas: fields.requiredList("areas", .text),
        areasAreVerified: fields.optional("areasVerified", .flag) ?? true)
      reportOrder(in: fields.node)
      return supplement
    }
  }
}

extension PayRules.Leave {
  static var form: Form<PayRules.Leave> {
    .object { fields in
      PayRules.Leave(
        afterYears: fields.required("afterYears", .integer(in: 0...60)) ?? 0,
        days: fields.required("days", .integer(in: 0...366)) ?? 0,
        publicHolidays: fields.required("publicHolidays", .integer(in: 0...366)) ?? 0)
    }
  }
}

extension PayRules.DoctorScale {
  static var form: Form<PayRules.DoctorScale> {
    .object { fields in
      PayRules.DoctorScale(
        year: fields.required("year", PayScale.financialYear) ?? "",
        effective: fields.required("effective", .day) ?? "",
        awardPercent: fields.optional("awardPercent", .number(in: -100...100)),
        grades: fields.requiredList("grades", PayRules.Grade.form),
        notes: fields.list("notes", PayRules.Claim.form))
    }
  }
}

extension PayRules.Grade {
  static var form: Form<PayRules.Grade> {
    .object { fields in
      let grade = PayRules.Grade(
        grade: fields.required("grade", .text) ?? "",
        title: fields.required("title", .text) ?? "",
        minimum: fields.required("minimum", .integer(in: 1...1_000_000)) ?? 0,
        maximum: fields.required("maximum", .integer(in: 1...1_000_000)) ?? 0,
        isVerified: fields.optional("verified", .flag) ?? true,
        points: fields.list("points", PayScale.Point.form))
      reportOrder(in: fields.node)
      fields.node.field("points")?.reportRises(
        of: "yearsFrom", start: 0, words: "more years than the point before")
      return grade
    }
  }
}

/// Reports a maximum below the minimum beside it.
private func reportOrder(in node: JSONNode) {
  guard let low = node.field("minimum"), let high = node.field("maximum"),
    low.kind == .integer, high.kind == .integer, high.integer < low.integer
  else { return }
  high.log.add(
    at: high.path, found: high.found, expected: "at least the minimum (\(low.integer))")
}

extension JSONNode {
  /// Reports elements of this list whose whole number `name` is not above the one before, and a
  /// first one that is not `start`.
  func reportRises(of name: String, start: Int, words: String) {
    var last: Int?
    for element in elements {
      guard let field = element.field(name), field.kind == .integer else { continue }
      if let last, field.integer <= last {
        field.log.add(at: field.path, found: field.found, expected: "\(words) (\(last))")
      } else if last == nil, field.integer != start {
        field.log.add(at: field.path, found: field.found, expected: "\(start) in the first row")
      }
      last = field.integer
    }
  }
}
