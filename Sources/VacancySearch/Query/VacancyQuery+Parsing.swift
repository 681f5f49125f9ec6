import CareerModel

extension VacancyQuery {
  /// Reads what was typed; any text is a query.
  ///
  /// Spaces and quotes part the text. A quote without its partner runs to the end of the text, and
  /// its last word may then go on, because the person is still typing it.
  package static func parse(_ text: String, in context: QueryContext = .none) -> VacancyQuery {
    var reader = QueryReader(text, joinsFields: true)
    var parts: [Part] = []
    var filtering = 0
    var sort: VacancySort?
    var radius: Double?
    while let piece = reader.next() {
      var part = Part(
        kind: .blank, isExcluded: piece.isExcluded, range: piece.range, text: piece.text)
      var reading = PartReading(context: context)
      if filtering < maximumParts {
        reading.read(piece, into: &part)
        sort = sort ?? reading.sort
        radius = radius ?? reading.radius
        // What was typed before needs no second look.
        if part.filters, let first = parts.firstIndex(where: { $0.asks(sameAs: part) }) {
          part.repeats = first
          part.conditions = []
        }
      } else if !piece.content.isEmpty {
        part.kind = .beyondLimit
        part.faults = ["Only the first \(maximumParts) parts are used."]
      }
      if part.filters { filtering += 1 }
      parts.append(part)
    }
    let reach = radius ?? usualRadius
    settle(&parts, sort: sort, reach: reach)
    return VacancyQuery(text: text, parts: parts, sort: sort, radius: reach)
  }

  /// Puts the reach into the places, and says where one is missing.
  private static func settle(_ parts: inout [Part], sort: VacancySort?, reach: Double) {
    let hasNear = parts.contains { part in
      part.conditions.contains { if case .near = $0 { true } else { false } }
    }
    let byDistance = sort?.keys.contains { $0.key == .distance } ?? false
    for place in parts.indices {
      parts[place].conditions = parts[place].conditions.map {
        if case .near(let position, _) = $0 { return .near(position, miles: reach) }
        return $0
      }
      guard !hasNear, parts[place].faults.isEmpty else { continue }
      if parts[place].field == .within {
        parts[place].faults = ["\(parts[place].text) waits for near: and a place."]
      } else if parts[place].field == .sort, byDistance {
        parts[place].faults = ["Sorting by distance waits for near: and a place."]
      }
    }
  }
}

extension VacancyQuery.Part {
  /// Whether another part asks for the very same.
  fileprivate func asks(sameAs other: VacancyQuery.Part) -> Bool {
    isExcluded == other.isExcluded && conditions == other.conditions
  }
}

/// Reading of one part of a query.
private struct PartReading {
  let context: QueryContext
  var sort: VacancySort?
  var radius: Double?

  init(context: QueryContext) { self.context = context }

  mutating func read(_ piece: QueryReader.Piece, into part: inout VacancyQuery.Part) {
    if !piece.isPhrase, let colon = piece.content.firstIndex(of: ":") {
      let name = String(piece.content[..<colon])
      if let field = QueryField(typed: name) {
        part.kind = .field(field)
        read(field, piece.content[piece.content.index(after: colon)...], into: &part)
        return
      }
      if let near = QueryField.near(name) {
        part.remarks = [
          "\(name): is no field, so it is searched as words. Did you mean \(near.rawValue):?"
        ]
      }
    }
    guard let term = VacancyQuery.Term(piece.content, isOpen: piece.isOpen) else { return }
    part.kind = piece.isPhrase ? .phrase : .word
    part.conditions = [.text(nil, term)]
  }

  private mutating func read(
    _ field: QueryField, _ list: Substring, into part: inout VacancyQuery.Part
  ) {
    let values = QueryReader.values(in: list)
    guard !values.isEmpty else {
      // "note:" alone asks for what it is most used for.
      if field == .note {
        part.conditions = [.doubtful]
      } else {
        part.faults = ["\(field.rawValue): needs \(field.choices)."]
      }
      return
    }
    guard field.canBeExcluded || !part.isExcluded else {
      part.faults = ["\(field.rawValue): cannot be left out. Take away the - before it."]
      return
    }
    switch field {
    case .sort:
      sort = VacancySort(name: values.map(\.text).joined(separator: ","))
      if sort == nil { part.faults = [fault(.sort, values.map(\.text).joined(separator: ","))] }
    case .within:
      radius = Distance.miles(values[0].text)
      if radius == nil || values.count > 1 { part.faults = [fault(.within, String(list))] }
    default:
      for value in values {
        let conditions = conditions(field, value, remarks: &part.remarks)
        if conditions.isEmpty {
          part.faults.append(fault(field, value.text))
        } else {
          for condition in conditions where !part.conditions.contains(condition) {
            part.conditions.append(condition)
          }
        }
      }
    }
  }

