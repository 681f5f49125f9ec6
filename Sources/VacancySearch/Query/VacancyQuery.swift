import CareerModel

/// What a person typed to search the adverts, understood part by part.
///
/// Words must all match, in any order, and the start of a word is enough; "exact phrase" asks for
/// whole words one after the other; fields such as `band:3,4` ask for one of their values; `-` before
/// any part leaves adverts out. Any text is a query: what is not understood is left aside with a
/// sentence, and the rest still counts.
package struct VacancyQuery: Hashable, Sendable {
  /// One thing typed, with its place in the text.
  package struct Part: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// A word, or several that punctuation parts ("full-time"); its last word may go on.
      case word
      /// Words in quotes, all of them whole; without the second quote the last may go on.
      case phrase
      /// A field and its values.
      case field(QueryField)
      /// Has no letter or digit, and so searches for nothing: a lone "-", empty quotes.
      case blank
      /// Stands behind the most parts that a query can have, and is not searched for.
      case beyondLimit
    }

    package var kind: Kind
    /// Whether adverts that match are left out instead of kept.
    package var isExcluded: Bool
    /// Where the part stands in the query's text, in characters, with its "-" and quotes.
    package var range: Range<Int>
    /// The part as typed, with its "-" and quotes.
    package var text: String
    /// What is asked, of which one is enough; empty for a part that filters nothing.
    var conditions: [Condition] = []
    /// The place of the part before it that asks for the very same; this one then filters nothing.
    var repeats: Int?
    /// What is not understood in it, a plain sentence each.
    package var faults: [String] = []
    /// What is worth knowing about how it was understood: which of several towns was taken.
    package var remarks: [String] = []

    /// Whether the part keeps or leaves out adverts.
    package var filters: Bool { !conditions.isEmpty }

    /// The field that the part asks; nil for words.
    package var field: QueryField? {
      if case .field(let field) = kind { return field }
      return nil
    }
  }

  /// Parts that filter; more than a person types, and few enough for one word of bits in the index.
  package static let maximumParts = 16

  /// The text as typed.
  package let text: String
  /// All that was typed, in order, the parts that search for nothing included.
  package let parts: [Part]
  /// The order that `sort:` asks for; nil where it is not typed.
  package let sort: VacancySort?
  /// How far `near:` reaches, in miles.
  package let radius: Double

  /// Miles that `near:` reaches where `within:` does not say.
  package static let usualRadius = 10.0

  /// The query that every advert matches.
  package static let empty = VacancyQuery(text: "", parts: [], sort: nil, radius: usualRadius)

  /// Whether nothing is searched for, so that every advert matches.
  package var isEmpty: Bool { !parts.contains(where: \.filters) }

  /// What is not understood, a plain sentence each.
  package var faults: [String] { parts.flatMap(\.faults) }

  /// Whether words are searched for that can put one advert before another.
  package var ranks: Bool { parts.contains(where: \.ranks) }

  /// The parts that a person can take away: all that filter, sort, or set how far away is near.
  package var chips: [Part] { parts.filter(\.isChip) }

  /// The positions that `near:` asks for; empty where it is not asked.
  var positions: [Position] {
    parts.filter { !$0.isExcluded }.flatMap(\.conditions).compactMap {
      if case .near(let position, _) = $0 { return position }
      return nil
    }
  }

  /// The place and reach of the first `near:`, for the map; nil where it is not asked.
  package var circle: (centre: Position, miles: Double)? { positions.first.map { ($0, radius) } }

  /// What is asked of one advert.
  enum Condition: Hashable, Sendable {
    /// Words in one kind of text, or in any of them for nil.
    case text(SearchedText?, Term)
    case contract(Vacancy.Contract)
    /// Pounds a year, and pounds an hour.
    case pay(ClosedRange<Double>)
    case hourly(ClosedRange<Double>)
    /// Places in `RoleQuery.bands`.
    case bands(ClosedRange<Int>)
    case hours(WorkingHours)
    case near(Position, miles: Double)
    case role(RoleNames)
    /// Numbers of days.
    case posted(ClosedRange<Int>)
    case closes(ClosedRange<Int>)
    /// Was repaired, or has pay that is doubtful.
    case doubtful
    /// Says nothing of what a field asks.
    case notStated(QueryField)
  }

  /// A role by the names that an advert's title can hold.
  struct RoleNames: Hashable, Sendable {
    var slug: String
    var names: [Words]
  }

  /// Words to find one after the other within a text of an advert.
  struct Term: Hashable, Sendable {
    /// The folded words, each with a space before it; a space at the end where the last is whole.
    let needle: [UInt8]

    /// - Parameter isOpen: Whether the last word may go on.
    /// - Returns: nil where the text has no words.
    init?(_ text: String, isOpen: Bool) {
      var bytes = TextFolding.bytes(of: text)
      guard bytes.count > 1 else { return nil }
      if isOpen { bytes.removeLast() }
      needle = bytes
    }

    /// - Parameter needle: Folded words, each with a space before it.
    /// - Returns: nil where there are none.
    init?(needle: [UInt8]) {
      guard needle.count > 1 else { return nil }
      self.needle = needle
    }

    /// Whether the last word may go on.
    var isOpen: Bool { needle.last != WordFolder.space }
  }
}

