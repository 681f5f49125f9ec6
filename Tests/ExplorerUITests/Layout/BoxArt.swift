import Canvas

@testable import ExplorerUI

/// A layout as a picture in letters: each part of the screen is filled with its own, then each row
/// is written as its runs, "r34 .2 p84", and equal rows as one with their number, "p80 x19".
///
/// A dot is a cell of no part, and "!" one of two parts: so a part that moves, grows or lies over
/// another changes the picture.
struct BoxArt {
  let size: Size
  let parts: [(letter: Character, rect: Rect?)]

  /// The picture, from the top row to the last.
  var text: String {
    let empty = Array(repeating: Character("."), count: size.columns)
    var rows = Array(repeating: empty, count: size.rows)
    for (letter, rect) in parts {
      guard let rect else { continue }
      for row in rect.row..<rect.endRow {
        for column in rect.column..<rect.endColumn {
          guard rows.indices.contains(row), rows[row].indices.contains(column) else {
            return "\(letter) sticks out of the screen"
          }
          rows[row][column] = rows[row][column] == "." ? letter : "!"
        }
      }
    }
    var lines: [(text: String, count: Int)] = []
    for row in rows.map(Self.runs) {
      if lines.last?.text == row {
        lines[lines.count - 1].count += 1
      } else {
        lines.append((row, 1))
      }
    }
    return lines.map { $0.count == 1 ? $0.text : "\($0.text) x\($0.count)" }.joined(separator: "\n")
  }

  private static func runs(_ row: [Character]) -> String {
    var runs: [String] = []
    var start = 0
    for end in 1...row.count where end == row.count || row[end] != row[start] {
      runs.append("\(row[start])\(end - start)")
      start = end
    }
    return runs.joined(separator: " ")
  }
}
