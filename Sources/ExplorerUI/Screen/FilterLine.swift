import Canvas

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
