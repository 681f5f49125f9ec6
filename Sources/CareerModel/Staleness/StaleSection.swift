/// A part of a data file whose newest source was read too long ago.
package struct StaleSection: Hashable, Sendable {
  /// The file's path inside the data folder ("roles/porter.json").
  package var file: String
  /// The JSON path of the part ("$.pay"); "$" is the whole file.
  package var path: String
  /// The newest of its sources.
  package var source: Source
  /// Whole days from the end of the source's date to today.
  package var days: Int

  package var json: JSONValue {
    [
      "file": .string(file), "path": .string(path), "checked": .string(source.checked),
      "days": .integer(days), "source": source.json,
    ]
  }
}

/// A search for what should be looked up again.
package enum StaleCheck {
  /// The parts last checked longer ago than an age, the oldest first.
  ///
  /// - Parameters:
  ///   - adverts: the path of one more file of adverts.
  ///   - today: a date that is only a year or a month is counted from its end to this day.
  package static func run(
    _ location: DataLocation, adverts: String? = nil, olderThan age: Age, today: Day
  ) throws(DataFolderError) -> [StaleSection] {
    let files = try DataFiles(location)
    let limit = today.before(age)
    var stale: [(day: Day, section: StaleSection)] = []
    func add(_ file: String, _ path: String, _ sources: [Source]) {
      let dated = sources.compactMap { source in
        Day(endOf: source.checked).map { (day: $0, source: source) }
      }
      guard let newest = dated.max(by: { $0.day < $1.day }), newest.day < limit else { return }
      stale.append(
        (
          newest.day,
          StaleSection(
            file: file, path: path, source: newest.source, days: today.number - newest.day.number)
        ))
    }
    // The tables of places name no sources of their own: docs/data.md does.
    for path in files.paths where path.hasSuffix(".json") {
      // What is wrong in a file is told by the check for faults.
      let log = FaultLog(file: path)
      _ = files.read(path) { bytes in
        guard let root = JSONDocument.parse(bytes, log: log) else { return }
        for section in SourcedSections(root).all { add(path, section.path.text, section.sources) }
      }
    }
    if let adverts, let source = VacancyFile.read(path: adverts).file.source {
      add(Shown.visible(adverts), "$", [source])
    }
    // The order of the files stands where two are of one day: sorting by the index keeps it.
    return stale.enumerated().sorted {
      $0.element.day == $1.element.day
        ? $0.offset < $1.offset : $0.element.day < $1.element.day
    }.map(\.element.section)
  }
}
