import CareerModel
import Synchronization

/// The roles ready to be searched and listed.
///
/// What a list without a filter needs is worked out at once; the words are folded and sorted when
/// they are first looked for, or when `prepare` is called beside the run loop.
package struct RoleIndex: Sendable {
  package let roles: [Role]
  /// For each role the title of its area.
  package let areaTitles: [String]
  /// The places of the roles in the order of the areas, and within an area as everywhere.
  package let placesByArea: [Int]
  /// A line for each area of each role, in the order of `placesByArea`.
  package let lines: [Line]
  let library: Library
  /// For each question what each role answers.
  let verdicts: [Role.Question: [RoleQuery.Value]]
  private let words = Words()

  /// A role where it is listed under one of its areas.
  package struct Line: Hashable, Sendable {
    /// Its place in `roles`.
    package var place: Int
    /// The title of the area.
    package var area: String
  }

  package init(_ library: Library) {
    self.library = library
    roles = library.roles
    var titles: [String: String] = [:]
    var order: [String: Int] = [:]
    for (index, area) in library.areas.enumerated() where titles[area.slug] == nil {
      titles[area.slug] = area.title
      order[area.slug] = index
    }
    let all = roles
    verdicts = Dictionary(
      uniqueKeysWithValues: Role.Question.allCases.map { question in
        (question, all.map { RoleQuery.Value($0.decisions[question]?.verdict) })
      })
    areaTitles = roles.map { titles[$0.area] ?? $0.area }
    placesByArea = all.indices.sorted {
      (order[all[$0].area] ?? .max, $0) < (order[all[$1].area] ?? .max, $1)
    }
    lines = all.indices.flatMap { place in
      all[place].areas.map { area in
        (order: order[area] ?? .max, line: Line(place: place, area: titles[area] ?? area))
      }
    }.sorted { ($0.order, $0.line.place) < ($1.order, $1.line.place) }.map(\.line)
  }

  /// Folds and sorts the words now, so that the first search need not.
  package func prepare() { _ = lexicon }

  var lexicon: RoleLexicon {
    words.lexicon.withLock { lexicon in
      if let lexicon { return lexicon }
      let made = RoleLexicon(library)
      lexicon = made
      return made
    }
  }

  /// The words, made once for all copies of an index.
  private final class Words: Sendable {
    let lexicon = Mutex<RoleLexicon?>(nil)
  }
}
