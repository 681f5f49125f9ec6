/// A fact that holds in one country or for a time, with its own sources.
package struct DatedFact: Hashable, Sendable {
  package var text: String
  /// The figure that the text speaks of; nil where it has none.
  package var value: Double?
  /// What `value` counts ("pounds a year").
  package var unit: String?
  /// When it was so: a year, a month, a day or a financial year (2026/27); nil where undated.
  package var date: String?
  /// Where it holds ("England"); nil where not stated.
  package var nation: String?
  /// The last day, month or year in which it holds; nil where no end is known.
  package var validUntil: String?
  /// When to look again, in words ("each year").
  package var recheck: String?
  /// nil where nobody has judged it.
  package var confidence: Role.Confidence?
  package var sources: [Source]

  package init(
    _ text: String, value: Double? = nil, unit: String? = nil, date: String? = nil,
    nation: String? = nil, validUntil: String? = nil, recheck: String? = nil,
    confidence: Role.Confidence? = nil, sources: [Source] = []
  ) {
    self.text = text
    self.value = value
    self.unit = unit
    self.date = date
    self.nation = nation
    self.validUntil = validUntil
    self.recheck = recheck
    self.confidence = confidence
    self.sources = sources
  }

  /// Whether the fact no longer holds on a day.
  package func isPast(on today: Day) -> Bool {
    validUntil.flatMap { Day(endOf: $0) }.map { $0 < today } ?? false
  }
}
