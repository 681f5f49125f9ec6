import Canvas
import VacancySearch

/// Clicks, which only come while the mouse is switched on: a click selects, and nothing else.
extension App {
  mutating func click(_ point: Point) -> [Effect] {
    let layout = self.layout
    if !overlays.isEmpty { return clickOverlay(point) }
    if layout.tabs.contains(point) {
      if let tab = TabBar(of: self).pane(at: point.column) { show(tab) }
      return []
    }
    if let roles = layout.roles, roles.contains(point) {
      isTyping = false
      focus = .roles
      let drawn = roleList.drawn(roleEntries, rows: roles.rows - roleListHead)
      let row = point.row - roles.row - roleListHead
      if remedies.indices.contains(row) { roleList.position.selected = row }
      if drawn.indices.contains(row), let entry = drawn[row].entry {
        roleList.position.selected = entry
      }
      return []
    }
    guard let pane = layout.pane, pane.contains(point) else { return [] }
    isTyping = false
    if showsAdverts {
      clickAdverts(point, in: AdvertLayout(pane))
    } else {
      clickText(point, in: pane)
    }
    return []
  }

  private mutating func clickOverlay(_ point: Point) -> [Effect] {
    guard case .picker(var picker) = overlays.last else { return [] }
    let row = point.row - overlayBody(heading: 2).row
    if row >= 0, row < pickerRows {
      let wanted = picker.position.top + row
      if wanted < picker.rows(in: self).count { picker.position.selected = wanted }
      overlays[overlays.count - 1] = .picker(picker)
    }
    return []
  }

  private mutating func clickAdverts(_ point: Point, in parts: AdvertLayout) {
    if view.adverts.isOpen || parts.detail?.contains(point) == true {
      if parts.detail != nil { focus = .advert }
      return
    }
    focus = .pane
    let rows = advertRows(in: parts.list)
    guard let row = rows.row(at: point.row - parts.list.row) else { return }
    let wanted = view.adverts.position.top + row
    if wanted < advertRowCount, wanted != view.adverts.position.selected {
      view.adverts.position.selected = wanted
      view.adverts.reading = ReadingPlace()
    }
  }

  private mutating func clickText(_ point: Point, in rect: Rect) {
    focus = .pane
    let document = paneDocument
    let lines = DocumentLayout(document, width: rect.columns, glyphs: glyphs).lines
    var place = view.reading[view.pane] ?? ReadingPlace()
    let line = place.top + point.row - rect.row
    guard lines.indices.contains(line), document.blocks[lines[line].block].isStop else { return }
    place.block = lines[line].block
    view.reading[view.pane] = place
  }
}
