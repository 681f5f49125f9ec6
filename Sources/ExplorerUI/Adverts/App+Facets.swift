import Canvas
import CareerModel
import VacancySearch

/// The adverts found counted by contract, employer, place, pay, band and hours.
extension App {
  /// Counts the adverts that the filter leaves, and shows the counts.
  mutating func showFacets() {
    countFacets()
    overlays.append(.notice(Notice(.facets)))
  }

  private mutating func countFacets() { facets = vacancyIndex.facets(of: advertResults) }

  /// Adds a value to the filter, or leaves its adverts out, and counts anew.
  mutating func addFacet(_ part: String, excluded: Bool) {
    let before = view.adverts.field.text
    let wanted = excluded ? "-" + part : part
    let query = advertQuery
    if let place = query.parts.firstIndex(where: { $0.text == wanted }) {
      setAdvertFilter(query.text(leavingOut: [place]))
      note = "\(wanted) is taken away again. \(advertResults.countText) jobs left."
    } else {
      setAdvertFilter(query.text(adding: wanted))
      note = "\(wanted) is added. \(advertResults.countText) jobs left."
    }
    remember(before)
    countFacets()
  }

  /// Leaves out the adverts of the value that the mark is on.
  mutating func excludeFacet() {
    guard let text = textInFocus, text.document.blocks.indices.contains(text.place.block),
      case .facet(let part) = text.document.blocks[text.place.block].target
    else { return }
    addFacet(part, excluded: true)
  }

  /// The counts as bars, each value with what it would leave.
  var facetDocument: Document {
    var document = Document()
    let query = advertQuery
    document.paragraph(
      "\(advertResults.countText) jobs"
        + (query.isEmpty ? "" : " with \(query.parts.map(\.text).joined(separator: " "))")
        + ". Enter adds a value to the filter, - leaves its jobs out.")
    for facet in facets {
      document.heading(facet.kind.title)
      let most = facet.values.map(\.count).max() ?? 1
      if facet.values.isEmpty { document.paragraph(Document.notStated, .dim) }
      for value in facet.values {
        let isAsked = query.parts.contains { $0.text == value.part }
        document.blocks.append(
          Block(
            .bar(
              label: (isAsked ? "* " : "") + value.label,
              Bar(fraction: Double(value.count) / Double(max(1, most)))),
            [Span(VacancyResults.grouped(value.count))], target: .facet(value.part)))
      }
      if facet.more > 0 {
        document.paragraph(
          "\(VacancyResults.grouped(facet.more)) more: type / and \(facet.kind.rawValue): in the "
            + "filter, then Tab.", .dim)
      }
    }
    return document
  }

  /// Why the advert that is selected is in the list, and why there.
  var whyDocument: Document {
    var document = Document()
    guard let advert = selectedAdvert else {
      // Other jobs may have been read since the list was asked.
      document.paragraph("This job is no longer in the list. Press Esc to go back.")
      return document
    }
    document.heading(library.vacancies[advert].title)
    for line in vacancyIndex.why(advert, in: advertResults) { document.item(line) }
    if let match = role.flatMap({ library.adverts(of: $0).match(of: advert) }) {
      document.item("It belongs to this role: \(match.words).")
    }
    return document
  }
}
