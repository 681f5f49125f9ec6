extension PartReader {
  var registration: Form<Role.Registration> {
    .object { fields in
      Role.Registration(
        required: fields.optional("required", .flag),
        bodies: fields.list("bodies", .choice),
        note: fields.optional("note", .text),
        sources: sources(&fields))
    }
  }

  var decisions: Form<Role.Decisions> {
    .object { fields in
      var decisions = Role.Decisions()
      for question in Role.Question.allCases {
        decisions.answers[question] = fields.optional(question.rawValue, answer)
      }
      decisions.sources = sources(&fields)
      return decisions
    }
  }

  private var answer: Form<Role.Answer> {
    .object { fields in
      Role.Answer(
        verdict: fields.required("answer", .choice) ?? .sometimes,
        note: fields.optional("note", .text),
        basis: fields.optional("basis", .choice),
        rule: fields.optional("rule", known.rule),
        level: fields.optional("level", .choice),
        sources: sources(&fields))
    }
  }
}
