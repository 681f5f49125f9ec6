/// A part of the tree of careers, as the breadcrumb shows it.
package struct Area: Hashable, Sendable {
  package var slug: String
  package var title: String
  /// The slug of the area above; nil at the top.
  package var parent: String?

  package init(slug: String, title: String, parent: String? = nil) {
    self.slug = slug
    self.title = title
    self.parent = parent
  }
}
