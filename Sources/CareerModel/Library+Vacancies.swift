/// Why an advert is shown with a role.
package enum VacancyMatch: String, CaseIterable, Sendable {
  /// The role's own page listed it.
  case listed
  /// No page listed it, and its title holds the role's title or one of its other names.
  case title
}

extension VacancyTable {
  /// Which adverts belong to a role, in the order of the table, and why each does.
  package func adverts(of role: Role) -> [(advert: Int, match: VacancyMatch)] {
    let titled = titles(naming: role)
    let slug = (0..<UInt32(pools.slugs.count)).first { pools.slugs.text($0) == role.slug }
    let lists = (0..<UInt32(pools.slugLists.count)).map(pools.slugLists.numbers)
    let listed = lists.map { list in slug.map(list.contains) ?? false }
    var found: [(advert: Int, match: VacancyMatch)] = []
    for (number, segment) in segments.enumerated() {
      let columns = segment.columns
      for row in columns.titles.indices {
        let list = Int(columns.slugLists[row])
        if listed[list] {
          found.append((number << Segment.sizeBits + row, .listed))
        } else if lists[list].isEmpty, titled[Int(columns.titles[row])] {
          found.append((number << Segment.sizeBits + row, .title))
        }
      }
    }
    return found
  }

  /// For each distinct title whether the role's title or one of its other names stands in it.
  private func titles(naming role: Role) -> [Bool] {
    var holds = [Bool](repeating: false, count: pools.titles.count)
    pools.titles.folded.withUnsafeBytes { text in
      for name in [role.title] + role.otherNames {
        let words = Words(name)
        guard !words.isEmpty else { continue }
        var id = 0
        var from = 0
        while let hit = ByteSearch.first(words.bytes, in: text, range: from..<text.count) {
          while pools.titles.foldedStarts[id + 1] <= hit { id += 1 }
          holds[id] = true
          from = Int(pools.titles.foldedStarts[id + 1])
        }
      }
    }
    return holds
  }
}

extension Library {
  /// The adverts that belong to a role, in the order of the library.
  ///
  /// Looks at every advert: ask again when the role or the adverts change, not for every picture.
  package func vacancies(of role: Role) -> [(vacancy: Vacancy, match: VacancyMatch)] {
    vacancies.adverts(of: role).map { (vacancies[$0.advert], $0.match) }
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
