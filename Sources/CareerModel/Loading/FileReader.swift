import Platform

/// Reads whole files and lists folders, with a reason in plain words where it cannot.
enum FileReader {
  /// The most that is read of a file, in bytes.
  static let limit = 64 * 1024 * 1024

  /// Why a file or folder could not be read, as words that follow "found": "a folder".
  struct Problem: Error, Hashable {
    enum Kind { case missing, forbidden, notFolder, other }
    let words: String
    var kind = Kind.other

    /// The problem behind a number of the system.
    static func system(_ code: Int32) -> Problem {
      switch code {
      case ENOENT: Problem(words: "no such file", kind: .missing)
      case EACCES, EPERM:
        Problem(words: "something that you have no permission to read", kind: .forbidden)
      case ENOTDIR: Problem(words: "a file where a folder should be", kind: .notFolder)
      case EMFILE, ENFILE:
        Problem(words: "a file that cannot be read, because too many files are open already")
      case ELOOP: Problem(words: "a link that leads back to itself")
      default:
        Problem(
          words: "a file that cannot be read (\(strerror(code).map { String(cString: $0) } ?? ""))")
      }
    }
  }

  static let tooLarge = Problem(words: "a file larger than 64 MB")

  /// The bytes of an ordinary file of at most `limit`.
  static func bytes(ofFile path: String) -> Result<[UInt8], Problem> {
    // Without O_NONBLOCK a pipe that nobody writes to would hold up even its opening.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return .failure(.system(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .failure(.system(errno)) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { return .failure(Problem(words: "a folder")) }
    guard kind == S_IFREG else {
      return .failure(Problem(words: "something that is no ordinary file"))
    }
    if status.st_size > off_t(limit) { return .failure(tooLarge) }
    return bytes(of: file, about: Int(status.st_size))
  }

  private static func bytes(of file: Int32, about size: Int) -> Result<[UInt8], Problem> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    let step = 256 * 1024
    while true {
      var code: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
        let result = read(file, buffer.baseAddress, step)
        if result < 0 { code = errno }
        count = max(0, result)
      }
      if code == EINTR { continue }
      if code != 0 { return .failure(.system(code)) }
      if chunk.isEmpty { return .success(bytes) }
      bytes += chunk
      if bytes.count > limit { return .failure(tooLarge) }
    }
  }

  /// The names in a folder, sorted, without those that start with a full stop.
  static func names(inFolder path: String) -> Result<[String], Problem> {
    guard let folder = opendir(path) else { return .failure(.system(errno)) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
