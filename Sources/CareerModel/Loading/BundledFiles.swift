import BundledData

/// The files of Resources that are part of the program.
package enum BundledFiles {
  /// The paths inside Resources, sorted byte for byte.
  package static var paths: [String] { files.map { String(cString: $0.path) } }

  /// The bytes of a file, which live as long as the program; nil where there is no such file.
  package static func bytes(_ path: String) -> UnsafeRawBufferPointer? {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      let name = String(cString: files[middle].path)
      if name == path {
        return UnsafeRawBufferPointer(start: files[middle].bytes, count: files[middle].count)
      }
      if name.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static var files: UnsafeBufferPointer<bundled_file> {
    UnsafeBufferPointer(start: bundled_files(), count: bundled_file_count())
  }
}
