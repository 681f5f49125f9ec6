import CareerModel

/// How well an advert fits the words typed, the best first; adverts of one grade stay in the order
/// of the list.
package enum MatchGrade: UInt8, CaseIterable, Sendable {
  /// The title is what was typed, and nothing else.
  case title
  /// The title starts with what was typed.
  case titleStart
  /// All words stand in the title, whole.
  case wholeWords
  /// All words start words of the title.
  case wordStarts
  /// Some words stand in the title, the others elsewhere in the advert.
  case partlyTitle
  /// No word stands in the title.
  case elsewhere

  /// The grade in plain words, to follow "because".
  package var words: String {
    switch self {
    case .title: "the title is just what you typed"
    case .titleStart: "the title starts with what you typed"
    case .wholeWords: "the title has all your words, whole"
    case .wordStarts: "words of the title start with all your words"
    case .partlyTitle: "the title has some of your words, and the rest of the advert the others"
    case .elsewhere: "your words stand in the advert, but not in the title"
    }
  }
}

/// The words of a query that put one advert before another.
struct RankingTerms {
  /// For each part its alternatives, as whole words.
  private let wholes: [[[UInt8]]]
  /// All words as they would stand one after the other, each with its space before; nil where a part
  /// has alternatives, so that there is no such line.
  let line: [UInt8]?
  /// Whether the last word of the line may go on.
  let mayGoOn: Bool

  init(_ query: VacancyQuery) {
    let parts = query.parts.filter(\.ranks).map { part in
      part.conditions.compactMap { if case .text(_, let term) = $0 { term } else { nil } }
    }
    wholes = parts.map { terms in
      terms.map { $0.isOpen ? $0.needle + [WordFolder.space] : $0.needle }
    }
    line =
      parts.allSatisfy { $0.count == 1 }
      ? parts.flatMap { $0[0].isOpen ? $0[0].needle[...] : $0[0].needle.dropLast() } : nil
    mayGoOn = parts.last?.first?.isOpen ?? true
  }

  /// The grade of a title that holds all the words.
  func grade(ofWholeTitle title: UnsafeRawBufferPointer) -> MatchGrade {
    if let line, title.count > line.count,
      line.withUnsafeBytes({ ByteSearch.equal(title, at: 0, $0) }),
      mayGoOn || title[line.count] == WordFolder.space
    {
      return title.count == line.count + 1 ? .title : .titleStart
    }
    let isWhole = wholes.allSatisfy { needles in
      needles.contains { ByteSearch.first($0, in: title, range: 0..<title.count) != nil }
    }
    return isWhole ? .wholeWords : .wordStarts
  }
}
