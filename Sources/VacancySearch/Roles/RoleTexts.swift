import CareerModel

/// The parts of a role that a word can stand in, the most telling first.
package enum RolePlace: Int, CaseIterable, Comparable, Sendable {
  case titleStart, title, otherName, area, skill, text

  package static func < (left: RolePlace, right: RolePlace) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The place as a person is told of it.
  package var words: String {
    switch self {
    case .titleStart, .title: "title"
    case .otherName: "other name"
    case .area: "area"
    case .skill: "skill"
    case .text: "text"
    }
  }

  /// The texts of this place of a role, as they are searched and quoted.
  package func texts(of role: Role, in library: Library) -> [String] {
    switch self {
    // The title is folded once; which of its words is first is known by its place.
    case .titleStart: []
    case .title: [role.title]
    case .otherName: role.otherNames + role.formerSlugs.map { $0.replacing("-", with: " ") }
    case .area:
      library.areaPaths(of: role).joined().map(\.title).reduce(into: []) { titles, title in
        if !titles.contains(title) { titles.append(title) }
      }
    case .skill:
      role.skillFacts.flatMap { fact in
        [fact.text] + library.skills.filter { $0.slug == fact.skill }.map(\.title)
      }
    case .text: role.searchedTexts
    }
  }
}

extension Role {
  /// Every fact of the role that is prose, without its names, skills and addresses.
  fileprivate var searchedTexts: [String] {
    var texts: [String] = []
    func add(_ facts: [Fact]?) { texts += (facts ?? []).map(\.text) }
    func add(_ text: String?) { if let text { texts.append(text) } }
    add(overview?.summary)
    texts += overview?.notes ?? []
    add(overview?.helpsWith)
    add(overview?.duties)
    add(overview?.workplaces)
    add(overview?.worksWith)
    add(entry?.line)
    add(entry?.requirements)
    add(entry?.experience)
    for way in waysIn?.ways ?? [] {
      add(way.title)
      add(way.entry)
      add(way.experience)
      add(way.paidNote)
      add(way.apprenticeship?.standard)
      add(way.endsWith)
      add(way.note)
    }
    texts += training?.steps.map(\.text) ?? []
    add(pay?.otherScale)
    add(pay?.trainingPay)
    add(pay?.laterBands)
    add(pay?.hours)
    add(pay?.shifts)
    add(pay?.outsideNHS)
    for route in progression?.routes ?? [] {
      add(route.title)
      add(route.condition)
    }
    add(progression?.none)
    add(jobMarket?.facts)
    add(registration?.note)
    texts += registration?.bodies.map(\.rawValue) ?? []
    texts += Question.allCases.compactMap { decisions[$0]?.note }
    return texts + doubts
  }
}
