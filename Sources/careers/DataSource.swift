import CareerModel

/// The data to read, and the adverts in place of its own.
struct DataSource {
  var location = DataLocation.bundled
  /// The path of a file of adverts.
  var vacancies: String?

  /// Everything that is sound; what is not is said on standard error in one line.
  func load() throws -> Library {
    var library: Library
    do throws(DataFolderError) {
      library = try Library.load(from: location)
    } catch {
      throw Stop(.badData, error.sentence)
    }
    if let vacancies {
      let reading = VacancyFile.read(path: vacancies)
      library.replaceVacancies(with: reading)
      if reading.file.vacancies.isEmpty, let fault = reading.faults.first {
        throw Stop(.badData, fault.sentence)
      }
    }
    if let first = library.faults.first {
      let more = library.faults.count - 1
      Output.talk(
        "careers: some data was left out: \(first.sentence)"
          + (more > 0 ? ", and \(more) more (see careers check\(checkOptions))" : ""))
    }
    return library
  }

  /// What makes `careers check` look at the same data.
  private var checkOptions: String {
    var options = ""
    if case .folder(let folder) = location { options += " --data \(folder)" }
    if let vacancies { options += " --vacancies \(vacancies)" }
    return options
  }
}
