import Canvas
import CareerModel

/// Which cells of a map are land.
struct MapLand {
  /// Row by row.
  private(set) var cells: [Bool]
  private let grid: MapGrid

  /// How far one looks for land on the other sides of a cell without any, in miles: further than moors
  /// are wide, and less than the mouths of the great rivers.
  private static let gap = 12.0
  private static let passes = 2

  /// - Parameter outline: The middles of postcode sectors. Few people live on moors and mountains, so
  ///   cells with land on three sides of them are land too.
  init(_ outline: [Position], on grid: MapGrid) {
    self.grid = grid
    cells = [Bool](repeating: false, count: grid.columns * grid.rows)
    for position in outline {
      if let cell = grid.cell(of: position) { cells[grid.index(cell)] = true }
    }
    for _ in 0..<Self.passes { fillGaps() }
  }

  private mutating func fillGaps() {
    let across = max(1, Int(Self.gap / grid.milesPerColumn))
    let down = max(1, Int(Self.gap / grid.milesPerRow))
    var filled = cells
    for row in 0..<grid.rows {
      for column in 0..<grid.columns where !cells[row * grid.columns + column] {
        let sides = [
          hasLand((1...across).map { Point(column: column - $0, row: row) }),
          hasLand((1...across).map { Point(column: column + $0, row: row) }),
          hasLand((1...down).map { Point(column: column, row: row - $0) }),
          hasLand((1...down).map { Point(column: column, row: row + $0) }),
        ]
        if sides.count(where: \.self) >= 3 { filled[row * grid.columns + column] = true }
      }
    }
    cells = filled
  }

  private func hasLand(_ points: [Point]) -> Bool {
    points.contains {
      $0.column >= 0 && $0.row >= 0 && $0.column < grid.columns && $0.row < grid.rows
        && cells[grid.index($0)]
    }
  }
}
