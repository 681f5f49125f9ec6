import Canvas
import CareerModel

extension App {
  /// The screen for this state; drawing has no side effect.
  package var frame: Frame {
    var frame = Frame(size: size, glyphs: glyphs)
    frame.wantsMouse = mouseIsOn
    let layout = self.layout
    if layout.width == .tooSmall {
      drawTooSmall(into: &frame)
      return frame
    }
    if overlays.isEmpty {
      drawTop(layout, into: &frame)
      if let roles = layout.roles { drawRoles(in: roles, into: &frame) }
      if let roles = layout.roles, layout.pane != nil {
        frame.fill(
          Rect(column: roles.endColumn, row: roles.row, columns: 1, rows: roles.rows),
          with: glyphs.vertical, style: .dim)
      }
      if let pane = layout.pane { drawPane(in: pane, into: &frame) }
    } else {
      drawOverlay(into: &frame)
    }
    drawFoot(layout, into: &frame)
    return frame
  }

  private func drawTooSmall(into frame: inout Frame) {
    let text = "This window is too small. Make it at least 40 columns by 12 rows."
    for (row, line) in text.wrapped(to: max(1, size.columns)).enumerated() {
      frame.put(line, column: 0, row: row)
    }
    if size.columns > 0, size.rows > 0 { frame.cursor = Point(column: 0, row: 0) }
  }

  private func drawTop(_ layout: ScreenLayout, into frame: inout Frame) {
    let title = role?.title ?? (isLoading ? "Loading" : "No roles")
    let areas = role.map { library.areaPath(of: $0).map(\.title) } ?? []
    let crumbs = layout.width == .small ? [] : ["Explore roles"] + areas
    Breadcrumb(crumbs: crumbs, title: title).draw(in: layout.top, into: &frame)
    TabBar(of: self).draw(in: layout.tabs, into: &frame)
    if layout.width != .small {
      frame.rule(row: layout.tabs.row + 1, column: 0, columns: size.columns)
    }
  }

  private func drawPane(in rect: Rect, into frame: inout Frame) {
    guard showsAdverts else {
      let page = page(width: rect.columns)
      DocumentView(
        document: page.document, place: view.reading[view.pane] ?? ReadingPlace(),
        layout: page.layout
      ).draw(in: rect, hasFocus: focus == .pane, into: &frame)
      return
    }
    let parts = AdvertLayout(rect)
    let detail = DocumentView(
      document: advertDocument ?? Self.noAdvert, place: view.adverts.reading)
    if view.adverts.isOpen, parts.detail == nil {
      detail.draw(in: rect, hasFocus: true, into: &frame)
      return
    }
    drawAdverts(in: parts.list, into: &frame)
    guard let side = parts.detail else { return }
    if parts.isBeside {
      frame.fill(
        Rect(column: side.column - 1, row: side.row, columns: 1, rows: side.rows),
        with: glyphs.vertical, style: .dim)
    } else {
      frame.rule(row: side.row - 1, column: side.column, columns: side.columns)
    }
    detail.draw(in: side, hasFocus: focus == .advert, into: &frame)
  }

  private static let noAdvert: Document = {
    var document = Document()
    document.paragraph("No job matches the filter. The list says what would.")
    return document
  }()

  private func drawOverlay(into frame: inout Frame) {
    switch overlays.last {
    case .picker(let picker): drawPicker(picker, into: &frame)
    case .notice(let notice):
      frame.putCut(
        notice.title(in: self), column: 0, row: 0, style: .heading, limit: size.columns)
      if case .map(let view) = notice.kind {
        drawMap(view, place: notice.place, into: &frame)
        return
      }
      DocumentView(document: notice.document(in: self), place: notice.place)
        .draw(in: overlayBody(heading: 2), hasFocus: true, into: &frame)
    case nil: break
    }
  }
}
