import CareerModel

/// What an advert pays, made comparable.
enum VacancyPay {
  // TODO: replace by `Salary.annual` of CareerModel when it is there.
  /// The most that the advert offers for a full-time year, in pounds; nil where its figures are
  /// missing or are neither for a year nor for an hour.
  ///
  /// An hour counts 37.5 x 52.143 times, the full-time hours of Agenda for Change.
  static func annualTop(of salary: Vacancy.Salary) -> Double? {
    guard let top = salary.maximum ?? salary.minimum else { return nil }
    switch salary.period {
    case .year: return top
    case .hour: return top * 37.5 * 52.143
    case .day, .unknown, nil: return nil
    }
  }
}
