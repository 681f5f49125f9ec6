import CareerModel

/// Looking words and phrases up.
extension RoleLexicon {
  /// The places in `words` of those that start with some bytes, or are them.
  func matches(_ typed: [UInt8], isOpen: Bool) -> Range<Int> {
    let first = firstWord { order($0, typed, prefixOnly: false) < 0 }
    let end =
      isOpen
      ? firstWord { order($0, typed, prefixOnly: true) <= 0 }
      : firstWord { order($0, typed, prefixOnly: false) <= 0 }
    return first..<max(first, end)
  }

  /// The places in `words` of those that start with some bytes after one edit.
  func near(_ typed: [UInt8]) -> [Int] {
    words.indices.filter { OneEdit.reaches(typed, bytes[words[$0].range], whole: false) }
  }

  func text(of word: Int) -> String { String(decoding: bytes[words[word].range], as: UTF8.self) }

  /// For each role how well it holds the best of some words; see `RoleIndex`.
  func grades(of found: [Int], word: String) -> [UInt8] {
    var grades = [UInt8](
      repeating: RoleIndex.missing, count: starts.count / RolePlace.allCases.count)
    for number in found {
      let isWhole = words[number].range.count == word.utf8.count
      for posting in words[number].postings {
        let grade = UInt8(posting.places.trailingZeroBitCount * 2 + (isWhole ? 0 : 1))
        grades[posting.role] = min(grades[posting.role], grade)
      }
    }
    return grades
  }

  /// The first place of a role where a needle stands; a title that starts with it counts as such.
  func place(of needle: [UInt8], role: Int) -> RolePlace? {
    bytes.withUnsafeBytes { raw in
      for place in RolePlace.allCases {
        let range = range(of: place, role: role)
        guard let hit = ByteSearch.first(needle, in: raw, range: range) else { continue }
        return place == .title && hit == range.lowerBound ? .titleStart : place
      }
      return nil
    }
  }

  /// Whether one text of a place of a role holds all of some words.
  func holds(_ filter: TextFilter, in place: RolePlace, role: Int) -> Bool {
    let range = range(of: place, role: role)
    return bytes.withUnsafeBytes { raw in
      var start = range.lowerBound
      while start < range.upperBound {
        // A text ends where two spaces stand together: its own and that of the next text.
        var end = start + 1
        while end < range.upperBound,
          raw[end] != WordFolder.space || raw[end - 1] != WordFolder.space
        { end += 1 }
        if filter.needles.allSatisfy({ ByteSearch.first($0, in: raw, range: start..<end) != nil }) {
          return true
        }
        start = end
      }
      return false
    }
  }

  /// 0 where the title is what was typed, 1 where it starts with it, 2 otherwise.
  func nearness(of typed: [UInt8], role: Int) -> Int {
    let title = bytes[range(of: .title, role: role)]
    guard title.starts(with: typed) else { return 2 }
    return title.count == typed.count + 1 ? 0 : 1
  }

  /// The first word for which a condition no longer holds that holds for all before it.
  private func firstWord(_ comesBefore: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if comesBefore(words[middle].range) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Below 0 where a word comes before the typed bytes, above where it comes after.
  ///
  /// - Parameter prefixOnly: Whether a word that starts with the typed bytes counts as the same.
  private func order(_ word: Range<Int>, _ typed: [UInt8], prefixOnly: Bool) -> Int {
    var offset = 0
    while offset < typed.count, offset < word.count {
      let left = Int(bytes[word.lowerBound + offset])
      let right = Int(typed[offset])
      if left != right { return left - right }
      offset += 1
    }
    if offset < typed.count { return -1 }
    return prefixOnly ? 0 : word.count - typed.count
  }
}