extension VacancyQuery.Part {
  /// Whether the part's words can put one advert before another: words to be found in a title.
  var ranks: Bool {
    guard !isExcluded, let first = conditions.first, case .text(let kind, _) = first else {
      return false
    }
    return kind == nil || kind == .title
  }

  /// Whether it is a field or a phrase, and no word in a row of words.
  fileprivate var standsAlone: Bool { field != nil || kind == .phrase }

  /// Whether a person can take the part away as a thing of its own.
  package var isChip: Bool { filters || field == .sort || field == .within }
}

extension VacancyQuery {
  /// The text without some parts, by their places in `parts`.
  ///
  /// What repeats a part goes with it, and a reach goes with the last place that it belonged to.
  package func text(leavingOut places: Set<Int>) -> String {
    let repeats = parts.indices.filter { parts[$0].repeats.map(places.contains) ?? false }
    let places = places.union(repeats)
    let nearIsLeft = parts.indices.contains { parts[$0].field == .near && !places.contains($0) }
    return parts.indices.filter { place in
      !places.contains(place) && (nearIsLeft || parts[place].field != .within || !hasNear)
    }.map { parts[$0].text }.joined(separator: " ")
  }

  /// The text with another part in the place of one.
  package func text(replacing place: Int, with part: String) -> String {
    parts.indices.filter { parts[$0].repeats != place }
      .map { $0 == place ? part : parts[$0].text }.joined(separator: " ")
  }

  /// The text with a part turned round: left out where it was asked for, and the other way.
  package func text(turningRound place: Int) -> String {
    guard parts.indices.contains(place) else { return text }
    let part = parts[place]
    return self.text(
      replacing: place,
      with: part.isExcluded ? String(part.text.drop(while: \.isMinus)) : "-" + part.text)
  }

  /// The text with one more part at its end, in the place of the same part turned round; a part with
  /// an open quote stays last, or it would swallow the new one.
  package func text(adding part: String) -> String {
    let opposite = part.hasPrefix("-") ? String(part.dropFirst()) : "-" + part
    var texts = parts.map(\.text).filter { ![part, opposite].contains($0) }
    let isOpen = texts.last?.hasOpenQuote ?? false
    texts.insert(part, at: isOpen ? texts.count - 1 : texts.count)
    return texts.joined(separator: " ")
  }

  /// The text without its last part: a field or a phrase, or all the words typed after the last one.
  package var textWithoutLastPart: String {
    guard let last = parts.indices.last else { return "" }
    var first = last
    if !parts[last].standsAlone {
      while first > 0, !parts[first - 1].standsAlone { first -= 1 }
    }
    return text(leavingOut: Set(first...last))
  }

  private var hasNear: Bool { parts.contains { $0.field == .near } }
}
