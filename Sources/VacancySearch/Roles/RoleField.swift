import CareerModel

/// A field of the query line for roles, written before a colon: `degree:no`.
package enum RoleField: String, CaseIterable, Sendable {
  case degree, patients, band, nights, weekends, evenings, oncall, driving, lifting, parttime
  case apprenticeship, paid, experience, dbs
  case registration, area, skill, depth

  /// The question of the role's file that the field asks; nil where it asks something else.
  package var question: Role.Question? {
    switch self {
    case .degree: .degree
    case .patients: .patients
    case .nights: .nights
    case .weekends: .weekends
    case .evenings: .evenings
    case .oncall: .onCall
    case .lifting: .lifting
    case .parttime: .partTime
    case .driving: .driving
    case .apprenticeship: .apprenticeship
    case .paid: .paidTraining
    case .experience: .experience
    case .dbs: .dbs
    case .band, .registration, .area, .skill, .depth: nil
    }
  }

  /// The field of a name as typed, in any case; nil where there is none.
  init?(typed name: String) {
    let name = name.lowercased()
    guard let field = RoleField(rawValue: name) ?? Self.otherNames[name] else { return nil }
    self = field
  }

  /// The field that a name with one slip of the finger must mean; nil where none is so near.
  static func near(_ name: String) -> RoleField? {
    let typed = Array(name.lowercased().utf8)
    guard typed.count > 3 else { return nil }
    return allCases.first { field in
      OneEdit.separates(typed, Array(field.rawValue.utf8))
    }
  }

  /// What may stand behind the colon, as the end of a sentence.
  var choices: String {
    switch self {
    case .band: "a band such as 3, 8a or 2..4, or unknown"
    case .registration: "yes, no, unknown, or a body such as NMC or HCPC"
    case .area: "words of an area, such as nursing"
    case .skill: "words of a skill, such as listening, or unknown"
    case .depth: "full or short"
    default: "yes, no, sometimes or unknown"
    }
  }

  private static let otherNames: [String: RoleField] = [
    "bands": .band, "night": .nights, "weekend": .weekends, "evening": .evenings,
    "on-call": .oncall, "lift": .lifting, "part-time": .parttime,
    "patient": .patients, "drive": .driving, "paidtraining": .paid, "register": .registration,
    "areas": .area, "skills": .skill, "apprentice": .apprenticeship,
  ]
}
