import Canvas

/// How a map shares its room with the list of towns: side by side at every size, because Great
/// Britain is tall and narrow.
struct MapLayout: Hashable, Sendable {
  let picture: Rect
  let list: Rect
  /// One line under both.
  let legend: Rect

  init(_ body: Rect) {
    legend = body.line(body.rows - 1)
    let upper = body.inset(bottom: 1)
    // A row is as high as two columns are wide, so more columns than that would stay blank.
    let columns = max(0, min((upper.columns - 6) * 2 / 5, upper.rows * 2))
    picture = Rect(column: upper.column, row: upper.row, columns: columns, rows: upper.rows)
    list = upper.inset(left: columns + 1)
  }
}
