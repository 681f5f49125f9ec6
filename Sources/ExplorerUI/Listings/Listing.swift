import Canvas
import CareerModel

/// A table of records that is printed as aligned text, CSV or JSON: the plain twin of a list.
package struct Listing: Sendable {
  /// The head of each column, in plain words.
  package var columns: [String]
  package var rows: [[String]]
  /// The columns and rows for CSV, where figures are to stand alone for a spreadsheet; nil where
  /// the table already is so.
  package var figures: Figures?
  /// The same records with every field, for JSON.
  package var json: JSONValue

  package struct Figures: Sendable {
    package var columns: [String]
    package var rows: [[String]]
  }

  package init(
    columns: [String], rows: [[String]], figures: Figures? = nil, json: JSONValue
  ) {
    self.columns = columns
    self.rows = rows
    self.figures = figures
    self.json = json
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// One record a line, columns aligned, with their heads above; nothing is cut off.
  package func plain(glyphs: Glyphs) -> String {
    let table = ([columns] + rows).map { $0.map(glyphs.text) }
    let widths = columns.indices.map { column in table.map { $0[column].columns }.max() ?? 0 }
    return table.map { row in
      var line = zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// RFC 4180, with a row of column heads.
  package var csv: String {
    let table = figures.map { [$0.columns] + $0.rows } ?? [columns] + rows
    return table.map { CSV.row($0) }.joined()
  }
}
