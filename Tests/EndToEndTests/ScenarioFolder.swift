#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of a scenario's own, removed with everything in it when the scenario ends.
final class ScenarioFolder: Sendable {
  let path: String

  /// - Throws: `ScenarioFailure` if the folder cannot be made.
  init() throws {
    // Short, because the path of a tmux socket has room for about a hundred characters.
    var template = Array("/tmp/careers-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ScenarioFailure("no folder could be made in /tmp")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    _ = try? CommandRun.run("/bin/rm", ["-rf", path])
  }

  /// Writes a file of the folder and gives its path.
  ///
  /// - Throws: `ScenarioFailure` if it cannot be written.
  @discardableResult
  func put(_ name: String, _ text: String, executable: Bool = false) throws -> String {
    try put(name, bytes: Array(text.utf8), executable: executable)
  }

  /// Writes a file of the folder, of any bytes, and gives its path.
  ///
  /// - Throws: `ScenarioFailure` if it cannot be written.
  @discardableResult
  func put(_ name: String, bytes: [UInt8], executable: Bool = false) throws -> String {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, executable ? 0o755 : 0o644)
    guard descriptor >= 0 else { throw ScenarioFailure("\(file) could not be written") }
    defer { close(descriptor) }
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw ScenarioFailure("\(file) could not be written")
    }
    return file
  }

  /// The bytes of a file of the folder; empty while there is none.
  func bytes(of name: String) -> [UInt8] { readFile("\(path)/\(name)") }

  /// The text of a file of the folder; empty while there is none.
  func text(of name: String) -> String { String(decoding: bytes(of: name), as: UTF8.self) }
}

/// The bytes of a file; empty if it cannot be read.
func readFile(_ path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count <= 0 { return bytes }
    bytes += buffer[..<count]
  }
}
