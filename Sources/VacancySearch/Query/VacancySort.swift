/// An order to show adverts in: by one thing, and among equals by the next.
///
/// Adverts that are equal in all of them stay in listing order; those that do not say what is sorted
/// by come last, in both directions.
package struct VacancySort: Hashable, Sendable {
  package enum Key: String, CaseIterable, Sendable {
    /// How well the words fit; listing order where no words are typed.
    case match
    case pay, distance, employer, title, place, posted, closes
    /// As the adverts are listed.
    case listed

    /// Other names that are taken for a key.
    fileprivate static let otherNames: [String: Key] = [
      "best": .match, "salary": .pay, "near": .distance, "newest": .posted, "closing": .closes,
      "name": .title,
    ]
  }

  /// One thing to sort by.
  package struct Order: Hashable, Sendable {
    package var key: Key
    /// Whether the order is turned round: lowest pay first, Z to A, last listed first.
    package var isReversed: Bool
  }

  /// What is sorted by, the first counting most; never empty.
  package private(set) var keys: [Order]

  package init(_ key: Key, isReversed: Bool = false) {
    keys = [Order(key: key, isReversed: isReversed)]
  }

  /// Best match first.
  package static let match = VacancySort(.match)
  /// As the adverts are listed.
  package static let listed = VacancySort(.listed)

  /// Reads names of the command line and of `sort:`, between commas: "pay", "pay,-distance".
  ///
  /// A "-" before one turns it round; case does not count, and the start of a name is enough.
  /// - Returns: nil where a name is unknown or there is none.
  package init?(name: String) {
    keys = []
    for name in name.split(separator: ",", omittingEmptySubsequences: false) {
      let isReversed = name.first?.isMinus ?? false
      let word = (isReversed ? name.dropFirst() : name).lowercased()
      guard !word.isEmpty,
        let key = Key(rawValue: word) ?? Key.otherNames[word]
          ?? Key.allCases.first(where: { $0.rawValue.hasPrefix(word) })
      else { return nil }
      if !keys.contains(where: { $0.key == key }) {
        keys.append(Order(key: key, isReversed: isReversed))
      }
    }
    guard !keys.isEmpty else { return nil }
  }

  /// The name that `init(name:)` reads.
  package var name: String {
    keys.map { ($0.isReversed ? "-" : "") + $0.key.rawValue }.joined(separator: ",")
  }

  /// The names of the command line, for help and for what to say about a wrong one.
  package static var names: [String] { Key.allCases.map(\.rawValue) }

  /// The order in plain words: "pay, highest first".
  package var label: String { keys.map(\.label).joined(separator: "; then ") }

  /// What best match means for a query: without words that rank, the nearest come first where a place
  /// is asked for, and otherwise adverts stay as listed.
  func settled(for query: VacancyQuery) -> VacancySort {
    guard self == .match, !query.ranks else { return self }
    return VacancySort(query.circle == nil ? .listed : .distance)
  }

  /// The order after this one for a key that steps through them; after the last, the first.
  ///
  /// - Parameter hasDistance: Whether a place is given, so that adverts can be sorted by distance.
  package func next(hasDistance: Bool) -> VacancySort {
    let all = Key.allCases.filter { $0 != .distance || hasDistance }
    let place = keys.first.flatMap { all.firstIndex(of: $0.key) }.map { $0 + 1 } ?? 0
    return VacancySort(all[place % all.count])
  }
}

extension VacancySort.Order {
  fileprivate var label: String {
    switch key {
    case .match: isReversed ? "worst match first" : "best match first"
    case .listed: isReversed ? "as listed, last first" : "as listed"
    case .pay: isReversed ? "pay, lowest first" : "pay, highest first"
    case .distance: isReversed ? "distance, furthest first" : "distance, nearest first"
    case .posted: isReversed ? "posted, oldest first" : "posted, newest first"
    case .closes: isReversed ? "closing, last first" : "closing, soonest first"
    case .employer, .place, .title: "\(key.rawValue), \(isReversed ? "Z to A" : "A to Z")"
    }
  }
}
