/// Keys written as text, as `careers render --keys` and the tests write them: `jj<enter>6/nurse`.
extension Key {
  private static let names: [(String, Key)] = [
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("s-tab", .backTab), ("bs", .backspace),
    ("del", .delete), ("up", .up), ("down", .down), ("left", .left), ("right", .right),
    ("home", .home), ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown),
    ("space", .character(" ")), ("lt", .character("<")),
  ]

  /// The name in `<...>`, or the character itself.
  package var notation: String {
    switch self {
    case .character("<"): return "<lt>"
    case .character(let character): return String(character)
    case .control(let letter): return "<c-\(letter)>"
    default: return "<\(Self.names.first { $0.1 == self }?.0 ?? "?")>"
    }
  }

  /// The words a person reads on the screen for this key.
  package var label: String {
    switch self {
    case .character(" "): return "Space"
    case .character(let character): return String(character)
    case .control(let letter): return "Ctrl-\(letter.uppercased())"
    case .up: return "Up"
    case .down: return "Down"
    case .left: return "Left"
    case .right: return "Right"
    case .home: return "Home"
    case .end: return "End"
    case .pageUp: return "PgUp"
    case .pageDown: return "PgDn"
    case .enter: return "Enter"
    case .tab: return "Tab"
    case .backTab: return "Shift-Tab"
    case .escape: return "Esc"
    case .backspace: return "Backspace"
    case .delete: return "Delete"
    }
  }

  /// Reads a string of keys.
  ///
  /// - Returns: The keys, or nil with the part that is no key: an unknown name or an open `<`.
  package static func parse(_ text: String) -> Result<[Key], KeyNotationError> {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      guard first == "<" else {
        keys.append(.character(first))
        rest.removeFirst()
        continue
      }
      guard let close = rest.firstIndex(of: ">") else {
        return .failure(KeyNotationError(part: String(rest)))
      }
      let name = rest[rest.index(after: rest.startIndex)..<close].lowercased()
      if let known = names.first(where: { $0.0 == name }) {
        keys.append(known.1)
      } else if name.hasPrefix("c-"), name.count == 3, let letter = name.last, letter.isASCII,
        letter.isLetter
      {
        keys.append(.control(letter))
      } else {
        return .failure(KeyNotationError(part: String(rest[...close])))
      }
      rest = rest[rest.index(after: close)...]
    }
    return .success(keys)
  }
}

/// A part of a key string that names no key.
package struct KeyNotationError: Error, Hashable, Sendable {
  package let part: String
}
