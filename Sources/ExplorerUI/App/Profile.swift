/// What is kept about the person while the program runs.
package struct Profile: Hashable, Sendable {
  /// The lines ticked, by `Fact.tickKey`, so that a skill ticked in one role is ticked in all.
  package internal(set) var ticks: Set<String> = []
  /// The slugs of the roles marked for comparing, in the order of marking.
  package internal(set) var compared: [String] = []
  /// What the pay calculator was last asked; nil until it is opened.
  package internal(set) var payForm: PayForm?
  /// Filters of adverts that were typed before, oldest first.
  package internal(set) var advertFilters: [String] = []

  package init() {}

  /// The most filters that are kept.
  private static let filterLimit = 100

  mutating func apply(_ change: ProfileChange) {
    switch change {
    case .tick(let key):
      if ticks.remove(key) == nil { ticks.insert(key) }
    case .mark(let slug):
      if let index = compared.firstIndex(of: slug) {
        compared.remove(at: index)
      } else {
        compared.append(slug)
      }
    case .payForm(let form): payForm = form
    case .advertFilter(let filter):
      guard filter.contains(where: { !$0.isWhitespace }) else { return }
      advertFilters.removeAll { $0 == filter }
      advertFilters.append(filter)
      if advertFilters.count > Self.filterLimit { advertFilters.removeFirst() }
    }
  }

  /// Marks a role for comparing, or takes its mark away, and says so.
  func marking(_ slug: String, title: String) -> [Action] {
    var after = self
    after.apply(.mark(slug))
    let count = after.compared.count
    let marked =
      count < RoleComparison.count.lowerBound
      ? "\(count) marked; mark another with c." : "\(count) marked; v compares them."
    if compared.contains(slug) {
      return [.change(.mark(slug)), .say("\(title) is no longer marked. \(marked)")]
    }
    if compared.count == RoleComparison.count.upperBound {
      return [
        .say("Four roles are marked, the most that fit side by side. Take one away with c first.")
      ]
    }
    return [.change(.mark(slug)), .say("\(title) is marked. \(marked)")]
  }
}

/// A change of what is kept about the person.
package enum ProfileChange: Hashable, Sendable {
  /// Tick a line by its `Fact.tickKey`, or take its tick away.
  case tick(String)
  /// Mark a role for comparing by its slug, or take its mark away.
  case mark(String)
  /// Keep what the pay calculator is asked.
  case payForm(PayForm)
  /// Keep a filter of adverts; the same one twice is kept once, as the newest, and a blank one not.
  case advertFilter(String)
}
