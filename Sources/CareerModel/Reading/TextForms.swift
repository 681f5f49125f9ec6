extension String {
  /// Whether this can be the name of a role or area: lower-case letters, digits, single hyphens.
  var isSlug: Bool {
    var afterHyphen = true
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: afterHyphen = false
      case 0x2D where !afterHyphen: afterHyphen = true
      default: return false
      }
    }
    return !afterHyphen
  }

  /// Whether this is a full http or https address in the characters that an address may hold.
  var isWebAddress: Bool {
    let start = ["https://", "http://"].first { hasPrefix($0) }
    guard let start else { return false }
    let rest = utf8.dropFirst(start.utf8.count)
    guard let first = rest.first, first != 0x2F, first != 0x3F, first != 0x23 else { return false }
    // Neither spaces nor quotes, angle brackets, backslashes or letters outside ASCII: those are
    // spelt with % in an address, and a look-alike letter in a host leads elsewhere.
    return rest.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C && $0 != 0x60
    }
  }
}

/// A year, a month or a day of the calendar, from 1900 to 2199.
struct CalendarDate {
  enum Precision { case year, month, day }
  let precision: Precision

  /// nil unless the text is 2026, 2026-04 or 2026-04-01 and such a day exists.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3, zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }) else {
      return nil
    }
    var numbers: [Int] = []
    for part in parts {
      guard part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(part) else {
        return nil
      }
      numbers.append(number)
    }
    let year = numbers[0]
    guard (1900...2199).contains(year) else { return nil }
    precision = [.year, .month, .day][numbers.count - 1]
    if numbers.count > 1 {
      guard (1...12).contains(numbers[1]) else { return nil }
    }
    if numbers.count > 2 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...days[numbers[1] - 1]).contains(numbers[2]) else { return nil }
    }
  }
}
