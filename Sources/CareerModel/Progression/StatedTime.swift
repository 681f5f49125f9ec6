/// How long something takes, read from the words of a source, so that stated times can be added.
package struct StatedTime: Hashable, Sendable {
  /// Months, from the shortest to the longest.
  package var months: ClosedRange<Int>
  /// Whether the words set no end: "at least two years".
  package var isOpen: Bool

  package static let zero = StatedTime(months: 0...0)

  package init(months: ClosedRange<Int>, isOpen: Bool = false) {
    self.months = months
    self.isOpen = isOpen
  }

  package static func + (left: StatedTime, right: StatedTime) -> StatedTime {
    let low = left.months.lowerBound + right.months.lowerBound
    let high = left.months.upperBound + right.months.upperBound
    return StatedTime(months: low...high, isOpen: left.isOpen || right.isOpen)
  }

  /// "3 years", "2 years and 6 months", "24 to 27 months", "up to 3 years", "at least 2 years".
  package var words: String {
    let low = months.lowerBound
    let high = months.upperBound
    if isOpen { return "at least " + Self.words(low) }
    if low == high { return Self.words(low) }
    if low == 0 { return "up to " + Self.words(high) }
    if low % 12 == 0, high % 12 == 0 { return "\(low / 12) to \(Self.words(high))" }
    if high < 36 { return "\(low) to \(high) months" }
    return "\(Self.words(low)) to \(Self.words(high))"
  }

  private static func words(_ months: Int) -> String {
    let years = months / 12
    let rest = months % 12
    if years == 0 || (rest != 0 && months < 24) { return count(months, "month") }
    return count(years, "year") + (rest == 0 ? "" : " and " + count(rest, "month"))
  }

  private static func count(_ number: Int, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s")"
  }
}

extension StatedTime {
  /// "3 years", "about 24 to 27 months", "two and a half years", "1 year and 6 months", "18 months to
  /// 2 years", "at least two years".
  ///
  /// nil for words that give no length, one in weeks or days, or two that may be meant apart
  /// ("2 years full time, 4 years part time"): what cannot be read for certain is not added up.
  package init?(_ words: String) {
    // A decimal or a fraction loses its sign in `Words` and would be read as two numbers.
    guard !words.contains(where: { $0 == "½" || $0 == "/" }), !words.hasDecimal else { return nil }
    let text = Words(words).text
    var scanner = AmountScanner(isDashed: words.contains { $0 == "-" || $0 == "–" })
    guard let amounts = scanner.amounts(in: text.split(separator: " ").map(String.init)),
      let first = amounts.first
    else { return nil }
    var low = first.low
    var high = first.high
    switch amounts.count {
    case 1: break
    case 2 where amounts[1].link == .to && low <= amounts[1].high:
      high = amounts[1].high
    case 2 where amounts[1].link == .and && first.isYears && !amounts[1].isYears:
      low += amounts[1].low
      high += amounts[1].high
    default: return nil
    }
    if text.contains("up to") { low = 0 }
    let isOpen = ["at least", "or more", "minimum", "more than"].contains(where: text.contains)
    self.init(months: low...high, isOpen: isOpen)
  }
}

extension StatedTime {
  /// Whether words say a length and nothing more, so that months would say the same.
  static func isOnlyLength(_ words: String) -> Bool {
    StatedTime(words) != nil
      && Words(words).text.split(separator: " ").allSatisfy { word in
        lengthWords.contains(String(word)) || Int(word) != nil
      }
  }

  private static let lengthWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "eighteen", "a", "an", "about", "around", "and", "or", "to", "between", "half", "at",
    "least", "up", "more", "minimum", "than", "usually", "normally", "year", "years", "month",
    "months",
  ]
}

/// Reads lengths of time from a list of words without punctuation.
private struct AmountScanner {
  enum Link { case none, to, and }

  struct Amount {
    /// Months.
    var low: Int
    var high: Int
    var isYears: Bool
    /// What joins it to the amount before.
    var link: Link
  }

  /// Whether the text had a dash, so that two numbers in a row are a range.
  let isDashed: Bool
  private var numbers: [Int] = []
  private var hasHalf = false
  private var link = Link.none
  /// The link before the first of `numbers`.
  private var leading = Link.none

  init(isDashed: Bool) { self.isDashed = isDashed }

  /// The amounts in order; nil where a number is left over or the words are no plain length.
  mutating func amounts(in words: [String]) -> [Amount]? {
    var amounts: [Amount] = []
    let isBetween = words.contains("between")
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if let number = Self.number(word, before: next) {
        guard take(number) else { return nil }
        continue
      }
      switch word {
      case "to", "or": link = .to
      case "and": link = isBetween && !numbers.isEmpty ? .to : .and
      case "a", "an", "more", "about", "around": break
      case "half":
        guard numbers.count == 1, link == .and else { return nil }
        hasHalf = true
      case "week", "weeks", "day", "days", "hour", "hours": return nil
      case "year", "years", "month", "months":
        if let amount = amount(isYears: word.hasPrefix("year")) { amounts.append(amount) }
        link = .none
      default:
        // "3 years, or 4 with a placement year": the unit must follow its number.
        guard numbers.isEmpty else { return nil }
        link = .none
      }
    }
    return numbers.isEmpty ? amounts : nil
  }

  /// - Returns: False where the number neither begins an amount nor ends a range.
  private mutating func take(_ number: Int) -> Bool {
    if numbers.isEmpty {
      leading = link
    } else {
      guard numbers.count == 1, numbers[0] <= number, !hasHalf, link == .to || isDashed else {
        return false
      }
    }
    numbers.append(number)
    link = .none
    return true
  }

  /// What the numbers so far make with a unit; nil where the unit has no number ("the first year").
  private mutating func amount(isYears: Bool) -> Amount? {
    guard let low = numbers.first, let high = numbers.last else { return nil }
    let unit = isYears ? 12 : 1
    let half = hasHalf ? unit / 2 : 0
    numbers = []
    hasHalf = false
    return Amount(low: low * unit + half, high: high * unit + half, isYears: isYears, link: leading)
  }

  private static let numerals = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "eighteen": 18,
  ]

  /// 0 to 600; more is no length of training, but may be a date.
  private static func number(_ word: String, before next: String) -> Int? {
    if word == "a" || word == "an" { return next == "year" || next == "month" ? 1 : nil }
    if let number = numerals[word] { return number }
    guard let number = Int(word), (0...600).contains(number) else { return nil }
    return number
  }
}

extension String {
  /// Whether a point or comma stands between two digits.
  fileprivate var hasDecimal: Bool {
    let bytes = Array(utf8)
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    return bytes.indices.dropFirst().dropLast().contains { index in
      (bytes[index] == 0x2E || bytes[index] == 0x2C) && isDigit(bytes[index - 1])
        && isDigit(bytes[index + 1])
    }
  }
}
