/// Facts that answer a question people ask, one file in Resources/guides.
package struct Guide: Hashable, Sendable {
  /// The file's name without `.json`.
  package var slug: String
  /// The question ("How do I apply for an NHS job?").
  package var title: String
  /// The same question as others put it, to be found by.
  package var alsoAsked: [String]
  /// One or two sentences.
  package var summary: String?
  package var sections: [Section]
  /// Where to go on.
  package var signposts: [Signpost]
  /// Terms of the glossary that the facts use.
  package var words: [String]
  /// How far the sources agree, in words ("good on forms; medium on money"); nil where nobody has
  /// judged it.
  package var confidence: String?
  /// What no source tells, a plain sentence each.
  package var missing: [String]
  /// Every source of the guide in the order of the file.
  package var sources: [Source]

  /// Facts under one heading.
  package struct Section: Hashable, Sendable {
    package var heading: String
    package var facts: [DatedFact]

    package init(heading: String, facts: [DatedFact]) {
      self.heading = heading
      self.facts = facts
    }
  }

  /// An address to go on to.
  package struct Signpost: Hashable, Sendable {
    package var text: String
    /// A full http or https address.
    package var address: String
    package var note: String?

    package init(text: String, address: String, note: String? = nil) {
      self.text = text
      self.address = address
      self.note = note
    }
  }

  package init(slug: String, title: String, sections: [Section]) {
    self.slug = slug
    self.title = title
    self.alsoAsked = []
    self.sections = sections
    self.signposts = []
    self.words = []
    self.missing = []
    self.sources = []
  }
}
