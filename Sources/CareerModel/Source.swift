/// Where a fact comes from: a public page, and when it was read.
package struct Source: Hashable, Sendable {
  /// What a source without an address is.
  package enum Standing: String, CaseIterable, Sendable {
    /// A private hand's copy, a mirror or a reprint, which is never linked.
    case copy
    /// A print, a paper or an advert that is gone.
    case offWeb
  }

  /// The page's title in plain words.
  package var title: String
  /// A full http or https address; nil where a print without an address is the source.
  package var address: String?
  /// When the page was read or printed: a year, a month or a day (2025, 2025-04, 2025-04-01).
  package var checked: String
  /// What the source is where it has no address; nil where it has one.
  package var standing: Standing?
  /// The page's own day, month, year or financial year; nil where undated.
  package var date: String?

  package init(
    title: String, address: String?, checked: String, standing: Standing? = nil,
    date: String? = nil
  ) {
    self.title = title
    self.address = address
    self.checked = checked
    self.standing = standing
    self.date = date
  }
}

/// An address that a section names, with the words to show for it.
package struct Link: Hashable, Sendable {
  package var text: String
  /// A full http or https address.
  package var address: String
  /// The slug of the role in this catalogue that the link is about, where there is one.
  package var role: String?

  package init(text: String, address: String, role: String? = nil) {
    self.text = text
    self.address = address
    self.role = role
  }
}

/// One plain fact in a list, and the role of this catalogue that it speaks of, where there is one.
///
/// In JSON a string, or an object with `text` and `role` or `skill`.
package struct Fact: Hashable, Sendable {
  package var text: String
  package var role: String?
  /// The skill of skills.json that the words stand for, where there is one.
  package var skill: String?

  package init(_ text: String, role: String? = nil, skill: String? = nil) {
    self.text = text
    self.role = role
    self.skill = skill
  }
}
