/// How the foot of the screen names a command in one mode.
package struct Hint: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// Hints with lower ranks come first, and are kept where there is room for a few only.
  package let rank: Int
  /// In the place of the command's own short word.
  package var word: String?
  /// In the place of the key's name.
  package var key: String?
  /// Whether the others leave room for it.
  package var isAlwaysShown = false

  package init(
    _ rank: Int, _ word: String? = nil, key: String? = nil, isAlwaysShown: Bool = false
  ) {
    self.rank = rank
    self.word = word
    self.key = key
    self.isAlwaysShown = isAlwaysShown
  }

  package init(integerLiteral: Int) { self.init(integerLiteral) }
}

/// Where the foot of the screen names a command: few modes, so that a list is quicker made and searched
/// than a dictionary.
package struct HintTable: Sendable, ExpressibleByDictionaryLiteral {
  private let hints: [(mode: Mode, hint: Hint)]
  private let rule: (@Sendable (Mode) -> Hint?)?

  package init(dictionaryLiteral elements: (Mode, Hint)...) {
    hints = elements.map { (mode: $0, hint: $1) }
    rule = nil
  }

  /// - Parameter rule: For commands that every layer has, and so cannot list the modes of.
  package init(_ rule: @escaping @Sendable (Mode) -> Hint?) {
    hints = []
    self.rule = rule
  }

  package subscript(mode: Mode) -> Hint? { rule?(mode) ?? hints.first { $0.mode == mode }?.hint }
}

/// A key with a word for what it does, at the foot of the screen.
package struct FootHint: Hashable, Sendable {
  package var rank: Int
  package var key: String
  package var word: String
  /// Whether the others leave room for it.
  package var isAlwaysShown: Bool
}
