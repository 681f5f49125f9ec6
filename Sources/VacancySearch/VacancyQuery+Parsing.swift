extension VacancyQuery {
  /// Reads what was typed; any text is a query.
  ///
  /// Spaces and quotes part the text. A quote without its partner runs to the end of the text, and
  /// its last word may then go on, because the person is still typing it.
  package static func parse(_ text: String) -> VacancyQuery {
    var reader = QueryReader(text)
    var parts: [Part] = []
    var required: [Term] = []
    var excluded: [Term] = []
    var searched = 0
    while let piece = reader.next() {
      var part = Part(
        kind: piece.content.isEmpty ? .blank : piece.isPhrase ? .phrase : .word,
        isExcluded: piece.isExcluded, range: piece.range, text: piece.text)
      if part.kind != .blank {
        if searched == maximumParts {
          part.kind = .beyondLimit
        } else if let term = Term(piece.content, isOpen: piece.isOpen) {
          searched += 1
          if part.isExcluded {
            if !excluded.contains(term) { excluded.append(term) }
          } else if !required.contains(term) {
            required.append(term)
          }
        } else {
          part.kind = .blank
        }
      }
      parts.append(part)
    }
    required.sort { $0.needle.count > $1.needle.count }
    return VacancyQuery(text: text, parts: parts, required: required, excluded: excluded)
  }
}
