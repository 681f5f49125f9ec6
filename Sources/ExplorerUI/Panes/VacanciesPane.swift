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
      if !library.vacancies.isEmpty {
        let count = VacancyResults.grouped(library.vacancies.count)
        document.paragraph("Press a to search all \(count) jobs that are loaded.")
      }
      document.paragraph(
        "Press l for web pages about this role, or start the program with --vacancies FILE to "
          + "look through adverts of your own.")
    }
    for (vacancy, match) in pairs { row(vacancy, match, into: &document) }
    if let market = role.jobMarket {
      document.section("Finding and applying for jobs", market.facts)
    }
    document.guides(["how-to-apply", "interview"], in: library)
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
  ///
  /// - Parameters:
  ///   - pay: What its pay means beside other pay.
  ///   - distance: Miles to the place that is asked for; nil where none is, or it is not known.
  package static func document(
    of vacancy: Vacancy, match: VacancyMatch?, pay: PayComparison? = nil, distance: Double? = nil
  ) -> Document {
    var document = Document()
    document.heading(vacancy.title)
    document.pair("Employer", vacancy.employer)
    if vacancy.places.isEmpty { document.pair("Place", Document.notStated) }
    for place in vacancy.places {
      document.pair(
        "Place", [place.name, place.postcode].compactMap { $0 }.joined(separator: ", "))
    }
    if let distance {
      document.pair("Distance", "\(VacancyIndex.miles(distance)) in a straight line")
    }
    document.pair("Contract", vacancy.contract.words)
    document.pair("Advertised", vacancy.salary.advertised)
    document.pair("A year", vacancy.salary.yearWords)
    document.pair("An hour", vacancy.salary.hourWords)
    if let pay { document.compare(pay) }
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

extension Document {
  /// The band that some pay quotes, what that band pays now, and what is doubtful.
  fileprivate mutating func compare(_ pay: PayComparison) {
    if let quote = pay.quote {
      self.pair("Pay band", "These are points of band \(quote.band) in \(quote.scale).")
      if let now = pay.bandNow {
        let words =
          now.lowerBound == now.upperBound
          ? Money.pounds(now.lowerBound)
          : "\(Money.pounds(now.lowerBound)) to \(Money.pounds(now.upperBound))"
        self.pair("Band \(quote.band) now", "\(words) a year (\(pay.nowYear), England)")
      }
    }
    for warning in pay.warnings { self.pair("Warning", warning) }
  }

  /// The document with what a filter found marked, each word in the fields that it may stand in.
  func marking(_ query: VacancyQuery) -> Document {
    guard !query.isEmpty else { return self }
    var document = self
    for (place, block) in blocks.enumerated() {
      guard let kind = block.searchedText, kind != .title || place == 0 else { continue }
      document.blocks[place].spans = block.spans.flatMap { $0.marking(query, kind) }
    }
    return document
  }
}

extension Block {
  /// What of an advert the block shows; nil for what is not searched.
  fileprivate var searchedText: SearchedText? {
    switch kind {
    case .heading: .title
    case .item: .note
    case .pair(let label):
      switch label {
      case "Employer": .employer
      case "Place": .place
      case "Contract": .contract
      case "Advertised": .pay
      case "Reference": .reference
      default: nil
      }
    default: nil
    }
  }
}

extension Span {
  fileprivate func marking(_ query: VacancyQuery, _ kind: SearchedText) -> [Span] {
    let characters = Array(text)
    var spans: [Span] = []
    var at = 0
    for match in query.matches(in: text, of: kind) {
      if at < match.lowerBound {
        spans.append(Span(String(characters[at..<match.lowerBound]), style))
      }
      spans.append(Span(String(characters[match]), style.adding([.bold, .underline])))
      at = match.upperBound
    }
    if at < characters.count { spans.append(Span(String(characters[at...]), style)) }
    return spans
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
