import Canvas
import CareerModel

/// The foot of the screen: the keys that work here, and the status line.
struct Foot {
  /// Most useful first.
  let hints: [FootHint]
  /// What just happened.
  let note: String?
  let status: LayerStatus
  let mouseIsOn: Bool

  func draw(in world: World, into frame: inout Frame) {
    let layout = ScreenLayout(size: world.size, rolesHaveFocus: false)
    if layout.foot.row == layout.status.row {
      if let words = note ?? status.warning {
        drawNote(words, in: layout.status, into: &frame)
      } else if let remark = status.remark, status.remarkReplacesKeys {
        frame.putCut(
          remark, column: 0, row: layout.foot.row, style: .dim, limit: world.size.columns)
      } else {
        drawKeys(in: layout.foot, into: &frame)
      }
      return
    }
    drawKeys(in: layout.foot, into: &frame)
    if let words = note ?? status.warning {
      drawNote(words, in: layout.status, into: &frame)
    } else {
      frame.putCut(
        statusLine(in: world), column: 0, row: layout.status.row, style: .dim,
        limit: world.size.columns)
    }
  }

  /// Draws a note whole: on the status line, over the lines above it where it is longer, or over
  /// the top of the screen where it would hide the line that the cursor is on.
  private func drawNote(_ text: String, in rect: Rect, into frame: inout Frame) {
    let lines = frame.glyphs.text(text).wrapped(to: rect.columns).prefix(frame.size.rows / 2)
    var row = rect.endRow - lines.count
    if let cursor = frame.cursor, lines.count > 1, cursor.row >= row { row = 0 }
    for line in lines {
      frame.fill(Rect(column: 0, row: row, columns: frame.size.columns, rows: 1))
      frame.put(line, column: 0, row: row, style: .accent)
      row += 1
    }
  }

  /// What the status line says when nothing has just happened.
  private func statusLine(in world: World) -> String {
    if let remark = status.remark { return remark }
    if let loading = world.advertLoading { return loading.words + ". Esc stops." }
    if let summary = status.summary { return summary }
    var parts: [String] = []
    if world.isLoading { parts.append("Loading the rest of the data") }
    if let leftOut = world.leftOutWords { parts.append(leftOut) }
    if mouseIsOn { parts.append("Mouse on (m)") }
    return (parts + status.facts).joined(separator: "  ")
  }

  /// Keys with a word each, as many as fit; the ways to help and out are always among them.
  private func drawKeys(in rect: Rect, into frame: inout Frame) {
    var room = rect.columns
    for hint in hints where hint.isAlwaysShown { room -= hint.columns }
    var column = rect.column
    for hint in hints {
      if !hint.isAlwaysShown {
        guard hint.columns <= room else { continue }
        room -= hint.columns
      }
      column += frame.put(hint.key, column: column, row: rect.row, style: .bold)
      column += frame.put(" \(hint.word)  ", column: column, row: rect.row, style: .plain)
    }
  }
}

extension FootHint {
  /// The columns it takes, with the blanks behind it.
  fileprivate var columns: Int { key.columns + word.columns + 3 }
}
