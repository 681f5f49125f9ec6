/// Looking words up in the sorted list.
extension RoleIndex {
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
