/// Something that many ways to qualify rest on: an access course, a loan, a rule.
package struct BuildingBlock: Hashable, Sendable {
  /// What ways name it by.
  package var slug: String
  package var title: String
  /// Where it holds ("England"); nil where not stated.
  package var appliesTo: String?
  package var facts: [DatedFact]
  package var note: String?
  /// nil where nobody has judged it.
  package var confidence: Role.Confidence?

  package init(
    slug: String, title: String, appliesTo: String? = nil, facts: [DatedFact], note: String? = nil,
    confidence: Role.Confidence? = nil
  ) {
    self.slug = slug
    self.title = title
    self.appliesTo = appliesTo
    self.facts = facts
    self.note = note
    self.confidence = confidence
  }
}
