import Canvas
import CareerModel
import VacancySearch

extension RoleBrowser {
  package func draw(in world: World, into frame: inout Frame) {
    let layout = layout(in: world)
    drawTop(layout, in: world, into: &frame)
    if let rect = layout.roles {
      RolesView(
        roles: roles, current: view.slug, hasFocus: focus == .roles
      ).draw(in: rect, world, into: &frame)
      if layout.pane != nil {
        frame.fill(
          Rect(column: rect.endColumn, row: rect.row, columns: 1, rows: rect.rows),
          with: world.glyphs.vertical, style: .dim)
      }
    }
    if let rect = layout.pane { drawPane(in: rect, world, into: &frame) }
  }

  private func drawTop(_ layout: ScreenLayout, in world: World, into frame: inout Frame) {
    let role = role(in: world)
    let title = role?.title ?? (world.isLoading ? "Loading" : "No roles")
    let areas = role.map { world.library.areaPath(of: $0).map(\.title) } ?? []
    let crumbs = layout.width == .small ? [] : ["Explore roles"] + areas
    Breadcrumb(crumbs: crumbs, title: title).draw(in: layout.top, into: &frame)
    TabBar(of: view, in: world).draw(in: layout.tabs, into: &frame)
    if layout.width != .small {
      frame.rule(row: layout.tabs.row + 1, column: 0, columns: world.size.columns)
    }
  }

  private func drawPane(in rect: Rect, _ world: World, into frame: inout Frame) {
    let hasFocus = focus == .pane
    guard showsAdverts(in: world) else {
      let page = page(in: rect, world)
      DocumentView(document: page.document, place: place, layout: page.layout)
        .draw(in: rect, hasFocus: hasFocus, into: &frame)
      return
    }
    let adverts = view.adverts
    let isOpen = adverts.part == .advert
    let parts = AdvertLayout(rect)
    let detail = DocumentView(
      document: adverts.document(in: world) ?? Self.noAdvert, place: adverts.reading)
    if isOpen, parts.detail == nil {
      detail.draw(in: rect, hasFocus: true, into: &frame)
      return
    }
    AdvertsView(adverts: adverts, hasFocus: hasFocus && !isOpen)
      .draw(in: parts.list, world, into: &frame)
    guard let side = parts.detail else { return }
    if parts.isBeside {
      frame.fill(
        Rect(column: side.column - 1, row: side.row, columns: 1, rows: side.rows),
        with: world.glyphs.vertical, style: .dim)
    } else {
      frame.rule(row: side.row - 1, column: side.column, columns: side.columns)
    }
    detail.draw(in: side, hasFocus: hasFocus && isOpen, into: &frame)
  }

  private static let noAdvert: Document = {
    var document = Document()
    document.paragraph("No job matches the filter. The list says what would.")
    return document
  }()

  package func status(in world: World) -> LayerStatus {
    if focus == .roles { return roles.status(in: world) }
    var status = LayerStatus()
    if showsAdverts(in: world), view.adverts.part != .advert {
      // What is not understood, or what was taken for a place.
      let query = view.adverts.search.query(in: world)
      status.warning = query.faults.first ?? query.parts.flatMap(\.remarks).first
    }
    guard let role = role(in: world) else { return status }
    if view.pane == .skills {
      let all = role.skillFacts.count
      if all > 0 {
        status.facts.append(
          "You have \(role.tickedCount(world.profile.ticks)) of \(all) (Space ticks)")
      }
    }
    if view.pane == .progression { status.facts.append("f: find a way to a role") }
    let checked = view.pane.sources(of: role, in: world.library).map(\.checked).min()
    if let checked {
      status.facts.append("Facts checked \(CalendarDay.words(checked)) (i: sources)")
    }
    return status
  }
}