  /// "pay:>=26k0 is not an amount. Use an amount, such as pay:>=26000 or pay:25k..30k."
  private func fault(_ field: QueryField, _ text: String) -> String {
    let shown = "\(field.rawValue):\(text.count > 40 ? text.prefix(40) + "..." : text[...])"
    let what =
      switch field {
      case .pay, .hourly: "is not an amount"
      case .band: "is not a band"
      case .near: "is no place that is known here"
      case .within: "is not a distance"
      case .role: "is no role of the catalogue"
      case .sort: "is not an order"
      default: "is not understood"
      }
    return "\(shown) \(what). Use \(field.choices)."
  }

  /// What a value asks; none where it is not understood.
  private func conditions(
    _ field: QueryField, _ value: QueryReader.Value, remarks: inout [String]
  ) -> [VacancyQuery.Condition] {
    let word = TextFolding.folded(value.text)
    if let condition = notStated(field, word, value) { return [condition] }
    switch field {
    case .title: return text(.title, value)
    case .employer: return text(.employer, value)
    case .place: return text(.place, value)
    case .ref: return text(.reference, value)
    case .note:
      if !value.isQuoted, "yes".hasPrefix(word), !word.isEmpty { return [.doubtful] }
      return text(.note, value)
    case .contract:
      return Vacancy.Contract.allCases.filter {
        !word.isEmpty && TextFolding.folded($0.rawValue).hasPrefix(word)
      }.map { .contract($0) }
    case .hours:
      return WorkingHours.allCases.filter {
        !word.isEmpty && TextFolding.folded($0.rawValue).hasPrefix(word)
      }.map { .hours($0) }
    case .pay: return AmountRange.parse(value.text).map { [.pay($0)] } ?? []
    case .hourly: return AmountRange.parse(value.text).map { [.hourly($0)] } ?? []
    case .band: return BandRange.parse(value.text).map { [.bands($0)] } ?? []
    case .near: return place(value, remarks: &remarks)
    case .posted:
      return DayRange.parse(value.text, .back, today: context.today).map { [.posted($0)] } ?? []
    case .closes:
      return DayRange.parse(value.text, .ahead, today: context.today).map { [.closes($0)] } ?? []
    case .role: return roles(value).map { .role($0) }
    case .within, .sort: return []
    }
  }

  private func notStated(
    _ field: QueryField, _ word: String, _ value: QueryReader.Value
  ) -> VacancyQuery.Condition? {
    guard !value.isQuoted else { return nil }
    switch field {
    case .place, .near, .hours, .pay, .hourly, .band, .posted, .closes:
      return QueryReader.saysUnknown(value.text) ? .notStated(field) : nil
    case .note: return word == "no" || word == "none" ? .notStated(.note) : nil
    default: return nil
    }
  }

  private func text(_ kind: SearchedText, _ value: QueryReader.Value) -> [VacancyQuery.Condition] {
    VacancyQuery.Term(value.text, isOpen: value.isOpen).map { [.text(kind, $0)] } ?? []
  }

  private func place(
    _ value: QueryReader.Value, remarks: inout [String]
  ) -> [VacancyQuery.Condition] {
    guard let found = context.gazetteer.lookUp(value.text) else { return [] }
    if !found.others.isEmpty {
      let others = found.others.prefix(3).map(\.label).joined(separator: "; ")
      let more = found.others.count > 3 ? "; and \(found.others.count - 3) more" : ""
      remarks.append("\(found.taken.label) was taken. Also: \(others)\(more).")
    }
    return [.near(found.taken.position, miles: VacancyQuery.usualRadius)]
  }

  /// The role of a slug or a whole name, or else those whose title holds the words.
  private func roles(_ value: QueryReader.Value) -> [VacancyQuery.RoleNames] {
    let words = Words(value.text)
    guard !words.isEmpty else { return [] }
    var found = context.roles.filter { $0.slug == value.text || Words($0.title) == words }
    if found.isEmpty {
      found = context.roles.filter { $0.otherNames.contains { Words($0) == words } }
    }
    if found.isEmpty {
      let filter = TextFilter(value.text)
      found = context.roles.filter { filter.matches([$0.title]) }
    }
    return found.map {
      VacancyQuery.RoleNames(
        slug: $0.slug, names: ([$0.title] + $0.otherNames).map { Words($0) })
    }
  }
}

/// Reads distances as people type them.
enum Distance {
  /// Miles that nothing in Britain is apart.
  static let furthest = 1000.0

  /// The distance in miles, from more than 0 to `furthest`; nil where the text is none.
  static func miles(_ text: String) -> Double? {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    let unit = plain.drop { "0123456789.".contains($0) }
    let figures = plain.prefix(plain.count - unit.count)
    guard (1...8).contains(figures.utf8.count), let number = Double(figures) else { return nil }
    let miles: Double
    switch unit {
    case "", "m", "mi", "mile", "miles": miles = number
    case "k", "km", "kms", "kilometres", "kilometers": miles = number / kilometresPerMile
    default: return nil
    }
    return miles > 0 && miles <= furthest ? miles : nil
  }

  private static let kilometresPerMile = 1.609344
}
