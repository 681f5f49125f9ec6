/// A day of the calendar, for reckoning how long ago something was.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; less than 0 before it.
  package var number: Int

  /// The day of a year, a month from 1 to 12, and a day from 1 to 31.
  package init(year: Int, month: Int, day: Int) {
    // The year starts in March here, so that the odd day of a leap year is its last; the 400 years
    // after which the calendar repeats have 146,097 days.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number =
      era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package init(number: Int) { self.number = number }

  /// The day that a text such as 2026-04-01 names; nil for any other text.
  package init?(exactly date: String) {
    guard CalendarDate(date)?.precision == .day else { return nil }
    self.init(endOf: date)
  }

  /// "2026-04-01".
  package var text: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The last day of a date that is a year, a month or a day (2026, 2026-04, 2026-04-01); nil for
  /// any other text.
  package init?(endOf date: String) {
    guard CalendarDate(date) != nil else { return nil }
    let parts = date.split(separator: "-").compactMap { Int($0) }
    let month = parts.count > 1 ? parts[1] : 12
    self.init(
      year: parts[0], month: month,
      day: parts.count > 2 ? parts[2] : Self.length(ofMonth: month, year: parts[0]))
  }

  /// The first day of a date that is a year, a month or a day; nil for any other text.
  package init?(startOf date: String) {
    guard CalendarDate(date) != nil else { return nil }
    let parts = date.split(separator: "-").compactMap { Int($0) }
    self.init(
      year: parts[0], month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
  }

  package static func < (first: Day, second: Day) -> Bool { first.number < second.number }

  /// The day that lies an age before this one.
  ///
  /// Months and years go by the calendar: six months before 31 August is the last of February.
  package func before(_ age: Age) -> Day {
    switch age.unit {
    case .day: Day(number: number - age.count)
    case .week: Day(number: number - 7 * age.count)
    case .month: back(months: age.count)
    case .year: back(months: 12 * age.count)
    }
  }

  /// The day that lies an age after this one; months and years go by the calendar.
  package func after(_ age: Age) -> Day {
    switch age.unit {
    case .day: Day(number: number + age.count)
    case .week: Day(number: number + 7 * age.count)
    case .month: back(months: -age.count)
    case .year: back(months: -12 * age.count)
    }
  }

  private func back(months: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 - months
    let newMonth = (total % 12 + 12) % 12 + 1
    let newYear = (total - (newMonth - 1)) / 12
    return Day(
      year: newYear, month: newMonth,
      day: min(day, Self.length(ofMonth: newMonth, year: newYear)))
  }

  /// The reverse of the reckoning in `init`.
  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let next =
      month == 12
      ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
    return next.number - Day(year: year, month: month, day: 1).number
  }
}

/// A span of time as people write it: 180d, 26w, 6m, 1y.
package struct Age: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    case day = "d"
    case week = "w"
    case month = "m"
    case year = "y"
  }

  /// 0 to 9,999.
  package var count: Int
  package var unit: Unit

  /// nil unless the text is a whole number of at most four figures and one of the letters d, w, m
  /// and y, small or capital.
  package init?(_ text: String) {
    let figures = text.utf8.dropLast()
    guard let letter = text.last, let unit = Unit(rawValue: letter.lowercased()),
      (1...4).contains(figures.count), figures.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let count = Int(text.dropLast())
    else { return nil }
    self.count = count
    self.unit = unit
  }

  /// "180 days", "1 year".
  package var words: String {
    let name =
      switch unit {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    return "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}
