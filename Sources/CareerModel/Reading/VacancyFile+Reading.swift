extension VacancyFile {
  /// The sound adverts of a file, with the faults of the others.
  package struct Reading: Sendable {
    package var file: VacancyFile
    /// In the order of the file, but those of the fields around a list of adverts after the list;
    /// the index in a path counts the adverts from 0.
    package var faults: [DataFault]
    /// Whether the reading was stopped before the end of the file.
    package var wasStopped = false
  }

  /// Reads a file or a pipe; a file that cannot be read is one fault.
  package static func read(path: String) -> Reading {
    VacancyFileReader.read(path: path, publisher: nil)
  }

  /// Reads adverts that are in memory; `name` stands for the file in the faults.
  package static func read(bytes: [UInt8], name: String) -> Reading {
    bytes.withUnsafeBytes { VacancyFileReader.read(MemoryBytes($0), name: Shown.visible(name)) }
  }
}
