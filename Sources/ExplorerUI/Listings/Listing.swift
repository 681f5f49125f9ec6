import Canvas
import CareerModel

/// A table of records that is printed as aligned text, CSV or JSON: the plain twin of a list.
///
/// Each form is written by itself, record by record: who asks for JSON pays for no table.
package struct Listing: Sendable {
  /// The head of each column, in plain words.
  package var columns: [String]
  package var rows: Records<[String]>
  /// The columns and rows for CSV, where figures are to stand alone for a spreadsheet; nil where
  /// the table already is so.
  package var figures: Figures?
  /// The same records with every field, for JSON.
  let json: JSON

  package struct Figures: Sendable {
    package var columns: [String]
    package var rows: Records<[String]>
  }

  /// What stands in the JSON of a listing.
  enum JSON: Sendable {
    /// A list of its records.
    case records(Records<JSONValue>)
    /// A value of another shape.
    case value(JSONValue)
  }

  /// A form that a listing is printed in.
  package enum Form {
    /// One record a line, columns aligned, with their heads above; nothing is cut off.
    case plain(Glyphs)
    /// Indented, with a line end after the last line.
    case json
    /// As RFC 4180 has it, with a row of column heads.
    case csv
  }

  /// A listing whose rows are there already.
  package init(columns: [String], rows: [[String]], json: JSONValue) {
    self.columns = columns
    self.rows = Records(rows)
    self.json = .value(json)
  }

  /// A listing whose records are made when they are asked for.
  package init(
    columns: [String], rows: Records<[String]>, figures: Figures? = nil,
    json: Records<JSONValue>
  ) {
    self.columns = columns
    self.rows = rows
    self.figures = figures
    self.json = .records(json)
  }

  /// A listing of some values, with what each is as a row and as JSON.
  package init<Value: Sendable>(
    _ values: [Value], columns: [String], row: @escaping @Sendable (Value) -> [String],
    json: @escaping @Sendable (Value) -> JSONValue
  ) {
    self.init(
      columns: columns, rows: Records(values, make: row), json: Records(values, make: json))
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// Appends the listing in one form, each record as soon as it is made.
  ///
  /// - Throws: What the one who takes the text throws; no more records are made then.
  package func write(_ form: Form, to buffer: inout OutputBuffer) throws {
    switch form {
    case .plain(let glyphs): try writePlain(glyphs, to: &buffer)
    case .json:
      switch json {
      case .records(let records): try buffer.append(records: records)
      case .value(let value): buffer.append(value)
      }
      buffer.append("\n")
    case .csv:
      buffer.append(csvRow: figures?.columns ?? columns)
      for row in figures?.rows ?? rows {
        buffer.append(csvRow: row)
        try buffer.endRecord()
      }
    }
  }

  /// Makes every row twice, for the widths of the columns and to write it: that takes longer than
  /// to keep them, and much less room.
  private func writePlain(_ glyphs: Glyphs, to buffer: inout OutputBuffer) throws {
    var widths = columns.map { glyphs.text($0).columns }
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], glyphs.text(cell).columns)
      }
    }
    func write(_ row: [String]) throws {
      for (column, cell) in row.enumerated() {
        let text = glyphs.text(cell)
        if column > 0 { buffer.append(spaces: 2) }
        buffer.append(text)
        buffer.append(spaces: widths[column] - text.columns)
      }
      buffer.dropTrailingSpaces()
      buffer.append("\n")
      try buffer.endRecord()
    }
    try write(columns)
    for row in rows { try write(row) }
  }
}
