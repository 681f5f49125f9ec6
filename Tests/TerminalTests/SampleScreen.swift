import CNcurses
import Canvas
import Platform
import Terminal
import Testing

/// A screen that goes to /dev/null and can be read back cell by cell.
struct SampleScreen {
  let session: TerminalSession

  init(
    columns: Int, rows: Int, name: String = "xterm-256color",
    options: TerminalOptions = TerminalOptions()
  ) throws {
    let descriptor = open("/dev/null", O_RDWR)
    defer { close(descriptor) }  // the session works on a copy
    session = try TerminalSession(
      options: options,
      devices: TerminalDevices(input: descriptor, output: descriptor, name: name))
    cnc_resize(Int32(rows), Int32(columns))
  }

  /// A cell as ncurses holds it.
  struct Cell: Hashable {
    var text: String
    var look: Int
  }

  func cell(_ column: Int, _ row: Int) -> Cell? {
    var scalars = [UInt32](repeating: 0, count: 8)
    var look: UInt32 = 0
    let count = cnc_read_cell(Int32(row), Int32(column), &scalars, 8, &look)
    guard count >= 0 else { return nil }
    var text = ""
    for scalar in scalars.prefix(Int(count)) {
      if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
    }
    return Cell(text: text, look: Int(look))
  }

  /// The text of a row; ncurses gives a wide character for both its halves, which counts once.
  func row(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < session.size.columns {
      let part = cell(column, row)?.text ?? "?"
      text += part
      column += max(1, part.unicodeScalars.first?.columns ?? 1)
    }
    return text
  }

  var cursor: (row: Int32, column: Int32, visible: Bool) {
    var row: Int32 = 0
    var column: Int32 = 0
    var visible = false
    cnc_read_cursor(&row, &column, &visible)
    return (row, column, visible)
  }
}
