import CareerModel

/// What a person typed to search the adverts, understood part by part.
///
/// Words must all match, in any order, and the start of a word is enough; "exact phrase" asks for
/// whole words one after the other; `-` before either leaves adverts out. Any text is a query:
/// reading it never fails.
package struct VacancyQuery: Hashable, Sendable {
  /// One thing typed, with its place in the text.
  package struct Part: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// A word, or several that punctuation parts ("full-time"); its last word may go on.
      case word
      /// Words in quotes, all of them whole; without the second quote the last may go on.
      case phrase
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
  }

  /// Parts that are searched for; more than a person types, few enough for any text to be quick.
  package static let maximumParts = 100

  /// The text as typed.
  package let text: String
  /// All that was typed, in order, the parts that search for nothing included.
  package let parts: [Part]
  /// What must match, the longest first because it rules out the most adverts.
  let required: [Term]
  /// What must not match.
  let excluded: [Term]

  /// The query that every advert matches.
  package static let empty = VacancyQuery.parse("")

  /// Whether nothing is searched for, so that every advert matches.
  package var isEmpty: Bool { required.isEmpty && excluded.isEmpty }

  init(text: String, parts: [Part], required: [Term], excluded: [Term]) {
    self.text = text
    self.parts = parts
    self.required = required
    self.excluded = excluded
  }

  /// Words to find one after the other within a field of an advert.
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
  }
}
