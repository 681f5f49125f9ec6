/// An order to show adverts in.
///
/// Adverts that match equally well stay in listing order; those that do not say what is sorted by
/// come last, in both directions.
package struct VacancySort: Hashable, Sendable {
  package enum Key: String, CaseIterable, Sendable { case listed, pay, employer, place, title }

  package var key: Key
  /// Whether the order is turned round: lowest pay first, Z to A, last listed first.
  package var isReversed: Bool

  package init(_ key: Key, isReversed: Bool = false) {
    self.key = key
    self.isReversed = isReversed
  }

  /// As the adverts are listed.
  package static let listed = VacancySort(.listed)

  /// Reads a name of the command line: listed, pay, employer, place or title.
  ///
  /// A "-" before it turns the order round; case does not count.
  /// - Returns: nil for any other word.
  package init?(name: String) {
    let isReversed = name.hasPrefix("-")
    let word = isReversed ? String(name.dropFirst()) : name
    guard let key = Key(rawValue: word.lowercased()) else { return nil }
    self.init(key, isReversed: isReversed)
  }

  /// The name that `init(name:)` reads.
  package var name: String { (isReversed ? "-" : "") + key.rawValue }

  /// The names of the command line, for help and for what to say about a wrong one.
  package static var names: [String] { Key.allCases.map(\.rawValue) }

  /// The order in plain words: "pay, highest first".
  package var label: String {
    switch key {
    case .listed: isReversed ? "as listed, last first" : "as listed"
    case .pay: isReversed ? "pay, lowest first" : "pay, highest first"
    case .employer, .place, .title: "\(key.rawValue), \(isReversed ? "Z to A" : "A to Z")"
    }
  }

  /// The order after this one for a key that steps through them; after the last, the first.
  package var next: VacancySort {
    let keys = Key.allCases
    let place = keys.firstIndex(of: key).map { $0 + 1 } ?? 0
    return VacancySort(keys[place % keys.count])
  }
}
