/// A skill that many roles ask for, each in its own words; the words refer to it by its slug.
package struct Skill: Hashable, Sendable {
  package var slug: String
  package var title: String
  /// What it means, in one plain sentence.
  package var meaning: String

  package init(slug: String, title: String, meaning: String) {
    self.slug = slug
    self.title = title
    self.meaning = meaning
  }
}
