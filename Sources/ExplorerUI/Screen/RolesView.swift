import Canvas
import CareerModel

/// Drawing the list of roles.
extension App {
  func drawRoles(in rect: Rect, into frame: inout Frame) {
    let hasFocus = focus == .roles
    let entries = roleEntries
    // The fields say the count themselves, and leave more room to type.
    let count =
      roleList.field.isEmpty
      ? "\(library.roles.count) roles"
      : chips == nil ? "\(entries.count) of \(library.roles.count)" : ""
    FilterLine(
      prompt: "Roles /", field: roleList.field, isTyping: hasFocus && isTyping, tail: count
    ).draw(in: rect.line(0), into: &frame)
    if let chips { drawChips(chips, in: rect.line(1), into: &frame) }
    let head = roleListHead
    let lines = roleList.drawn(entries, rows: rect.rows - head)
    if entries.isEmpty {
      let text = isLoading ? "Loading" : "No role matches. Leave out:"
      let at = rect.row + head - 1
      frame.putCut(text, column: rect.column, row: at, style: .dim, limit: rect.columns)
      if hasFocus, !isTyping { frame.cursor = Point(column: rect.column, row: at) }
      if !isLoading { drawRemedies(in: rect.inset(top: head), into: &frame) }
    }
    for (row, line) in lines.enumerated() {
      let at = rect.row + head + row
      if let heading = line.heading {
        frame.putCut(heading, column: rect.column, row: at, style: .heading, limit: rect.columns)
      } else if let index = line.entry {
        drawRole(
          entries[index], isSelected: index == roleList.position.selected, at: at, in: rect,
          into: &frame)
      }
    }
  }

  private func drawRole(
    _ entry: RoleList.Entry, isSelected: Bool, at row: Int, in rect: Rect, into frame: inout Frame
  ) {
    let hasFocus = focus == .roles
    let isCurrent = entry.slug == view.slug
    let tag = (compared.contains(entry.slug) ? " [c]" : "") + (entry.isShort ? " (short)" : "")
    let limit = rect.columns - 3
    let title = frame.glyphs.text(entry.title).cut(
      to: max(1, limit - tag.columns), ellipsis: frame.glyphs.ellipsis)
    var style: Style = isCurrent ? .bold : .plain
    if isSelected, hasFocus { style = style.adding(.reverse) }
    if isSelected, hasFocus {
      frame.put(">", column: rect.column, row: row, style: .bold)
      if !isTyping || cursorIsOnRow { frame.cursor = Point(column: rect.column + 2, row: row) }
    } else if isCurrent {
      frame.put("*", column: rect.column, row: row, style: .bold)
    }
    let used = frame.put(title, column: rect.column + 2, row: row, style: style, limit: limit)
    frame.put(
      tag, column: rect.column + 2 + used, row: row,
      style: isSelected && hasFocus ? style : .dim, limit: max(0, limit - used))
  }
}

/// A line with what is typed to narrow a list, and how much is left of the list.
struct FilterLine {
  let prompt: String
  let field: TextField
  let isTyping: Bool
  let tail: String
  /// What of the field is not understood, in characters; underlined.
  var marks: [Range<Int>] = []

  func draw(in rect: Rect, into frame: inout Frame) {
    let tailText = frame.glyphs.text(tail).cut(
      to: max(0, rect.columns - prompt.columns - 8), ellipsis: frame.glyphs.ellipsis)
    var column = rect.column
    column += frame.put(
      prompt + " ", column: column, row: rect.row, style: isTyping ? .heading : .dim,
      limit: rect.columns)
    let room = max(1, rect.endColumn - column - tailText.columns - 2)
    let shown = field.visible(columns: room, glyphs: frame.glyphs)
    frame.put(
      shown.text, column: column, row: rect.row, style: isTyping ? .bold : .plain, limit: room)
    let last = shown.first + shown.text.count
    for mark in marks where mark.lowerBound < last && mark.upperBound > shown.first {
      let part = Array(field.characters[shown.first..<min(last, field.characters.count)])
      let from = max(0, mark.lowerBound - shown.first)
      let to = min(part.count, mark.upperBound - shown.first)
      guard from < to else { continue }
      let before = frame.glyphs.text(String(part[..<from])).columns
      let width = frame.glyphs.text(String(part[from..<to])).columns
      frame.restyle(
        Rect(column: column + before, row: rect.row, columns: min(width, room - before), rows: 1)
      ) { $0.adding(.underline) }
    }
    frame.put(
      tailText, column: rect.endColumn - tailText.columns, row: rect.row, style: .dim,
      limit: tailText.columns)
    if isTyping {
      frame.cursor = Point(
        column: min(rect.endColumn - 1, column + shown.cursor), row: rect.row)
    }
  }
}
