import Canvas
import CareerModel
import VacancySearch

/// An area laid over character cells, each of them twice as high as it is wide.
struct MapGrid: Sendable {
  let area: MapArea
  /// As many as the area needs; one of them is the whole of the room.
  let columns: Int
  let rows: Int
  let milesPerColumn: Double
  /// Of the whole area.
  private let miles: (across: Double, down: Double)

  var milesPerRow: Double { milesPerColumn * Self.rowsToColumns }

  private static let rowsToColumns = 2.0

  init(_ area: MapArea, in size: Size) {
    self.area = area
    miles = area.miles
    guard size.columns > 0, size.rows > 0, miles.across > 0, miles.down > 0 else {
      (columns, rows, milesPerColumn) = (0, 0, 1)
      return
    }
    let least = max(
      miles.across / Double(size.columns), miles.down / (Double(size.rows) * Self.rowsToColumns))
    milesPerColumn = least
    // A hair less, so that rounding never asks for a column more than there is.
    let hair = 1e-9
    columns = min(size.columns, Int((miles.across / least - hair).rounded(.up)))
    rows = min(size.rows, Int((miles.down / (least * Self.rowsToColumns) - hair).rounded(.up)))
  }

  /// The cell of a position; nil outside the area.
  func cell(of position: Position) -> Point? {
    guard columns > 0, rows > 0, area.contains(position) else { return nil }
    let across = (position.longitude - area.west) / (area.east - area.west) * miles.across
    let down = (area.north - position.latitude) / (area.north - area.south) * miles.down
    return Point(
      column: min(columns - 1, Int(across / milesPerColumn)),
      row: min(rows - 1, Int(down / milesPerRow)))
  }

  /// The position of a cell's middle; cells outside the grid have one too.
  func position(of cell: Point) -> Position {
    let across = (Double(cell.column) + 0.5) * milesPerColumn / miles.across
    let down = (Double(cell.row) + 0.5) * milesPerRow / miles.down
    return Position(
      latitude: area.north - down * (area.north - area.south),
      longitude: area.west + across * (area.east - area.west))
  }
}
