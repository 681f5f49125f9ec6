extension Area {
  /// The shape of areas.json.
  static func fileForm(_ known: KnownNames) -> Form<[Area]> {
    .object { fields in
      let sources = fields.optional("sources", SourceTable.form) ?? SourceTable()
      let areas = fields.requiredList("areas", form(known, sources))
      if let list = fields.node.field("areas") {
        list.reportRepeats(of: "slug", words: "a slug that is not in the list yet")
        reportParents(in: list, areas: areas)
      }
      return areas
    }
  }

  private static func form(_ known: KnownNames, _ sources: SourceTable) -> Form<Area> {
    .object { fields in
      var area = Area(
        slug: fields.required("slug", .slug) ?? "",
        title: fields.required("title", .text) ?? "",
        parent: fields.optional("parent", .slug))
      area.summary = fields.optional("summary", .text)
      area.facts = fields.list("facts", .fact(known))
      area.links = fields.list("links", .link(known))
      area.formerSlugs = fields.list("formerSlugs", .slug)
      area.sources = fields.list("sources", sources.reference)
      return area
    }
  }

  /// Reports parents that are no area, and areas that are above themselves.
  private static func reportParents(in list: JSONNode, areas: [Area]) {
    var parents: [String: String?] = [:]
    for area in areas { parents[area.slug] = area.parent }
    for element in list.elements {
      guard let field = element.field("parent"), field.kind == .text else { continue }
      let parent = field.string
      guard parents[parent] != nil else {
        // A parent that is no slug at all has its fault already.
        if parent.isSlug {
          field.log.add(
            at: field.path, found: field.found, expected: "the slug of an area in this file")
        }
        continue
      }
      guard let slug = element.field("slug")?.string else { continue }
      var above: String? = parent
      var steps = 0
      while let next = above, next != slug, steps <= areas.count {
        above = parents[next] ?? nil
        steps += 1
      }
      if above == slug {
        field.log.add(
          at: field.path, found: "\(field.found), which leads back to this area",
          expected: "an area nearer the top of the tree")
      }
    }
  }
}
