import CareerModel

extension VacancyIndex {
  /// The adverts that a query leaves, in order.
  ///
  /// - Parameters:
  ///   - sort: The order, unless the query asks for one itself.
  ///   - role: The role whose adverts alone are looked at; nil for all.
  package func results(
    _ query: VacancyQuery, sort: VacancySort = .match, role: QueryContext.RoleName? = nil
  ) -> VacancyResults {
    let matcher = matcher(for: query, role: role)
    let found = matcher.search(table)
    let sort = query.sort ?? sort.settled(for: query)
    return VacancyResults(
      query: query, sort: sort,
      adverts: orders.sorted(found, by: sort, query: query, in: self),
      total: found.total, unplaced: found.unplaced)
  }

  /// The places in the table of the adverts that match, in listing order.
  package func search(_ query: VacancyQuery, role: QueryContext.RoleName? = nil) -> [Int] {
    matcher(for: query, role: role).search(table).rows.map { Int($0) }
  }

  func matcher(for query: VacancyQuery, role: QueryContext.RoleName?) -> Matcher {
    var builder = MatcherBuilder(self)
    return builder.build(query, scope: role.map(VacancyQuery.RoleNames.init))
  }

  /// Miles from the nearest place of an advert to the nearest place that a query asks for; nil where
  /// the query asks for none, or it is not known where the advert is.
  package func distance(of advert: Int, _ query: VacancyQuery) -> Double? {
    let positions = query.positions
    guard !positions.isEmpty else { return nil }
    let (columns, row) = table.row(of: advert)
    return distance(ofList: columns.placeLists[row], to: positions)
  }

  func distance(ofList list: UInt32, to positions: [Position]) -> Double? {
    var least: Double?
    table.pools.placeLists.forEachNumber(list) { place in
      guard let position = facts.positions[Int(place)] else { return }
      for wanted in positions { least = min(least ?? .infinity, position.miles(to: wanted)) }
    }
    return least
  }
}

extension VacancyQuery.RoleNames {
  init(_ role: QueryContext.RoleName) {
    self.init(slug: role.slug, names: ([role.title] + role.otherNames).map { Words($0) })
  }
}
