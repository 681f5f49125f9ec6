extension Skill {
  /// The shape of skills.json.
  static var fileForm: Form<[Skill]> {
    .object { fields in
      let skills = fields.requiredList("skills", form)
      var seen: Set<String> = []
      for skill in skills where !skill.slug.isEmpty && !seen.insert(skill.slug).inserted {
        fields.node.log.add(
          at: .field(of: fields.node.path, name: "skills"),
          found: "the skill \(Shown.quoted(skill.slug)) twice", expected: "each skill once")
      }
      return skills
    }
  }

  private static var form: Form<Skill> {
    .object { fields in
      Skill(
        slug: fields.required("slug", .slug) ?? "",
        title: fields.required("title", .text) ?? "",
        meaning: fields.required("meaning", .text) ?? "")
    }
  }
}
