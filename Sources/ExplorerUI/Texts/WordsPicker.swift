import Canvas
import CareerModel

/// The words that are explained; those in view come first.
package struct WordsPicker: PickerLayer {
  package static let name = "words"
  package var list: FilteredList
  /// The text in which words come first.
  private let text: String

  /// - Parameters:
  ///   - document: What is in view; nil where nothing is.
  ///   - typed: What is looked for from the first.
  init(over document: Document?, typed: String = "") {
    text = document?.labelledText ?? ""
    list = FilteredList(typed)
  }

  package static let openings: [Command<any Layer>] = [
    Command(
      "words", "Explain the words used here", short: "words", .finding, keys: [.character("w")],
      in: Mode.browsing, foot: [.reading: 50, .skills: 50, .advert: 50],
      run: { front, world in [.push(WordsPicker(over: front.reading(in: world)?.document))] })
  ]

  package func title(in world: World) -> String { "What words mean" }

  package func allRows(in world: World) -> [PickerRow<String>] {
    let present = world.library.glossaryTerms(in: text)
    let rest = world.library.glossary.filter { !present.contains($0) }
    return present.map { Self.row($0, tag: "in this pane") } + rest.map { Self.row($0, tag: "") }
  }

  private static func row(_ term: GlossaryTerm, tag: String) -> PickerRow<String> {
    let title = term.abbreviation.map { "\(term.term) (\($0))" } ?? term.term
    let source = term.sources.first?.address.map { " Source: \($0)" } ?? ""
    return PickerRow(
      title: title, tag: tag, detail: term.meaning + source, choice: term.term,
      alsoFoundBy: term.names)
  }

  /// Shows the word over the list, so that Esc leads back to it.
  package mutating func choose(_ term: String, in world: World) -> [Action] {
    [.push(MeaningText(term: term))]
  }
}

extension Document {
  /// The words of every block with its label, a line each.
  var labelledText: String {
    blocks.map { block in
      if case .pair(let label) = block.kind { return label + " " + block.text }
      return block.text
    }.joined(separator: "\n")
  }
}

extension GlossaryTerm {
  /// Every name of the term but the first.
  var names: [String] { [abbreviation].compactMap { $0 } + also }
}

/// A word in full, however small the screen.
package struct MeaningText: TextLayer {
  package static let name = "meaning"
  package var place = ReadingPlace()
  let term: String

  package func title(in world: World) -> String { "What a word means" }

  package func document(in world: World) -> Document {
    var document = Document()
    guard let term = world.library.glossary.first(where: { $0.term == self.term }) else {
      return document
    }
    document.heading(term.abbreviation.map { "\(term.term) (\($0))" } ?? term.term)
    document.paragraph(term.meaning)
    for source in term.sources {
      document.pair("Source", source.title, target: source.address.map(Target.address))
      document.pair("Checked", CalendarDay.words(source.checked))
    }
    return document
  }
}
