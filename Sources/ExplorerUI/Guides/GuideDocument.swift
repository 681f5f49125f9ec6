import Canvas
import CareerModel

/// A guide as a text: the screen and `careers guide` show the same.
package enum GuideDocument {
  /// - Parameter today: The day on which facts are past their time; nil leaves them unmarked.
  package static func document(of guide: Guide, in library: Library, today: Day?) -> Document {
    var document = Document()
    document.paragraph(guide.title, .bold)
    if let summary = guide.summary { document.paragraph(summary) }
    for section in guide.sections {
      document.heading(section.heading)
      document.facts(section.facts, today: today)
    }
    if !guide.signposts.isEmpty {
      document.heading("Where to go next")
      for signpost in guide.signposts {
        let note = signpost.note.map { " (\($0))" } ?? ""
        document.item(signpost.text + note, target: .address(signpost.address))
      }
    }
    words(guide, in: library, into: &document)
    if !guide.missing.isEmpty {
      document.heading("What no source tells")
      for gap in guide.missing { document.item(gap) }
    }
    if let confidence = guide.confidence {
      document.heading("How sure this is")
      document.paragraph(confidence.prefix(1).uppercased() + confidence.dropFirst())
    }
    return document
  }

  /// The same of a building block, which is asked for by name like a guide.
  package static func document(of block: BuildingBlock, today: Day?) -> Document {
    var document = Document()
    document.paragraph(block.heading, .bold)
    document.facts(block.facts, today: today)
    if let note = block.note { document.paragraph(note, .dim) }
    return document
  }

  /// The terms that the facts use, with what they mean.
  private static func words(
    _ guide: Guide, in library: Library, into document: inout Document
  ) {
    let terms = guide.words.compactMap(library.glossaryTerm)
    guard !terms.isEmpty else { return }
    document.heading("Words")
    for term in terms {
      document.pair(term.abbreviation ?? term.term, term.meaning)
    }
  }
}
