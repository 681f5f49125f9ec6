/// What a terminal showed at one moment, as the terminal emulator sees it.
struct Screen: Equatable, CustomStringConvertible {
  /// The rows from the top; spaces at the end of a row are left out.
  var rows: [String]
  /// The column and row of the cursor, from 0.
  var cursor: (column: Int, row: Int) { (column, row) }
  /// The modes that a full-screen program sets and must set back.
  var modes: Modes

  private var column: Int
  private var row: Int

  /// The modes that a full-screen program sets and must set back.
  struct Modes: Equatable {
    /// Whether the alternate screen is in use.
    var alternateScreen: Bool
    /// Whether the cursor is visible.
    var cursorVisible: Bool
    /// Whether the cursor keys or the keypad send their application codes.
    var applicationKeys: Bool
    /// Whether any reporting of the mouse is on.
    var mouse: Bool

    /// As a shell at its prompt has them.
    static let shell = Modes(
      alternateScreen: false, cursorVisible: true, applicationKeys: false, mouse: false)
  }

  /// What tmux must be asked to print ahead of the rows.
  static let format =
    "#{cursor_x} #{cursor_y} #{alternate_on} #{cursor_flag} #{keypad_cursor_flag} "
    + "#{keypad_flag} #{mouse_any_flag}"

  /// Reads a line of `format` and the rows that follow it; nil if the line is not one.
  init?(printed: String) {
    var lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let numbers = lines.removeFirst().split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 7 else { return nil }
    if lines.last == "" { lines.removeLast() }
    rows = lines
    (column, row) = (numbers[0], numbers[1])
    modes = Modes(
      alternateScreen: numbers[2] == 1, cursorVisible: numbers[3] == 1,
      applicationKeys: numbers[4] == 1 || numbers[5] == 1, mouse: numbers[6] == 1)
  }

  /// All rows, one a line.
  var text: String { rows.joined(separator: "\n") }

  /// All rows but the last, which may tell something else each time.
  var picture: String { rows.dropLast().joined(separator: "\n") }

  /// Whether some row holds the words.
  func contains(_ words: String) -> Bool { rows.contains { $0.contains(words) } }

  /// The last row that holds anything, where a shell's prompt stands.
  var lastFilledRow: String { rows.last { !$0.isEmpty } ?? "" }

  var description: String {
    "\(text)\n(cursor at \(column),\(row); alternate screen \(modes.alternateScreen), "
      + "cursor visible \(modes.cursorVisible), application keys \(modes.applicationKeys), "
      + "mouse \(modes.mouse))"
  }
}
