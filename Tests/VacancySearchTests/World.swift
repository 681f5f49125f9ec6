import TestSupport
import Testing

@testable import CareerModel
@testable import VacancySearch

/// What the tests know of pay, places, roles and the day.
enum World {
  /// The data inside the program, read once for all tests.
  static let library = fixture("the bundled data") { try Library.load(from: .bundled) }
  static let gazetteer = library.gazetteer
  static let pay = PayFacts(library)
  static let today = Day(year: 2026, month: 11, day: 25)

  /// Few roles, one of them named within the name of another.
  static let roles = [
    QueryContext.RoleName(slug: "porter", title: "Porter", otherNames: ["Orderly"]),
    QueryContext.RoleName(slug: "nurse", title: "Nurse", otherNames: []),
    QueryContext.RoleName(
      slug: "senior-nurse", title: "Senior nurse", otherNames: ["Sister", "Charge nurse"]),
    QueryContext.RoleName(
      slug: "support-worker", title: "Support worker", otherNames: ["Care assistant"]),
  ]
  static let context = QueryContext(gazetteer: gazetteer, today: today, roles: roles)
  /// All roles of the catalogue.
  static let fullContext = QueryContext(library, today: today)

  static func index(_ adverts: [Vacancy]) -> VacancyIndex {
    VacancyIndex(VacancyTable(adverts), pay: pay, gazetteer: gazetteer)
  }
}
