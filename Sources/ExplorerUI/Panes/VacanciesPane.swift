import Canvas
import CareerModel
import VacancySearch

/// The adverts of a role: what is said of them together, and each one in full.
package enum VacanciesPane {
  /// The adverts one after another with what is known about applying; the pane's plain twin, and
  /// what it shows when there is no advert.
  package static func document(of role: Role, in library: Library) -> Document {
    var document = Document()
    let pairs = library.vacancies(of: role)
    if pairs.isEmpty {
      document.paragraph("No job advertised for this role is loaded.")
      document.paragraph(
        "Press l for web pages about this role, or start the program with --vacancies FILE to "
          + "look through adverts of your own.")
    }
    for (vacancy, match) in pairs { row(vacancy, match, into: &document) }
    if let market = role.jobMarket {
      document.section("Finding and applying for jobs", market.facts)
    }
    return document
  }

  private static func row(
    _ vacancy: Vacancy, _ match: VacancyMatch, into document: inout Document
  ) {
    document.blocks.append(
      Block(
        .item,
        [
          Span(vacancy.title, .bold), Span("\n"), Span(vacancy.employer), Span("\n"),
          Span("\(vacancy.placeLine), \(vacancy.contract.words)"), Span("\n"),
          Span(vacancy.salary.words), Span("\n"), Span("Reference \(vacancy.reference)"),
          Span("\n"), Span(vacancy.url ?? "Address: not stated"),
        ], target: vacancy.url.map(Target.address)))
  }

  /// One advert in full: every field, the notes, the whole address.
  package static func document(of vacancy: Vacancy, match: VacancyMatch?) -> Document {
    var document = Document()
    document.heading(vacancy.title)
    document.pair("Employer", vacancy.employer)
    if vacancy.places.isEmpty { document.pair("Place", Document.notStated) }
    for place in vacancy.places {
      document.pair(
        "Place", [place.name, place.postcode].compactMap { $0 }.joined(separator: ", "))
    }
    document.pair("Contract", vacancy.contract.words)
    document.pair("Advertised", vacancy.salary.advertised)
    document.pair("A year", vacancy.salary.yearWords)
    document.pair("An hour", vacancy.salary.hourWords)
    document.pair("Reference", vacancy.reference)
    document.pair("Posted", vacancy.posted.map(CalendarDay.words) ?? Document.notStated)
    document.pair("Closes", vacancy.closes.map(CalendarDay.words) ?? Document.notStated)
    if let match { document.pair("Why here", match.words) }
    document.heading("Apply")
    if let url = vacancy.url {
      document.paragraph(url, .accent, target: .address(url))
    } else {
      document.paragraph("Address: not stated.", .dim)
    }
    if !vacancy.notes.isEmpty { document.section("Notes", vacancy.notes.map { Fact($0) }) }
    return document
  }
}

extension VacancyMatch {
  /// Why an advert stands under a role.
  var words: String {
    switch self {
    case .listed: return "listed on this role's own page"
    case .title: return "its title matches the role's name"
    }
  }
}

extension Vacancy.Contract {
  /// As a person reads it.
  package var words: String {
    switch self {
    case .permanent: return "permanent"
    case .fixedTerm: return "fixed term"
    case .bank: return "bank"
    case .apprenticeship: return "apprenticeship"
    case .secondment: return "secondment"
    case .other: return "other contract"
    }
  }
}

extension Vacancy {
  /// "Exeter, EX1 3RB and Bodmin, PL31 2FJ".
  package var placeLine: String {
    let names = places.map { [$0.name, $0.postcode].compactMap { $0 }.joined(separator: " ") }
    return names.isEmpty ? "place not stated" : names.joined(separator: " and ")
  }

  /// The names alone, for a narrow column.
  var placeNames: String {
    places.isEmpty ? "place not stated" : places.map(\.name).joined(separator: ", ")
  }
}

extension Vacancy.Salary {
  /// Stands before a figure that was worked out; drawn as "~" in ASCII.
  static let computed = "≈"

  /// Pay a year, with the sign of a computed figure; the advertised words where there is none.
  package var yearWords: String {
    guard let annual else { return period == nil ? "no figure given" : "not stated" }
    return (period == .year ? "" : Self.computed)
      + range(annual) { Money.pounds(Int($0.rounded())) }
  }

  package var hourWords: String {
    guard let hourly else { return period == nil ? "no figure given" : "not stated" }
    return (period == .hour ? "" : Self.computed) + range(hourly, Money.pence)
  }

  /// Advertised words and both rates, in one line.
  package var words: String {
    guard annual != nil else { return "Pay as advertised: \(advertised)" }
    return "\(yearWords) a year, \(hourWords) an hour (advertised: \(advertised))"
  }

  private func range(_ range: ClosedRange<Double>, _ words: (Double) -> String) -> String {
    range.lowerBound == range.upperBound
      ? words(range.lowerBound) : "\(words(range.lowerBound))-\(words(range.upperBound))"
  }
}
