/// What a program has written, less everything that is not text.
///
/// A program that paints a screen may send a title in pieces, with colours between its words and
/// cursor movements in the place of its spaces. So escape sequences, control characters and spaces
/// are left out as the bytes come in, and words are looked for without their spaces. That finds
/// words which were written in one go from left to right, as on a screen that is painted for the
/// first time.
package struct PlainOutput {
  private var text: [UInt8] = []
  private var state = State.text

  private enum State {
    case text
    /// After ESC.
    case escape
    /// After ESC and a byte that takes one more, such as the choice of a character set.
    case escapeArgument
    /// After ESC [, up to a letter.
    case control
    /// After ESC ] and its like, up to BEL or ESC \.
    case string
  }

  package init() {}

  /// Takes in bytes as they were written; sequences may be cut anywhere.
  package mutating func append(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      switch state {
      case .text:
        if byte == 0x1B {
          state = .escape
        } else if byte > 0x20 && byte != 0x7F {
          text.append(byte)
        }
      case .escape:
        switch byte {
        case UInt8(ascii: "["): state = .control
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
          UInt8(ascii: "_"):
          state = .string
        case 0x20...0x2F: state = .escapeArgument
        default: state = .text
        }
      case .escapeArgument:
        state = .text
      case .control:
        if (0x40...0x7E).contains(byte) { state = .text }
      case .string:
        if byte == 0x07 { state = .text }
        if byte == 0x1B { state = .escape }
      }
    }
  }

  /// Whether the words were written, whatever stood between them.
  package func contains(_ words: String) -> Bool {
    let wanted = words.utf8.filter { $0 > 0x20 }
    guard let first = wanted.first, text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains { start in
      text[start] == first && text[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// The first of what was written, for a message.
  package var excerpt: String { String(decoding: text.prefix(80), as: UTF8.self) }

  /// Forgets all text so far.
  package mutating func clear() { text = [] }
}
