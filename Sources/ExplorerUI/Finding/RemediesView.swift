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
    let top = roleList.position.top
    for (row, remedy) in remedies.dropFirst(top).prefix(rect.rows).enumerated() {
      let number = top + row
      let at = rect.row + row
      let isSelected = focus == .roles && number == roleList.position.selected
      let count = RoleResults.words(remedy.count)
      let label = (number < 9 ? "\(number + 1) " : "  ") + (remedy.part ?? "the whole filter")
      let text = glyphs.text(label).cut(
        to: max(1, rect.columns - count.columns - 4), ellipsis: glyphs.ellipsis)
      frame.put(
        text, column: rect.column + 2, row: at, style: isSelected ? .selected : .plain,
        limit: rect.columns - 2)
      frame.put(
        count, column: rect.endColumn - count.columns, row: at, style: .dim, limit: count.columns)
      guard isSelected else { continue }
      frame.put(">", column: rect.column, row: at, style: .bold)
      if !isTyping || cursorIsOnRow {
        frame.cursor = Point(column: rect.column + 2, row: at)
      }
    }
  }
}
