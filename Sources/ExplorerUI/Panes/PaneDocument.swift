import Canvas
import CareerModel

extension Pane {
  /// What the pane says of a role; the adverts are summed up, their list is drawn on its own.
  ///
  /// The one list of panes: a new pane is a case, a file and a line here.
  ///
  /// - Parameter today: The day on which facts are past their time; nil leaves them unmarked.
  package func document(
    of role: Role, in library: Library, ticks: Set<String> = [], today: Day? = nil
  ) -> Document {
    switch self {
    case .overview: return OverviewPane.document(of: role, in: library)
    case .skills: return SkillsPane.document(of: role, in: library, ticks: ticks)
    case .training: return TrainingPane.document(of: role, in: library, today: today)
    case .pay: return PayPane.document(of: role, in: library)
    case .progression: return ProgressionPane.document(of: role, in: library)
    case .vacancies: return VacanciesPane.document(of: role, in: library)
    }
  }

  /// The links of the sections that the pane shows.
  package func links(of role: Role) -> [Link] {
    var links: [Link] = []
    switch self {
    case .overview:
      links = role.overview?.links ?? []
      links += role.jobMarket?.links ?? []
      links += role.furtherInformation?.links ?? []
      links += role.relatedRoles?.links ?? []
    case .skills: links = role.skills?.links ?? []
    case .training: links = (role.entry?.links ?? []) + (role.training?.links ?? [])
    case .pay: links = role.pay?.links ?? []
    case .progression: links = (role.progression?.links ?? []) + (role.relatedRoles?.links ?? [])
    case .vacancies: links = role.jobMarket?.links ?? []
    }
    if let address = role.address {
      links.append(Link(text: "This role on the web", address: address))
    }
    return links
  }

  /// The sources of the facts that the pane shows, each once.
  package func sources(of role: Role, in library: Library) -> [Source] {
    var all: [Source] = []
    switch self {
    case .overview:
      all += role.overview?.sources ?? []
      all += role.jobMarket?.sources ?? []
      all += role.furtherInformation?.sources ?? []
      all += role.relatedRoles?.sources ?? []
      all += role.registration?.sources ?? []
      all += role.decisions.sources
      for answer in Role.Question.allCases.compactMap({ role.decisions.answers[$0] }) {
        all += answer.sources
        all += answer.rule.flatMap(library.rule)?.sources ?? []
      }
      all += role.entry?.sources ?? []
      all += role.pay?.sources ?? []
      all += payScale(of: role, in: library)?.sources ?? []
    case .skills: all += role.skills?.sources ?? []
    case .training:
      all += role.entry?.sources ?? []
      all += role.waysIn?.sources ?? []
      all += role.waysIn?.ways.flatMap(\.sources) ?? []
      all += role.training?.sources ?? []
      all += role.blocks(in: library).flatMap { $0.facts.flatMap(\.sources) }
    case .pay:
      all += role.pay?.sources ?? []
      if let scale = role.pay?.scale {
        for payScale in library.payScales where payScale.scale == scale { all += payScale.sources }
      }
      if let rules = library.payRules(for: role) {
        if role.pay?.startBand != nil { all += rules.bandSources + rules.livingWage.sources }
        if PayRules.isDoctor(role, in: library) { all += rules.doctors?.sources ?? [] }
      }
      all += advertSources(of: role, in: library)
    case .progression:
      all += role.progression?.sources ?? []
      all += library.progression.edges(to: role.slug).flatMap(\.sources)
      all += role.relatedRoles?.sources ?? []
    case .vacancies:
      all += advertSources(of: role, in: library)
      all += role.jobMarket?.sources ?? []
    }
    if all.isEmpty { all = role.sources }
    return all.inOrderOfRank
  }

  /// Where the adverts come from, for a role that has some.
  private func advertSources(of role: Role, in library: Library) -> [Source] {
    library.adverts(of: role).count == 0 ? [] : library.vacancySources
  }

  private func payScale(of role: Role, in library: Library) -> PayScale? {
    role.pay?.scale.flatMap { library.payScale($0) }
  }
}

extension Fact {
  /// What Enter does on the fact: it goes to the role it speaks of, if there is one.
  var target: Target? { role.map(Target.role) }
}

extension Document {
  /// A row where its value is stated.
  mutating func stated(_ label: String, _ value: String?) {
    if let value { pair(label, value) }
  }

  /// A heading with a list below it; nothing where there is nothing to list.
  mutating func listed(_ heading: String, _ facts: [Fact]) {
    if !facts.isEmpty { section(heading, facts) }
  }

  /// The line at the foot of a pane that says once what no source tells.
  mutating func unknown(_ things: [String]) {
    guard !things.isEmpty else { return }
    heading("What is not known here")
    paragraph(
      "Not stated in the sources read: \(things.joined(separator: "; ")). Ask the employer.", .dim)
  }

  /// A heading with a list below it, or with the words that nothing is stated.
  mutating func section(_ heading: String, _ facts: [Fact]) {
    self.heading(heading)
    if facts.isEmpty { paragraph(Self.notStated, .dim) }
    for fact in facts { item(fact.text, target: fact.target) }
  }

  /// The line that tells an entry with gaps from a full one.
  mutating func shortEntryNotice(of role: Role) {
    guard role.depth == .short else { return }
    paragraph(
      "Short entry: only a few facts about this role are here so far. What is not stated below is "
        + "not known to this program; the role's own page may say more (press l for links).", .dim)
  }
}
