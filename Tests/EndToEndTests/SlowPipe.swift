import TestSupport

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A named pipe that a scenario writes to piece by piece; for its readers it ends with `end`.
final class SlowPipe {
  let path: String
  private var descriptor: Int32 = -1

  /// Makes the pipe in a folder, and opens it unless it is said not to.
  ///
  /// - Throws: `ScenarioFailure` if it cannot be made.
  init(in folder: TemporaryFolder, isOpen: Bool = true) throws {
    path = "\(folder.path)/pipe"
    guard mkfifo(path, 0o644) == 0 else { throw ScenarioFailure("\(path) could not be made") }
    if isOpen { try open() }
  }

  /// Opens the pipe to write.
  ///
  /// - Throws: `ScenarioFailure` if it cannot be opened.
  func open() throws {
    // For reading too, so that nobody has to read for it to open. Nothing else may inherit it, or
    // the pipe would not end.
    descriptor = systemOpen(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw ScenarioFailure("\(path) could not be opened") }
  }

  deinit { end() }

  /// Writes text as fast as it is read.
  ///
  /// - Throws: `ScenarioFailure` if it is not read for ten seconds.
  func write(_ text: String) throws {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if count > 0 {
        done += count
        continue
      }
      var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard errno == EAGAIN || errno == EINTR, poll(&waited, 1, 10_000) > 0 else {
        throw ScenarioFailure("nobody reads \(path)")
      }
    }
  }

  /// Lets the readers come to the end.
  func end() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }
}

/// The methods of the same names hide the system's.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
