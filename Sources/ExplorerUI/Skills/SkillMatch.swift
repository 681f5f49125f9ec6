import Canvas
import CareerModel

/// How well the skills a person has fit what one role asks for.
package struct SkillMatch: Hashable, Sendable {
  package let role: Role
  /// The role's words for what the person has.
  package let matching: [String]
  /// The role's words for what the person has not ticked.
  package let missing: [String]
  /// Ticked skills that this role does not ask for.
  package let notAsked: [String]

  /// - Parameter ticks: The keys of ticked words; see `Fact.tickKey`.
  package init(_ role: Role, ticks: Set<String>, titles: [String: String]) {
    self.role = role
    let facts = role.skillFacts
    matching = facts.filter { ticks.contains($0.tickKey) }.map(\.text)
    missing = facts.filter { !ticks.contains($0.tickKey) }.map(\.text)
    let asked = Set(facts.map(\.tickKey))
    notAsked = ticks.subtracting(asked).map { titles[$0] ?? $0 }.sorted()
  }

  /// The full roles that ask for something the person has: the largest share first, then the most.
  package static func ranked(in library: Library, ticks: Set<String>) -> [SkillMatch] {
    let titles = library.tickTitles
    let matches = library.roles.filter { $0.depth == .full && !$0.skillFacts.isEmpty }
      .map { SkillMatch($0, ticks: ticks, titles: titles) }
      .filter { !$0.matching.isEmpty }
    return matches.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      // Shares are compared as whole numbers, crosswise, so that equal shares are equal.
      let first = a.matching.count * (b.matching.count + b.missing.count)
      let second = b.matching.count * (a.matching.count + a.missing.count)
      if first != second { return first > second }
      if a.matching.count != b.matching.count { return a.matching.count > b.matching.count }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// "5 of 9 that this role asks for".
  package var share: String { "\(matching.count) of \(matching.count + missing.count)" }

  /// The ranking as a text, with the reasons.
  package static func document(in library: Library, ticks: Set<String>, most: Int = 40) -> Document
  {
    var document = Document()
    guard !ticks.isEmpty else {
      document.paragraph(
        "Tick the skills you have first: open the Skills pane of any role (2) and press Space on a "
          + "line. A skill you tick counts for every role that asks for it.")
      return document
    }
    let all = ranked(in: library, ticks: ticks)
    document.paragraph(
      all.isEmpty
        ? "No full role asks for what you have ticked."
        : "You have ticked \(ticks.count). \(all.count) of the roles in full ask for some of it. "
          + "The order is the share of a role's skills that you have; it says nothing about "
          + "qualifications.")
    for match in all.prefix(most) {
      document.heading("\(match.role.title): \(match.share)")
      document.pair(
        "You have", match.matching.joined(separator: "; "), target: .role(match.role.slug))
      let missing = match.missing.isEmpty ? "nothing" : match.missing.joined(separator: "; ")
      document.pair("Not ticked", missing)
      if !match.notAsked.isEmpty {
        document.pair("Not asked here", match.notAsked.joined(separator: "; "))
      }
    }
    if all.count > most {
      document.paragraph("\(all.count - most) more roles fit less well and are not shown.", .dim)
    }
    return document
  }

  /// The ranking as a table, with every role.
  package static func listing(in library: Library, ticks: Set<String>) -> Listing {
    Listing(
      ranked(in: library, ticks: ticks),
      columns: ["Role", "Title", "Matching", "Asked", "You have", "Not ticked", "Not asked here"],
      row: {
        [
          $0.role.slug, $0.role.title, String($0.matching.count),
          String($0.matching.count + $0.missing.count), $0.matching.joined(separator: "; "),
          $0.missing.joined(separator: "; "), $0.notAsked.joined(separator: "; "),
        ]
      },
      json: {
        [
          "slug": .string($0.role.slug), "title": .string($0.role.title),
          "matching": JSONValue($0.matching), "missing": JSONValue($0.missing),
          "notAsked": JSONValue($0.notAsked),
        ]
      })
  }
}

extension Library {
  /// The words to show for a tick: the title of its skill.
  fileprivate var tickTitles: [String: String] {
    var titles: [String: String] = [:]
    for skill in skills { titles["skill:" + skill.slug] = skill.title }
    return titles
  }
}
