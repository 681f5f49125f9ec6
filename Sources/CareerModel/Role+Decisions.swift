extension Role {
  /// How far the sources of a role agree and how good they are.
  package enum Confidence: String, CaseIterable, Sendable { case high, medium, low }

  /// Whether the law or the NHS asks for a place on a register.
  package struct Registration: Hashable, Sendable {
    /// nil where not stated.
    package var required: Bool?
    package var bodies: [Body]
    package var note: String?
    package var sources: [Source]

    /// The bodies that keep the registers of health and care professions.
    package enum Body: String, CaseIterable, Sendable {
      case nmc = "NMC"
      case hcpc = "HCPC"
      case gphc = "GPhC"
      case gdc = "GDC"
      case gmc = "GMC"
      case gosc = "GOsC"
      case socialWorkEngland = "Social Work England"
    }
  }

  /// What people decide by; a question that no source answers is not in it.
  package struct Decisions: Hashable, Sendable {
    package var answers: [Question: Answer] = [:]
    package var sources: [Source] = []

    package init() {}

    /// The answer to a question; nil where it is not stated.
    ///
    /// "Nights or weekends" and the two questions apart answer each other where that is certain: a
    /// no to both is a no to each, and a yes to one is a yes to "nights or weekends".
    package subscript(_ question: Question) -> Answer? {
      if let answer = answers[question] { return answer }
      switch question {
      case .nights, .weekends:
        return answers[.nightsOrWeekends].flatMap { $0.verdict == .no ? $0 : nil }
      case .nightsOrWeekends: return nightsOrWeekends
      default: return nil
      }
    }

    /// The answer for both, from the answers for nights and for weekends; nil where an answer that
    /// could change it is not stated.
    private var nightsOrWeekends: Answer? {
      let apart = [answers[.nights], answers[.weekends]].compactMap(\.self)
      if let yes = apart.first(where: { $0.verdict == .yes }) { return yes }
      guard apart.count == 2 else { return nil }
      return apart.first { $0.verdict == .sometimes } ?? apart.first
    }
  }

  /// A question that can rule a role in or out.
  ///
  /// The raw value is the field in the file.
  package enum Question: String, CaseIterable, Sendable {
    case degree, driving
    case nights, weekends, evenings, onCall
    /// Given only where nights and weekends are not both known apart.
    case nightsOrWeekends
    case patients, apprenticeship
    case paidTraining
    case experience, dbs
    case lifting, partTime
  }

  /// What the sources say to a question.
  package struct Answer: Hashable, Sendable {
    package enum Verdict: String, CaseIterable, Sendable { case yes, no, sometimes }

    /// What an answer rests on.
    package enum Basis: String, CaseIterable, Sendable {
      /// A careers, trust or union page.
      case page
      /// One or a few adverts: they show that such posts exist.
      case advert
      /// A rule of rules.json.
      case rule
      /// What the role's own text says elsewhere.
      case roleText
    }

    /// How thorough a criminal record check is.
    package enum Level: String, CaseIterable, Sendable { case enhanced, standard, basic }

    package var verdict: Verdict
    package var note: String?
    /// nil where nobody has judged it.
    package var basis: Basis?
    /// The ID of a rule of rules.json; nil where it rests on none.
    package var rule: String?
    /// Of the criminal record check only; nil where not stated.
    package var level: Level?
    /// The answer's own sources; empty where it rests on those of all answers, or on a rule.
    package var sources: [Source]

    package init(
      verdict: Verdict, note: String? = nil, basis: Basis? = nil, rule: String? = nil,
      level: Level? = nil, sources: [Source] = []
    ) {
      self.verdict = verdict
      self.note = note
      self.basis = basis
      self.rule = rule
      self.level = level
      self.sources = sources
    }
  }
}
