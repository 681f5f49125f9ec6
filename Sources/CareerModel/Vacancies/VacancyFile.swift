/// The adverts of one file with where they come from.
package struct VacancyFile: Equatable, Sendable {
  package var source: Source?
  package var vacancies: VacancyTable

  package init(source: Source? = nil, vacancies: VacancyTable) {
    self.source = source
    self.vacancies = vacancies
  }
}
