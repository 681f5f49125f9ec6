import Canvas
import CareerModel
import VacancySearch

/// All that layers read and none of them owns: the data made ready to be searched, what is kept
/// about the person, and the screen.
package struct World: Sendable {
  package internal(set) var library: Library
  /// Whether data is still being read; what is missing is then not said to be missing.
  package internal(set) var isLoading: Bool
  /// The roles of the library, ready to be searched.
  package internal(set) var roleIndex: RoleIndex
  /// All adverts, ready to be searched.
  package internal(set) var vacancyIndex: VacancyIndex
  /// What reading a filter of adverts needs to know, today's date among it.
  package internal(set) var queryContext: QueryContext
  /// How far the adverts of a file have come; nil where none are being read.
  package internal(set) var advertLoading: AdvertLoading?
  package internal(set) var profile = Profile()
  /// Counts the libraries and adverts taken in, so that what was worked out before is known to be
  /// old.
  package internal(set) var revision = 0
  /// The size of the screen.
  package internal(set) var size: Size {
    didSet { room = Rect(size) }
  }
  /// The part of the screen that the layer has: all of it, or less for a part of a layer.
  package internal(set) var room: Rect
  package let glyphs: Glyphs

  init(
    library: Library, isLoading: Bool, size: Size, glyphs: Glyphs, index: RoleIndex?,
    vacancies: VacancyIndex?, today: Day?
  ) {
    self.library = library
    self.isLoading = isLoading
    self.size = size
    self.glyphs = glyphs
    room = Rect(size)
    roleIndex = index ?? RoleIndex(library)
    vacancyIndex = vacancies ?? VacancyIndex(library.vacancies, in: library)
    queryContext = QueryContext(library, today: today)
  }

  /// The world as a part of a layer sees it.
  func seen(from room: Rect) -> World {
    var world = self
    world.room = room
    return world
  }

  /// Takes in a library with its indexes.
  mutating func receive(_ library: Library, _ index: RoleIndex, _ vacancies: VacancyIndex) {
    self.library = library
    roleIndex = index
    vacancyIndex = vacancies
    queryContext = QueryContext(library, today: queryContext.today)
    isLoading = false
    revision += 1
  }

  /// Takes in the first adverts of a file.
  mutating func receive(_ index: VacancyIndex, _ loading: AdvertLoading) {
    library.vacancies = index.table
    vacancyIndex = index
    advertLoading = loading
    revision += 1
  }

  /// Takes in all adverts of a file, with what was left out of it.
  mutating func receive(_ reading: VacancyFile.Reading, _ index: VacancyIndex?) {
    var library = self.library
    library.replaceVacancies(with: reading)
    advertLoading = nil
    receive(library, roleIndex, index ?? VacancyIndex(library.vacancies, in: library))
  }

  /// How many files have faults, and how to see them; nil where none has.
  var leftOutWords: String? {
    guard !library.faults.isEmpty else { return nil }
    let files = Set(library.faults.map(\.file)).count
    return "\(files) data \(files == 1 ? "file" : "files") with faults left out: press e"
  }
}
