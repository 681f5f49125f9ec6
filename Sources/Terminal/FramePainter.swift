import CNcurses
import Canvas

/// Writes a frame into the ncurses screen, cell by cell; ncurses finds out what changed.
struct FramePainter {
  private var scalars: [UInt32] = []

  /// Paints as much of the frame as the screen has room for, and sends it.
  ///
  /// Every cell is addressed by itself, so that whatever one of them does, the others stay in
  /// place. The cursor moves last.
  mutating func paint(_ frame: Frame) {
    let rows = min(frame.size.rows, Int(cnc_rows()))
    let columns = min(frame.size.columns, Int(cnc_columns()))
    let cells = frame.cells
    cnc_erase()
    for row in 0..<rows {
      let start = row * frame.size.columns
      for column in 0..<columns {
        let cell = cells[start + column]
        if cell.width == 0 || (cell.character == " " && cell.style == .plain) { continue }
        paint(cell, row: row, column: column, columns: columns)
      }
    }
    if let cursor = frame.cursor, cursor.row >= 0, cursor.column >= 0, cursor.row < rows,
      cursor.column < columns
    {
      cnc_show_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      cnc_hide_cursor()
    }
    cnc_refresh()
  }

  private mutating func paint(_ cell: Cell, row: Int, column: Int, columns: Int) {
    let look =
      UInt32(cell.style.attributes.rawValue)
      | UInt32(cell.style.colour.rawValue) << UInt32(CNC_COLOUR_SHIFT)
    let utf8 = cell.character.utf8
    if utf8.count == 1, let byte = utf8.first {
      cnc_put_ascii(Int32(row), Int32(column), byte, look)
      return
    }
    // Half a wide character fits nowhere.
    let room = min(Int(cell.width), columns - column)
    guard room == Int(cell.width) else { return }
    // A character may be made of several that take a column each, such as the two letters of a
    // flag; ncurses wants each in a cell of its own, with the marks that combine with it.
    var used = 0
    var width = 0
    scalars.removeAll(keepingCapacity: true)
    for scalar in cell.character.unicodeScalars {
      let next = scalar.columns
      if next > 0 {
        put(row: row, column: column + used, width: width, look: look)
        used += width
        width = next
        if used + width > room { break }
      }
      if width > 0 { scalars.append(scalar.value) }
    }
    if used + width <= room { put(row: row, column: column + used, width: width, look: look) }
  }

  private mutating func put(row: Int, column: Int, width: Int, look: UInt32) {
    guard !scalars.isEmpty else { return }
    cnc_put(
      Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(width), look)
    scalars.removeAll(keepingCapacity: true)
  }
}
