/// A part of the tree of careers, as the breadcrumb shows it.
package struct Area: Hashable, Sendable {
  package var slug: String
  package var title: String
  /// The slug of the area above; nil at the top.
  package var parent: String?
  /// What the area is, in two sentences; nil where nobody has written it.
  package var summary: String?
  /// Further facts about the area, a sentence each.
  package var facts: [Fact] = []
  package var links: [Link] = []
  /// Slugs that this area took over, of areas or of roles.
  package var formerSlugs: [String] = []
  package var sources: [Source] = []

  package init(slug: String, title: String, parent: String? = nil) {
    self.slug = slug
    self.title = title
    self.parent = parent
  }
}
