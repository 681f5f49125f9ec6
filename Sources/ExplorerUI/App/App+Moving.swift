import Canvas
import CareerModel
import VacancySearch

/// Moving the selection of whichever part has the focus.
extension App {
  /// Moves the part with the focus by lines; several at once for the wheel.
  mutating func move(by lines: Int) {
    if moveRows(by: lines) { return }
    for _ in 0..<abs(lines) {
      moveReading { place, document, layout, visible in
        if lines > 0 {
          place.moveDown(in: document, layout: layout, visible: visible)
        } else {
          place.moveUp(in: document, layout: layout, visible: visible)
        }
      }
    }
  }

  mutating func movePage(_ direction: Int) {
    if moveRows(by: direction * max(1, rowsOnScreen - 1)) { return }
    moveReading { $0.movePage(direction, in: $1, layout: $2, visible: $3) }
  }

  mutating func moveToEnd(first: Bool) {
    if moveRows(by: first ? -Int(Int32.max) : Int(Int32.max)) { return }
    moveReading { place, document, layout, visible in
      if first {
        place.moveToTop(in: document, layout: layout, visible: visible)
      } else {
        place.moveToEnd(in: document, layout: layout, visible: visible)
      }
    }
  }

  /// Moves the selection of a list.
  ///
  /// - Returns: False where a text has the focus, not a list.
  private mutating func moveRows(by rows: Int) -> Bool {
    if case .picker(var picker) = overlays.last {
      picker.position.move(by: rows, count: picker.rows(in: self).count)
      overlays[overlays.count - 1] = .picker(picker)
      return true
    }
    guard overlays.isEmpty else { return false }
    if focus == .roles {
      roleList.position.move(by: rows, count: roleRows)
      return true
    }
    guard showsAdverts, focus == .pane, !view.adverts.isOpen else { return false }
    // The parts of the filter stand above the first row, and arrows reach them.
    if view.adverts.chip != nil {
      if rows > 0 { view.adverts.chip = nil }
      return true
    }
    if rows == -1, view.adverts.position.selected == 0, !isTyping, !advertQuery.chips.isEmpty {
      selectChips()
      return true
    }
    let before = view.adverts.position.selected
    view.adverts.position.move(by: rows, count: advertRowCount)
    if view.adverts.position.selected != before { view.adverts.reading = ReadingPlace() }
    return true
  }

  /// Moves the reading place of the text that has the focus.
  private mutating func moveReading(
    _ change: (inout ReadingPlace, Document, DocumentLayout, Int) -> Void
  ) {
    guard let text = textInFocus else { return }
    var place = text.place
    change(&place, text.document, text.layout, text.rect.rows)
    setPlace(place)
  }

  /// The text with the focus, its place and the room it is shown in.
  var textInFocus: (document: Document, layout: DocumentLayout, place: ReadingPlace, rect: Rect)? {
    if case .notice(let notice) = overlays.last {
      let rect = context == .map ? mapLayout.list : overlayBody(heading: 2)
      return set(notice.document(in: self), notice.place, in: rect)
    }
    guard overlays.isEmpty, focus != .roles, let pane = layout.pane else { return nil }
    guard showsAdverts else {
      let page = page(width: pane.columns)
      return (page.document, page.layout, view.reading[view.pane] ?? ReadingPlace(), pane)
    }
    guard let document = advertDocument, focus == .advert || view.adverts.isOpen else { return nil }
    return set(document, view.adverts.reading, in: AdvertLayout(pane).detail ?? pane)
  }

  private func set(
    _ document: Document, _ place: ReadingPlace, in rect: Rect
  ) -> (document: Document, layout: DocumentLayout, place: ReadingPlace, rect: Rect) {
    let layout = DocumentLayout(document, width: rect.columns, glyphs: glyphs)
    return (document, layout, place, rect)
  }

  private mutating func setPlace(_ place: ReadingPlace) {
    if case .notice(var notice) = overlays.last {
      notice.place = place
      overlays[overlays.count - 1] = .notice(notice)
    } else if showsAdverts {
      view.adverts.reading = place
    } else {
      view.reading[view.pane] = place
    }
  }

  /// The rows a page holds in the list with the focus.
  private var rowsOnScreen: Int {
    if case .picker = overlays.last { return overlayBody(heading: 2).rows }
    let layout = self.layout
    if focus == .roles { return (layout.roles?.rows ?? 2) - roleListHead }
    guard let pane = layout.pane else { return 1 }
    return advertRows(in: AdvertLayout(pane).list).count
  }

  /// The part of the screen that a text over it has, below its heading.
  func overlayBody(heading: Int) -> Rect {
    let small = layout.width == .small || layout.width == .tooSmall
    return Rect(size).inset(top: heading, bottom: small ? 1 : 2)
  }

  /// Brings every position into what is there now; after every message, in this one place.
  mutating func settle() {
    if focus == .advert, !showsAdverts { focus = .pane }
    if !showsAdverts { view.adverts.isOpen = false }
    if isTyping, focus != .roles, !showsAdverts { isTyping = false }
    let layout = self.layout
    lastResults = roleResults
    keepAdverts()
    keepMap()
    roleList.position.settle(
      count: roleRows, visible: (layout.roles?.rows ?? 2) - roleListHead)
    if case .picker(var picker) = overlays.last {
      picker.position.settle(count: picker.rows(in: self).count, visible: pickerRows)
      overlays[overlays.count - 1] = .picker(picker)
    }
    if showsAdverts, let pane = layout.pane {
      let parts = AdvertLayout(pane)
      view.adverts.position.settle(
        count: advertRowCount, visible: advertRows(in: parts.list).count)
      if parts.detail != nil {
        // The list of roles keeps the keys, whatever was open before one went there.
        if view.adverts.isOpen, focus == .pane { focus = .advert }
        view.adverts.isOpen = false
      } else if focus == .advert {
        focus = .pane
        view.adverts.isOpen = true
      }
      if selectedAdvert == nil {
        view.adverts.isOpen = false
        if focus == .advert { focus = .pane }
      }
    }
    keepPage()
    moveReading { $0.settle(in: $1, layout: $2, visible: $3) }
  }

  /// The rows that a picker's list has on screen.
  var pickerRows: Int { max(1, overlayBody(heading: 2).rows - Picker.detailRows) }
}
