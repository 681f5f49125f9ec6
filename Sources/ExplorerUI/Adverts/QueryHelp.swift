import Canvas
import VacancySearch

/// The reference page of the filter of adverts, made from the table of fields.
package enum QueryHelp {
  package static let document: Document = {
    var document = Document()
    document.heading("Words")
    for (typed, meaning) in words { document.pair(typed, meaning) }
    document.heading("Fields")
    for field in QueryField.allCases {
      document.pair(
        "\(field.rawValue):",
        "\(field.sentence). For example: \(field.examples.joined(separator: "  "))")
    }
    document.heading("Putting parts together")
    for sentence in rules { document.item(sentence) }
    return document
  }()

  /// The fields as rows of the help.
  static let rows: [PickerRow<CommandID>] = QueryField.allCases.map { field in
    PickerRow(
      title: "Filter of jobs: \(field.sentence.lowercasingFirst)", tag: "\(field.rawValue):",
      detail: "\(field.sentence). For example: \(field.examples.joined(separator: "  "))",
      choice: "queryHelp")
  }

  private static let words = [
    ("nurse york", "both words, in any order; the start of a word is enough"),
    ("\"support worker\"", "these words one after the other, whole"),
    ("-bank", "leaves out jobs with this word"),
  ]

  private static let rules = [
    "Every part must hold. Commas between values mean \"or\": contract:permanent,bank.",
    "A - before any part turns it round: -band:2 leaves out band 2.",
    "Capital letters and accents do not count. Put a value with spaces in quotes: near:\"CB4 1PX\".",
    "A part that is not understood is underlined and left aside; the other parts still filter.",
    "Distances are in a straight line from the middle of a postcode or town, not along roads.",
    "On a command line, put parts with < or > in single quotes: 'pay:>=26000'.",
    "Pay an hour and pay a year are worked out from each other at 37.5 hours a week.",
  ]
}

/// What can be typed to filter adverts, over the screen.
package struct QueryHelpText: TextLayer {
  package static let name = "queryHelp"
  package var place = ReadingPlace()

  package static let openings: [Command<any Layer>] = [
    Command(
      "queryHelp", "Show what you can type to filter jobs", short: "filter help", .finding,
      keys: [.character("H")], in: Mode.browsing + [.chips], foot: [.adverts: 70],
      run: { _, _ in [.push(QueryHelpText())] })
  ]

  package func title(in world: World) -> String { "What you can type to filter jobs" }
  package func document(in world: World) -> Document { QueryHelp.document }
}

extension String {
  fileprivate var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}
