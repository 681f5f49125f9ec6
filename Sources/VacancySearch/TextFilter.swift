import CareerModel

/// What a person typed to filter a list of anything but adverts: roles, commands, help, terms.
///
/// Every word must start a word of one of an entry's texts; case and accents do not count.
package struct TextFilter: Hashable, Sendable {
  /// How well an entry fits, the best first.
  package enum Rank: Int, Comparable, Sendable {
    /// The title starts with what was typed.
    case titleStart
    /// Words of the title start with every word typed.
    case titleWords
    /// Some words stand in the other texts only.
    case elsewhere

    package static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// The text as typed.
  package let query: String
  /// Each word typed, once, with a space before it.
  let needles: [[UInt8]]
  /// All words typed, with the space before each: how a title must start to be first.
  private let start: [UInt8]

  package init(_ query: String) {
    self.query = query
    start = TextFolding.bytes(of: query).dropLast()
    var needles: [[UInt8]] = []
    for word in start.split(separator: WordFolder.space) {
      let needle = [WordFolder.space] + word
      if !needles.contains(needle) { needles.append(needle) }
      if needles.count == VacancyQuery.maximumParts { break }
    }
    self.needles = needles
  }

  /// Whether nothing is searched for, so that everything matches.
  package var isEmpty: Bool { needles.isEmpty }

  /// Whether every word typed starts a word of one of the texts.
  package func matches(_ texts: [String]) -> Bool { rank(texts) != nil }

  /// How well an entry fits; nil where it does not match.
  ///
  /// - Parameter texts: The title first, then whatever else can be searched.
  package func rank(_ texts: [String]) -> Rank? {
    guard let title = texts.first else { return isEmpty ? .elsewhere : nil }
    let titleBytes = TextFolding.bytes(of: title)
    if titleBytes.starts(with: start) { return .titleStart }
    var missing = needles.filter { !Self.contains($0, in: titleBytes) }
    if missing.isEmpty { return .titleWords }
    for text in texts.dropFirst() {
      let bytes = TextFolding.bytes(of: text)
      missing.removeAll { Self.contains($0, in: bytes) }
      if missing.isEmpty { return .elsewhere }
    }
    return nil
  }

  /// The entries that match, the best first and otherwise in their order.
  ///
  /// - Parameter texts: The texts of an entry, its title first.
  package func ranked<Entry>(_ entries: [Entry], texts: (Entry) -> [String]) -> [Entry] {
    guard !isEmpty else { return entries }
    var byRank: [Rank: [Entry]] = [:]
    for entry in entries {
      if let rank = rank(texts(entry)) { byRank[rank, default: []].append(entry) }
    }
    return byRank.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// Where the typed words stand in a displayed text, as places of characters, in order and without
  /// overlaps.
  package func matches(in text: String) -> [Range<Int>] {
    VacancyQuery.places(of: needles, in: text)
  }

  private static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    text.withUnsafeBytes { ByteSearch.first(needle, in: $0, range: 0..<$0.count) != nil }
  }
}
