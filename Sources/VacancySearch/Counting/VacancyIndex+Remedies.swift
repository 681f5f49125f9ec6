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
  /// What leaving out each part would give, best first, and what looking further away would; where
  /// none of that helps, what each part alone would; at the end what leaving out everything would.
  ///
  /// All counts but those of wider circles come from one look at the adverts: one that a single part
  /// turns away comes back with that part.
  package func remedies(
    _ query: VacancyQuery, role: QueryContext.RoleName? = nil, in context: QueryContext
  ) -> [VacancyRemedy] {
    let matcher = matcher(for: query, role: role)
    let counts = leavingOneOut(matcher)
    // Without one part there would be room for one of these.
    let unused = query.parts.indices.filter { query.parts[$0].kind == .beyondLimit }
    var remedies: [VacancyRemedy] = []
    if matcher.parts.count > 1 {
      for (place, bit) in matcher.parts {
        remedies.append(
          VacancyRemedy(
            words: "without \(query.parts[place].text)",
            text: query.text(leavingOut: Set(unused + [place])),
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
    if !remedies.contains(where: { $0.count > 0 }) {
      remedies += alone(query, role: role, in: context)
    }
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

  /// For each bit how many adverts are not turned away by any other.
  private func leavingOneOut(_ matcher: Matcher) -> [Int] {
    let cares = matcher.required | matcher.excluded
    // An advert that nothing turns away has no bit wrong, and counts for each.
    var counts = [Int](repeating: 0, count: 64 + 1)
    for segment in table.segments {
      matcher.forEachBits(of: segment.columns) { _, bits in
        let wrong = (bits & cares) ^ matcher.required
        if wrong & (wrong &- 1) == 0 { counts[wrong.trailingZeroBitCount] += 1 }
      }
    }
    let found = counts[64]
    return counts.map { $0 + found }
  }

  /// What each part alone would give, where leaving out one is not enough.
  private func alone(
    _ query: VacancyQuery, role: QueryContext.RoleName?, in context: QueryContext
  ) -> [VacancyRemedy] {
    let places = query.parts.indices.filter {
      query.parts[$0].filters && !query.parts[$0].isExcluded
    }
    guard places.count > 2 else { return [] }
    return places.prefix(Self.mostAlone).map { place in
      let others = query.parts.indices.filter { $0 != place && query.parts[$0].field != .within }
      let text = query.text(leavingOut: Set(others))
      return VacancyRemedy(
        words: "with \(query.parts[place].text) alone", text: text,
        count: search(.parse(text, in: context), role: role).count)
    }
  }

  /// Parts that are tried alone: each is a search of its own.
  private static let mostAlone = 6

  /// What wider circles would give, and adverts whose place is not known.
  private func fartherAway(
    _ query: VacancyQuery, role: QueryContext.RoleName?, in context: QueryContext
  ) -> [VacancyRemedy] {
    guard !query.positions.isEmpty else { return [] }
    var remedies: [VacancyRemedy] = []
    for factor in [2.0, 5.0] {
      let miles = VacancyQuery.shownReach(query.radius * factor)
      guard miles <= Distance.furthest else { break }
      let text = query.text(within: miles)
      let count = search(.parse(text, in: context), role: role).count
      guard count > 0 else { continue }
      remedies.append(
        VacancyRemedy(
          words: "within \(miles.plainText) miles instead of "
            + VacancyQuery.shownReach(query.radius).plainText, text: text, count: count))
      break
    }
    let found = matcher(for: query, role: role).search(table)
    if found.unplaced > 0 {
      remedies.append(
        VacancyRemedy(
          words: "with jobs whose distance is unknown", text: query.textWithUnknownDistance,
          count: found.rows.count + found.unplaced))
    }
    return remedies
  }
}

extension VacancyQuery {
  /// The text with another reach.
  package func text(within miles: Double) -> String {
    let part = "within:\(Self.shownReach(miles).plainText)"
    guard let place = parts.firstIndex(where: { $0.field == .within }) else {
      return text(adding: part)
    }
    return text(replacing: place, with: part)
  }

  /// Miles as they are written: whole ones, and below ten to the tenth; never none.
  fileprivate static func shownReach(_ miles: Double) -> Double {
    miles < 10 ? max(0.1, (miles * 10).rounded() / 10) : miles.rounded()
  }

  /// The text with "unknown" as one more value of every place that is asked for.
  fileprivate var textWithUnknownDistance: String {
    parts.filter { $0.repeats == nil }.map { part in
      guard part.field == .near, part.filters, !part.isExcluded,
        !part.conditions.contains(.notStated(.near))
      else { return part.text }
      return part.text + (part.text.hasOpenQuote ? "\"" : "") + ",unknown"
    }.joined(separator: " ")
  }
}
