import Canvas
import CareerModel

/// An area of work: what it is, and the roles and areas in it.
package enum AreaPage {
  package static func document(of area: Area, in library: Library) -> Document {
    var document = Document()
    document.paragraph(area.title, .bold)
    if let parent = area.parent.flatMap(library.area) {
      document.pair("Part of", parent.title)
    }
    if let summary = area.summary { document.paragraph(summary) }
    for fact in area.facts { document.item(fact.text, target: fact.target) }
    for link in area.links {
      document.item(link.text, target: link.role.map(Target.role) ?? .address(link.address))
    }
    let below = library.areas(below: area.slug)
    if !below.isEmpty {
      document.heading("Areas in it")
      for area in below {
        document.item("\(area.title) (\(count(library.roles(in: area).count)))")
      }
    }
    let roles = library.roles(in: area)
    document.heading("Roles in it: \(roles.count)")
    for role in roles {
      document.item(
        role.depth == .short ? "\(role.title) (short entry)" : role.title,
        target: .role(role.slug))
    }
    return document
  }

  package static func plain(
    _ area: Area, in library: Library, glyphs: Glyphs, width: Int = 80
  ) -> String {
    var lines = document(of: area, in: library).plainLines(width: width, glyphs: glyphs)
    if !area.links.isEmpty {
      lines += ["", "Links"] + area.links.map { glyphs.text("  \($0.text): \($0.address)") }
    }
    if !area.sources.isEmpty {
      lines += ["", "Sources"] + area.sources.inOrderOfRank.map { glyphs.text("  " + $0.line) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  package static func json(_ area: Area, in library: Library) -> JSONValue {
    area.json
      .setting("areas", JSONValue(library.areas(below: area.slug).map(\.slug)))
      .setting("roles", JSONValue(library.roles(in: area).map(\.slug)))
  }

  /// Every area, with how many roles are in it or below it, each role once.
  package static func listing(in library: Library) -> Listing {
    let counts = library.areas.map { library.roles(in: $0).count }
    return Listing(
      columns: ["Area", "Title", "Part of", "Roles", "About"],
      rows: zip(library.areas, counts).map { area, count in
        [
          area.slug, area.title, area.parent.flatMap(library.area)?.title ?? "", String(count),
          area.summary ?? "",
        ]
      },
      json: .array(library.areas.map { json($0, in: library) }))
  }

  private static func count(_ roles: Int) -> String { "\(roles) \(roles == 1 ? "role" : "roles")" }
}
