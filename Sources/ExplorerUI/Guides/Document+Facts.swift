import Canvas
import CareerModel

extension Document {
  /// The guides that help where a pane is read, of those that there are.
  ///
  /// One role alone is the first picture, which waits for no guide.
  mutating func guides(_ slugs: [String], in library: Library) {
    guard library.roles.count > 1 else { return }
    let guides = slugs.compactMap(library.guide)
    guard !guides.isEmpty else { return }
    heading("Questions people ask")
    for guide in guides { item(guide.title, target: .guide(guide.slug)) }
  }

  /// Dated facts, a line each; one past its time is struck in words, never left standing.
  mutating func facts(_ facts: [DatedFact], today: Day?) {
    for fact in facts {
      let isPast = today.map(fact.isPast) ?? false
      let mark = isPast ? [Span("[past] ", .warning)] : []
      let about = fact.about(isPast: isPast).map { [Span(" (\($0))", .dim)] } ?? []
      blocks.append(
        Block(
          .item, mark + [Span(fact.text, isPast ? .dim : .plain)] + about,
          target: fact.sources.first { $0.address != nil }?.address.map(Target.address)))
    }
  }
}

extension DatedFact {
  /// "England; 2026/27; until 31 July 2026, past"; nil where nothing is known of place and time.
  func about(isPast: Bool) -> String? {
    let parts = [
      nation, date.map(CalendarDay.words),
      validUntil.map { "until \(CalendarDay.words($0))" + (isPast ? ", past" : "") },
      confidence == .low ? "not sure" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
