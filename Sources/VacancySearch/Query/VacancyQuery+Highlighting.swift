import CareerModel

extension VacancyQuery {
  /// Where the searched words stand in a displayed text, as places of characters, in order and
  /// without overlaps.
  ///
  /// Words that must not match are not marked, nor those of a field that asks for another kind of
  /// text. A full postcode typed in one word is found in two.
  package func matches(in text: String, of kind: SearchedText) -> [Range<Int>] {
    let terms = parts.filter { !$0.isExcluded }.flatMap(\.conditions).compactMap {
      if case .text(let asked, let term) = $0, asked == nil || asked == kind { term } else { nil }
    }
    return Self.places(of: terms.flatMap(\.displayedNeedles), in: text)
  }

  static func places(of needles: [[UInt8]], in text: String) -> [Range<Int>] {
    guard !needles.isEmpty else { return [] }
    var folder = WordFolder(keepsOrigins: true)
    folder.append(text)
    let origins = folder.origins
    var found: [Range<Int>] = []
    folder.bytes.withUnsafeBytes { bytes in
      for needle in needles {
        let isWhole = needle.last == WordFolder.space
        var from = 0
        while let hit = ByteSearch.first(needle, in: bytes, range: from..<bytes.count) {
          // The space before the first word, and the one after a whole last word, are not marked.
          let last = hit + needle.count - (isWhole ? 2 : 1)
          found.append(origins[hit + 1]..<origins[last] + 1)
          from = hit + 1
        }
      }
    }
    return merged(found)
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = result.last, range.lowerBound < last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

extension VacancyQuery.Term {
  /// The needle, and its two halves where it is a full postcode in one word.
  fileprivate var displayedNeedles: [[UInt8]] {
    let word = String(decoding: needle.dropFirst(), as: UTF8.self)
    guard let halves = Postcode.halves(of: word) else { return [needle] }
    return [needle, Array(" \(halves.outward) \(halves.inward)".utf8)]
  }
}
