import Synchronization

/// Why an advert is shown with a role.
package enum VacancyMatch: String, CaseIterable, Sendable {
  /// The role's own page listed it.
  case listed
  /// No page listed it, and its title holds the role's title or one of its other names.
  case title
}

extension VacancyTable {
  /// For each list of roles whether it holds a role's slug.
  package func lists(holding slug: String) -> [Bool] {
    let id = (0..<UInt32(pools.slugs.count)).first { pools.slugs.text($0) == slug }
    return (0..<UInt32(pools.slugLists.count)).map { list in
      id.map(pools.slugLists.numbers(list).contains) ?? false
    }
  }

  /// For each distinct title whether one of some names stands in it.
  package func titles(naming names: [Words]) -> [Bool] {
    var holds = [Bool](repeating: false, count: pools.titles.count)
    pools.titles.folded.withUnsafeBytes { text in
      for name in names where !name.isEmpty {
        var id = 0
        var from = 0
        while let hit = ByteSearch.first(name.bytes, in: text, range: from..<text.count) {
          while pools.titles.foldedStarts[id + 1] <= hit { id += 1 }
          holds[id] = true
          from = Int(pools.titles.foldedStarts[id + 1])
        }
      }
    }
    return holds
  }

  /// Which adverts belong to a role, in the order of the table, and why each does.
  package func adverts(of role: Role) -> RoleAdverts {
    let titled = titles(naming: ([role.title] + role.otherNames).map { Words($0) })
    let listed = lists(holding: role.slug)
    var found = RoleAdverts()
    for (number, segment) in segments.enumerated() {
      let columns = segment.columns
      for row in columns.titles.indices {
        let list = columns.slugLists[row]
        let advert = UInt32(number << Segment.sizeBits + row)
        if listed[Int(list)] {
          found.append(advert, .listed)
        } else if titled[Int(columns.titles[row])], pools.slugLists.range(of: list).isEmpty {
          found.append(advert, .title)
        }
      }
    }
    return found
  }
}

/// The adverts that belong to a role, by their places in a table.
package struct RoleAdverts: Hashable, Sendable {
  /// Lowest first.
  package private(set) var adverts: [UInt32] = []
  private var matches: [VacancyMatch] = []

  package var count: Int { adverts.count }

  /// Why an advert belongs to the role; nil for one that does not.
  package func match(of advert: Int) -> VacancyMatch? {
    var low = 0
    var high = adverts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(adverts[middle]) < advert { low = middle + 1 } else { high = middle }
    }
    return low < adverts.count && Int(adverts[low]) == advert ? matches[low] : nil
  }

  fileprivate mutating func append(_ advert: UInt32, _ match: VacancyMatch) {
    adverts.append(advert)
    matches.append(match)
  }

  /// The adverts with why each belongs to the role.
  fileprivate var pairs: Zip2Sequence<[UInt32], [VacancyMatch]> { zip(adverts, matches) }
}

/// The adverts of the roles that were asked for last: looking through a hundred thousand of them is
/// no work for every picture.
final class KeptRoleAdverts: Sendable {
  private let kept = Mutex<[(slug: String, adverts: RoleAdverts)]>([])
  private static let most = 4

  func adverts(of role: Role, in table: VacancyTable) -> RoleAdverts {
    if let known = kept.withLock({ kept in kept.first { $0.slug == role.slug }?.adverts }) {
      return known
    }
    let adverts = table.adverts(of: role)
    kept.withLock { $0 = [(role.slug, adverts)] + $0.prefix(Self.most - 1) }
    return adverts
  }
}

extension Library {
  /// The adverts that belong to a role, by their places in `vacancies`; kept for the next picture.
  package func adverts(of role: Role) -> RoleAdverts {
    keptRoleAdverts.adverts(of: role, in: vacancies)
  }

  /// The adverts that belong to a role, in the order of the library.
  package func vacancies(of role: Role) -> [(vacancy: Vacancy, match: VacancyMatch)] {
    adverts(of: role).pairs.map { (vacancies[Int($0)], $1) }
  }

  /// Puts the adverts of a file in the place of those in the library.
  ///
  /// The faults of the file join those of the library.
  package mutating func replaceVacancies(with reading: VacancyFile.Reading) {
    vacancies = reading.file.vacancies
    vacancySources = reading.file.source.map { [$0] } ?? []
    faults += reading.faults
  }
}
