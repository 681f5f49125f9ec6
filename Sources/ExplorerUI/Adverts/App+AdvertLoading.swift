import CareerModel
import VacancySearch

/// Adverts that come in while the program runs.
extension App {
  /// Takes in the first adverts of a file; the one that is selected stays so.
  mutating func take(_ index: VacancyIndex, _ loading: AdvertLoading) {
    let selected = selectedAdvert
    library.vacancies = index.table
    vacancyIndex = index
    advertLoading = loading
    edition += 1
    keepAdverts()
    select(selected)
  }

  /// Takes in all adverts of a file, with what was left out of it.
  mutating func take(_ reading: VacancyFile.Reading, _ index: VacancyIndex?, wasStopped: Bool) {
    let selected = selectedAdvert
    var library = self.library
    library.replaceVacancies(with: reading)
    advertLoading = nil
    take(library, roleIndex, index ?? VacancyIndex(library.vacancies, in: library))
    keepAdverts()
    select(selected)
    if wasStopped {
      note =
        "Loading was stopped. \(VacancyResults.grouped(library.vacancies.count)) jobs are here; the "
        + "rest of the file was not read."
    }
  }

  /// Puts the selection back on an advert whose row may have changed.
  private mutating func select(_ advert: Int?) {
    guard let advert, selectedAdvert != advert,
      let row = advertResults.adverts.firstIndex(of: UInt32(advert))
    else { return }
    view.adverts.position.selected = row
  }
}
