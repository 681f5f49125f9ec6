@testable import CareerModel
@testable import VacancySearch

/// What the index says, reckoned the plain way for tests.
struct PlainWays {
  let index: VacancyIndex
  let adverts: [Vacancy]

  private var scan: PlainScan { PlainScan(index) }

  /// The adverts that belong to a role; all for nil.
  func scope(_ role: QueryContext.RoleName?) -> Set<Int> {
    guard let role else { return Set(adverts.indices) }
    let context = QueryContext(roles: [role])
    return Set(scan.search(.parse("role:\(role.slug)", in: context), over: adverts))
  }

  func search(_ query: VacancyQuery, role: QueryContext.RoleName? = nil) -> [Int] {
    scan.search(query, over: adverts).filter(scope(role).contains)
  }

  /// How many adverts without a known position match all that is asked but to be near.
  func unplaced(_ query: VacancyQuery, role: QueryContext.RoleName?) -> Int {
    let asksNear = { (part: VacancyQuery.Part) in
      part.field == .near && part.filters && !part.isExcluded
        && !part.conditions.contains(.notStated(.near))
    }
    guard query.parts.contains(where: asksNear) else { return 0 }
    let rest = VacancyQuery(
      text: "", parts: query.parts.filter { !asksNear($0) }, sort: nil, radius: query.radius)
    return search(rest, role: role).count { positions(of: $0).isEmpty }
  }

  func sorted(_ rows: [Int], by sort: VacancySort, _ query: VacancyQuery) -> [Int] {
    var values: [Int: [Value?]] = [:]
    for row in rows { values[row] = sort.keys.map { value($0.key, of: row, query) } }
    return rows.sorted { left, right in
      for (place, key) in sort.keys.enumerated() {
        let pair = (values[left]?[place], values[right]?[place])
        // What is not known comes last both ways.
        guard case (let left?, let right?) = (pair.0 ?? nil, pair.1 ?? nil) else {
          if (pair.0 ?? nil) != nil { return true }
          if (pair.1 ?? nil) != nil { return false }
          continue
        }
        if left.precedes(right) { return !key.isReversed }
        if right.precedes(left) { return key.isReversed }
      }
      return left < right
    }
  }

  private enum Value {
    case number(Double)
    case words([String])

    func precedes(_ other: Value) -> Bool {
      switch (self, other) {
      case (.number(let left), .number(let right)): left < right
      case (.words(let left), .words(let right)):
        left.lexicographicallyPrecedes(right) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      default: false
      }
    }
  }

  private func value(_ key: VacancySort.Key, of row: Int, _ query: VacancyQuery) -> Value? {
    let advert = adverts[row]
    switch key {
    case .match: return query.ranks ? .number(Double(scan.grade(of: advert, query).rawValue)) : nil
    case .listed: return .number(Double(row))
    case .pay: return advert.salary.annual.map { .number(-$0.upperBound) }
    case .posted: return day(advert.posted).map { .number(-$0) }
    case .closes: return day(advert.closes).map { .number($0) }
    case .employer: return words(advert.employer)
    case .title: return words(advert.title)
    case .place: return advert.places.first.flatMap { words($0.name) }
    case .distance:
      let miles = positions(of: row).flatMap { position in
        query.positions.map(position.miles(to:))
      }
      return miles.min().map { .number($0) }
    }
  }

  private func positions(of row: Int) -> [Position] {
    adverts[row].places.compactMap(index.gazetteer.position(of:))
  }

  private func day(_ text: String?) -> Double? {
    text.flatMap(Day.init(exactly:)).map { Double($0.number) }
  }

  private func words(_ text: String) -> Value? {
    let words = TextFolding.words(of: text)
    return words.isEmpty ? nil : .words(words)
  }
}
