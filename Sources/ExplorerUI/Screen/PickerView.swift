import Canvas

/// Drawing a picker: its title, the line to type in, the rows, and the selected row in full.
extension App {
  func drawPicker(_ picker: Picker, into frame: inout Frame) {
    let rows = picker.rows(in: self)
    frame.putCut(picker.title, column: 0, row: 0, style: .heading, limit: size.columns)
    FilterLine(
      prompt: "Type:", field: picker.field, isTyping: true,
      tail: rows.count == 1 ? "1 line" : "\(rows.count) lines"
    ).draw(in: Rect(size).line(1), into: &frame)
    let body = overlayBody(heading: 2)
    if rows.isEmpty {
      frame.putCut(
        "Nothing matches. Take a letter away, or press Esc.", column: 2, row: body.row, style: .dim,
        limit: size.columns - 2)
    }
    for row in 0..<pickerRows {
      let index = picker.position.top + row
      guard rows.indices.contains(index) else { break }
      draw(
        rows[index], isSelected: index == picker.position.selected, at: body.row + row,
        into: &frame)
    }
    guard rows.indices.contains(picker.position.selected) else { return }
    let detail = Rect(
      column: 0, row: body.row + pickerRows, columns: size.columns,
      rows: body.rows - pickerRows)
    frame.rule(row: detail.row, column: 0, columns: detail.columns)
    let text = glyphs.text(picker.detail(of: rows[picker.position.selected], in: self))
    var lines = text.wrapped(to: max(1, min(detail.columns, DocumentLayout.measure) - 2))
    let most = detail.rows - 1
    if lines.count > most, most > 0 {
      lines[most - 1] = lines[(most - 1)...].joined(separator: " ")
    }
    for (row, line) in lines.prefix(max(0, most)).enumerated() {
      frame.putCut(line, column: 2, row: detail.row + 1 + row, limit: detail.columns - 2)
    }
  }

  private func draw(
    _ row: Picker.Row, isSelected: Bool, at line: Int, into frame: inout Frame
  ) {
    let tag = glyphs.text(row.tag)
    let room = max(1, size.columns - 2 - (tag.isEmpty ? 0 : tag.columns + 2))
    let style: Style = isSelected ? .selected : .plain
    frame.putCut(row.title, column: 2, row: line, style: style, limit: room)
    frame.put(
      tag, column: size.columns - tag.columns - 1, row: line, style: .dim, limit: tag.columns)
    if isSelected {
      frame.put(">", column: 0, row: line, style: .bold)
      if cursorIsOnRow { frame.cursor = Point(column: 2, row: line) }
    }
  }
}
