import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// The bundled data, read once for all tests.
enum Bundled {
  /// Ten roles of a folder beside the tests: the screens that are compared do not change when the
  /// catalogue does, and a key costs little in a debug build.
  ///
  /// Places are those of the program: they are large, and hardly ever change.
  static let library: Library = {
    var library = load("the data beside the tests", .folder(folder))
    library.gazetteer = catalogue.gazetteer
    return library
  }()

  /// The whole catalogue, for what has to hold of every role.
  static let catalogue = load("the bundled data", .bundled)

  /// Data with a fault is no ground for a test: something that it asks for is left out.
  private static func load(_ name: String, _ location: DataLocation) -> Library {
    fixture(name) {
      let library = try Library.load(from: location)
      try #require(library.faults.isEmpty && !library.roles.isEmpty, "\(library.faults)")
      return library
    }
  }

  private static let folder = TextFile.root + "/Tests/ExplorerUITests/Fixtures/data"

  /// Its roles, made ready to be searched once for all tests.
  static let index = RoleIndex(library)
  static let vacancies = VacancyIndex(library.vacancies, in: library)

  /// The role that the program opens with; the only one with every section filled.
  static let opening = "support-time-and-recovery-worker"
}

extension Size {
  static let small = Size(columns: 40, rows: 12)
  static let standard = Size(columns: 80, rows: 24)
  static let wide = Size(columns: 120, rows: 40)

  /// A size for each layout, and for each way in which the adverts share their room.
  static let ofEveryLayout = [
    Size.small, Size(columns: 60, rows: 18), .standard, Size(columns: 100, rows: 30), .wide,
    Size(columns: 160, rows: 50),
  ]
}

/// The explorer on the bundled data after some keys, written as `jj<enter>6/york`.
func play(
  _ keys: String, size: Size = .standard, glyphs: Glyphs = .unicode, role: String = Bundled.opening,
  library: Library? = nil
) throws -> App {
  let isBundled = library == nil
  var app = App(
    library: library ?? Bundled.library, size: size, glyphs: glyphs, role: role,
    index: isBundled ? Bundled.index : nil, vacancies: isBundled ? Bundled.vacancies : nil,
    today: Day(year: 2026, month: 11, day: 25))
  try app.play(keys)
  return app
}

extension App {
  /// Presses keys one after another.
  ///
  /// - Returns: What the last of them asked of the world.
  @discardableResult
  mutating func play(_ keys: String) throws -> [Effect] {
    var effects: [Effect] = []
    for key in try Key.parse(keys).get() { effects = update(.input(.key(key))) }
    return effects
  }

  /// Where one is in a line: role, pane, mode, and what is typed or selected in it.
  ///
  /// "support-time-and-recovery-worker vacancies typing 'york' 3/59 row 0"
  var whereabouts: String {
    var words = [view.slug, view.pane.rawValue, mode.name]
    if let picker = front as? any PickerLayer {
      words.append(type(of: front).name)
      words.append("'\(picker.list.field.text)' row \(picker.list.position.selected)")
    } else if let text = front as? any TextLayer {
      words.append("\(type(of: front).name) block \(text.place.block)")
    } else if focus == .roles {
      words.append("'\(roleList.field.text)' row \(roleList.position.selected)")
    } else if showsAdverts {
      let adverts = view.adverts
      words.append("'\(adverts.field.text)' \(advertResults.countText)")
      words.append("row \(adverts.position.selected)")
    } else {
      words.append("block \(view.reading[view.pane]?.block ?? 0)")
    }
    return words.joined(separator: " ")
  }

  /// ``whereabouts`` without the name of the role that the program opens with.
  var place: String {
    let opening = Bundled.opening + " "
    return whereabouts.hasPrefix(opening)
      ? String(whereabouts.dropFirst(opening.count)) : whereabouts
  }

  /// The rows of the picker that is open; empty where none is.
  var pickerRowsShown: [ShownRow] {
    (front as? any PickerLayer)?.shownRows(in: world) ?? []
  }

  /// The text on screen, its rows joined.
  var screen: String { frame.rows.joined(separator: "\n") }

  /// The titles of the adverts that the filter leaves, in the order shown.
  var advertTitles: [String] { shownAdverts.map(\.title) }

  /// The adverts that the filter leaves, in the order shown.
  var shownAdverts: [Vacancy] { advertResults.adverts.map { library.vacancies[Int($0)] } }
}
