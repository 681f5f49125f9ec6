/// The six panes of a role, in the order of their keys 1 to 6.
package enum Pane: String, CaseIterable, Sendable {
  case overview, skills, training, pay, progression, vacancies

  package var title: String {
    switch self {
    case .overview: return "Overview"
    case .skills: return "Skills"
    case .training: return "Training"
    case .pay: return "Pay"
    case .progression: return "Progression"
    case .vacancies: return "Vacancies"
    }
  }

  /// 1 to 6.
  package var number: Int { (Pane.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The pane some steps to the right, round the corner at either end.
  package func moved(by steps: Int) -> Pane {
    let all = Pane.allCases
    let count = all.count
    return all[((number - 1 + steps) % count + count) % count]
  }
}
