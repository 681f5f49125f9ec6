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
  package var title: String { page.title }
  /// A full http or https address; nil where a print without an address is the source.
  package var address: String? { page.address }
  /// When the page was read or printed: a year, a month or a day (2025, 2025-04, 2025-04-01).
  package var checked: String { page.checked }
  /// What the source is where it has no address; nil where it has one.
  package var standing: Standing? { page.standing }
  /// The page's own day, month, year or financial year; nil where undated.
  package var date: String? { page.date }

  /// Shared by every part that rests on the page: parts are many, and each names several pages.
  private let page: Page

  package init(
    title: String, address: String?, checked: String, standing: Standing? = nil,
    date: String? = nil
  ) {
    page = Page(
      title: title, address: address, checked: checked, standing: standing, date: date)
  }

  private final class Page: Hashable, Sendable {
    let title: String
    let address: String?
    let checked: String
    let standing: Standing?
    let date: String?

    init(title: String, address: String?, checked: String, standing: Standing?, date: String?) {
      self.title = title
      self.address = address
      self.checked = checked
      self.standing = standing
      self.date = date
    }

    static func == (first: Page, second: Page) -> Bool {
      first === second
        || (first.title == second.title && first.address == second.address
          && first.checked == second.checked && first.standing == second.standing
          && first.date == second.date)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(title)
      hasher.combine(address)
      hasher.combine(checked)
    }
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
