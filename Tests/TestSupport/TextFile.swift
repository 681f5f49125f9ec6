import Platform

/// Whole files by their path, through the calls of POSIX: what cannot be read or written is thrown.
package enum TextFile {
  /// The top folder of the repository.
  package static let root: String =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  /// All bytes of a file.
  package static func bytes(_ path: String) throws(FileProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileProblem("read", path, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = systemRead(file, &buffer)
      if count < 0 { throw FileProblem("read", path, code: errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The whole text of a file, which must be UTF-8.
  package static func text(_ path: String) throws(FileProblem) -> String {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else {
      throw FileProblem("\(path) is not UTF-8")
    }
    return text
  }

  /// Writes a file anew.
  package static func write(
    _ bytes: [UInt8], to path: String, permissions: mode_t = 0o644
  ) throws(FileProblem) {
    try write(bytes, to: path, flags: O_CREAT | O_TRUNC, permissions: permissions)
  }

  /// Writes to the end of a file that is there, or into a pipe.
  package static func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try write(bytes, to: path, flags: O_APPEND, permissions: 0)
  }

  /// The names in a folder, sorted, without hidden ones.
  package static func names(in folder: String) throws(FileProblem) -> [String] {
    try allNames(in: folder).filter { !$0.hasPrefix(".") }
  }

  /// The paths of the files below a folder whose names end so, sorted.
  package static func paths(below folder: String, ending: String) throws(FileProblem) -> [String] {
    var paths: [String] = []
    for name in try names(in: folder) {
      let path = "\(folder)/\(name)"
      if isFolder(path) {
        paths += try Self.paths(below: path, ending: ending)
      } else if name.hasSuffix(ending) {
        paths.append(path)
      }
    }
    return paths
  }

  /// Whether a path leads to a folder, and not by a link.
  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted, but for itself and the one above.
  static func allNames(in folder: String) throws(FileProblem) -> [String] {
    guard let handle = opendir(folder) else { throw FileProblem("listed", folder, code: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func write(
    _ bytes: [UInt8], to path: String, flags: Int32, permissions: mode_t
  ) throws(FileProblem) {
    let file = open(path, O_WRONLY | O_CLOEXEC | flags, permissions)
    guard file >= 0 else { throw FileProblem("written", path, code: errno) }
    defer { close(file) }
    var start = 0
    while start < bytes.count {
      let count = systemWrite(file, bytes[start...])
      guard count > 0 else { throw FileProblem("written", path, code: errno) }
      start += count
    }
  }
}

/// The methods of like names hide the system's.
private func systemRead(_ file: Int32, _ buffer: inout [UInt8]) -> Int {
  while true {
    let count = read(file, &buffer, buffer.count)
    if count >= 0 || errno != EINTR { return count }
  }
}

private func systemWrite(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
  while true {
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count >= 0 || errno != EINTR { return count }
  }
}
