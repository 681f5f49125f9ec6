import TestSupport

@testable import CareerModel
@testable import VacancySearch

/// Queries over the whole grammar, right ones and wrong ones.
enum RandomQueries {
  /// Values of every field, the quoted ones with their quotes.
  static let values: [QueryField: [String]] = [
    .title: ["nurse", "\"staff nurse\"", "nur", "\"support work", "porter", "caf", "a&e"],
    .employer: ["leeds", "\"Barts Health NHS Trust\"", "\"barts\"", "york", "unknown", "good"],
    .place: ["york", "LS1", "\"LS1 3EX\"", "ls13ex", "unknown", "\"unknown\"", "?", "kt19"],
    .near: [
      "york", "Leeds", "LS1", "\"CB4 1PX\"", "Huddersfield", "unknown", "Glasgow", "nowhereton",
      "Newport",
    ],
    .within: ["15", "20km", "0.5", "200", "x", "1000"],
    .contract: ["permanent", "bank", "fix", "fixed-term", "s", "xyz"],
    .hours: ["part-time", "full", "unknown", "\"part time\"", "x"],
    .pay: [
      ">=26000", "25k..30k", "unknown", "<20k", "126", "£26,530", "26,000..30,000", "40k+", "x",
    ],
    .hourly: [">=13", "12.50..15", "<12", "unknown", "13.5", "?"],
    .band: ["3", "5..7", "8", "8a", "unknown", "..3", "12"],
    .posted: ["<7d", ">=2026-11-01", "2026", "unknown", "1m", ">1y", "today", "yesterday"],
    .closes: ["<14d", "past", "2026-12", "unknown", ">2w", "2026-11-20..2026-12-05"],
    .role: ["porter", "nurse", "\"senior nurse\"", "sister", "work", "nobody"],
    .ref: ["C9310-25-0452", "C9310", "25-0", "0452", "\"25 0453\"", "ref/12", "x.ab1", "b,1,123"],
    .note: ["yes", "no", "nurse", "none", "\"yes\"", ""],
    .sort: ["pay", "-distance", "title,-pay", "match", "x", "posted"],
  ]

  /// The words of some parts with spaces between them.
  static func text(_ numbers: inout SeededGenerator, upTo parts: Int = 4) -> String {
    (0..<Int.random(in: 1...parts, using: &numbers)).map { _ in part(&numbers) }
      .joined(separator: " ")
  }

  static func part(_ numbers: inout SeededGenerator) -> String {
    let sign = RandomAdverts.oneIn(4, &numbers) ? "-" : ""
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0, 1:
      let word = numbers.any(of: RandomAdverts.words)
      return sign + word.prefix(Int.random(in: 1...8, using: &numbers))
    case 2:
      let words = RandomAdverts.text(&numbers, upTo: 2)
      return sign + "\"" + words + numbers.any(of: ["\"", "\"", "\"", ""])
    case 3:
      return sign + numbers.any(of: ["nurse", "staff nurse", "porter", "support", "leeds", "york"])
    default: return sign + field(numbers.any(of: QueryField.allCases), &numbers)
    }
  }

  static func field(_ field: QueryField, _ numbers: inout SeededGenerator) -> String {
    let values = values[field] ?? []
    return "\(field.rawValue):"
      + (0..<numbers.any(of: [1, 1, 2, 3])).map { _ in numbers.any(of: values) }.joined(
        separator: ",")
  }

  /// An order by one key, two, or three, each perhaps turned round.
  static func sort(_ numbers: inout SeededGenerator) -> VacancySort {
    let names = (0..<numbers.any(of: [1, 2, 2, 3])).map { _ in
      (Bool.random(using: &numbers) ? "-" : "") + numbers.any(of: VacancySort.Key.allCases).rawValue
    }
    return VacancySort(name: names.joined(separator: ",")) ?? .match
  }
}
