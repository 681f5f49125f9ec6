import Canvas
import CareerModel

extension PayEstimate {
  /// Adds the figures, then how each came about.
  ///
  /// - Parameter case: What is estimated, where nothing else on the page says it.
  package func add(to document: inout Document, case asked: String? = nil) {
    document.heading("Estimate for \(year)")
    if let asked { document.paragraph(asked) }
    let yearly = lines.map { Money.exact($0.pence) }
    let monthly = lines.map { Money.exact($0.monthlyPence) }
    let yearWidth = yearly.map(\.count).max() ?? 0
    let monthWidth = monthly.map(\.count).max() ?? 0
    for (index, line) in lines.enumerated() {
      let isSum = line.kind == .before || line.kind == .after
      let figures =
        "\(Self.right(yearly[index], yearWidth)) a year "
        + "\(Self.right(monthly[index], monthWidth)) a month"
        + (line.isVerified ? "" : " (unverified)")
      document.blocks.append(
        Block(.pair(label: line.label), [Span(figures, isSum ? .bold : .plain)]))
    }
    document.heading("How each line is worked out")
    for line in lines {
      document.pair(line.label, "\(line.rule) (\(line.year))")
    }
    document.heading("What to know")
    for note in notes { document.item(note.words) }
  }

  /// The estimate as a text of its own.
  package var document: Document {
    var document = Document()
    let place = asked.zone.map { ", \($0.rawValue) zone" } ?? ""
    let years = "\(asked.years) \(asked.years == 1 ? "year" : "years") in it"
    add(
      to: &document,
      case: "Band \(asked.band), \(years), \(asked.hours.text) hours a week, of which "
        + "\(asked.nights.text) at night or on Saturday and \(asked.sundays.text) on Sunday or a "
        + "public holiday\(place), \(asked.pension ? "in" : "not in") the NHS pension.")
    return document
  }

  private static func right(_ text: String, _ width: Int) -> String {
    // Blanks at which no line breaks, so that the figures stand below each other.
    String(repeating: "\u{A0}", count: max(0, width - text.count)) + text
  }
}
