/// Why an advert is shown with a role.
package enum VacancyMatch: String, CaseIterable, Sendable {
  /// The role's own page listed it.
  case listed
  /// No page listed it, and its title holds the role's title or one of its other names.
  case title
}

extension Library {
  /// The adverts that belong to a role, in the order of the library.
  ///
  /// Looks at every advert: ask again when the role or the adverts change, not for every picture.
  package func vacancies(of role: Role) -> [(vacancy: Vacancy, match: VacancyMatch)] {
    let names = ([role.title] + role.otherNames).map { Words($0) }
    return vacancies.compactMap { vacancy in
      if vacancy.listedBy.contains(role.slug) { return (vacancy, .listed) }
      guard vacancy.listedBy.isEmpty else { return nil }
      let title = Words(vacancy.title)
      return names.contains(where: title.contains) ? (vacancy, .title) : nil
    }
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
