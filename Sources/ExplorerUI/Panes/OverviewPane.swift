import Canvas
import CareerModel

/// What the job is: two sentences, a card of key facts, and who, how, where.
package enum OverviewPane {
  package static func document(of role: Role, in library: Library) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    if let overview = role.overview {
      document.paragraph(overview.summary)
      for note in overview.notes { document.paragraph(note) }
    } else {
      document.notStated("What the job is")
    }
    keyFacts(of: role, in: library, into: &document)
    choosing(role, into: &document)
    if let overview = role.overview {
      if !overview.helpsWith.isEmpty {
        document.section("What you help people with", overview.helpsWith)
      }
      document.section("What you do", overview.duties)
      document.section("Where you work", overview.workplaces)
      document.section("Who you work with", overview.worksWith)
    }
    if let market = role.jobMarket {
      document.section("Finding and applying for jobs", market.facts)
    }
    if let further = role.furtherInformation, !further.links.isEmpty {
      document.heading("Read more")
      for link in further.links { document.item(link.text, target: .address(link.address)) }
    }
    doubts(role, into: &document)
    if let related = role.relatedRoles, !related.roles.isEmpty {
      document.heading("Other roles that may interest you")
      for slug in related.roles {
        document.item(library.role(slug)?.title ?? slug, target: .role(slug))
      }
    }
    return document
  }

  /// What can rule a role in or out; what no source answers is named as not stated.
  private static func choosing(_ role: Role, into document: inout Document) {
    guard role.registration != nil || !role.decisions.answers.isEmpty else { return }
    document.heading("Before you choose")
    if let words = role.registration?.words { document.pair("Register", words) }
    for question in Role.Question.allCases {
      if let answer = role.decisions[question] { document.pair(question.title, answer.words) }
    }
    let open = Role.Question.allCases.filter { role.decisions[$0] == nil }.map(\.title)
    if !open.isEmpty { document.pair(Document.notStated, open.joined(separator: ", ")) }
  }

  /// How far the sources agree, and where they do not.
  private static func doubts(_ role: Role, into document: inout Document) {
    guard let confidence = role.confidence else { return }
    document.heading("How sure this is")
    switch confidence {
    case .high: document.paragraph("Good sources agree on the main facts.")
    case .medium: document.paragraph("Some facts rest on one source, or on older ones.")
    case .low: document.paragraph("Few good sources were found. Check before you decide.")
    }
    for doubt in role.doubts { document.item(doubt) }
  }

  /// The card: what people ask first, each on one line.
  private static func keyFacts(of role: Role, in library: Library, into document: inout Document) {
    document.heading("Key facts")
    document.pair("Pay", payLine(of: role, in: library))
    document.pair("Hours", role.pay?.hours ?? Document.notStated)
    document.pair(
      "Shifts",
      role.pay.flatMap { $0.shifts.isEmpty ? nil : $0.shifts.map(\.text).joined(separator: "; ") }
        ?? Document.notStated)
    document.pair("To get in", role.entry?.line ?? Document.notStated)
    document.pair("Qualification", qualification(role.entry?.qualification))
    let people = role.overview?.worksWith.map(\.text).joined(separator: "; ") ?? ""
    document.pair("Works with", people.isEmpty ? Document.notStated : people)
    if !role.otherNames.isEmpty {
      document.pair("Also called", role.otherNames.joined(separator: ", "))
    }
  }

  private static func qualification(_ needed: Role.Entry.Qualification?) -> String {
    switch needed {
    case .no: return "Not needed"
    case .yes: return "Needed"
    case .asked: return "None set, but employers ask for one, for experience, or for both"
    case nil: return Document.notStated
    }
  }

  /// "Starts on band 3: £25,760 to £27,476 a year (2026/27)".
  static func payLine(of role: Role, in library: Library) -> String {
    guard let pay = role.pay else { return Document.notStated }
    guard let band = pay.startBand else { return pay.otherScale ?? Document.notStated }
    let bands = pay.startBandHighest.map { "bands \(band) to \($0)" } ?? "band \(band)"
    let top = pay.startBandHighest ?? band
    guard let scale = pay.scale.flatMap({ library.payScale($0) }),
      let low = scale.band(band)?.points.first, let high = scale.band(top)?.points.last
    else { return "Usually starts on \(bands)" }
    let range =
      low.annual == high.annual
      ? Money.pounds(low.annual) : "\(Money.pounds(low.annual)) to \(Money.pounds(high.annual))"
    return "Usually starts on \(bands): \(range) a year (\(scale.title), \(scale.year))"
  }
}
