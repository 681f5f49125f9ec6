import VacancySearch

/// Something that can stop a person, said as they would say it.
package enum StoppingQuestion: String, CaseIterable, Sendable {
  case degree, driving, nights, weekends, lifting, partTime, patients, apprenticeship, paid
  case experience, registration

  package var statement: String {
    switch self {
    case .degree: "I do not have a degree"
    case .driving: "I cannot drive"
    case .nights: "I cannot work nights"
    case .weekends: "I cannot work weekends"
    case .lifting: "I cannot do heavy lifting"
    case .partTime: "I want to work part time"
    case .patients: "I want to work with patients"
    case .apprenticeship: "I want an apprenticeship"
    case .paid: "I need to be paid while I train"
    case .experience: "I have no experience"
    case .registration: "I do not want to join a register"
    }
  }

  /// Which roles an answer leaves, as the end of a sentence.
  func meaning(of yes: Bool) -> String {
    switch self {
    case .degree: yes ? "roles that need no degree" : "roles that need a degree"
    case .driving: yes ? "roles where you do not drive" : "roles where you usually drive"
    case .nights: yes ? "roles without nights" : "roles with nights"
    case .weekends: yes ? "roles without weekends" : "roles with weekends"
    case .lifting: yes ? "roles without lifting" : "roles with lifting"
    case .partTime: yes ? "roles you can do part time" : "roles that are full time only"
    case .patients: yes ? "roles with patients" : "roles without patients"
    case .apprenticeship: yes ? "roles with one" : "roles without one"
    case .paid: yes ? "roles paid while you train" : "roles not paid while you train"
    case .experience: yes ? "roles that ask for none" : "roles that ask for some"
    case .registration: yes ? "roles without one" : "roles with one"
    }
  }

  var field: RoleField {
    switch self {
    case .degree: .degree
    case .driving: .driving
    case .nights: .nights
    case .weekends: .weekends
    case .lifting: .lifting
    case .partTime: .parttime
    case .patients: .patients
    case .apprenticeship: .apprenticeship
    case .paid: .paid
    case .experience: .experience
    case .registration: .registration
    }
  }

  /// Whether "yes" asks for roles whose field is no.
  var isRefusal: Bool {
    switch self {
    case .degree, .driving, .nights, .weekends, .lifting, .experience, .registration: true
    case .partTime, .patients, .apprenticeship, .paid: false
    }
  }

  /// Whether sources can say "sometimes" to it.
  var canDepend: Bool { self != .registration }
}

/// A line of the questions that Enter changes.
package enum StoppingLine: Hashable, Sendable, RawRepresentable {
  case question(StoppingQuestion)
  case band
  /// Whether roles that are silent on a question stay.
  case notStated
  /// Whether roles where it depends on the job stay.
  case sometimes
  case show

  /// The line of a name; nil where there is none.
  package init?(rawValue: String) {
    switch rawValue {
    case "band": self = .band
    case "notStated": self = .notStated
    case "sometimes": self = .sometimes
    case "show": self = .show
    default:
      guard let question = StoppingQuestion(rawValue: rawValue) else { return nil }
      self = .question(question)
    }
  }

  /// The name of the line, unlike that of any other.
  package var rawValue: String {
    switch self {
    case .question(let question): question.rawValue
    case .band: "band"
    case .notStated: "notStated"
    case .sometimes: "sometimes"
    case .show: "show"
    }
  }
}

/// What a person answered, and the query that it makes.
package struct StoppingAnswers: Hashable, Sendable {
  /// True for yes, false for no; a question that is not in it does not matter.
  package var answers: [StoppingQuestion: Bool] = [:]
  /// The lowest band that will do, as a place in `RoleQuery.bands`; nil for any.
  package var lowestBand: Int?
  package var includesNotStated = false
  package var includesSometimes = false
  /// The rest of the filter, which the questions do not touch.
  package var rest = ""

  package init() {}

  /// Takes the answers out of a filter, and keeps the rest of it.
  package init(reading query: RoleQuery) {
    var taken: Set<Int> = []
    for (place, part) in query.parts.enumerated() where !part.isExcluded {
      guard case .field(let field, let values) = part.kind, part.faults.isEmpty else { continue }
      if take(field, Set(values)) { taken.insert(place) }
    }
    rest = query.text(leavingOut: taken)
  }

  /// - Returns: Whether the values are what an answer would make.
  private mutating func take(_ field: RoleField, _ values: Set<RoleQuery.Value>) -> Bool {
    var verdicts = values
    let isSilent = verdicts.remove(.notStated) != nil
    let depends = verdicts.remove(.sometimes) != nil
    guard verdicts.count == 1, let verdict = verdicts.first else { return false }
    if field == .band, !depends, lowestBand == nil, case .bands(let bands) = verdict,
      bands.lowerBound > 0, bands.upperBound == RoleQuery.bands.count - 1
    {
      lowestBand = bands.lowerBound
    } else if let question = StoppingQuestion.allCases.first(where: { $0.field == field }),
      answers[question] == nil, verdict == .yes || verdict == .no
    {
      answers[question] = (verdict == .no) == question.isRefusal
    } else {
      return false
    }
    if isSilent { includesNotStated = true }
    if depends { includesSometimes = true }
    return true
  }

  /// The filter that the answers make, after the rest of it.
  package var text: String {
    var parts = rest.isEmpty ? [] : [rest]
    for question in StoppingQuestion.allCases {
      guard let yes = answers[question] else { continue }
      var part = "\(question.field.rawValue):" + (yes == question.isRefusal ? "no" : "yes")
      if includesSometimes, question.canDepend { part += ",sometimes" }
      if includesNotStated { part += ",unknown" }
      parts.append(part)
    }
    if let lowestBand {
      parts.append("band:\(RoleQuery.bands[lowestBand]).." + (includesNotStated ? ",unknown" : ""))
    }
    return parts.joined(separator: " ")
  }

  /// Changes the answer of a line to the next one.
  mutating func change(_ line: StoppingLine) {
    switch line {
    case .question(let question):
      switch answers[question] {
      case nil: answers[question] = true
      case true?: answers[question] = false
      case false?: answers[question] = nil
      }
    case .band:
      // Every band is at least band 1, so the first that asks anything is the second.
      let next = (lowestBand ?? 0) + 1
      lowestBand = RoleQuery.bands.indices.contains(next) ? next : nil
    case .notStated: includesNotStated.toggle()
    case .sometimes: includesSometimes.toggle()
    case .show: break
    }
  }
}
