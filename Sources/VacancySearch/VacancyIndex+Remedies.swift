import CareerModel

/// A way out where nothing matches: what changing one thing would leave.
package struct VacancyRemedy: Hashable, Sendable {
  /// "without band:6", "within 20 miles instead of 10".
  package var words: String
  /// The query after the change.
  package var text: String
  /// Whether all adverts are looked at afterwards, and not those of the role alone.
  package var leavesRole = false
  /// How many adverts are then left.
  package var count: Int
}

extension VacancyIndex {
  /// What leaving out each part would give, best first, and what looking further away would; at the
  /// end what leaving out everything would.
  ///
  /// All counts but those of wider circles come from one look at the adverts: one that a single part
  /// turns away comes back with that part.
  package func remedies(
    _ query: VacancyQuery, role: QueryContext.RoleName? = nil, in context: QueryContext
  ) -> [VacancyRemedy] {
    let matcher = matcher(for: query, role: role)
    let counts = leavingOneOut(matcher)
    var remedies: [VacancyRemedy] = []
    if matcher.parts.count > 1 {
      for (place, bit) in matcher.parts {
        remedies.append(
          VacancyRemedy(
            words: "without \(query.parts[place].text)", text: query.text(leavingOut: [place]),
            count: counts[bit.trailingZeroBitCount]))
      }
    }
    if role != nil, !query.isEmpty {
      remedies.append(
        VacancyRemedy(
          words: "in all roles, not only this one", text: query.text, leavesRole: true,
          count: counts[matcher.scope.trailingZeroBitCount]))
    }
    remedies += fartherAway(query, role: role, in: context)
    // A sort that keeps equals in the order they were made in.
    let ranked = remedies.filter { $0.count > 0 }.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
    guard !query.isEmpty else { return ranked }
    let all = matcher.scope == 0 ? table.count : matcher.search(table).total
    return ranked
      + (all > 0
        ? [VacancyRemedy(words: "without the whole filter", text: "", count: all)]
        : [
          VacancyRemedy(
            words: "all jobs, without the filter", text: "", leavesRole: true, count: table.count)
        ])
  }

  /// For each bit how many adverts are turned away by it alone.
  private func leavingOneOut(_ matcher: Matcher) -> [Int] {
    let cares = matcher.required | matcher.excluded
    var counts = [Int](repeating: 0, count: 64 + 1)
    for segment in table.segments {
      matcher.forEachBits(of: segment.columns) { _, bits in
        let wrong = (bits & cares) ^ matcher.required
        if wrong & (wrong &- 1) == 0 { counts[wrong.trailingZeroBitCount] += 1 }
      }
    }
    return counts
  }

  /// What wider circles would give, and adverts whose place is not known.
  private func fartherAway(
    _ query: VacancyQuery, role: QueryContext.RoleName?, in context: QueryContext
  ) -> [VacancyRemedy] {
    guard !query.positions.isEmpty else { return [] }
    var remedies: [VacancyRemedy] = []
    for factor in [2.0, 5.0] {
      let miles = query.radius * factor
      let text = query.text(within: miles)
      let count = search(.parse(text, in: context), role: role).count
      guard count > 0 else { continue }
      remedies.append(
        VacancyRemedy(
          words: "within \(miles.rounded().plainText) miles instead of "
            + query.radius.rounded().plainText, text: text, count: count))
      break
    }
    let unplaced = matcher(for: query, role: role).search(table).unplaced
    if unplaced > 0, let near = query.parts.firstIndex(where: { $0.field == .near }) {
      remedies.append(
        VacancyRemedy(
          words: "with jobs whose distance is unknown",
          text: query.text(replacing: near, with: query.parts[near].text + ",unknown"),
          count: unplaced))
    }
    return remedies
  }
}

extension VacancyQuery {
  /// The text with another reach.
  package func text(within miles: Double) -> String {
    let part = "within:\(miles.rounded().plainText)"
    guard let place = parts.firstIndex(where: { $0.field == .within }) else {
      return text(adding: part)
    }
    return text(replacing: place, with: part)
  }
}
