/// A check of every file of a data folder.
package enum DataCheck {
  /// Every fault, by file: what cannot be read, routes that make no sense together, roles that leave
  /// out what every role should tell, and words that are hard to read.
  package static func run(_ location: DataLocation) throws(DataFolderError) -> [DataFault] {
    let files = try DataFiles(location)
    let library = try Library.load(from: location, isThorough: true)
    var faults = library.faults + ProgressionGraph.faults(in: library)
    for role in library.roles { faults += RoleCheck.faults(of: role) }
    var check = FileCheck(files)
    faults += check.faults()
    return faults.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }
}
