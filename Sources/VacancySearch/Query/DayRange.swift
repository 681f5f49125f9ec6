import CareerModel

/// Reads days and spans of time as people type them: `<7d`, `14d`, `>=2026-11-01`, `today`, `past`.
enum DayRange {
  /// Which way a span of time is counted from today.
  enum Direction { case back, ahead }

  /// The days that a text asks for, as numbers of `Day`; nil where it asks for none.
  ///
  /// - Parameter today: Needed for spans of time and for words; without it they are not understood.
  static func parse(_ text: String, _ direction: Direction, today: Day?) -> ClosedRange<Int>? {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    if let today {
      switch plain {
      case "today": return today.number...today.number
      case "past": return direction == .ahead ? first...(today.number - 1) : nil
      default: break
      }
    }
    var rest = plain[...]
    var sign = ""
    while let mark = rest.first, ["<", ">", "=", "≤", "≥"].contains(mark) {
      sign += mark == "≤" ? "<=" : mark == "≥" ? ">=" : String(mark)
      rest = rest.dropFirst()
    }
    guard ["", "<", "<=", ">", ">=", "="].contains(sign) else { return nil }
    if let age = Age(String(rest)) {
      guard let today else { return nil }
      return span(age, sign, direction, today)
    }
    if let cut = plain.firstRange(of: ".."), sign.isEmpty {
      let low = String(plain[..<cut.lowerBound])
      let high = String(plain[cut.upperBound...])
      guard let from = low.isEmpty ? first : Day(startOf: low)?.number,
        let to = high.isEmpty ? last : Day(endOf: high)?.number, from <= to
      else { return nil }
      return from...to
    }
    guard let start = Day(startOf: String(rest))?.number, let end = Day(endOf: String(rest))?.number
    else { return nil }
    switch sign {
    case "<": return first...(start - 1)
    case "<=": return first...end
    case ">": return (end + 1)...last
    case ">=": return start...last
    default: return start...end
    }
  }

  /// Further back and ahead than any day that can be written, or reckoned from one.
  static let first = -10_000_000
  static let last = 10_000_000

  /// The days of a span of time from today.
  ///
  /// "<7d" of posting is fewer than seven days ago; of closing, fewer than seven days from now and
  /// not past. Without a sign the seventh day counts too.
  private static func span(
    _ age: Age, _ sign: String, _ direction: Direction, _ today: Day
  ) -> ClosedRange<Int>? {
    switch direction {
    case .back:
      let edge = today.before(age).number
      switch sign {
      case "<": return (edge + 1)...last
      case ">": return first...(edge - 1)
      case ">=": return first...edge
      default: return edge...last
      }
    case .ahead:
      let edge = today.after(age).number
      switch sign {
      case "<": return edge > today.number ? today.number...(edge - 1) : nil
      case ">": return (edge + 1)...last
      case ">=": return edge...last
      default: return today.number...edge
      }
    }
  }
}
