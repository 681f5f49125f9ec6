/// Where the careers come from.
package enum DataLocation: Hashable, Sendable {
  /// The files that are part of the program.
  case bundled
  /// A folder of the same layout as Resources.
  case folder(String)
}

/// A data folder that nothing can be read from, and why.
package struct DataFolderError: Error, Hashable, Sendable {
  /// What is wrong and what to do, in a sentence or two.
  package var sentence: String
}

extension DataFolderError {
  init(_ problem: FileReader.Problem, folder: String) {
    switch problem.kind {
    case .missing:
      sentence = "There is no data folder at \(folder). Check the spelling of its path."
    case .notFolder:
      sentence = "\(folder) is a file, not a data folder. Give the folder that holds roles and pay."
    case .forbidden:
      sentence = "You have no permission to read the data folder \(folder)."
    case .other:
      sentence = "The data folder \(folder) cannot be read: found \(problem.words)."
    }
  }
}
