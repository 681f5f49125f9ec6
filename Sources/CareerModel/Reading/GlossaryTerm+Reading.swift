extension GlossaryTerm {
  /// The shape of glossary.json.
  static var fileForm: Form<[GlossaryTerm]> {
    .object { fields in
      let sources = fields.optional("sources", SourceTable.form) ?? SourceTable()
      let terms = fields.requiredList("terms", form(sources))
      fields.node.field("terms")?.reportRepeats(
        of: "term", words: "a term that is not in the list yet", folded: { Words($0).text })
      return terms
    }
  }

  private static func form(_ sources: SourceTable) -> Form<GlossaryTerm> {
    .object { fields in
      GlossaryTerm(
        term: fields.required("term", .text) ?? "",
        abbreviation: fields.optional("abbreviation", .text),
        also: fields.list("also", .text),
        meaning: fields.required("meaning", .text) ?? "",
        sources: fields.list("sources", sources.reference))
    }
  }
}
