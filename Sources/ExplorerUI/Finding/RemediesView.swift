import Canvas
import VacancySearch

/// Drawing what the filter of the role list asks, and the ways out where it leaves nothing.
extension App {
  /// Draws the fields with the count behind them, which is never cut off.
  func drawChips(
    _ chips: (fields: String, count: String), in rect: Rect, into frame: inout Frame
  ) {
    let count = chips.count
    let fields = glyphs.text(chips.fields).cut(
      to: max(1, rect.columns - count.columns), ellipsis: glyphs.ellipsis)
    let used = frame.put(
      fields, column: rect.column, row: rect.row, style: .accent, limit: rect.columns)
    frame.put(
      count, column: rect.column + used, row: rect.row, style: .plain, limit: rect.columns - used)
  }

  /// Draws what leaving out each part would give.
  func drawRemedies(in rect: Rect, into frame: inout Frame) {
    WaysOut(
      rows: remedies.map { ($0.part ?? "the whole filter", RoleResults.words($0.count)) },
      position: roleList.position, hasFocus: focus == .roles,
      takesCursor: !isTyping || cursorIsOnRow
    ).draw(in: rect, into: &frame)
  }

  /// Draws what changing the filter of the adverts would give.
  func drawAdvertRemedies(in rect: Rect, into frame: inout Frame) {
    WaysOut(
      rows: advertRemedies.map {
        ($0.words, $0.count == 1 ? "1 job" : "\(VacancyResults.grouped($0.count)) jobs")
      },
      position: view.adverts.position, hasFocus: focus == .pane,
      takesCursor: (!isTyping || cursorIsOnRow) && view.adverts.chip == nil
    ).draw(in: rect, into: &frame)
  }
}

/// The ways out of an empty list, each behind the digit that takes it and with what it would give.
private struct WaysOut {
  let rows: [(label: String, count: String)]
  let position: ListPosition
  let hasFocus: Bool
  let takesCursor: Bool

  func draw(in rect: Rect, into frame: inout Frame) {
    for (line, row) in rows.dropFirst(position.top).prefix(rect.rows).enumerated() {
      let number = position.top + line
      let at = rect.row + line
      let isSelected = hasFocus && number == position.selected
      let label = (number < 9 ? "\(number + 1) " : "  ") + row.label
      let text = frame.glyphs.text(label).cut(
        to: max(1, rect.columns - row.count.columns - 4), ellipsis: frame.glyphs.ellipsis)
      frame.put(
        text, column: rect.column + 2, row: at, style: isSelected ? .selected : .plain,
        limit: rect.columns - 2)
      frame.put(
        row.count, column: rect.endColumn - row.count.columns, row: at, style: .dim,
        limit: row.count.columns)
      guard isSelected else { continue }
      frame.put(">", column: rect.column, row: at, style: .bold)
      if takesCursor { frame.cursor = Point(column: rect.column + 2, row: at) }
    }
  }
}
