import Canvas
import CareerModel
import VacancySearch

/// A map of adverts in character cells, free of any screen: drawn in the explorer and printed as
/// text.
struct MapPicture: Sendable {
  /// What one cell shows.
  enum Sign: Hashable, Sendable {
    case water, land, ring, centre
    /// Adverts; the step counts from 0.
    case adverts(step: Int)
  }

  let grid: MapGrid
  /// Row by row.
  private(set) var signs: [Sign]
  let steps: MapSteps
  /// Adverts in the cells of the centres, which show the centre instead.
  private(set) var advertsAtCentre = 0

  /// - Parameter outline: Positions all over the land; they draw its shape.
  init(_ map: VacancyMap, outline: [Position], in size: Size) {
    grid = MapGrid(map.area, in: size)
    let land = MapLand(outline, on: grid)
    signs = land.cells.map { $0 ? .land : .water }
    let count = grid.columns * grid.rows
    var adverts = [Int](repeating: 0, count: count)
    for dot in map.dots {
      if let cell = grid.cell(of: dot.position) { adverts[grid.index(cell)] += dot.adverts }
    }
    let centres = map.centres.compactMap(grid.cell).map(grid.index)
    let shown = adverts.indices.filter { adverts[$0] > 0 && !centres.contains($0) }
    steps = MapSteps(most: shown.map { adverts[$0] }.max() ?? 0)
    drawRings(map)
    for index in shown { signs[index] = .adverts(step: steps.step(of: adverts[index])) }
    for index in Set(centres) {
      signs[index] = .centre
      advertsAtCentre += adverts[index]
    }
  }

  subscript(column: Int, row: Int) -> Sign { signs[row * grid.columns + column] }

  /// The edge of the circles: cells within reach beside one that is not.
  private mutating func drawRings(_ map: VacancyMap) {
    guard !map.centres.isEmpty else { return }
    func reaches(_ column: Int, _ row: Int) -> Bool {
      let position = grid.position(of: Point(column: column, row: row))
      return map.centres.contains { $0.miles(to: position) <= map.radius }
    }
    for row in 0..<grid.rows {
      for column in 0..<grid.columns where reaches(column, row) {
        let isEdge =
          !reaches(column - 1, row) || !reaches(column + 1, row) || !reaches(column, row - 1)
          || !reaches(column, row + 1)
        if isEdge { signs[row * grid.columns + column] = .ring }
      }
    }
  }

  func draw(in rect: Rect, into frame: inout Frame) {
    // In the middle of its room, where it does not fill it.
    let left = rect.column + (rect.columns - grid.columns) / 2
    for row in 0..<min(grid.rows, rect.rows) {
      for column in 0..<min(grid.columns, rect.columns) {
        let sign = self[column, row]
        guard sign != .water else { continue }
        frame.put(
          String(MapSigns.character(of: sign, frame.glyphs)), column: left + column,
          row: rect.row + row, style: MapSigns.style(of: sign), limit: 1)
      }
    }
  }

  /// The picture as lines of text, without blanks at their ends.
  func lines(_ glyphs: Glyphs) -> [String] {
    (0..<grid.rows).map { row in
      var line = ""
      for column in 0..<grid.columns {
        line.append(MapSigns.character(of: self[column, row], glyphs))
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// What the signs mean, as much of it as a line holds; the numbers come before all else.
  func legend(_ map: VacancyMap, columns: Int, glyphs: Glyphs) -> String {
    func sign(_ sign: Sign, _ words: String) -> String {
      "\(MapSigns.character(of: sign, glyphs)) \(words)"
    }
    let counts = steps.ranges.enumerated().map { sign(.adverts(step: $0), $1) }
    let short = steps.lowest.enumerated().map { step, least in
      sign(.adverts(step: step), step == 0 ? "\(least)" : "\(least)+")
    }
    let jobs = counts.isEmpty ? [] : ["jobs:"] + counts
    var marks: [String] = []
    if signs.contains(.centre) {
      let here = advertsAtCentre == 0 ? "" : " (\(VacancyMap.jobs(advertsAtCentre)))"
      marks.append(sign(.centre, "centre\(here)"))
    }
    if signs.contains(.ring) { marks.append(sign(.ring, VacancyIndex.miles(map.radius))) }
    let land = signs.contains(.land) ? [sign(.land, "land")] : []
    let choices = [jobs + marks + land, jobs + marks, counts + marks, short + marks, counts]
    let lines = choices.map { $0.joined(separator: "  ") } + [short.joined(separator: " ")]
    return lines.first { glyphs.text($0).columns <= columns } ?? lines[lines.count - 1]
  }
}

extension MapGrid {
  func index(_ cell: Point) -> Int { cell.row * columns + cell.column }
}
