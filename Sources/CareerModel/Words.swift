/// The words of a text for comparing, without case, accents and punctuation; "&" counts as "and".
package struct Words: Hashable, Sendable {
  /// The words in UTF-8, each with a space before it, and a space at the end.
  private var bytes: [UInt8] = []

  package init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count + 2)
    bytes.append(Self.space)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(scalar.value))
      case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 0x20)
      case 0x26:
        endWord()
        bytes += "and".utf8
        endWord()
      // Nothing stands for an apostrophe: "children's" is often written without it.
      case 0x27, 0x2018, 0x2019, 0x02BC: break
      case 0...0x7F: endWord()
      default: add(scalar)
      }
    }
    endWord()
  }

  /// The words with a space between them.
  package var text: String { String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) }

  package var isEmpty: Bool { bytes.count < 2 }

  /// Whether these words stand in this text one after the other; never true of no words.
  package func contains(_ other: Words) -> Bool {
    let wanted = other.bytes
    guard !other.isEmpty, wanted.count <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      wanted.withUnsafeBufferPointer { wanted in
        for start in 0...(text.count - wanted.count) where text[start] == Self.space {
          var index = 1
          while index < wanted.count, text[start + index] == wanted[index] { index += 1 }
          if index == wanted.count { return true }
        }
        return false
      }
    }
  }

  private static let space: UInt8 = 0x20

  private mutating func endWord() {
    if bytes.last != Self.space { bytes.append(Self.space) }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return
    default: break
    }
    guard properties.isAlphabetic || properties.numericType != nil else { return endWord() }
    if let base = Self.latinBase(of: properties.name) {
      bytes.append(base)
    } else {
      bytes += properties.lowercaseMapping.utf8
    }
  }

  /// "e" for "LATIN CAPITAL LETTER E WITH ACUTE": the name knows the base letter of every accented
  /// one, which no table here could.
  private static func latinBase(of name: String?) -> UInt8? {
    guard let words = name?.split(separator: " "), words.count > 4, words[0] == "LATIN",
      words[2] == "LETTER", words[3].utf8.count == 1, words[4] == "WITH",
      let letter = words[3].utf8.first
    else { return nil }
    return letter + 0x20
  }
}

extension String {
  /// Whether this comes before `other` in a list for people: case, accents and punctuation ignored.
  func precedes(_ other: String) -> Bool {
    let first = Words(self).text
    let second = Words(other).text
    return first == second ? self < other : first < second
  }
}
