import CareerModel

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

extension QueryReader {
  /// One of the values behind the colon of a field.
  struct Value: Hashable {
    var text: String
    /// Whether it stands in quotes.
    var isQuoted: Bool
    /// Whether its last word may go on: it stands in no quotes, or the second one is missing.
    var isOpen: Bool
  }

  /// The values between commas, without quotes; blank ones are left out.
  ///
  /// A comma within quotes parts nothing, and neither does one between the figures of thousands
  /// ("26,000").
  static func values(in list: Substring) -> [Value] {
    var values = [Value(text: "", isQuoted: false, isOpen: true)]
    var isInQuotes = false
    for character in list {
      if character.isDoubleQuote {
        isInQuotes.toggle()
        values[values.count - 1].isQuoted = true
        values[values.count - 1].isOpen = isInQuotes
      } else if character == ",", !isInQuotes {
        values.append(Value(text: "", isQuoted: false, isOpen: true))
      } else {
        values[values.count - 1].text.append(character)
      }
    }
    var joined: [Value] = []
    for value in values {
      if let last = joined.last, !last.isQuoted, !value.isQuoted, value.startsWithThousands,
        last.endsWithFigures
      {
        joined[joined.count - 1].text += value.text
      } else {
        joined.append(value)
      }
    }
    return joined.filter { $0.text.contains { !$0.isWhitespace } }
  }
}

extension QueryReader {
  /// Whether a value asks for what is not stated.
  static func saysUnknown(_ value: String) -> Bool {
    value == "?" || ["unknown", "not stated", "notstated"].contains(TextFolding.folded(value))
  }
}

extension QueryReader.Value {
  /// Three figures and then no more: the group after a comma of "26,530", "26,530..30,000".
  fileprivate var startsWithThousands: Bool {
    let figures = text.prefix { $0.isASCII && $0.isWholeNumber }
    return figures.count == 3
  }

  /// One to three figures at the end, with no more before them.
  fileprivate var endsWithFigures: Bool {
    let figures = text.reversed().prefix { $0.isASCII && $0.isWholeNumber }
    guard (1...3).contains(figures.count) else { return false }
    guard let before = text.dropLast(figures.count).last else { return !figures.isEmpty }
    return ["£", ">", "<", "=", ".", "-", "\u{2026}"].contains(before)
  }
}

extension String {
  /// Whether a double quote in it has no partner.
  var hasOpenQuote: Bool { !count(where: \.isDoubleQuote).isMultiple(of: 2) }
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
