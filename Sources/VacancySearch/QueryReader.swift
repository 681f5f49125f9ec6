/// Cuts a typed query line into its parts; every query line of the program is cut here.
///
/// Spaces and quotes part the text, `-` before a part turns it round. Any text can be cut. A quote
/// without its partner runs to the end of the text, because the person is still typing.
struct QueryReader {
  /// One part as it was cut, not yet understood.
  struct Piece {
    var isExcluded: Bool
    /// Whether the part stands in quotes from its start.
    var isPhrase: Bool
    /// Whether the last word may go on.
    var isOpen: Bool
    /// Where the part stands in the text, in characters, with its "-" and quotes.
    var range: Range<Int>
    /// The part as typed, with its "-" and quotes.
    var text: String
    /// The words without "-" and the quotes of a phrase; quotes within a field are kept.
    var content: String
  }

  private let characters: [Character]
  private let joinsFields: Bool
  private var position = 0

  /// - Parameter joinsFields: Whether a quote after ":" or "," belongs to the word before it, as in
  ///   `area:"mental health",nursing`.
  init(_ text: String, joinsFields: Bool = false) {
    characters = Array(text)
    self.joinsFields = joinsFields
  }

  /// The next part; nil at the end of the text.
  mutating func next() -> Piece? {
    skip { $0.isWhitespace }
    guard position < characters.count else { return nil }
    let start = position
    skip { $0.isMinus }
    let isExcluded = position > start
    let isPhrase = position < characters.count && characters[position].isDoubleQuote
    if isPhrase { position += 1 }
    let contentStart = position
    if isPhrase { skip { !$0.isDoubleQuote } } else { skipWord() }
    let content = String(characters[contentStart..<position])
    let isClosed = isPhrase && position < characters.count
    if isClosed { position += 1 }
    return Piece(
      isExcluded: isExcluded, isPhrase: isPhrase, isOpen: !isClosed, range: start..<position,
      text: String(characters[start..<position]), content: content)
  }

  private mutating func skipWord() {
    skip { !$0.isWhitespace && !$0.isDoubleQuote }
    while joinsFields, position > 0, position < characters.count,
      characters[position].isDoubleQuote, [":", ","].contains(characters[position - 1])
    {
      position += 1
      skip { !$0.isDoubleQuote }
      if position < characters.count { position += 1 }
      skip { !$0.isWhitespace && !$0.isDoubleQuote }
    }
  }

  private mutating func skip(while condition: (Character) -> Bool) {
    while position < characters.count, condition(characters[position]) { position += 1 }
  }
}

extension Character {
  /// A hyphen or the minus sign.
  var isMinus: Bool { self == "-" || self == "\u{2212}" }

  /// Straight, or one of the shapes that a word processor makes of it.
  var isDoubleQuote: Bool {
    self == "\"" || self == "\u{201C}" || self == "\u{201D}" || self == "\u{201E}"
      || self == "\u{FF02}"
  }
}
