/// The sentences of a text, for counting them and their words.
enum Sentences {
  /// The most words that a sentence has.
  static let longest = 25

  /// Each sentence with its end; a text without any mark is one.
  static func of(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var place = start
    while place < text.endIndex {
      let next = text.index(after: place)
      // A mark within a number or an address ends nothing.
      if ".!?".contains(text[place]), next == text.endIndex || text[next].isWhitespace {
        sentences.append(text[start..<next])
        start = next
      }
      place = next
    }
    sentences.append(text[start...])
    return sentences.filter { wordCount(of: $0) > 0 }
  }

  /// How many words: what stands between spaces and has a letter or a digit.
  static func wordCount(of text: some StringProtocol) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }
}
