extension VacancyQuery {
  /// Reads what was typed; any text is a query.
  ///
  /// Spaces and quotes part the text. A quote without its partner runs to the end of the text, and
  /// its last word may then go on, because the person is still typing it.
  package static func parse(_ text: String) -> VacancyQuery {
    let characters = Array(text)
    var reader = Reader(characters: characters)
    var parts: [Part] = []
    var required: [Term] = []
    var excluded: [Term] = []
    var searched = 0
    while var found = reader.nextPart() {
      if found.part.kind != .blank {
        if searched == maximumParts {
          found.part.kind = .beyondLimit
        } else if let term = Term(found.content, isOpen: found.isOpen) {
          searched += 1
          if found.part.isExcluded {
            if !excluded.contains(term) { excluded.append(term) }
          } else if !required.contains(term) {
            required.append(term)
          }
        } else {
          found.part.kind = .blank
        }
      }
      parts.append(found.part)
    }
    required.sort { $0.needle.count > $1.needle.count }
    return VacancyQuery(text: text, parts: parts, required: required, excluded: excluded)
  }

  /// Cuts the typed text into parts.
  private struct Reader {
    let characters: [Character]
    var position = 0

    struct Found {
      var part: Part
      /// The words without "-" and quotes.
      var content: String
      /// Whether the last word may go on.
      var isOpen: Bool
    }

    init(characters: [Character]) {
      self.characters = characters
    }

    mutating func nextPart() -> Found? {
      skip { $0.isWhitespace }
      guard position < characters.count else { return nil }
      let start = position
      skip { $0.isMinus }
      let isExcluded = position > start
      let isPhrase = position < characters.count && characters[position].isDoubleQuote
      if isPhrase { position += 1 }
      let contentStart = position
      skip { isPhrase ? !$0.isDoubleQuote : !$0.isWhitespace && !$0.isDoubleQuote }
      let content = String(characters[contentStart..<position])
      let isClosed = isPhrase && position < characters.count
      if isClosed { position += 1 }
      let part = Part(
        kind: content.isEmpty ? .blank : isPhrase ? .phrase : .word, isExcluded: isExcluded,
        range: start..<position, text: String(characters[start..<position]))
      return Found(part: part, content: content, isOpen: !isClosed)
    }

    private mutating func skip(while condition: (Character) -> Bool) {
      while position < characters.count, condition(characters[position]) { position += 1 }
    }
  }
}

extension Character {
  /// A hyphen or the minus sign.
  fileprivate var isMinus: Bool { self == "-" || self == "\u{2212}" }

  /// Straight, or one of the shapes that a word processor makes of it.
  fileprivate var isDoubleQuote: Bool {
    self == "\"" || self == "\u{201C}" || self == "\u{201D}" || self == "\u{201E}"
      || self == "\u{FF02}"
  }
}
