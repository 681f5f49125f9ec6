/// The data files of a location: which there are, and their bytes.
struct DataFiles: Sendable {
  let location: DataLocation
  /// The data files' paths inside the folder, sorted.
  private(set) var paths: [String]
  /// Files that are in the folder and will not be read.
  private(set) var faults: [DataFault] = []

  static let folders = ["guides", "roles", "pay", "pay-rules", "places", "vacancies"]
  static let singles = [
    "areas.json", "building-blocks.json", "everyday-words.json", "glossary.json", "hard-words.json",
    "rules.json", "skills.json",
  ]

  init(_ location: DataLocation) throws(DataFolderError) {
    self.location = location
    switch location {
    case .bundled:
      paths = BundledFiles.paths
    case .folder(let folder):
      paths = []
      try list(folder)
    }
  }

  /// How the names of a folder's files end: places are tables, everything else is JSON.
  private static func ending(in folder: String) -> String { folder == "places" ? ".csv" : ".json" }

  /// The paths of one folder's files.
  func paths(in folder: String) -> [String] { paths.filter { $0.hasPrefix(folder + "/") } }

  /// Runs `body` with the bytes of a file.
  func read<Value>(
    _ path: String, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> Result<Value, FileReader.Problem> {
    switch location {
    case .bundled:
      guard let bytes = BundledFiles.bytes(path) else {
        return .failure(FileReader.Problem(words: "no such file"))
      }
      return .success(body(bytes))
    case .folder(let folder):
      return FileReader.bytes(ofFile: folder + "/" + path).map { $0.withUnsafeBytes(body) }
    }
  }

  private mutating func list(_ folder: String) throws(DataFolderError) {
    let shown = Shown.visible(folder)
    let names: [String]
    switch FileReader.names(inFolder: folder) {
    case .success(let found): names = found
    case .failure(let problem): throw DataFolderError(problem, folder: shown)
    }
    for name in names {
      if Self.singles.contains(name) {
        paths.append(name)
      } else if Self.folders.contains(name) {
        listFiles(of: folder, in: name)
      } else if name.hasSuffix(".json") {
        faults.append(
          DataFault(
            file: Shown.visible(name), path: "$", found: "a file that is not read",
            expected: Shown.choice(
              of: Self.singles + ["a file in " + Shown.choice(of: Self.folders)])))
      }
    }
    guard !paths.isEmpty else {
      throw DataFolderError(
        sentence: "The data folder \(shown) has no data files. It should hold areas.json, "
          + "glossary.json, and files ending in .json in the folders roles, pay and vacancies.")
    }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func listFiles(of folder: String, in name: String) {
    switch FileReader.names(inFolder: folder + "/" + name) {
    case .success(let files):
      let ending = Self.ending(in: name)
      for file in files {
        let path = name + "/" + file
        if file.hasSuffix(ending), !file.hasHiddenCharacters {
          paths.append(path)
        } else {
          faults.append(
            DataFault(
              file: Shown.visible(path), path: "$", found: "a file that is not read",
              expected: "a file whose name ends in \(ending)"))
        }
      }
    case .failure(let problem):
      faults.append(
        DataFault(
          file: name, path: "$", found: problem.words, expected: "a folder of data files"))
    }
  }
}
