/// One character on the screen with the columns it takes.
///
/// A character two columns wide is followed by a cell of width 0 that holds no text.
package struct Cell: Hashable, Sendable {
  package var character: Character
  /// 1 or 2; 0 for the right half of a wide character.
  package var width: UInt8
  package var style: Style

  package init(_ character: Character = " ", width: UInt8 = 1, style: Style = .plain) {
    self.character = character
    self.width = width
    self.style = style
  }
}

/// A finished picture of the screen: cells, where the cursor rests, and what the screen wants.
///
/// Drawing outside the frame or a given limit is cut off, never an error. A wide character that
/// would stick out on the right is left out, so that it can never push into the next row.
package struct Frame: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the real cursor rests, so that a screen reader finds the selection; nil hides it.
  package var cursor: Point?
  /// Whether the terminal should report clicks and the wheel.
  package var wantsMouse = false
  /// Which characters may be drawn.
  package let glyphs: Glyphs

  package init(size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// The cell at a point, or nil outside the frame.
  package subscript(column: Int, row: Int) -> Cell? {
    guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return nil }
    return cells[row * size.columns + column]
  }

  /// Writes text from a point to the right, inside one line, and returns the columns used.
  ///
  /// - Parameters:
  ///   - text: Control characters are left out; in ASCII frames other characters are replaced.
  ///   - limit: The most columns to use; text beyond it is cut off.
  @discardableResult
  package mutating func put(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int = .max
  ) -> Int {
    guard row >= 0, row < size.rows, column < size.columns, limit > 0 else { return 0 }
    let end = limit < size.columns - column ? column + limit : size.columns
    var at = column
    let shown = glyphs.text(text)
    if shown.isPlainASCII {
      for byte in shown.utf8 {
        if at >= end { break }
        if at >= 0 {
          set(Cell(Character(Unicode.Scalar(byte)), style: style), column: at, row: row)
        }
        at += 1
      }
      return at - column
    }
    for character in shown {
      let width = character.columns
      if width == 0 { continue }
      if at + width > end { break }
      if at >= 0 {
        set(Cell(character, width: UInt8(width), style: style), column: at, row: row)
      } else if at + width > 0 {
        // The right half of a wide character at the left edge.
        set(Cell(style: style), column: 0, row: row)
      }
      at += width
    }
    return at - column
  }

  /// Writes text cut to a width, with an ellipsis where something was cut.
  @discardableResult
  package mutating func putCut(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int
  ) -> Int {
    put(
      glyphs.text(text).cut(to: limit, ellipsis: glyphs.ellipsis), column: column, row: row,
      style: style, limit: limit)
  }

  /// Changes the style of the cells in a part of the frame and leaves their text.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let part = rect.intersection(Rect(size))
    for row in part.row..<max(part.row, part.endRow) {
      for column in part.column..<max(part.column, part.endColumn) {
        cells[row * size.columns + column].style = change(
          cells[row * size.columns + column].style)
      }
    }
  }

  /// Fills a part of the frame with one character of width 1.
  package mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let part = rect.intersection(Rect(size))
    for row in part.row..<max(part.row, part.endRow) {
      for column in part.column..<max(part.column, part.endColumn) {
        set(Cell(character, style: style), column: column, row: row)
      }
    }
  }

  /// A horizontal rule along one row.
  package mutating func rule(row: Int, column: Int, columns: Int, style: Style = .dim) {
    fill(
      Rect(column: column, row: row, columns: columns, rows: 1), with: glyphs.horizontal,
      style: style)
  }

  private mutating func set(_ cell: Cell, column: Int, row: Int) {
    let index = row * size.columns + column
    // Half of a wide character that is overwritten leaves a blank, not half a glyph.
    if cells[index].width == 0, column > 0 {
      cells[index - 1] = Cell(style: cells[index - 1].style)
    }
    if cells[index].width == 2, column + 1 < size.columns {
      cells[index + 1] = Cell(style: cells[index].style)
    }
    cells[index] = cell
    if cell.width == 2, column + 1 < size.columns {
      let next = index + 1
      if cells[next].width == 2, column + 2 < size.columns {
        cells[next + 1] = Cell(style: cells[next].style)
      }
      cells[next] = Cell(" ", width: 0, style: cell.style)
    }
  }

  /// The frame's text, a string for each row, with trailing blanks kept.
  package var rows: [String] {
    (0..<size.rows).map { row in
      var text = ""
      for column in 0..<size.columns {
        let cell = cells[row * size.columns + column]
        if cell.width > 0 { text.append(cell.character) }
      }
      return text
    }
  }

  /// The styles as letters, a string for each row; see ``legend`` for their meaning.
  package var styleRows: [String] {
    (0..<size.rows).map { row in
      var text = ""
      for column in 0..<size.columns {
        text.append(cells[row * size.columns + column].style.letter)
      }
      return text
    }
  }

  /// What the letters of ``styleRows`` mean.
  package static let legend =
    ". plain  b bold  d dim  u underlined  r reverse  a accent  h heading  g good  w warning  "
    + "m match  R reverse with weight or colour  x other"
}

extension Style {
  /// One letter for golden frames; see ``Frame/legend``.
  fileprivate var letter: Character {
    if attributes.contains(.reverse) { return self == .selected ? "r" : "R" }
    switch self {
    case .plain: return "."
    case .bold: return "b"
    case .dim: return "d"
    case .accent: return "a"
    case .heading: return "h"
    case .good: return "g"
    case .warning: return "w"
    case .match: return "m"
    case Style(.standard, .underline): return "u"
    default: return "x"
    }
  }
}
