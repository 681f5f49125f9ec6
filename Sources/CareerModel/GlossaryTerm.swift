/// A word or abbreviation with what it means in one or two plain sentences.
package struct GlossaryTerm: Hashable, Sendable {
  /// "Agenda for Change".
  package var term: String
  /// "AfC"; nil where there is none.
  package var abbreviation: String?
  /// Other spellings to recognise in a text.
  package var also: [String]
  package var meaning: String
  package var sources: [Source]

  package init(
    term: String, abbreviation: String? = nil, also: [String] = [], meaning: String,
    sources: [Source] = []
  ) {
    self.term = term
    self.abbreviation = abbreviation
    self.also = also
    self.meaning = meaning
    self.sources = sources
  }
}
