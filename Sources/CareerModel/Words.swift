/// The words of a text for comparing, without case, accents and punctuation; "&" counts as "and".
///
/// `WordFolder` says what counts as the same.
package struct Words: Hashable, Sendable {
  /// The words in UTF-8, each with a space before it, and a space at the end.
  package let bytes: [UInt8]

  package init(_ text: String) { bytes = TextFolding.bytes(of: text) }

  /// The words with a space between them.
  package var text: String { String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) }

  package var isEmpty: Bool { bytes.count < 2 }

  /// Whether these words stand in this text one after the other; never true of no words.
  package func contains(_ other: Words) -> Bool {
    guard !other.isEmpty else { return false }
    return bytes.withUnsafeBytes {
      ByteSearch.first(other.bytes, in: $0, range: 0..<$0.count) != nil
    }
  }
}

extension String {
  /// Whether this comes before `other` in a list for people: case, accents and punctuation ignored.
  func precedes(_ other: String) -> Bool {
    let first = Words(self).bytes
    let second = Words(other).bytes
    return first == second ? self < other : first.lexicographicallyPrecedes(second)
  }
}
