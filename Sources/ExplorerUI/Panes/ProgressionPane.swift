import Canvas
import CareerModel

/// A ladder: where the role can lead, the role itself, and the moves sideways.
package enum ProgressionPane {
  package static func document(of role: Role, in library: Library) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    let routes = role.progression?.routes ?? []
    let above = routes.filter { $0.kind != .sideways }
    document.heading("Where it can lead")
    if above.isEmpty { document.paragraph("\(Document.notStated).", .dim) }
    for route in above.reversed() { rung(route, .above, in: library, into: &document) }
    let band = role.pay?.startBands.map { "band \($0)" } ?? "band not stated"
    document.blocks.append(
      Block(.rung(.here), [Span("\(role.title) (\(band))", .bold), Span(" you are here", .dim)]))

    let beside = routes.filter { $0.kind == .sideways }
    let related = (role.relatedRoles?.roles ?? []).filter { slug in
      !beside.contains { $0.role == slug }
    }
    document.heading("Moves sideways")
    if beside.isEmpty && related.isEmpty { document.paragraph("\(Document.notStated).", .dim) }
    for route in beside { rung(route, .beside, in: library, into: &document) }
    for slug in related {
      let title = library.role(slug)?.title ?? slug
      let route = Role.Route(kind: .sideways, title: title, role: slug, condition: nil, band: nil)
      rung(
        route, .beside, in: library, note: "May interest the same people. Condition: not stated.",
        into: &document)
    }
    if !(role.pay?.laterBands.isEmpty ?? true) {
      document.section("In the same line of work", role.pay?.laterBands ?? [])
    }
    return document
  }

  private static func rung(
    _ route: Role.Route, _ rung: Rung, in library: Library, note: String? = nil,
    into document: inout Document
  ) {
    let known = route.role.flatMap(library.role)
    let band = route.band ?? known?.pay?.startBands
    let words = band.map { "band \($0)" } ?? "band not stated"
    let how = route.kind == .sideways ? "" : ", \(kind(route.kind))"
    var spans = [Span(route.title, .bold), Span(" (\(words)\(how))"), Span("\n")]
    let time = route.time.map { " Usual time: \($0)." } ?? ""
    spans.append(Span((note ?? route.condition ?? "Condition: not stated.") + time, .dim))
    document.blocks.append(
      Block(.rung(rung), spans, target: route.role.map(Target.role)))
  }

  private static func kind(_ kind: Role.Route.Kind) -> String {
    switch kind {
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
