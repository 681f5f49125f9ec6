/// The roles that a query leaves, and what every part of it did.
package struct RoleResults: Sendable {
  package let query: RoleQuery
  /// Places in `RoleIndex.roles`: best first where words were typed, otherwise by area.
  package let places: [Int]
  /// The same as a list shows them: where no words were typed, a role stands under each of its areas.
  package let lines: [RoleIndex.Line]
  /// How many roles there were to choose from.
  package let total: Int
  /// For words that no role holds, the words one letter away that were taken for them.
  package let corrections: [String: [String]]
  /// For each active part of the query its place in `query.parts`, and the roles it keeps.
  let kept: [(part: Int, roles: [Bool])]
  /// For each of `places` the least telling place that a word was found in.
  let ranks: [RolePlace]

  /// The roles that are left, each with the least telling place that a word was found in.
  package var placesWithRank: [(place: Int, rank: RolePlace)] {
    Array(zip(places, ranks)).map { (place: $0, rank: $1) }
  }

  /// What leaving out some of the query would give.
  package struct Remedy: Hashable, Sendable {
    /// The part that is left out, as typed; nil for all of them.
    package var part: String?
    /// The query without it.
    package var text: String
    /// How many roles are then left.
    package var count: Int
  }

  /// What leaving out each part would give, best first, and at the end leaving out everything.
  ///
  /// The counts come from what each part kept, so that nothing is searched again.
  package var remedies: [Remedy] {
    var remedies: [Remedy] = []
    if kept.count > 1 {
      // How many parts turn each role away: a role that one part alone turns away comes back.
      var refusals = [Int](repeating: 0, count: total)
      for part in kept {
        for role in 0..<total where !part.roles[role] { refusals[role] += 1 }
      }
      for part in kept {
        let count = (0..<total).count {
          refusals[$0] == 0 || (refusals[$0] == 1 && !part.roles[$0])
        }
        remedies.append(
          Remedy(
            part: query.parts[part.part].text, text: query.text(leavingOut: [part.part]),
            count: count))
      }
    }
    // A sort that keeps equals in the order they were typed in.
    remedies = remedies.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
    if !kept.isEmpty { remedies.append(Remedy(part: nil, text: "", count: total)) }
    return remedies
  }
}
