import CareerModel

/// Adverts with their words folded once, so that a search only compares bytes.
///
/// All adverts lie in one run of bytes, field after field and advert after advert. A search looks
/// for its longest term in the whole run, which the C library does at memory speed, and checks the
/// other terms only within the adverts where that one stands; from a hit it goes on at the next
/// advert. Nothing is allocated for an advert. `plainScan` says the same without the run, slowly,
/// and a test holds the two together.
package struct VacancyIndex: Sendable {
  package let vacancies: [Vacancy]
  private let words: [UInt8]
  /// Where each advert's bytes start, and at the end how many bytes there are.
  private let starts: [Int]
  private let orders: VacancyOrders

  package init(vacancies: [Vacancy]) {
    self.vacancies = vacancies
    var folder = WordFolder()
    folder.reserveCapacity(vacancies.count * 256)
    var starts: [Int] = []
    starts.reserveCapacity(vacancies.count + 1)
    for vacancy in vacancies {
      starts.append(folder.bytes.count)
      for field in VacancyField.allCases {
        for text in field.texts(of: vacancy) { folder.append(text) }
      }
    }
    starts.append(folder.bytes.count)
    words = folder.bytes
    self.starts = starts
    orders = VacancyOrders(vacancies: vacancies)
  }

  /// The places in `vacancies` of the adverts that match, in listing order.
  ///
  /// - Parameter subset: Places to look at only, lowest first; those out of range are left out. nil
  ///   for every advert.
  package func search(_ query: VacancyQuery, within subset: [Int]? = nil) -> [Int] {
    if let subset {
      let inRange = subset.filter(vacancies.indices.contains)
      guard !query.isEmpty else { return inRange }
      return words.withUnsafeBytes { bytes in
        inRange.filter { matches(query.required[...], query.excluded, advert: $0, in: bytes) }
      }
    }
    guard !query.isEmpty else { return Array(vacancies.indices) }
    return words.withUnsafeBytes { bytes in
      guard let first = query.required.first else {
        return vacancies.indices.filter { matches([], query.excluded, advert: $0, in: bytes) }
      }
      var found: [Int] = []
      var advert = 0
      while advert < vacancies.count,
        let hit = ByteSearch.first(first.needle, in: bytes, range: starts[advert]..<bytes.count)
      {
        while starts[advert + 1] <= hit { advert += 1 }
        if matches(query.required.dropFirst(), query.excluded, advert: advert, in: bytes) {
          found.append(advert)
        }
        advert += 1
      }
      return found
    }
  }

  /// The adverts that match, sorted, with how many there were to choose from.
  ///
  /// - Parameter subset: Places to look at only, lowest first; nil for every advert.
  package func results(
    query: VacancyQuery, sort: VacancySort = .listed, within subset: [Int]? = nil
  ) -> VacancyResults {
    let found = search(query, within: subset)
    let total = subset?.count(where: vacancies.indices.contains) ?? vacancies.count
    return VacancyResults(indices: sorted(found, by: sort), total: total)
  }

  /// Every advert has its place in an order made once, so that a keystroke only picks from it.
  private func sorted(_ found: [Int], by sort: VacancySort) -> [Int] {
    guard sort != .listed, found.count > 1 else { return found }
    var isFound = [Bool](repeating: false, count: vacancies.count)
    for advert in found { isFound[advert] = true }
    return orders.order(by: sort).filter { isFound[$0] }
  }

  private func matches(
    _ required: ArraySlice<VacancyQuery.Term>, _ excluded: [VacancyQuery.Term], advert: Int,
    in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let range = starts[advert]..<starts[advert + 1]
    return required.allSatisfy { ByteSearch.first($0.needle, in: bytes, range: range) != nil }
      && excluded.allSatisfy { ByteSearch.first($0.needle, in: bytes, range: range) == nil }
  }
}
