import CareerModel

extension RoleQuery {
  /// Reads what was typed; any text is a query.
  ///
  /// - Parameter knows: Whether any role can have these words as its area or skill; where not, the
  ///   value is left aside as a mistake.
  package static func parse(
    _ text: String, knows: (RoleField, TextFilter) -> Bool = { _, _ in true }
  ) -> RoleQuery {
    var reader = QueryReader(text, joinsFields: true)
    var parts: [Part] = []
    var active = 0
    while let piece = reader.next() {
      var part = Part(
        kind: .none, isExcluded: piece.isExcluded, range: piece.range, text: piece.text)
      if active < VacancyQuery.maximumParts {
        part.understand(piece, knows: knows)
        if part.isActive { active += 1 }
      } else {
        part.faults = ["Only the first \(VacancyQuery.maximumParts) parts are used."]
      }
      parts.append(part)
    }
    return RoleQuery(text: text, parts: parts)
  }
}

extension RoleQuery.Part {
  fileprivate mutating func understand(
    _ piece: QueryReader.Piece, knows: (RoleField, TextFilter) -> Bool
  ) {
    if !piece.isPhrase, let colon = piece.content.firstIndex(of: ":") {
      let name = String(piece.content[..<colon])
      if let field = RoleField(typed: name) {
        let values = String(piece.content[piece.content.index(after: colon)...])
        return understand(field, values, knows: knows)
      }
      if let near = RoleField.near(name) {
        faults = ["\(name): is not a field. Did you mean \(near.rawValue):?"]
        return
      }
    }
    let words = TextFolding.words(of: piece.content)
    guard !words.isEmpty else { return }
    kind = piece.isPhrase ? .phrase(isOpen: piece.isOpen) : .words(words)
  }

  private mutating func understand(
    _ field: RoleField, _ list: String, knows: (RoleField, TextFilter) -> Bool
  ) {
    let typed = QueryReader.values(in: list[...]).map(\.text)
    guard !typed.isEmpty else {
      faults = ["\(field.rawValue): needs \(field.choices)."]
      return
    }
    var values: [RoleQuery.Value] = []
    for text in typed {
      guard let value = RoleQuery.Value(text, of: field) else {
        faults.append(Self.fault(field, text))
        continue
      }
      if case .words(let words) = value, !knows(field, words) {
        faults.append("No \(field == .area ? "area" : "skill") here is called \(text).")
        continue
      }
      if !values.contains(value) { values.append(value) }
    }
    if !values.isEmpty { kind = .field(field, values) }
  }

  private static func fault(_ field: RoleField, _ text: String) -> String {
    field == .band
      ? "band:\(text) is not a band. Use \(field.choices)."
      : "\(field.rawValue):\(text) is not understood. Use \(field.choices)."
  }
}

extension RoleQuery.Value {
  /// The value that a text means in a field; nil where it means none.
  ///
  /// The start of a word is enough, so that the list narrows while it is typed.
  fileprivate init?(_ text: String, of field: RoleField) {
    let word = TextFolding.folded(text)
    let answer = Self.answer(word, text)
    switch field {
    case .band:
      if answer == .notStated {
        self = .notStated
      } else if let bands = BandRange.parse(text) {
        self = .bands(bands)
      } else {
        return nil
      }
    case .registration:
      if let answer, answer != .sometimes {
        self = answer
      } else if let body = Self.body(word) {
        self = .body(body)
      } else {
        return nil
      }
    case .area, .skill:
      if field == .skill, word == "unknown" || word == "not stated" {
        self = .notStated
        return
      }
      let words = TextFilter(text)
      guard !words.isEmpty else { return nil }
      self = .words(words)
    case .depth:
      let found = Role.Depth.allCases.first { $0.rawValue.hasPrefix(word) }
      guard !word.isEmpty, let found else { return nil }
      self = .depth(found)
    default:
      guard let answer else { return nil }
      self = answer
    }
  }

  private static func answer(_ word: String, _ text: String) -> RoleQuery.Value? {
    if text == "?" { return .notStated }
    guard !word.isEmpty else { return nil }
    if "yes".hasPrefix(word) { return .yes }
    if "no".hasPrefix(word) { return .no }
    if "sometimes".hasPrefix(word) { return .sometimes }
    if "unknown".hasPrefix(word) || "not stated".hasPrefix(word) || word == "notstated" {
      return .notStated
    }
    return nil
  }

  private static func body(_ word: String) -> Role.Registration.Body? {
    if word == "swe" { return .socialWorkEngland }
    guard word.count > 1 else { return nil }
    return Role.Registration.Body.allCases.first {
      TextFolding.folded($0.rawValue).hasPrefix(word)
    }
  }
}
