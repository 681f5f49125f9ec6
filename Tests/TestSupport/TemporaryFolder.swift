import Platform

/// A folder of a test's own, removed with all that is in it when the test lets go of it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws(FileProblem) {
    // Short, because the path of a tmux socket has room for about a hundred characters.
    var template = Array("/tmp/careers-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileProblem("made", "/tmp/careers-", code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// The path of something in the folder, whether it is there or not.
  package func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes a file anew.
  ///
  /// - Returns: Its path.
  @discardableResult
  package func write(
    _ name: String, _ bytes: [UInt8], executable: Bool = false
  ) throws(FileProblem) -> String {
    try TextFile.write(bytes, to: path(of: name), permissions: executable ? 0o755 : 0o644)
    return path(of: name)
  }

  /// Writes a text file anew.
  ///
  /// - Returns: Its path.
  @discardableResult
  package func write(
    _ name: String, _ text: String, executable: Bool = false
  ) throws(FileProblem) -> String {
    try write(name, Array(text.utf8), executable: executable)
  }

  /// Writes to the end of a file that is there, or into a pipe.
  package func append(_ name: String, _ text: String) throws(FileProblem) {
    try TextFile.append(Array(text.utf8), to: path(of: name))
  }

  /// The bytes of a file; empty while there is none.
  package func bytes(of name: String) -> [UInt8] {
    (try? TextFile.bytes(path(of: name))) ?? []
  }

  /// The text of a file; empty while there is none.
  package func text(of name: String) -> String { String(decoding: bytes(of: name), as: UTF8.self) }

  /// Makes a folder in the folder.
  @discardableResult
  package func makeFolder(_ name: String) throws(FileProblem) -> String {
    guard mkdir(path(of: name), 0o755) == 0 else {
      throw FileProblem("made", path(of: name), code: errno)
    }
    return path(of: name)
  }

  /// Makes a named pipe, which nobody has opened.
  @discardableResult
  package func makePipe(_ name: String) throws(FileProblem) -> String {
    guard mkfifo(path(of: name), 0o644) == 0 else {
      throw FileProblem("made", path(of: name), code: errno)
    }
    return path(of: name)
  }

  /// Makes a symbolic link.
  @discardableResult
  package func makeLink(_ name: String, to target: String) throws(FileProblem) -> String {
    guard symlink(target, path(of: name)) == 0 else {
      throw FileProblem("made", path(of: name), code: errno)
    }
    return path(of: name)
  }

  /// Makes a file of a size that takes no room on the disk.
  package func writeHole(_ name: String, bytes: Int) throws(FileProblem) {
    let path = try write(name, "")
    guard truncate(path, off_t(bytes)) == 0 else { throw FileProblem("grown", path, code: errno) }
  }

  /// Removes a file, a link, or a folder with all that is in it.
  package func delete(_ name: String) { Self.remove(path(of: name)) }

  private static func remove(_ path: String) {
    // What a link leads to is not the folder's.
    if TextFile.isFolder(path) {
      for name in (try? TextFile.allNames(in: path)) ?? [] { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
