/// The names that links between files may use; nil where nothing is known, and nothing is checked.
struct KnownNames: Sendable {
  /// The slugs of the role files, sound or not: a fault in one file is not a fault in the files that
  /// link to it.
  var roles: Set<String>?
  /// The slugs that roles took over, with the slug that each is now.
  var formerRoles: [String: String] = [:]
  var areas: Set<String>?
  /// The slugs that areas took over, with the slug that each is now.
  var formerAreas: [String: String] = [:]
  /// The slugs of skills.json.
  var skills: Set<String>?
  /// The IDs of rules.json.
  var rules: Set<String>?
  /// The slugs of building-blocks.json.
  var blocks: Set<String>?
  /// The spellings of the words of glossary.json.
  var terms: Set<Words>?
  /// The bands of each pay scale in any year.
  var bands: [String: Set<String>]?

  static let unchecked = KnownNames()

  /// The slug of a role that has a file; one that a role took over is read as that role's.
  var role: Form<String> {
    let words = "the name of a file in roles, without .json"
    return Form(words: words) { node in
      guard let slug = Form.slug.read(node) else { return nil }
      guard let roles, !roles.contains(slug) else { return slug }
      if let now = formerRoles[slug] { return now }
      return node.fault(expected: words + NearestName.question(slug, in: roles.sorted()))
    }
  }

  /// The slug of an area in areas.json.
  var area: Form<String> {
    let words = "the slug of an area in areas.json"
    return Form(words: words) { node in
      guard let slug = Form.slug.read(node) else { return nil }
      guard let areas, !areas.contains(slug) else { return slug }
      if let now = formerAreas[slug] { return now }
      return node.fault(expected: words + NearestName.question(slug, in: areas.sorted()))
    }
  }

  /// The slug of a skill in skills.json.
  var skill: Form<String> {
    let words = "the slug of a skill in skills.json"
    return Form(words: words) { node in
      guard let slug = Form.slug.read(node) else { return nil }
      guard let skills, !skills.contains(slug) else { return slug }
      return node.fault(expected: words + NearestName.question(slug, in: skills.sorted()))
    }
  }

  /// The ID of a rule in rules.json.
  var rule: Form<String> {
    let words = "the id of a rule in rules.json"
    return Form(words: words) { node in
      guard let id = Form.text.read(node) else { return nil }
      guard let rules, !rules.contains(id) else { return id }
      return node.fault(expected: words + NearestName.question(id, in: rules.sorted()))
    }
  }

  /// The slug of a block in building-blocks.json.
  var block: Form<String> {
    let words = "the slug of a block in building-blocks.json"
    return Form(words: words) { node in
      guard let slug = Form.slug.read(node) else { return nil }
      guard let blocks, !blocks.contains(slug) else { return slug }
      return node.fault(expected: words + NearestName.question(slug, in: blocks.sorted()))
    }
  }

  /// A word of the glossary, in any of its spellings.
  var term: Form<String> {
    let words = "a word of glossary.json"
    return Form(words: words) { node in
      guard let term = Form.text.read(node) else { return nil }
      guard let terms, !terms.contains(Words(term)) else { return term }
      return node.fault(
        expected: words + NearestName.question(term, in: terms.map(\.text).sorted()))
    }
  }

  /// A pay scale that has a file in pay.
  var scale: Form<String> {
    Form(words: "the name of a pay scale") { node in
      guard let scale = Form.slug.read(node) else { return nil }
      guard let bands, bands[scale] == nil else { return scale }
      let names = Shown.choice(of: bands.keys.sorted())
      return node.fault(expected: "the scale of a file in pay: \(names)")
    }
  }

  /// A band of the scale; any text where the scale is not known.
  func band(of scale: String?) -> Form<String> {
    Form(words: "a band of the pay scale") { node in
      guard let band = Form.text.read(node) else { return nil }
      guard let scale, let known = bands?[scale], !known.contains(band) else { return band }
      return node.fault(
        expected: "a band of the pay scale \(scale): \(Shown.choice(of: known.sorted()))")
    }
  }
}
