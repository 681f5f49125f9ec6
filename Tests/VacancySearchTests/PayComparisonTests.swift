import Testing

@testable import CareerModel
@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct PayComparisonTests {
  private func compare(
    _ salary: Vacancy.Salary, contract: Vacancy.Contract = .permanent
  ) -> PayComparison {
    PayComparison(.advert("Job", contract: contract, salary: salary), facts: World.pay)
  }

  @Test(
    arguments: [
      (24_625.0, 25_674.0, "3", "the interim scale of April 2025, before that year's award"),
      (26_530, 29_114, "4", "the 2024/25 scale"),
    ] as [(Double, Double, String, String)])
  func `Pay that quotes the points of a band is of that band and scale`(
    low: Double, high: Double, band: String, scale: String
  ) {
    let comparison = compare(.stated("pay", low, to: high, per: .year))
    #expect(comparison.quote?.band == band)
    #expect(comparison.quote?.scale == scale)
    #expect(comparison.bandNow?.lowerBound ?? 0 > Int(low))
    #expect(comparison.nowYear == World.library.payScale("afc-england")?.year)
  }

  @Test func `One point, or an hour of one, is enough`() {
    #expect(compare(.stated("pay", 26_530, per: .year)).quote?.band == "4")
    #expect(compare(.stated("pay", nil, to: 29_114, per: .year)).quote?.band == "4")
    let hour = WorkingTime.hourly(annual: 26_530)
    #expect(compare(.stated("pay", hour, to: hour, per: .hour)).quote?.band == "4")
    #expect(compare(.stated("pay", 26_530.5, to: 29_113.5, per: .year)).quote?.band == "4")
  }

  @Test func `Pay that quotes no band is of none`() {
    for salary: Vacancy.Salary in [
      .stated("Negotiable"), .stated("pay", 26_530, to: 29_999, per: .year),
      .stated("pay", 24_625, to: 29_114, per: .year),
      .stated("pay", 26_531, to: 29_114, per: .year),
      .stated("pay", 26_530, to: 29_114, per: .day), .stated("pay", 26_530, to: 29_114),
    ] {
      #expect(compare(salary).quote == nil)
      #expect(compare(salary).bandNow == nil)
    }
  }

  @Test(
    arguments: [
      (
        "£126.00", 126.0, .unknown,
        "a year or for an hour"
      ),
      ("£126.00", 126, nil, "a year or for an hour"), ("£126.00", 126, .year, "a year"),
      ("£4,999", 4_999, .year, "a year"), ("£500,000", 500_000, .year, "a year"),
      ("£26,000", 26_000, .hour, "an hour"), ("£4", 4, .hour, "an hour"),
      ("£20", 20, .day, "a day"),
    ] as [(String, Double, Vacancy.Salary.Period?, String)])
  func `Pay that makes no sense is warned about`(
    words: String, figure: Double, period: Vacancy.Salary.Period?, span: String
  ) {
    let warnings = compare(.stated(words, figure, to: figure, per: period)).warnings
    #expect(warnings.first == "\(words) makes no sense as pay for \(span): ask the employer.")
    #expect(warnings.count == 1)
  }

  @Test func `Pay under the living wage looks old, but not an apprentice's`() throws {
    let salary = Vacancy.Salary.stated("£24,071", 24_071, to: 24_071, per: .year)
    let warnings = compare(salary).warnings
    #expect(warnings.count == 1)
    #expect(
      warnings.first?.hasPrefix("£12.31 an hour is under the National Living Wage of £") == true)
    #expect(compare(salary, contract: .apprenticeship).warnings == [])
    let wage = try #require(World.pay.livingWage)
    #expect(compare(.stated("pay", wage.hourly, to: wage.hourly, per: .hour)).warnings == [])
    #expect(
      compare(.stated("pay", wage.hourly - 0.01, to: wage.hourly - 0.01, per: .hour)).warnings.count
        == 1)
    // The lowest of a range counts: it is what a person would start on.
    #expect(compare(.stated("pay", 6, to: wage.hourly, per: .hour)).warnings.count == 1)
    #expect(compare(.stated("Negotiable")).warnings == [])
  }

  @Test func `Doubtful adverts are found by what they are warned about`() {
    let low = Vacancy.Salary.stated("£24,071", 24_071, to: 24_071, per: .year)
    let good = Vacancy.Salary.stated("£35,000", 35_000, to: 35_000, per: .year)
    let adverts: [Vacancy] = [
      .advert("a", salary: low), .advert("b", contract: .apprenticeship, salary: low),
      .advert("c", salary: .stated("£126.00", 126, to: 126, per: .unknown)),
      .advert("d", salary: good), .advert("e", salary: good, notes: ["Mended."]),
      .advert("f", contract: .apprenticeship, salary: .stated("£1", 1, to: 1, per: .hour)),
    ]
    let index = World.index(adverts)
    #expect(index.search(.parse("note:yes")) == [0, 2, 4, 5])
    #expect(index.search(.parse("note:")) == [0, 2, 4, 5])
    #expect(index.search(.parse("note:no")) == [1, 3])
    #expect(index.search(.parse("-note:yes")) == [1, 3])
    #expect(index.search(.parse("note:mended,no")) == [1, 3, 4])
  }

  @Test func `Facts that know nothing say nothing`() {
    let salary = Vacancy.Salary.stated("pay", 26_530, to: 29_114, per: .year)
    let comparison = PayComparison(.advert("Job", salary: salary), facts: PayFacts())
    #expect(comparison.quote == nil)
    #expect(comparison.warnings == [])
  }
}
