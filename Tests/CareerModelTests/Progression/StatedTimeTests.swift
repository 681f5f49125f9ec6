import CareerModel
import Testing

@Suite(.timeLimit(.minutes(10))) struct StatedTimeTests {
  @Test(arguments: [
    ("3 years", 36, 36), ("about 24 to 27 months", 24, 27),
    ("about seven years after the foundation programme", 84, 84), ("four years", 48, 48),
    ("12 months", 12, 12), ("two and a half years", 30, 30), ("1 year and 6 months", 18, 18),
    ("about a year", 12, 12), ("18 months to 2 years", 18, 24), ("2-3 years", 24, 36),
    ("2–3 years", 24, 36), ("between 2 and 3 years", 24, 36), ("one or two years", 12, 24),
    ("up to 3 years", 0, 36), ("three years as a trainee", 36, 36),
    ("2 years from September 2025", 24, 24),
  ])
  func read(_ words: String, _ low: Int, _ high: Int) {
    #expect(StatedTime(words)?.months == low...high)
    #expect(StatedTime(words)?.isOpen == false)
  }

  @Test(arguments: ["at least two years", "2 years or more", "a minimum of 2 years"])
  func withoutAnEnd(_ words: String) {
    #expect(StatedTime(words) == StatedTime(months: 24...24, isOpen: true))
  }

  @Test(arguments: [
    "", "not long", "6 weeks", "2 years full time, 4 years part time", "2.5 years", "2½ years",
    "1/2 year", "years", "the first year", "3 to 2 years", "a half", "99999999999999999999 years",
    "3 years or 4 with a placement year", "2 to 3 and a half years", "level 3, 2 years",
    "1 year, 2 years and 3 years",
  ])
  func notAddedUp(_ words: String) { #expect(StatedTime(words) == nil) }

  @Test(arguments: [
    (36, 36, "3 years"), (12, 12, "1 year"), (18, 18, "18 months"),
    (30, 30, "2 years and 6 months"),
    (24, 27, "24 to 27 months"), (24, 36, "2 to 3 years"), (0, 36, "up to 3 years"),
    (1, 1, "1 month"),
    (27, 42, "2 years and 3 months to 3 years and 6 months"),
  ])
  func words(_ low: Int, _ high: Int, _ words: String) {
    #expect(StatedTime(months: low...high).words == words)
  }

  @Test func sumKeepsBothEnds() {
    let sum = StatedTime(months: 12...24) + StatedTime(months: 6...6, isOpen: true)
    #expect(sum == StatedTime(months: 18...30, isOpen: true))
    #expect(sum.words == "at least 18 months")
  }
}
