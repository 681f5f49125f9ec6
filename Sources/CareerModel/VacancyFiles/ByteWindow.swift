/// A piece of a file that moves from its start to its end: the bytes read but not yet used.
///
/// Offsets count from the first byte that is not used. They stay right while more is read.
final class ByteWindow {
  private var source: any ByteSource
  private let memory: UnsafeMutableRawBufferPointer
  private let piece: Int
  private var start = 0
  private var end = 0
  /// Whether nothing comes after the bytes in the window.
  private(set) var isAtEnd = false
  /// Why the file could not be read to its end.
  private(set) var problem: FileReader.Problem?
  /// Called again and again while no bytes come; returns false to wait no longer.
  var whileWaiting: (() -> Bool)?
  /// Whether the end was not waited for.
  private(set) var wasLeft = false
  /// How many bytes were read from the file.
  private(set) var bytesRead = 0

  /// Up to where in `memory` the lines are counted, which is only done when it is asked for or the
  /// bytes go.
  private var counted = 0
  private var lines = 0
  private var columns = 0

  /// The most bytes that are looked at together: those of one advert.
  let limit: Int
  /// Bytes of 0 behind the window, for a parser that reads some at a time.
  private static let slack = 64

  /// - Parameter piece: The most bytes that are read at once.
  init(_ source: any ByteSource, piece: Int, limit: Int) {
    self.source = source
    self.piece = piece
    self.limit = limit
    memory = .allocate(byteCount: limit + 2 * piece + Self.slack, alignment: 64)
    memory.storeBytes(of: 0, as: UInt8.self)
  }

  deinit { memory.deallocate() }

  var total: Int? { source.total }
  var hasChanged: Bool { source.hasChanged }

  /// The bytes in the window; they move when more is read.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[start..<end]) }

  var count: Int { end - start }

  /// The byte at an offset within the window.
  subscript(offset: Int) -> UInt8 { memory[start + offset] }

  /// The bytes from an offset on, followed by a NUL, which is only for reading.
  func text(from offset: Int) -> UnsafePointer<CChar>? {
    memory.baseAddress.map {
      UnsafePointer(($0 + start + offset).assumingMemoryBound(to: CChar.self))
    }
  }

  /// Runs `body` while the byte at an offset is a NUL, so that a parser stops there.
  func ending<Value>(at offset: Int, _ body: () -> Value) -> Value {
    let byte = memory[start + offset]
    memory[start + offset] = 0
    defer { memory[start + offset] = byte }
    return body()
  }

  /// Reads another piece.
  ///
  /// - Returns: Whether there are more bytes than before; false at the end and where the window
  ///   holds as much as it may.
  func more() -> Bool {
    guard !isAtEnd, count <= limit else { return false }
    while !source.isReady() {
      guard let whileWaiting, !whileWaiting() else { continue }
      wasLeft = true
      isAtEnd = true
      return false
    }
    if memory.count - Self.slack - end < piece { moveToFront() }
    let room = UnsafeMutableRawBufferPointer(rebasing: memory[end..<(end + piece)])
    switch source.read(into: room) {
    case .success(0): isAtEnd = true
    case .success(let count):
      end += count
      bytesRead += count
    case .failure(let problem):
      self.problem = problem
      isAtEnd = true
    }
    for index in end..<(end + 32) { memory[index] = 0 }
    return !isAtEnd
  }

  /// Reads until the window holds as much as it may, or the rest of the file.
  func fill() { while count < limit, more() {} }

  /// Leaves out the byte order marks that the file starts with, which are no part of its first
  /// line; joining files one after the other gives several.
  func leaveOutMarks() {
    while isMark(at: 0) {
      start += Self.mark.count
      counted = start
    }
  }

  /// A byte order mark, which some editors put at the start of a file.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func isMark(at offset: Int) -> Bool {
    while count < offset + Self.mark.count, more() {}
    return count >= offset + Self.mark.count
      && Self.mark.indices.allSatisfy { self[offset + $0] == Self.mark[$0] }
  }

  /// Moves the window on.
  func advance(by count: Int) { start += count }

  /// The offset of the first byte from `offset` on that is no white space and no byte order mark;
  /// nil where only such come.
  ///
  /// White space that fills the window is used up, and the offset is then that of the new start.
  func ink(from offset: Int = 0) -> Int? {
    var offset = offset
    while true {
      while offset < count {
        let byte = memory[start + offset]
        if byte > 0x20 || !Self.isBlank(byte) {
          // Where files were joined, there is a mark between two adverts.
          guard byte == Self.mark[0], isMark(at: offset) else { return offset }
          offset += Self.mark.count - 1
        }
        offset += 1
      }
      if more() { continue }
      guard !isAtEnd else { return nil }
      advance(by: offset)
      offset = 0
    }
  }

  /// The offset of the next line break from `offset` on; the number of bytes where the file ends
  /// without one, nil where the window is full.
  func lineEnd(from offset: Int = 0) -> Int? {
    var offset = offset
    while true {
      if let found = ByteSearch.first([0x0A], in: bytes, range: offset..<count) { return found }
      offset = count
      if more() { continue }
      return isAtEnd ? count : nil
    }
  }

  /// Where in the file the window starts, in bytes.
  var position: Int { bytesRead - count }

  /// How many lines end before the window, and how many characters of its first line stand before
  /// it.
  var place: (lines: Int, columns: Int) {
    countToStart()
    return (lines, columns)
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private func moveToFront() {
    countToStart()
    guard let base = memory.baseAddress else { return }
    base.copyMemory(from: base + start, byteCount: end - start)
    end -= start
    start = 0
    counted = 0
  }

  private func countToStart() {
    guard start > counted else { return }
    let part = memory[counted..<start]
    let breaks = Self.lineBreaks(UnsafeRawBufferPointer(rebasing: part))
    var line = part
    if breaks > 0, let last = part.lastIndex(of: 0x0A) {
      lines += breaks
      columns = 0
      line = part[(last + 1)...]
    }
    // Every character of UTF-8 has one byte that does not continue another.
    var characters = 0
    for byte in line { characters &+= byte & 0xC0 != 0x80 ? 1 : 0 }
    columns += characters
    counted = start
  }

  /// How many line breaks there are, counted eight bytes at a time.
  private static func lineBreaks(_ bytes: UnsafeRawBufferPointer) -> Int {
    let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    var total = 0
    var offset = 0
    while offset + 8 <= bytes.count {
      // A byte that is a line break is 0 now, and only such a byte keeps its high bit clear below.
      let word =
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
      let others = ((word & lowBits) &+ lowBits) | word | lowBits
      total &+= (~others).nonzeroBitCount
      offset += 8
    }
    while offset < bytes.count {
      total += bytes[offset] == 0x0A ? 1 : 0
      offset += 1
    }
    return total
  }
}
