import CareerModel
import TestSupport
import VacancySearch

/// The data that the cases start from, read once.
enum FuzzData {
  /// The folder of ten roles that the tests of the screen use.
  static let folder = TextFile.root + "/Tests/ExplorerUITests/Fixtures/data"

  /// Its files, by their path in it.
  static let files: [(name: String, bytes: [UInt8])] = fixture("the files of \(folder)") {
    try TextFile.paths(below: folder, ending: ".json").map { path in
      (String(path.dropFirst(folder.count + 1)), try TextFile.bytes(path))
    }
  }

  /// What the folder holds, with the places of the program and the made adverts beside its own.
  static let library = fixture("the library of \(folder)") {
    var library = try Library.load(from: .folder(folder))
    library.gazetteer = try Library.load(from: .bundled).gazetteer
    library.vacancies = VacancyTable(Array(library.vacancies) + Array(reading.file.vacancies))
    guard library.faults.isEmpty, library.roles.count > 5 else {
      throw FuzzFinding("the data that the cases start from is not sound")
    }
    return library
  }

  static let roleIndex = RoleIndex(library)
  static let today = Day(year: 2026, month: 11, day: 25)
  static let context = QueryContext(library, today: today)

  /// Made adverts of every kind, some of them faulty.
  static let reading: VacancyFile.Reading = {
    var writer = AdvertWriter(SeededGenerator(Seed(1)))
    let made = "[" + (0..<200).map { _ in writer.advert() }.joined(separator: ",") + "]"
    return VacancyFile.read(bytes: Array(made.utf8), name: "made")
  }()

  /// All adverts of the library, ready to be searched.
  static let vacancies = VacancyIndex(library.vacancies, in: library)
}

/// Something that should not be so.
struct FuzzFinding: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
