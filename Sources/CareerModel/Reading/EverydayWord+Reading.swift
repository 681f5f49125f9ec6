extension EverydayWord {
  /// The shape of everyday-words.json.
  static func fileForm(_ known: KnownNames) -> Form<[EverydayWord]> {
    .object { $0.requiredList("words", form(known)) }
  }

  private static func form(_ known: KnownNames) -> Form<EverydayWord> {
    .object { fields in
      EverydayWord(
        say: fields.requiredList("say", .text),
        skills: fields.list("skills", known.skill),
        roles: fields.list("roles", known.role),
        areas: fields.list("areas", known.area),
        search: fields.list("search", .text))
    }
  }
}
