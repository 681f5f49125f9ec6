extension DecisionRule {
  /// The shape of rules.json.
  static var fileForm: Form<[DecisionRule]> {
    .object { fields in
      let sources = fields.required("sources", SourceTable.form) ?? SourceTable()
      let rules = fields.requiredList("rules", form(sources))
      fields.node.field("rules")?.reportRepeats(
        of: "id", words: "an id that is not in the list yet")
      return rules
    }
  }

  private static func form(_ sources: SourceTable) -> Form<DecisionRule> {
    .object { fields in
      DecisionRule(
        id: fields.required("id", .text) ?? "",
        about: fields.required("about", .choice) ?? .dbs,
        say: fields.required("say", .text) ?? "",
        sources: fields.requiredList("sources", sources.reference))
    }
  }
}
