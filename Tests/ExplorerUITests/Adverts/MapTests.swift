import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// The map of the adverts, and the list beside it that says the same.
@Suite(.timeLimit(.minutes(10))) struct MapTests {
  private static let sizes = [
    Size.small, .standard, .wide, Size(columns: 41, rows: 13), Size(columns: 59, rows: 30),
    Size(columns: 200, rows: 15), Size(columns: 45, rows: 60), Size(columns: 163, rows: 51),
  ]

  private static let around = "6/near:HD2 within:30<enter>n"

  private func played(
    _ keys: String, size: Size = .standard, glyphs: Glyphs = .unicode
  ) throws -> App {
    try play(keys, size: size, glyphs: glyphs, library: Bundled.catalogue)
  }

  private func shown(in app: App, room size: Size? = nil) -> (VacancyMap, MapPicture)? {
    guard let layer = app.front as? JobMap else { return nil }
    let map = layer.map(in: app.world)
    let room = layer.layout(in: app.world).picture
    let picture = MapPicture(
      map, outline: app.vacancyIndex.gazetteer.outline,
      in: size ?? Size(columns: room.columns, rows: room.rows))
    return (map, picture)
  }

  private func layout(of app: App) throws -> MapLayout {
    try #require(app.front as? JobMap).layout(in: app.world)
  }

  @Test(arguments: try cases(of: sizes))
  func everyAdvertIsDrawnOrSaid(size: Size) throws {
    for keys in ["6n", Self.around, Self.around + "z"] {
      let app = try played(keys, size: size)
      let (map, picture) = try #require(shown(in: app))
      #expect(map.total == app.advertResults.count)
      var dots = 0
      for dot in map.dots {
        let cell = try #require(picture.grid.cell(of: dot.position))
        dots += dot.adverts
        switch picture[cell.column, cell.row] {
        case .adverts, .centre: break
        default: Issue.record("\(dot) is not drawn at \(size)")
        }
      }
      #expect(dots >= map.inside)
      let said = map.sums.joined(separator: " ")
      #expect(said.hasPrefix(VacancyMap.jobs(map.inside)))
      #expect(said.contains("outside") == (map.outside > 0))
      #expect(said.contains("no known place") == (map.unplaced > 0))
    }
  }

  @Test(arguments: try cases(of: sizes))
  func nothingIsDrawnOutsideItsRoom(size: Size) throws {
    for keys in ["6n", Self.around] {
      let app = try played(keys, size: size)
      let (_, picture) = try #require(shown(in: app))
      let parts = try layout(of: app)
      let room = parts.picture
      #expect(picture.grid.columns <= room.columns)
      #expect(picture.grid.rows <= room.rows)
      let canvas = Rect(column: 7, row: 3, columns: room.columns, rows: room.rows)
      var frame = Frame(size: Size(columns: room.columns + 14, rows: room.rows + 6))
      picture.draw(in: canvas, into: &frame)
      for row in 0..<frame.size.rows {
        for column in 0..<frame.size.columns
        where !canvas.contains(Point(column: column, row: row)) {
          #expect(frame[column, row] == Cell())
        }
      }
      // The list and the map part the screen between them.
      #expect(parts.picture.intersection(parts.list).isEmpty)
      #expect(parts.list.endColumn == size.columns)
      #expect(parts.legend.row == parts.list.endRow)
      #expect(parts.legend.row < app.layout.foot.row)
    }
  }

  @Test(arguments: try cases(of: sizes))
  func theRingLiesAtTheEdgeOfTheCircle(size: Size) throws {
    let app = try played(Self.around, size: size)
    let (map, picture) = try #require(shown(in: app))
    let centre = try #require(map.centres.first)
    var rings = 0
    for row in 0..<picture.grid.rows {
      for column in 0..<picture.grid.columns where picture[column, row] == .ring {
        rings += 1
        let miles = picture.grid.position(of: Point(column: column, row: row)).miles(to: centre)
        #expect(miles <= map.radius)
        #expect(miles >= map.radius - 1.01 * picture.grid.milesPerRow)
      }
    }
    #expect(rings >= 8)
    let cell = try #require(picture.grid.cell(of: centre))
    #expect(picture[cell.column, cell.row] == .centre)
  }

  @Test func aSmallCircleOnTheWholeCountryHasItsCentreOnly() throws {
    let app = try played("6/near:Exeter within:5<enter>nz")
    let (map, picture) = try #require(shown(in: app))
    #expect(map.view == .country)
    #expect(!picture.signs.contains(.ring))
    #expect(picture.signs.contains(.centre))
    #expect(app.screen.contains("+ centre"))
    #expect(!app.screen.contains("o 5 miles"))
  }

  @Test func theShapeOfTheCountryIsThere() throws {
    let app = try played("6n", size: .wide)
    let (_, picture) = try #require(shown(in: app, room: Size(columns: 52, rows: 36)))
    func sign(_ latitude: Double, _ longitude: Double) throws -> MapPicture.Sign {
      let position = Position(latitude: latitude, longitude: longitude)
      let cell = try #require(picture.grid.cell(of: position))
      return picture[cell.column, cell.row]
    }
    // The Irish Sea, the North Sea, the Channel, and the sea north of Cornwall.
    for (latitude, longitude) in [(53.8, -4.6), (55.5, 0.5), (50.0, -1.0), (50.9, -5.5)] {
      #expect(try sign(latitude, longitude) == .water)
    }
    // Oxford, Norfolk, Mid Wales, the Cairngorms and Land's End.
    for (latitude, longitude) in [
      (51.75, -1.26), (52.7, 1.0), (52.4, -3.5), (57.1, -3.7), (50.1, -5.6),
    ] {
      #expect(try sign(latitude, longitude) != .water)
    }
  }

  @Test(arguments: try cases(of: sizes))
  func asciiHasItsOwnSigns(size: Size) throws {
    for keys in ["6n", Self.around] {
      let app = try played(keys, size: size, glyphs: .ascii)
      #expect(app.screen.utf8.allSatisfy { $0 < 128 })
    }
  }

  @Test func everySignHasACharacterOfItsOwn() {
    let signs: [MapPicture.Sign] =
      [.water, .land, .ring, .centre] + (0..<MapSteps.count).map { .adverts(step: $0) }
    for glyphs in [Glyphs.unicode, .ascii] {
      let characters = signs.map { MapSigns.character(of: $0, glyphs) }
      #expect(Set(characters).count == signs.count)
      #expect(characters.allSatisfy { $0.columns == 1 })
      // None of them turns into another one on its way to the screen.
      #expect(characters.allSatisfy { glyphs.text(String($0)) == String($0) })
    }
  }

  @Test func stepsRiseAndHoldEveryNumber() {
    #expect(MapSteps(most: 0).lowest == [])
    #expect(MapSteps(most: 1).lowest == [1])
    #expect(MapSteps(most: 3).lowest == [1, 2, 3])
    #expect(MapSteps(most: 5).ranges == ["1", "2", "3", "4", "5"])
    #expect(MapSteps(most: 1000).ranges == ["1-2", "3-19", "20-49", "50-299", "300-1,000"])
    for most in Array(1...300) + [999, 1000, 12_345, 1_000_000] {
      let steps = MapSteps(most: most)
      #expect(steps.lowest.count <= MapSteps.count)
      #expect(steps.lowest == Set(steps.lowest).sorted())
      #expect(steps.lowest.first == 1)
      #expect(steps.step(of: 1) == 0)
      #expect(steps.step(of: most) == steps.lowest.count - 1)
    }
  }

  @Test(arguments: try cases(of: sizes))
  func theLegendFitsAndNamesEveryStep(size: Size) throws {
    for glyphs in [Glyphs.unicode, .ascii] {
      for keys in ["6n", Self.around] {
        let app = try played(keys, size: size, glyphs: glyphs)
        let (map, picture) = try #require(shown(in: app))
        let legend = picture.legend(map, columns: size.columns, glyphs: glyphs)
        #expect(legend.columns <= size.columns)
        for step in picture.steps.lowest.indices {
          #expect(legend.contains(MapSigns.character(of: .adverts(step: step), glyphs)))
        }
      }
    }
  }

  @Test(arguments: try cases(of: sizes))
  func theCursorRestsOnTheList(size: Size) throws {
    var app = try played("6n", size: size)
    for key in ["", "<down>", "<down>", "<pgdn>", "<end>", "<home>", "<up>"] {
      try app.play(key)
      let cursor = try #require(app.frame.cursor)
      #expect(try layout(of: app).list.contains(cursor))
      #expect(app.mode == .map)
    }
    try app.play("<esc>")
    #expect(app.mode == .adverts)
  }

  @Test func theListAgreesWithTheCounts() throws {
    for keys in ["6n", Self.around] {
      let app = try played(keys)
      let (map, _) = try #require(shown(in: app))
      let text = map.document.plainLines(width: 120).joined(separator: "\n")
      for town in map.towns {
        #expect(text.contains(town.place.name))
        let part = map.document.blocks.first { $0.target == .action(town.part) }
        #expect(part?.text.hasPrefix(VacancyMap.jobs(town.adverts)) == true)
      }
      let rows = Listing.map(map).rows
      #expect(rows.prefix(map.towns.count).map { $0[1] } == map.towns.map { String($0.adverts) })
    }
  }

  @Test func enterLooksAroundATown() throws {
    var app = try played("6n<down><down><down>")
    let (country, _) = try #require(shown(in: app))
    let town = country.towns[2]
    try app.play("<enter>")
    let (map, _) = try #require(shown(in: app))
    #expect(map.view == .around)
    #expect(map.centres == [town.place.position])
    #expect(app.view.adverts.field.text == town.part)
    // Another town takes its place.
    try app.play("<down><down><down><enter>")
    #expect(app.advertQuery.parts.count { $0.field == .near } == 1)
    #expect(app.mode == .map)
  }

  @Test func zSwitchesOnlyWithAPlace() throws {
    #expect(try played("6nz").note != nil)
    var app = try played(Self.around)
    #expect(shown(in: app)?.0.view == .around)
    try app.play("z")
    #expect(shown(in: app)?.0.view == .country)
    try app.play("z")
    #expect(shown(in: app)?.0.view == .around)
  }

  @Test func noJobsLeaveAnEmptyMap() throws {
    let app = try played("6/zzz<enter>n")
    let (map, picture) = try #require(shown(in: app))
    #expect(map.total == 0)
    #expect(Set(picture.signs) == [.land, .water])
    #expect(app.screen.contains("0 jobs on this map."))
  }

  @Test func withoutPlacesThereIsNoMap() throws {
    var library = Bundled.library
    library.gazetteer = .empty
    let app = try play("6n", library: library)
    #expect(app.overlays.isEmpty)
    #expect(app.note == app.reasonUnavailable("map"))
    #expect(try played("1").reasonUnavailable("map") != nil)
  }

  @Test func theTextTwinHasTheMapItsLegendAndItsSums() throws {
    let app = try played(Self.around)
    let (map, _) = try #require(shown(in: app))
    for glyphs in [Glyphs.unicode, .ascii] {
      let text = map.plain(
        outline: app.vacancyIndex.gazetteer.outline, size: Size(columns: 80, rows: 36),
        glyphs: glyphs)
      #expect(text.contains("+ centre"))
      #expect(text.contains(map.sums[0]))
      #expect(text.split(separator: "\n").allSatisfy { String($0).columns <= 80 })
      if glyphs.isASCII { #expect(text.utf8.allSatisfy { $0 < 128 }) }
    }
  }

  @Test func aboutSaysWhoseDataItIs() throws {
    let lines = About.document(of: Bundled.library).plainLines(width: 300)
    let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains(About.version))
    #expect(text.contains(About.publicLicence))
    for line in Gazetteer.attributions { #expect(text.contains(line)) }
    let readme = try TextFile.text(TextFile.root + "/README.md")
    #expect(readme.contains(About.publicLicence))
    #expect(try play("A").overlayNames == ["about"])
  }
}
