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
    package subscript(_ question: Question) -> Answer? { answers[question] }
  }

  /// A question that can rule a role in or out.
  ///
  /// The raw value is the field in the file.
  package enum Question: String, CaseIterable, Sendable {
    case degree, driving
    case nights = "nightsOrWeekends"
    case patients, apprenticeship
    case paidTraining
    case experience, dbs
  }

  /// What the sources say to a question.
  package struct Answer: Hashable, Sendable {
    package enum Verdict: String, CaseIterable, Sendable { case yes, no, sometimes }

    package var verdict: Verdict
    package var note: String?
  }
}
