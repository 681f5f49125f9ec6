/// Reads amounts of money as people type them: `26000`, `£26,530`, `26k`, `>=13.50`, `25k..30k`.
enum AmountRange {
  /// The range that a text asks for, from 0 to `largest`; nil where it is none.
  static func parse(_ text: String) -> ClosedRange<Double>? {
    let plain = text.lowercased().filter { !$0.isWhitespace && $0 != "£" }
    for (sign, isFrom) in [(">=", true), ("≥", true), ("<=", false), ("≤", false)]
    where plain.hasPrefix(sign) {
      return amount(plain.dropFirst(sign.count)).map { isFrom ? $0...largest : 0...$0 }
    }
    if plain.hasPrefix(">") {
      return amount(plain.dropFirst()).map { min($0.nextUp, largest)...largest }
    }
    if plain.hasPrefix("<") { return amount(plain.dropFirst()).map { 0...max(0, $0.nextDown) } }
    if plain.hasSuffix("+") { return amount(plain.dropLast()).map { $0...largest } }
    guard let cut = RangeMark.first(in: plain) else { return amount(plain[...]).map { $0...$0 } }
    let low = plain[..<cut.lowerBound]
    let high = plain[cut.upperBound...]
    guard !low.isEmpty || !high.isEmpty, var from = low.isEmpty ? 0 : amount(low),
      let to = high.isEmpty ? largest : amount(high)
    else { return nil }
    // "25-30k" means thousands at both ends.
    if high.last == "k", low.last != "k", from < 1000 { from *= 1000 }
    return min(from, to)...max(from, to)
  }

  /// More than any job pays a year.
  static let largest = 1e9

  /// "26530", "26,530", "26.5k" in pounds; nil where it is no amount.
  private static func amount(_ text: Substring) -> Double? {
    let isThousands = text.last == "k"
    let figures = (isThousands ? text.dropLast() : text).filter { $0 != "," }
    guard (1...12).contains(figures.utf8.count), figures.first != ".", figures.last != ".",
      figures.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) }),
      let number = Double(figures)
    else { return nil }
    return min(isThousands ? number * 1000 : number, largest)
  }
}

/// The marks between the ends of a range: "..", "…", "-" and the dash.
enum RangeMark {
  static func first(in text: String) -> Range<String.Index>? {
    guard let start = text.firstIndex(where: isMark) else { return nil }
    if text[start] == "." {
      // One full stop is a decimal point.
      guard let dots = twoDots(in: text) else {
        return text.firstIndex { isMark($0) && $0 != "." }.map { $0..<text.index(after: $0) }
      }
      return dots
    }
    return start..<text.index(after: start)
  }

  private static func isMark(_ character: Character) -> Bool {
    [".", "-", "\u{2013}", "\u{2014}", "\u{2026}", "~"].contains(character)
  }

  private static func twoDots(in text: String) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == ".", next < text.endIndex, text[next] == "." {
        var end = next
        while end < text.endIndex, text[end] == "." { end = text.index(after: end) }
        return index..<end
      }
      index = next
    }
    return nil
  }
}
