import Canvas

/// The ways out of an empty list, each behind the digit that takes it and with what it would give.
struct WaysOut {
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
