import Testing

@testable import CareerModel
@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct DayRangeTests {
  /// "2026-11-19..2026-11-25"; nothing stands for an end that is open.
  private func read(
    _ text: String, _ direction: DayRange.Direction, on today: String? = "2026-11-25"
  ) -> String? {
    DayRange.parse(text, direction, today: today.flatMap(Day.init(exactly:))).map { range in
      let from = range.lowerBound == DayRange.first ? "" : Day(number: range.lowerBound).text
      let to = range.upperBound == DayRange.last ? "" : Day(number: range.upperBound).text
      return from == to ? from : "\(from)..\(to)"
    }
  }

  @Test(
    arguments: [
      ("<7d", "2026-11-19.."), ("7d", "2026-11-18.."), ("<=7d", "2026-11-18.."),
      ("=7d", "2026-11-18.."), (">7d", "..2026-11-17"), (">=7d", "..2026-11-18"),
      ("≥1w", "..2026-11-18"), ("≤1W", "2026-11-18.."), ("1m", "2026-10-25.."),
      ("1y", "2025-11-25.."),
      ("0d", "2026-11-25.."), ("<0d", "2026-11-26.."), (" < 7 d ", "2026-11-19.."),
      ("today", "2026-11-25"), ("TODAY", "2026-11-25"), ("past", nil),
    ] as [(String, String?)])
  func `A span of posting goes back from today`(text: String, expected: String?) {
    #expect(read(text, .back) == expected)
  }

  @Test(
    arguments: [
      ("<14d", "2026-11-25..2026-12-08"), ("14d", "2026-11-25..2026-12-09"),
      ("<=14d", "2026-11-25..2026-12-09"), (">14d", "2026-12-10.."), (">=14d", "2026-12-09.."),
      ("2w", "2026-11-25..2026-12-09"), ("1m", "2026-11-25..2026-12-25"),
      ("2m", "2026-11-25..2027-01-25"), ("1y", "2026-11-25..2027-11-25"), ("0d", "2026-11-25"),
      ("<0d", nil), ("<1d", "2026-11-25"), ("today", "2026-11-25"), ("past", "..2026-11-24"),
    ] as [(String, String?)])
  func `A span of closing goes ahead from today and is not past`(text: String, expected: String?) {
    #expect(read(text, .ahead) == expected)
  }

  @Test(
    arguments: [
      // The last day of a month, and of February in a leap year and in others.
      ("2026-03-31", "1m", DayRange.Direction.back, "2026-02-28.."),
      ("2028-03-31", "1m", .back, "2028-02-29.."), ("2028-02-29", "1y", .back, "2027-02-28.."),
      ("2026-01-15", "1m", .back, "2025-12-15.."), ("2026-01-01", "<1d", .back, "2026-01-01.."),
      ("2026-01-31", "1m", .ahead, "2026-01-31..2026-02-28"),
      ("2027-12-31", "2m", .ahead, "2027-12-31..2028-02-29"),
      ("2026-12-31", "<2d", .ahead, "2026-12-31..2027-01-01"),
      ("2026-12-31", ">0d", .ahead, "2027-01-01.."),
    ] as [(String, String, DayRange.Direction, String)])
  func `Months and years end where they end`(
    today: String, text: String, direction: DayRange.Direction, expected: String
  ) {
    #expect(read(text, direction, on: today) == expected)
  }

  @Test(
    arguments: [
      ("2026-11-01", "2026-11-01"), ("=2026-11-01", "2026-11-01"), (">=2026-11-01", "2026-11-01.."),
      (">2026-11-01", "2026-11-02.."), ("<2026-11-01", "..2026-10-31"),
      ("<=2026-11-01", "..2026-11-01"), ("2026-11", "2026-11-01..2026-11-30"),
      (">2026-11", "2026-12-01.."), (">=2026-11", "2026-11-01.."), ("<2026-11", "..2026-10-31"),
      ("<=2028-02", "..2028-02-29"), ("2026", "2026-01-01..2026-12-31"), (">2026", "2027-01-01.."),
      ("<2026", "..2025-12-31"), ("2026-11-01..2026-11-15", "2026-11-01..2026-11-15"),
      ("2026-11..2026-12", "2026-11-01..2026-12-31"), ("2026-11..", "2026-11-01.."),
      ("..2026-11", "..2026-11-30"), ("2026-12-31..2027", "2026-12-31..2027-12-31"),
    ] as [(String, String)])
  func `Days, months and years need no today and go no way`(text: String, expected: String) {
    for direction in [DayRange.Direction.back, .ahead] {
      #expect(read(text, direction, on: nil) == expected)
      #expect(read(text, direction) == expected)
    }
  }

  @Test(arguments: [
    "", " ", "7", "d", "-7d", "7x", "7dd", "<<7d", "=<7d", "<", ">=", "yesterday", "2026-13",
    "2026-02-29", "2026-1-1", "26-11-01", "2026-11-01..2026-10-01", "2026-12..2026-11", "..x",
    "x..", ">2026..2027", "2026-11-01-2026-11-02", "12345d", "٧d", "1.5d",
  ])
  func `What is no day and no span is refused`(text: String) {
    #expect(read(text, .back) == nil)
    #expect(read(text, .ahead) == nil)
  }

  @Test func `Without a today spans and words are not understood`() {
    for text in ["7d", "<7d", "today", "past", "1m"] {
      #expect(read(text, .back, on: nil) == nil)
      #expect(read(text, .ahead, on: nil) == nil)
    }
  }

  @Test func `The longest spans and the furthest days end somewhere`() throws {
    for age in ["9999y", "9999m", "9999w", "9999d"] {
      for sign in ["", "=", "<", "<=", ">", ">="] {
        let back = try #require(DayRange.parse(sign + age, .back, today: World.today))
        #expect(back.contains(World.today.number) != sign.hasPrefix(">"), "\(sign)\(age)")
        let ahead = try #require(DayRange.parse(sign + age, .ahead, today: World.today))
        #expect(ahead.contains(World.today.number) != sign.hasPrefix(">"), "\(sign)\(age)")
      }
    }
    #expect(read(">2199", .back) == "2200-01-01..")
    #expect(read("<1900", .ahead) == "..1899-12-31")
    for year in ["1899", "2200", "9999", "0000"] {
      #expect(read(year, .back) == nil)
    }
  }
}
