/// Where a key is pressed: a key has one meaning in each context.
package enum Context: String, CaseIterable, Sendable {
  /// The list of roles.
  case roles
  /// The list of roles where the filter leaves none, with ways out.
  case noRoles
  /// A pane of text to read.
  case reading
  /// The skills, which can be ticked.
  case skills
  /// The list of adverts.
  case adverts
  /// The list of adverts where the filter leaves none, with ways out.
  case noAdverts
  /// The parts of the filter above the list of adverts.
  case chips
  /// One advert in full.
  case advert
  /// A line of text being typed.
  case typing
  /// The filter of the adverts being typed.
  case typingJobs
  /// A list over the screen, with a line to type in.
  case picker
  /// A text over the screen.
  case notice
  /// The pay calculator, over the screen.
  case calculator
  /// The questions of what stops a person.
  case questions
  /// The adverts counted, over the screen.
  case facets
  /// The map of the adverts, over the screen.
  case map

  /// Whether printable keys type here and mean nothing else.
  package var types: Bool { self == .typing || self == .typingJobs || self == .picker }

  package var title: String {
    switch self {
    case .roles: return "list of roles"
    case .noRoles: return "list of roles with none left"
    case .reading: return "text panes"
    case .skills: return "Skills pane"
    case .adverts: return "list of jobs"
    case .noAdverts: return "list of jobs with none left"
    case .chips: return "parts of the job filter"
    case .advert: return "one job in full"
    case .typing: return "filter line"
    case .typingJobs: return "filter line of jobs"
    case .picker: return "lists with a search line"
    case .notice: return "notices"
    case .calculator: return "pay calculator"
    case .questions: return "questions"
    case .facets: return "counted jobs"
    case .map: return "map of the jobs"
    }
  }
}
