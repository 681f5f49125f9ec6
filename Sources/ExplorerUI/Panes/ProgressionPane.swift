import Canvas
import CareerModel

/// A ladder: where the role can lead, the role itself, what leads to it, and the moves sideways.
package enum ProgressionPane {
  package static func document(of role: Role, in library: Library) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    let edges = library.progression.edges(from: role.slug)
    let above = edges.filter { $0.route.kind != .sideways }
    document.heading("Where it can lead")
    if above.isEmpty {
      document.paragraph(role.progression?.none ?? "\(Document.notStated).", .dim)
    }
    for edge in above.reversed() { rung(onward: edge, .above, in: library, into: &document) }
    let band = role.pay?.startBands.map { "band \($0)" } ?? "band not stated"
    document.blocks.append(
      Block(.rung(.here), [Span("\(role.title) (\(band))", .bold), Span(" you are here", .dim)]))
    leadsHere(role, edges, in: library, into: &document)
    sideways(role, edges, in: library, into: &document)
    if !(role.pay?.laterBands.isEmpty ?? true) {
      document.section("In the same line of work", role.pay?.laterBands ?? [])
    }
    sameArea(role, in: library, into: &document)
    return document
  }

  /// The other roles of the area, so that short entries are found by wandering too.
  private static func sameArea(_ role: Role, in library: Library, into document: inout Document) {
    for slug in role.areas {
      let others = library.roles.filter { $0.areas.contains(slug) && $0.slug != role.slug }
      guard let area = library.area(slug), !others.isEmpty else { continue }
      document.heading("More roles in \(area.title)")
      for other in others {
        document.item(
          other.depth == .short ? "\(other.title) (short entry)" : other.title,
          target: .role(other.slug))
      }
    }
  }

  /// The roles whose own routes lead to this one.
  private static func leadsHere(
    _ role: Role, _ edges: [ProgressionGraph.Edge], in library: Library,
    into document: inout Document
  ) {
    // One role alone is the first picture: the others are still being read.
    guard library.roles.count > 1 else { return }
    document.heading("What leads here")
    let incoming = incoming(to: role, edges, in: library)
    if incoming.isEmpty {
      document.paragraph("No role of this catalogue names this one as its next.", .dim)
    }
    for edge in incoming {
      guard let from = library.role(edge.from) else { continue }
      document.rung(
        .below, title: from.title, band: from.pay?.startBands, change: nil, kind: edge.route.kind,
        lines: [Self.condition(of: edge)], target: .role(from.slug))
    }
  }

  /// The moves to a role, without the sideways ones that it names itself the other way round.
  private static func incoming(
    to role: Role, _ edges: [ProgressionGraph.Edge], in library: Library
  ) -> [ProgressionGraph.Edge] {
    let beside = edges.filter { $0.route.kind == .sideways }.compactMap(\.route.role)
    return library.progression.edges(to: role.slug).filter {
      $0.route.kind != .sideways || !beside.contains($0.from)
    }
  }

  private static func sideways(
    _ role: Role, _ edges: [ProgressionGraph.Edge], in library: Library,
    into document: inout Document
  ) {
    let beside = edges.filter { $0.route.kind == .sideways }
    let known = Set(
      edges.compactMap(\.route.role) + library.progression.edges(to: role.slug).map(\.from))
    let related = (role.relatedRoles?.roles ?? []).filter { !known.contains($0) }
    guard !beside.isEmpty || !related.isEmpty else { return }
    document.heading("Moves sideways")
    for edge in beside { rung(onward: edge, .beside, in: library, into: &document) }
    for slug in related {
      let role = library.role(slug)
      document.rung(
        .beside, title: role?.title ?? slug, band: role?.pay?.startBands, change: nil, kind: nil,
        lines: ["May interest the same people. Condition: not stated."], target: .role(slug))
    }
  }

  private static func rung(
    onward edge: ProgressionGraph.Edge, _ rung: Rung, in library: Library,
    into document: inout Document
  ) {
    let known = edge.route.role.flatMap(library.role)
    document.rung(
      rung, title: edge.route.title, band: edge.route.band ?? known?.pay?.startBands,
      change: edge.change, kind: edge.route.kind == .sideways ? nil : edge.route.kind,
      lines: [condition(of: edge)], target: edge.route.role.map(Target.role))
  }

  /// "You need a degree. Usual time: about two years."
  static func condition(of edge: ProgressionGraph.Edge) -> String {
    let time = edge.route.timeWords.map { " Usual time: \($0)." } ?? ""
    let paid = edge.route.paid.map { " \($0.words)" } ?? ""
    return (edge.route.condition ?? "Condition: not stated.") + time + paid
  }
}

extension Document {
  /// A rung with its title in bold, what kind of move it is, and smaller lines below.
  mutating func rung(
    _ rung: Rung, title: String, band: String?, change: BandChange?, kind: Role.Route.Kind?,
    lines: [String], target: Target?
  ) {
    var words = [band.map { "band \($0)" } ?? "band not stated"]
    if let change = change?.words { words.append(change) }
    if let kind { words.append(kind.words) }
    var spans = [Span(title, .bold), Span(" (\(words.joined(separator: ", ")))")]
    for line in lines { spans += [Span("\n"), Span(line, .dim)] }
    blocks.append(Block(.rung(rung), spans, target: target))
  }
}

extension Role.Route.Kind {
  /// What kind of move it is, to stand behind a role's name.
  var words: String {
    switch self {
    case .next: return "a step up"
    case .sideways: return "a move sideways"
    case .degree: return "needs a degree first"
    case .registration: return "needs registration first"
    case .specialise: return "specialise"
    case .lead: return "lead a team or service"
    case .train: return "after training"
    }
  }
}
