extension BuildingBlock {
  /// The shape of building-blocks.json.
  static var fileForm: Form<[BuildingBlock]> {
    .object { fields in
      let sources = fields.required("sources", SourceTable.form) ?? SourceTable()
      let blocks = fields.requiredList("blocks", form(sources))
      fields.node.field("blocks")?.reportRepeats(
        of: "slug", words: "a slug that is not in the list yet")
      return blocks
    }
  }

  private static func form(_ sources: SourceTable) -> Form<BuildingBlock> {
    .object { fields in
      BuildingBlock(
        slug: fields.required("slug", .slug) ?? "",
        title: fields.required("title", .text) ?? "",
        appliesTo: fields.optional("appliesTo", .text),
        facts: fields.requiredList("facts", DatedFact.form(sources)),
        note: fields.optional("note", .text),
        confidence: fields.optional("confidence", .choice))
    }
  }
}
