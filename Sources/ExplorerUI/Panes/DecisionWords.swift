import Canvas
import CareerModel

/// What people decide by, in words: the answer, and what it rests on.
extension Role.Answer {
  /// "Sometimes: evenings or weekends", "Yes, enhanced: you care for children".
  package var words: String {
    let verdict: String
    switch self.verdict {
    case .yes: verdict = "Yes"
    case .no: verdict = "No"
    case .sometimes: verdict = "Sometimes"
    }
    let whole = level.map { "\(verdict), \($0.rawValue)" } ?? verdict
    return note.map { "\(whole): \($0)" } ?? whole
  }

  /// "adverts say so", "by rule: Who gives care is checked."; nil where the role's own pages say it,
  /// which is the rule and told once, and where nobody has judged it.
  ///
  /// Without the rules, as while they are being read, a rule is named and not told.
  package func basisWords(in library: Library) -> String? {
    switch basis {
    case .page, .roleText, nil: return nil
    case .advert: return "adverts say so"
    case .rule: return rule.flatMap(library.rule).map { "by rule: \($0.say)" } ?? "by a rule"
    }
  }

  /// The answer with what it rests on: "Yes: shifts (adverts say so)".
  package func words(in library: Library) -> String {
    basisWords(in: library).map { "\(words) (\($0))" } ?? words
  }
}

extension Role.Question {
  /// The question as a label.
  package var title: String {
    switch self {
    case .degree: return "Degree"
    case .driving: return "Driving"
    case .nights: return "Nights"
    case .weekends: return "Weekends"
    case .evenings: return "Evenings"
    case .onCall: return "On call"
    case .nightsOrWeekends: return "Nights, weekends"
    case .patients: return "With patients"
    case .apprenticeship: return "Apprenticeship"
    case .paidTraining: return "Paid training"
    case .experience: return "Experience"
    case .dbs: return "DBS check"
    case .lifting: return "Lifting"
    case .partTime: return "Part time"
    }
  }
}

extension Role {
  /// The questions that no source answers, each once: nights and weekends are one question where
  /// both are open and the two together are answered.
  package var openQuestions: [Question] {
    Question.allCases.filter { question in
      guard decisions[question] == nil else { return false }
      switch question {
      case .nightsOrWeekends: return false
      case .nights, .weekends: return decisions.answers[.nightsOrWeekends] == nil
      default: return true
      }
    }
  }
}

extension Role.Question {
  /// The question where it is among those that are not known ("driving", "work at night").
  var openWords: String {
    switch self {
    case .degree: return "whether you need a degree"
    case .driving: return "driving"
    case .nights: return "work at night"
    case .weekends: return "work at weekends"
    case .evenings: return "work in the evening"
    case .onCall: return "being on call"
    case .nightsOrWeekends: return "work at night or at weekends"
    case .patients: return "whether you work with patients"
    case .apprenticeship: return "whether there is an apprenticeship"
    case .paidTraining: return "whether training is paid"
    case .experience: return "whether you need experience"
    case .dbs: return "the criminal record check"
    case .lifting: return "lifting"
    case .partTime: return "part-time work"
    }
  }
}
