extension Guide {
  /// The shape of a guide file; `file` is the file's name without `.json`.
  static func form(file: String, known: KnownNames) -> Form<Guide> {
    .object { fields in
      let sources = fields.required("sources", SourceTable.form) ?? SourceTable()
      var guide = Guide(
        slug: fields.required("slug", .slug) ?? "",
        title: fields.required("title", .text) ?? "",
        sections: fields.requiredList("sections", section(sources)))
      if !guide.slug.isEmpty, guide.slug != file {
        fields.node.log.add(
          at: .field(of: fields.node.path, name: "slug"), found: Shown.quoted(guide.slug),
          expected: "\(Shown.quoted(file)), the name of the file without .json")
      }
      guide.alsoAsked = fields.list("alsoAsked", .text)
      guide.summary = fields.optional("summary", .text)
      guide.signposts = fields.list("signposts", signpost)
      guide.words = fields.list("words", known.term)
      guide.confidence = fields.optional("confidence", .text)
      guide.missing = fields.list("missing", .text)
      guide.sources = sources.all
      return guide
    }
  }

  private static func section(_ sources: SourceTable) -> Form<Section> {
    .object { fields in
      Section(
        heading: fields.required("heading", .text) ?? "",
        facts: fields.requiredList("facts", DatedFact.form(sources)))
    }
  }

  private static var signpost: Form<Signpost> {
    .object { fields in
      Signpost(
        text: fields.required("text", .text) ?? "",
        address: fields.required("address", .address) ?? "",
        note: fields.optional("note", .text))
    }
  }
}

extension DatedFact {
  /// A fact of a guide or a building block.
  static func form(_ sources: SourceTable) -> Form<DatedFact> {
    .object { fields in
      DatedFact(
        fields.required("text", .text) ?? "",
        value: fields.optional("value", .number(in: 0...1_000_000_000)),
        unit: fields.optional("unit", .text),
        date: fields.optional("date", .dateOrFinancialYear),
        nation: fields.optional("nation", .text),
        validUntil: fields.optional("validUntil", .date),
        recheck: fields.optional("recheck", .text),
        confidence: fields.optional("confidence", .choice),
        sources: fields.requiredList("sources", sources.reference))
    }
  }
}
