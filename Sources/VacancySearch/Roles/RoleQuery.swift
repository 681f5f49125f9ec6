import CareerModel

/// What a person typed to search the roles, understood part by part.
///
/// Words and "phrases" must all be found, fields such as `degree:no` must all hold; commas part
/// values of which one is enough, and `-` before a part turns it round. Any text is a query: what
/// is not understood is left aside with a sentence, and the rest still counts.
package struct RoleQuery: Hashable, Sendable {
  /// One value that a field may have.
  package enum Value: Hashable, Sendable {
    case yes, no, sometimes
    /// No source says; its own answer, never taken for a yes or a no.
    case notStated
    /// Places in `RoleQuery.bands`, both included.
    case bands(ClosedRange<Int>)
    case body(Role.Registration.Body)
    /// Words that must stand in an area's or a skill's name.
    case words(TextFilter)
    case depth(Role.Depth)
  }

  /// One thing typed, with its place in the text.
  package struct Part: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// A word, or several that punctuation parts; each may go on.
      case words([String])
      /// Words one after the other, folded with spaces; the last may go on if the quote is open.
      case phrase(isOpen: Bool)
      /// A field and the values of which one is enough.
      case field(RoleField, [Value])
      /// Searches for nothing: a lone "-", or a mistake that `faults` speaks of.
      case none
    }

    package var kind: Kind
    /// Whether roles that match are left out instead of kept.
    package var isExcluded: Bool
    /// Where the part stands in the text, in characters, with its "-" and quotes.
    package var range: Range<Int>
    /// The part as typed.
    package var text: String
    /// What is not understood in it, a plain sentence each.
    package var faults: [String] = []

    /// Whether the part changes what is found.
    package var isActive: Bool { kind != .none }

    /// The field that the part asks; nil for words.
    package var field: RoleField? {
      if case .field(let field, _) = kind { return field }
      return nil
    }
  }

  /// The bands of Agenda for Change from the lowest to the highest.
  package static let bands = [
    "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9",
  ]

  /// The text as typed.
  package let text: String
  /// All that was typed, in order.
  package let parts: [Part]

  /// Whether nothing is asked, so that every role matches.
  package var isEmpty: Bool { !parts.contains(where: \.isActive) }

  /// What is not understood, a plain sentence each.
  package var faults: [String] { parts.flatMap(\.faults) }

  /// The parts that ask a field.
  package var fieldParts: [Part] { parts.filter { $0.field != nil } }

  /// Whether words are searched for that can put one role before another.
  package var ranks: Bool { parts.contains { $0.isActive && $0.field == nil && !$0.isExcluded } }

  /// The text without some parts, by their places in `parts`.
  package func text(leavingOut places: Set<Int>) -> String {
    parts.indices.filter { !places.contains($0) }.map { parts[$0].text }.joined(separator: " ")
  }

  /// The text without its last part: a field, or all the words typed after the last field.
  package var textWithoutLastPart: String {
    guard let last = parts.indices.last else { return "" }
    var first = last
    if !parts[last].asksField {
      while first > 0, !parts[first - 1].asksField { first -= 1 }
    }
    return text(leavingOut: Set(first...last))
  }
}

extension RoleQuery.Part {
  /// Whether the part is a field or was meant as one.
  fileprivate var asksField: Bool { field != nil || !faults.isEmpty }
}
