/// Text on its way out of the program: collected as bytes, handed on block by block.
///
/// A listing of a hundred thousand records goes through one of these record by record, so that no
/// more than a block of it is ever held, and a reader that has gone away ends it at the next block.
package struct OutputBuffer {
  /// What was appended and is not handed on yet.
  private(set) var bytes: [UInt8] = []
  private let block: Int
  private let handOn: (UnsafeRawBufferPointer) throws -> Void

  /// - Parameters:
  ///   - block: How many bytes are worth handing on.
  ///   - handOn: Takes bytes, which are only lent to it; what it throws ends the writing.
  package init(
    block: Int = 64 * 1024, handOn: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) {
    self.block = block
    self.handOn = handOn
  }

  /// The text that `write` appends, for one that is short enough to be held whole.
  static func text(_ write: (inout OutputBuffer) -> Void) -> String {
    var buffer = OutputBuffer { _ in }
    write(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  package mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends this many spaces.
  package mutating func append(spaces count: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: max(0, count)))
  }

  /// Takes away the spaces at the end of what was appended since the last block.
  package mutating func dropTrailingSpaces() {
    while bytes.last == 0x20 { bytes.removeLast() }
  }

  /// Hands a full block on; called where a record ends.
  ///
  /// - Throws: What the one who takes it throws.
  package mutating func endRecord() throws {
    if bytes.count >= block { try flush() }
  }

  /// Hands on whatever is left.
  ///
  /// - Throws: What the one who takes it throws.
  package mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try bytes.withUnsafeBytes(handOn)
    bytes.removeAll(keepingCapacity: true)
  }
}
