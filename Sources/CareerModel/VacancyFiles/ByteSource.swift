import Platform

/// Where the bytes of a file of adverts come from, piece by piece.
protocol ByteSource {
  /// Fills the front of some room; 0 bytes at the end.
  mutating func read(
    into room: UnsafeMutableRawBufferPointer
  ) -> Result<Int, FileReader.Problem>

  /// Waits a little for bytes, or for the end, that can be read at once; false where none come.
  func isReady() -> Bool

  /// How many bytes there are; nil where nobody knows before the end.
  var total: Int? { get }

  /// Whether the bytes may be those of two different files, as somebody wrote to it meanwhile.
  var hasChanged: Bool { get }
}

extension ByteSource {
  func isReady() -> Bool { true }
}

/// Bytes that are in memory already.
struct MemoryBytes: ByteSource {
  private var rest: UnsafeRawBufferPointer
  let total: Int?
  let hasChanged = false

  /// The bytes must outlive the source.
  init(_ bytes: UnsafeRawBufferPointer) {
    rest = bytes
    total = bytes.count
  }

  mutating func read(
    into room: UnsafeMutableRawBufferPointer
  ) -> Result<Int, FileReader.Problem> {
    let count = min(room.count, rest.count)
    room.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    return .success(count)
  }
}

/// An open file or pipe, which is closed when it is let go.
final class OpenFile: ByteSource {
  private let file: Int32
  private let size: off_t
  private let modified: timespec
  private let isOrdinary: Bool

  private init(_ file: Int32, _ status: stat) {
    self.file = file
    size = status.st_size
    modified = Self.modified(status)
    isOrdinary = status.st_mode & S_IFMT == S_IFREG
  }

  deinit { close(file) }

  /// Opens a file, or a pipe, whether or not anybody has it open to write.
  static func open(_ path: String) -> Result<OpenFile, FileReader.Problem> {
    let file = systemOpen(path)
    guard file >= 0 else { return .failure(.system(errno)) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      defer { close(file) }
      return .failure(.system(errno))
    }
    let opened = OpenFile(file, status)
    guard status.st_mode & S_IFMT != S_IFDIR else {
      return .failure(FileReader.Problem(words: "a folder"))
    }
    // A device may have no end: what chance gives now and then begins as adverts do.
    guard status.st_mode & S_IFMT != S_IFCHR else {
      return .failure(FileReader.Problem(words: "a device and not a file"))
    }
    return .success(opened)
  }

  var total: Int? { isOrdinary ? Int(size) : nil }

  var hasChanged: Bool {
    guard isOrdinary else { return false }
    var status = stat()
    guard fstat(file, &status) == 0 else { return false }
    let now = Self.modified(status)
    return status.st_size != size || now.tv_sec != modified.tv_sec
      || now.tv_nsec != modified.tv_nsec
  }

  func isReady() -> Bool {
    guard !isOrdinary else { return true }
    var waited = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    let count = poll(&waited, 1, Self.patience)
    // What cannot be waited for is read, which tells why.
    return count > 0 || count < 0 && errno != EINTR
  }

  /// Milliseconds that are waited for bytes at a time.
  private static let patience: Int32 = 100

  func read(into room: UnsafeMutableRawBufferPointer) -> Result<Int, FileReader.Problem> {
    while true {
      let count = systemRead(file, room)
      if count >= 0 { return .success(count) }
      if errno != EINTR { return .failure(.system(errno)) }
    }
  }

  private static func modified(_ status: stat) -> timespec {
    #if canImport(Darwin)
      status.st_mtimespec
    #else
      status.st_mtim
    #endif
  }
}

/// The methods of the same names hide the system's.
private func systemOpen(_ path: String) -> Int32 {
  #if os(Linux)
    // A pipe that nobody has opened to write would hold up its opening, where no stop is heard. Here
    // alone is it not taken for one at its end.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if file >= 0 { _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK) }
    return file
  #else
    open(path, O_RDONLY | O_CLOEXEC)
  #endif
}

private func systemRead(_ file: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
  read(file, room.baseAddress, room.count)
}
