extension PayScale {
  /// The shape of a file in Resources/pay.
  static var form: Form<PayScale> {
    .object { fields in
      let scale = PayScale(
        scale: fields.required("scale", .slug) ?? "",
        title: fields.required("title", .text) ?? "",
        year: fields.required("year", financialYear) ?? "",
        effective: fields.required("effective", .day) ?? "",
        awardPercent: fields.optional("awardPercent", .number(in: -100...100)),
        bands: fields.requiredList("bands", Band.form),
        interim: fields.optional("interim", Interim.form),
        notes: fields.list("notes", .text),
        sources: fields.required("sources", SourceTable.form)?.all ?? [])
      if let bands = fields.node.field("bands") {
        bands.reportRepeats(of: "band", words: "a band that is not in the list yet")
      }
      return scale
    }
  }

  /// "2026/27": a year and the last two figures of the next.
  static var financialYear: Form<String> {
    .text("a year such as 2026/27") { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
        let first = Int(parts[0]), let second = Int(parts[1]), second >= 0
      else { return false }
      return (first + 1) % 100 == second
    }
  }
}

extension PayScale.Interim {
  static var form: Form<PayScale.Interim> {
    .object { fields in
      PayScale.Interim(
        title: fields.required("title", .text) ?? "",
        bands: fields.requiredList("bands", PayScale.Band.form),
        sources: fields.required("sources", SourceTable.form)?.all ?? [])
    }
  }
}

extension PayScale.Band {
  static var form: Form<PayScale.Band> {
    .object { fields in
      let band = PayScale.Band(
        band: fields.required("band", name) ?? "",
        points: fields.requiredList("points", PayScale.Point.form))
      reportDescents(in: fields.node.field("points"))
      return band
    }
  }

  /// A number, with a letter where a band is parted: "2", "8a".
  private static var name: Form<String> {
    .text("a band from \"1\" to \"9\", with a letter after it where it is parted (\"8a\")") {
      text in
      let bytes = Array(text.utf8)
      return (1...2).contains(bytes.count) && (0x31...0x39).contains(bytes[0])
        && (bytes.count == 1 || (0x61...0x7A).contains(bytes[1]))
    }
  }

  /// Reports points that do not come after the one before: later in years, and not lower in pay.
  private static func reportDescents(in points: JSONNode?) {
    guard let points else { return }
    var years = -1.0
    var annual = -1.0
    for point in points.elements where point.kind == .object {
      if let field = point.field("yearsFrom"), field.kind == .integer {
        if field.double <= years {
          field.log.add(
            at: field.path, found: field.found,
            expected: "more years than the point before (\(JSONValue.text(of: years)))")
        }
        years = field.double
      }
      if let field = point.field("annual"), field.kind == .integer {
        if field.double < annual {
          field.log.add(
            at: field.path, found: field.found,
            expected: "at least the pay of the point before (\(JSONValue.text(of: annual)))")
        }
        annual = field.double
      }
    }
  }
}

extension PayScale.Point {
  static var form: Form<PayScale.Point> {
    .object { fields in
      PayScale.Point(
        yearsFrom: fields.required("yearsFrom", .integer(in: 0...40)) ?? 0,
        annual: fields.required("annual", .integer(in: 1...1_000_000)) ?? 0)
    }
  }
}

extension JSONNode {
  /// Reports each element of this list whose field `name` holds a text that an earlier one holds.
  func reportRepeats(
    of name: String, words: String, folded: (String) -> String = { $0 }
  ) {
    var seen: Set<String> = []
    for element in elements {
      guard let field = element.field(name), field.kind == .text else { continue }
      if !seen.insert(folded(field.string)).inserted {
        log.add(at: field.path, found: "\(field.found) a second time", expected: words)
      }
    }
  }
}
