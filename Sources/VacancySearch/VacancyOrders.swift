import CareerModel
import Synchronization

/// The orders of a set of adverts, each made when it is first asked for and then kept.
///
/// Sorting a hundred thousand titles takes longer than a keystroke may, and the order does not
/// depend on what is typed.
final class VacancyOrders: Sendable {
  private let vacancies: [Vacancy]
  private let known = Mutex<[VacancySort: [Int]]>([:])

  init(vacancies: [Vacancy]) {
    self.vacancies = vacancies
  }

  /// The places of all adverts in this order.
  func order(by sort: VacancySort) -> [Int] {
    if let order = known.withLock({ $0[sort] }) { return order }
    let order = makeOrder(sort)
    known.withLock { $0[sort] = order }
    return order
  }

  private func makeOrder(_ sort: VacancySort) -> [Int] {
    switch sort.key {
    case .listed:
      return sort.isReversed ? vacancies.indices.reversed() : Array(vacancies.indices)
    case .pay:
      // Negated, because pay comes highest first where letters come lowest first.
      let keys = vacancies.map { $0.salary.annual.map { -$0.upperBound } }
      return order(isReversed: sort.isReversed, isKnown: { keys[$0] != nil }) { left, right in
        guard let left = keys[left], let right = keys[right], left != right else { return 0 }
        return left < right ? -1 : 1
      }
    case .employer: return order(isReversed: sort.isReversed, by: \.employer)
    case .place: return order(isReversed: sort.isReversed) { $0.places.first?.name ?? "" }
    case .title: return order(isReversed: sort.isReversed, by: \.title)
    }
  }

  /// Folded texts lie in one run of bytes, as comparing them is most of the work.
  private func order(isReversed: Bool, by text: (Vacancy) -> String) -> [Int] {
    var folder = WordFolder()
    var keys: [Range<Int>] = []
    for vacancy in vacancies {
      let start = folder.bytes.count
      folder.append(text(vacancy))
      keys.append(start..<folder.bytes.count)
    }
    return folder.bytes.withUnsafeBytes { bytes in
      // A text without a word is folded to one space.
      order(isReversed: isReversed, isKnown: { keys[$0].count > 1 }) { left, right in
        ByteSearch.order(keys[left], keys[right], in: bytes)
      }
    }
  }

  private func order(
    isReversed: Bool, isKnown: (Int) -> Bool, by compare: (Int, Int) -> Int
  ) -> [Int] {
    let known = vacancies.indices.filter(isKnown)
    let sorted = known.sorted { left, right in
      let order = isReversed ? compare(right, left) : compare(left, right)
      return order != 0 ? order < 0 : left < right
    }
    return sorted + vacancies.indices.filter { !isKnown($0) }
  }
}
