extension Role {
  /// The shape of a role file; `file` is the file's name without `.json`.
  static func form(file: String, known: KnownNames) -> Form<Role> {
    .object { fields in
      var role = Role(
        slug: fields.required("slug", .slug) ?? "",
        title: fields.required("title", .text) ?? "",
        depth: fields.required("depth", .choice) ?? .short,
        area: fields.required("area", known.area) ?? "")
      role.alsoIn = fields.list("alsoIn", known.area)
      role.formerSlugs = fields.list("formerSlugs", .slug)
      if !role.slug.isEmpty, role.slug != file {
        fields.node.log.add(
          at: .field(of: fields.node.path, name: "slug"), found: Shown.quoted(role.slug),
          expected: "\(Shown.quoted(file)), the name of the file without .json")
      }
      role.otherNames = fields.list("otherNames", .text)
      role.address = fields.optional("address", .address)
      role.confidence = fields.optional("confidence", .choice)
      role.doubts = fields.list("doubts", .text)
      let sources = fields.optional("sources", SourceTable.form) ?? SourceTable()
      role.sources = sources.all

      let part = PartReader(known: known, sources: sources)
      role.registration = fields.optional("registration", part.registration)
      role.decisions = fields.optional("decisions", part.decisions) ?? Role.Decisions()
      role.overview = fields.optional("overview", part.overview)
      role.skills = fields.optional("skills", part.skills)
      role.entry = fields.optional("entry", part.entry)
      role.waysIn = fields.optional("waysIn", part.waysIn)
      role.training = fields.optional("training", part.training)
      role.pay = fields.optional("pay", part.pay)
      role.progression = fields.optional("progression", part.progression)
      role.jobMarket = fields.optional("jobMarket", part.jobMarket)
      role.furtherInformation = fields.optional("furtherInformation", part.furtherInformation)
      role.relatedRoles = fields.optional("relatedRoles", part.relatedRoles)

      if role.depth == .full {
        for name in fullParts where !fields.has(name) {
          fields.node.log.add(
            at: .field(of: fields.node.path, name: name), found: "nothing",
            expected: "an object in { }, since the depth is \"full\"")
        }
      }
      return role
    }
  }

  /// What a role of full depth must have.
  static let fullParts = ["overview", "skills", "entry", "pay", "progression"]
}

/// Reads the parts of a role, which all take links to other roles and sources of the same file.
struct PartReader {
  let known: KnownNames
  let sources: SourceTable

  private var fact: Form<Fact> { .fact(known) }

  private func links(_ fields: inout ObjectReader) -> [Link] { fields.list("links", .link(known)) }

  func sources(_ fields: inout ObjectReader) -> [Source] {
    fields.list("sources", sources.reference)
  }

  var overview: Form<Role.Overview> {
    .object { fields in
      Role.Overview(
        summary: fields.required("summary", .text) ?? "",
        notes: fields.list("notes", .text),
        helpsWith: fields.list("helpsWith", fact),
        duties: fields.list("duties", fact),
        workplaces: fields.list("workplaces", fact),
        worksWith: fields.list("worksWith", fact),
        links: links(&fields),
        sources: sources(&fields))
    }
  }

  var skills: Form<Role.Skills> {
    .object { fields in
      Role.Skills(
        characteristics: fields.list("characteristics", fact),
        skills: fields.list("skills", fact),
        links: links(&fields),
        sources: sources(&fields))
    }
  }

  var entry: Form<Role.Entry> {
    .object { fields in
      Role.Entry(
        line: fields.required("line", .text) ?? "",
        setRequirements: fields.optional("setRequirements", .flag),
        qualification: fields.optional("qualification", .choice),
        requirements: fields.list("requirements", fact),
        experience: fields.list("experience", fact),
        links: links(&fields),
        sources: sources(&fields))
    }
  }

  var training: Form<Role.Training> {
    .object { fields in
      Role.Training(
        steps: fields.list("steps", step),
        links: links(&fields),
        sources: sources(&fields))
    }
  }

  private var step: Form<Role.Training.Step> {
    .object { fields in
      Role.Training.Step(
        stage: fields.required("stage", .choice) ?? .job,
        text: fields.required("text", .text) ?? "",
        apprenticeship: fields.optional("apprenticeship", .flag) ?? false)
    }
  }

  var pay: Form<Role.Pay> {
    .object { fields in
      let scale = fields.optional("scale", known.scale)
      return Role.Pay(
        scale: scale,
        startBand: fields.optional("startBand", known.band(of: scale)),
        startBandHighest: fields.optional("startBandHighest", known.band(of: scale)),
        trainingBand: fields.optional("trainingBand", known.band(of: scale)),
        trainingBandHighest: fields.optional("trainingBandHighest", known.band(of: scale)),
        trainingPay: fields.optional("trainingPay", .text),
        unknown: fields.optional("unknown", .text),
        laterBands: fields.list("laterBands", fact),
        otherScale: fields.optional("otherScale", .text),
        hoursPerWeek: fields.optional("hoursPerWeek", .number(in: 1...100)),
        hours: fields.optional("hours", .text),
        shifts: fields.list("shifts", fact),
        outsideNHS: fields.optional("outsideNHS", .text),
        links: links(&fields),
        sources: sources(&fields))
    }
  }

  var progression: Form<Role.Progression> {
    .object { fields in
      Role.Progression(
        routes: fields.list("routes", route),
        none: fields.optional("none", .text),
        links: links(&fields),
        sources: sources(&fields))
    }
  }

  private var route: Form<Role.Route> {
    .object { fields in
      Role.Route(
        kind: fields.required("kind", .choice) ?? .next,
        title: fields.required("title", .text) ?? "",
        role: fields.optional("role", known.role),
        condition: fields.optional("condition", .text),
        months: fields.optional("months", .months(partTime: false)),
        time: fields.optional("time", .text),
        paid: fields.optional("paid", .choice),
        band: fields.optional("band", .text),
        sources: sources(&fields))
    }
  }

  var jobMarket: Form<Role.JobMarket> {
    .object { fields in
      Role.JobMarket(
        facts: fields.list("facts", fact), links: links(&fields), sources: sources(&fields))
    }
  }

  var furtherInformation: Form<Role.FurtherInformation> {
    .object { fields in
      Role.FurtherInformation(links: links(&fields), sources: sources(&fields))
    }
  }

  var relatedRoles: Form<Role.RelatedRoles> {
    .object { fields in
      Role.RelatedRoles(
        roles: fields.list("roles", known.role), links: links(&fields), sources: sources(&fields))
    }
  }
}
