extension Library {
  /// The area of a slug, or the one that took the slug over; nil where there is none.
  package func area(_ slug: String) -> Area? {
    areas.first { $0.slug == slug } ?? areas.first { $0.formerSlugs.contains(slug) }
  }

  /// The areas above a role, from the top of the tree down; empty where the area is not known.
  package func areaPath(of role: Role) -> [Area] { path(to: role.area) }

  /// The same for each area that a role is listed in, its first area first.
  package func areaPaths(of role: Role) -> [[Area]] {
    role.areas.map { path(to: $0) }.filter { !$0.isEmpty }
  }

  /// The areas from the top of the tree down to one; empty where it is not known.
  private func path(to slug: String) -> [Area] {
    var path: [Area] = []
    var slug: String? = slug
    while let next = slug, let area = area(next), path.count < areas.count {
      path.append(area)
      slug = area.parent
    }
    return path.reversed()
  }

  /// The areas right below one, or at the top of the tree for nil, in the order of the file.
  package func areas(below parent: String?) -> [Area] { areas.filter { $0.parent == parent } }

  /// The roles listed in an area or in one below it, each once, in the library's order.
  package func roles(in area: Area) -> [Role] {
    roles.filter { role in
      areaPaths(of: role).contains { path in path.contains { $0.slug == area.slug } }
    }
  }

  /// The newest year of a pay scale, or the one in force on a day (2026-04-01).
  ///
  /// nil where the scale is unknown or no year of it had begun on that day.
  package func payScale(_ scale: String, on day: String? = nil) -> PayScale? {
    payScales(of: scale).first { day == nil || $0.effective <= day ?? "" }
  }

  /// Every year of a pay scale, newest first.
  package func payScales(of scale: String) -> [PayScale] {
    payScales.filter { $0.scale == scale }.sorted { $0.effective > $1.effective }
  }

  /// What the band a role starts on pays now; nil where its scale or band is not stated.
  package func startBand(of role: Role, on day: String? = nil) -> PayScale.Band? {
    guard let pay = role.pay, let scale = pay.scale, let band = pay.startBand else { return nil }
    return payScale(scale, on: day)?.band(band)
  }

  /// The term with this name, abbreviation or other spelling, however it is capitalised.
  package func glossaryTerm(_ name: String) -> GlossaryTerm? {
    let words = Words(name)
    guard !words.isEmpty else { return nil }
    return glossary.first { Words($0.term) == words }
      ?? glossary.first { $0.spellings.contains { Words($0) == words } }
  }

  /// The terms whose name or other spelling stands in a text, in the order of the glossary.
  package func glossaryTerms(in text: String) -> [GlossaryTerm] {
    let words = Words(text)
    return glossary.filter { $0.spellings.contains { words.contains(Words($0)) } }
  }
}

extension GlossaryTerm {
  /// Every way of writing the term.
  package var spellings: [String] { [term] + (abbreviation.map { [$0] } ?? []) + also }
}
