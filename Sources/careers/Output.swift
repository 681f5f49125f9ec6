import Canvas
import CareerModel
import Platform

/// Data goes to standard output, talk to standard error.
enum Output {
  /// Writes a text that is whole already.
  ///
  /// - Throws: `Stop` if not all of it could be written.
  static func data(_ text: String) throws {
    try data { $0.append(text) }
  }

  /// Writes a value as indented JSON.
  ///
  /// - Throws: `Stop` if not all of it could be written.
  static func data(_ json: JSONValue) throws {
    try data {
      $0.append(json)
      $0.append("\n")
    }
  }

  /// Writes what `make` appends, block by block while it is made.
  ///
  /// - Throws: `Stop` if not all of it could be written, and whatever `make` throws.
  static func data(_ make: (inout OutputBuffer) throws -> Void) throws {
    var buffer = OutputBuffer { bytes in
      let code = write(bytes, to: STDOUT_FILENO)
      if code != 0 { throw failure(code) }
    }
    try make(&buffer)
    try buffer.flush()
  }

  /// Writes a sentence or more and ends the line; where it cannot, nobody is there to be told.
  static func talk(_ text: String) {
    // What was typed is told back, and may hold what a terminal would act on.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).withoutControlCharacters }
    var said = lines.joined(separator: "\n") + "\n"
    said.withUTF8 { _ = write(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }

  /// Closes standard output: some file systems say only then that there was no room.
  ///
  /// - Throws: `Stop` if what was written has not arrived.
  static func close() throws {
    let code = closeDescriptor(STDOUT_FILENO)
    // Nothing was written to what was never open, or it would have been told.
    if code != 0, code != EBADF, code != EINTR { throw failure(code) }
  }

  /// Writes all bytes, waiting for a reader that is slow.
  ///
  /// - Returns: The system's number of what went wrong; 0 for nothing.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      let count = writeSome(rest, to: descriptor)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        continue
      }
      switch errno {
      case _ where count == 0: return EIO
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK:
        // Somebody made the pipe so that a full one is not waited for; then it is done here.
        var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if poll(&waited, 1, -1) < 0, errno != EINTR { return errno }
      default: return errno
      }
    }
    return 0
  }

  private static func failure(_ code: Int32) -> Stop {
    let reason: String
    switch code {
    case EPIPE: return Stop(.readerGone, "")
    case ENOSPC: reason = "the disk is full"
    case EDQUOT: reason = "you have no room left on the disk"
    case EFBIG: reason = "the file may not grow so large"
    case EBADF: reason = "standard output is closed"
    default: reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
    return Stop(
      .outputFailed,
      "not all of the output could be written: \(reason). Put that right and run it again.")
  }
}

/// The methods of the same names hide the system's.
private func writeSome(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// - Returns: The system's number of what went wrong; 0 for nothing.
private func closeDescriptor(_ descriptor: Int32) -> Int32 {
  close(descriptor) == 0 ? 0 : errno
}
