import CareerModel

/// The words of a pool of texts, sorted, each with the texts it stands in.
///
/// The words that start with what was typed are one run of the sorted list, found by halving; their
/// texts are at hand. Words one after the other are looked for in the texts that hold the rarest of
/// them. A pool only grows, so what is new gets a block of its own, and nothing that is there is
/// touched: an index that is searched can go on being filled beside the search.
struct WordIndex: Sendable {
  private var blocks: [Block] = []
  /// How many texts of the pool are in.
  private var count = 0

  /// Takes in the texts that a pool has gained.
  mutating func extend(to pool: TextPool) {
    guard pool.count > count else { return }
    blocks.append(Block(pool, texts: UInt32(count)..<UInt32(pool.count)))
    count = pool.count
  }

  /// Hands every text that holds a term to `body`; one may come more than once.
  func forEachText(holding term: VacancyQuery.Term, in pool: TextPool, _ body: (UInt32) -> Void) {
    let words = term.words
    guard words.count > 1 else {
      guard let word = words.first else { return }
      for block in blocks { block.forEachText(with: word, isOpen: term.isOpen, body) }
      return
    }
    pool.folded.withUnsafeBytes { text in
      for block in blocks {
        // Only the last word may go on, so all others name one word of the list.
        let whole = term.isOpen ? words.dropLast() : words[...]
        block.forEachText(withRarestOf: whole) { id in
          let range = pool.foldedRange(of: id)
          if ByteSearch.first(term.needle, in: text, range: range) != nil { body(id) }
        }
      }
    }
  }
}

extension VacancyQuery.Term {
  /// The words without the spaces between them.
  var words: [ArraySlice<UInt8>] { needle.split(separator: WordFolder.space) }
}

/// The words of some texts that came in together.
private struct Block: Sendable {
  /// The distinct words in the order they were met.
  private let words: BytePool
  /// The numbers of the words, sorted by their bytes.
  private let sorted: [UInt32]
  /// For each number where its texts start in `texts`, and at the end how many there are.
  private let starts: [UInt32]
  private let texts: [UInt32]

  init(_ pool: TextPool, texts range: Range<UInt32>) {
    var interner = ByteInterner()
    var tokens: [UInt32] = []
    var owners: [UInt32] = []
    var counts: [UInt32] = []
    var last: [UInt32] = []
    pool.folded.withUnsafeBytes { text in
      for id in range {
        let end = pool.foldedRange(of: id).upperBound
        var at = pool.foldedRange(of: id).lowerBound
        while at < end {
          guard text[at] != WordFolder.space else {
            at += 1
            continue
          }
          var stop = at
          while text[stop] != WordFolder.space { stop += 1 }
          let word = interner.number(of: UnsafeRawBufferPointer(rebasing: text[at..<stop]))
          at = stop
          if Int(word) == counts.count {
            counts.append(0)
            last.append(.max)
          }
          guard last[Int(word)] != id else { continue }
          last[Int(word)] = id
          counts[Int(word)] += 1
          tokens.append(word)
          owners.append(id)
        }
      }
    }
    var starts = [UInt32](repeating: 0, count: counts.count + 1)
    for word in counts.indices { starts[word + 1] = starts[word] + counts[word] }
    var next = starts
    var texts = [UInt32](repeating: 0, count: tokens.count)
    for (word, owner) in zip(tokens, owners) {
      texts[Int(next[Int(word)])] = owner
      next[Int(word)] += 1
    }
    let words = interner.pool
    sorted = words.bytes.withUnsafeBytes { bytes in
      (0..<UInt32(words.count)).sorted {
        ByteSearch.order(words.range(of: $0), words.range(of: $1), in: bytes) < 0
      }
    }
    self.words = words
    self.starts = starts
    self.texts = texts
  }

  func forEachText(with word: ArraySlice<UInt8>, isOpen: Bool, _ body: (UInt32) -> Void) {
    var place = firstPlace(notBefore: word)
    while place < sorted.count, begins(sorted[place], with: word, isOpen: isOpen) {
      forEachText(of: sorted[place], body)
      place += 1
    }
  }

  /// The texts with the word of some that stands in the fewest; none where one of them is missing.
  func forEachText(withRarestOf wanted: ArraySlice<ArraySlice<UInt8>>, _ body: (UInt32) -> Void) {
    var rarest: UInt32?
    for word in wanted {
      let place = firstPlace(notBefore: word)
      guard place < sorted.count, begins(sorted[place], with: word, isOpen: false) else { return }
      if rarest.map({ count(of: sorted[place]) < count(of: $0) }) ?? true { rarest = sorted[place] }
    }
    if let rarest { forEachText(of: rarest, body) }
  }

  private func count(of word: UInt32) -> UInt32 { starts[Int(word) + 1] - starts[Int(word)] }

  private func forEachText(of word: UInt32, _ body: (UInt32) -> Void) {
    for place in starts[Int(word)]..<starts[Int(word) + 1] { body(texts[Int(place)]) }
  }

  private func firstPlace(notBefore word: ArraySlice<UInt8>) -> Int {
    var low = 0
    var high = sorted.count
    words.bytes.withUnsafeBytes { bytes in
      while low < high {
        let middle = (low + high) / 2
        let known = bytes[words.range(of: sorted[middle])]
        if known.lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
      }
    }
    return low
  }

  private func begins(_ number: UInt32, with word: ArraySlice<UInt8>, isOpen: Bool) -> Bool {
    let range = words.range(of: number)
    guard isOpen ? range.count >= word.count : range.count == word.count else { return false }
    return words.bytes[range].starts(with: word)
  }
}
