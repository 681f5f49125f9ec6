import Canvas

/// A line of text being typed, with the editing keys of a shell.
package struct TextField: Hashable, Sendable {
  package private(set) var characters: [Character] = []
  /// Before which character the next one is typed, 0 to the count.
  package private(set) var cursor = 0

  /// Whether the last text that was typed or pasted did not fit and was cut.
  package private(set) var leftOut = false

  /// The most characters a line takes: more than anyone asks for, and few enough that each can be
  /// acted on at once.
  package static let limit = 1000

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Types text at the cursor; line ends become spaces and control characters are dropped.
  package mutating func insert(_ text: String) {
    let room = max(0, Self.limit - characters.count)
    var clean = Array(text.withoutControlCharacters.prefix(room + 1))
    leftOut = clean.count > room
    if leftOut { clean.removeLast() }
    characters.insert(contentsOf: clean, at: cursor)
    cursor += clean.count
  }

  /// Puts a text in the place of some characters, with the cursor behind it.
  package mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<characters.count)
    characters.removeSubrange(range)
    cursor = range.lowerBound
    insert(text)
  }

  /// Takes a key.
  ///
  /// - Returns: Whether the key was an editing key; other keys are left to the table.
  package mutating func edit(_ key: Key) -> Bool {
    leftOut = false
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"):
      if cursor > 0 {
        cursor -= 1
        characters.remove(at: cursor)
      }
    case .delete, .control("d"):
      if cursor < characters.count { characters.remove(at: cursor) }
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"):
      characters.removeSubrange(..<cursor)
      cursor = 0
    case .control("k"): characters.removeSubrange(cursor...)
    case .control("w"):
      var start = cursor
      while start > 0, characters[start - 1] == " " { start -= 1 }
      while start > 0, characters[start - 1] != " " { start -= 1 }
      characters.removeSubrange(start..<cursor)
      cursor = start
    default: return false
    }
    return true
  }

  /// The part that fits in some columns with the cursor in sight, the cursor's column in it, and the
  /// place of its first character.
  package func visible(
    columns: Int, glyphs: Glyphs
  ) -> (text: String, cursor: Int, first: Int) {
    let room = max(1, columns - 1)
    var start = cursor
    var used = 0
    while start > 0 {
      let width = glyphs.text(String(characters[start - 1])).columns
      if used + width > room { break }
      used += width
      start -= 1
    }
    let shown = glyphs.text(String(characters[start...]))
    return (shown.cut(to: max(1, columns), ellipsis: ""), used, start)
  }
}
