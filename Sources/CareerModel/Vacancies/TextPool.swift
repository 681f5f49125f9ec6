/// Distinct texts, each held once, with their folded words for searching.
///
/// Adverts repeat each other: a hundred thousand of them have some hundreds of employers and far
/// fewer titles than adverts. What is worked out for a text is worked out once.
package struct TextPool: Sendable {
  package private(set) var texts = BytePool()
  /// The folded words of every text, as `WordFolder` writes them, end to end.
  package private(set) var folded: [UInt8] = []
  /// Where each text's folded words start, and at the end how many bytes there are.
  package private(set) var foldedStarts: [UInt32] = [0]

  package var count: Int { texts.count }

  package subscript(id: UInt32) -> String { texts.text(id) }

  /// Where the folded words of a text stand in `folded`.
  package func foldedRange(of id: UInt32) -> Range<Int> {
    Int(foldedStarts[Int(id)])..<Int(foldedStarts[Int(id) + 1])
  }

  init() {}

  init(texts: BytePool, folder: WordFolder, foldedStarts: [UInt32]) {
    self.texts = texts
    folded = folder.bytes
    self.foldedStarts = foldedStarts
  }
}

/// Fills a `TextPool`.
struct TextInterner: Sendable {
  private var interner = ByteInterner()
  private var folder = WordFolder()
  private var foldedStarts: [UInt32] = [0]

  var pool: TextPool {
    TextPool(texts: interner.pool, folder: folder, foldedStarts: foldedStarts)
  }

  var count: Int { interner.pool.count }

  /// How many bytes the texts or their folded words take, whichever are more.
  var size: Int { max(interner.pool.bytes.count, folder.bytes.count) }

  /// The number of a text that is here already; nil where it is not.
  func existing(_ run: UnsafeRawBufferPointer) -> UInt32? { interner.existing(run) }

  /// The number of a text.
  ///
  /// - Parameter folding: The texts to fold for it, where they are not the text itself.
  mutating func id(
    of run: UnsafeRawBufferPointer, folding: ((UnsafeRawBufferPointer) -> [String])? = nil
  ) -> UInt32 {
    guard let (id, isNew) = interner.id(of: run) else { return 0 }
    if isNew {
      if let folding {
        for text in folding(run) { folder.append(text) }
      } else {
        folder.append(run)
      }
      foldedStarts.append(UInt32(truncatingIfNeeded: folder.bytes.count))
    }
    return id
  }
}
