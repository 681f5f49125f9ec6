import Canvas

/// How a picker shares the screen between its rows and the selected one in full.
struct PickerLayout {
  let body: Rect
  let list: Rect
  /// A line across, and the selected row in full below it.
  let detail: Rect

  /// Lines under the list that show the selected row in full.
  private static let detailRows = 4

  init(_ size: Size) {
    body = ScreenLayout.overlayBody(size, heading: 2)
    let rows = max(1, body.rows - Self.detailRows)
    list = Rect(column: body.column, row: body.row, columns: body.columns, rows: rows)
    detail = Rect(
      column: 0, row: body.row + rows, columns: size.columns, rows: body.rows - rows)
  }
}

/// Draws a picker: its title, the line to type in, the rows, and the selected row in full.
struct PickerView {
  struct Row {
    let title: String
    let tag: String
  }

  let title: String
  let list: FilteredList
  let rows: [Row]
  /// The selected row in full; nil where there is none.
  let detail: String?

  func draw(into frame: inout Frame) {
    let size = frame.size
    let layout = PickerLayout(size)
    frame.putCut(title, column: 0, row: 0, style: .heading, limit: size.columns)
    FilterLine(
      prompt: "Type:", field: list.field, isTyping: true,
      tail: rows.count == 1 ? "1 line" : "\(rows.count) lines"
    ).draw(in: Rect(size).line(1), into: &frame)
    if rows.isEmpty {
      frame.putCut(
        "Nothing matches. Take a letter away, or press Esc.", column: 2, row: layout.body.row,
        style: .dim, limit: size.columns - 2)
    }
    for row in 0..<layout.list.rows {
      let index = list.position.top + row
      guard rows.indices.contains(index) else { break }
      draw(
        rows[index], isSelected: index == list.position.selected, at: layout.list.row + row,
        into: &frame)
    }
    if let detail { draw(detail, in: layout.detail, into: &frame) }
  }

  private func draw(_ detail: String, in rect: Rect, into frame: inout Frame) {
    frame.rule(row: rect.row, column: 0, columns: rect.columns)
    let text = frame.glyphs.text(detail)
    var lines = text.wrapped(to: max(1, min(rect.columns, DocumentLayout.measure) - 2))
    let most = rect.rows - 1
    if lines.count > most, most > 0 {
      lines[most - 1] = lines[(most - 1)...].joined(separator: " ")
    }
    for (row, line) in lines.prefix(max(0, most)).enumerated() {
      frame.putCut(line, column: 2, row: rect.row + 1 + row, limit: rect.columns - 2)
    }
  }

  private func draw(_ row: Row, isSelected: Bool, at line: Int, into frame: inout Frame) {
    let columns = frame.size.columns
    let tag = frame.glyphs.text(row.tag)
    let room = max(1, columns - 2 - (tag.isEmpty ? 0 : tag.columns + 2))
    let style: Style = isSelected ? .selected : .plain
    frame.putCut(row.title, column: 2, row: line, style: style, limit: room)
    frame.put(tag, column: columns - tag.columns - 1, row: line, style: .dim, limit: tag.columns)
    if isSelected {
      frame.put(">", column: 0, row: line, style: .bold)
      if list.cursorIsOnRow { frame.cursor = Point(column: 2, row: line) }
    }
  }
}
