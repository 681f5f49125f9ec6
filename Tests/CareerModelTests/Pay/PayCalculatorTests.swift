import TestSupport
import Testing

@testable import CareerModel

/// Estimates against sums done by hand, from the bundled scale and rules of 2026/27.
///
/// In the comments: pay, less pension, less tax, less National Insurance (NI), is take-home pay.
@Suite(.timeLimit(.minutes(10))) struct PayCalculatorTests {
  static let library = fixture("the bundled data") { try Library.load(from: .bundled) }

  /// The estimate for some answers; full time, at the start of the band, outside London and the
  /// pension where nothing is said.
  static func estimate(
    _ band: String, years: Int = 0, hours: String = "", nights: String = "", sundays: String = "",
    zone: String = "", pension: Bool = false
  ) throws -> PayEstimate {
    let basis = try #require(library.payBasis(of: "afc-england"))
    var written = PayCase.Written(band: band)
    written.years = String(years)
    written.hours = hours
    written.nights = nights
    written.sundays = sundays
    written.zone = zone
    written.pension = pension
    return try PayCalculator.estimate(written, scale: basis.scale, rules: basis.rules).get()
  }

  /// The pence of each line that there is.
  private func pence(_ estimate: PayEstimate) -> [PayEstimate.Kind: Int] {
    Dictionary(uniqueKeysWithValues: estimate.lines.map { ($0.kind, $0.pence) })
  }

  // Tax: 25,760 - 12,570 = 13,190; 20% of it is 2,638.00. NI: 8% of 13,190 = 1,055.20.
  // 25,760 - 2,638 - 1,055.20 = 22,066.80; a twelfth is 1,838.90.
  @Test func fullTimeWithoutPension() throws {
    let estimate = try Self.estimate("3")
    #expect(
      pence(estimate) == [
        .basic: 2_576_000, .before: 2_576_000, .allowance: 1_257_000, .basicTax: -263_800,
        .nationalInsurance: -105_520, .after: 2_206_680,
      ])
    #expect(estimate.line(.after)?.monthlyPence == 183_890)
    #expect(estimate.lines.allSatisfy { $0.isVerified && $0.year == "2026/27" })
  }

  // Basic 27,476 x 30/37.5 = 21,980.80. Inner London: 20% is 5,495.20, under 5,794; 5,794 x 0.8 =
  // 4,635.20. Nights: 27,476 x 4/37.5 x 35% = 1,025.7707. Sum 27,641.77. Pension 6.5% = 1,796.715.
  // Tax: 27,641.77 - 1,796.72 - 12,570 = 13,275.05; 20% = 2,655.01. NI: 8% of 15,071.77 =
  // 1,205.7416. 27,641.77 - 1,796.72 - 2,655.01 - 1,205.74 = 21,984.30.
  @Test func partTimeWithNightsInInnerLondon() throws {
    let estimate = try Self.estimate(
      "3", years: 2, hours: "30", nights: "4", sundays: "0", zone: "inner", pension: true)
    #expect(
      pence(estimate) == [
        .basic: 2_198_080, .supplement: 463_520, .nights: 102_577, .before: 2_764_177,
        .pension: -179_672, .allowance: 1_257_000, .basicTax: -265_501,
        .nationalInsurance: -120_574, .after: 2_198_430,
      ])
  }

  // 20% of 25,272 is 5,054.40, under the least of 5,794: 25,272 + 5,794 = 31,066. Pension: 8.3%
  // from 28,855 on, 2,578.478. Tax: 31,066 - 2,578.48 - 12,570 = 15,917.52; 20% = 3,183.504.
  // NI: 8% of 18,496 = 1,479.68. 31,066 - 2,578.48 - 3,183.50 - 1,479.68 = 23,824.34.
  @Test func theLeastSupplementOfInnerLondon() throws {
    let estimate = try Self.estimate("2", zone: "inner", pension: true)
    #expect(
      pence(estimate) == [
        .basic: 2_527_200, .supplement: 579_400, .before: 3_106_600, .pension: -257_848,
        .allowance: 1_257_000, .basicTax: -318_350, .nationalInsurance: -147_968,
        .after: 2_382_434,
      ])
  }

  // Pension: 10.7% up to 67,668, 6,928.25. Tax: 64,750 - 6,928.25 - 12,570 = 45,251.75; 20% of
  // 37,700 = 7,540; 40% of 7,551.75 = 3,020.70. NI: 8% of 37,700 = 3,016, 2% of 14,480 = 289.60.
  // 64,750 - 6,928.25 - 7,540 - 3,020.70 - 3,305.60 = 43,955.45.
  @Test func band8aPaysTheHigherRate() throws {
    let estimate = try Self.estimate("8a", years: 5, pension: true)
    #expect(
      pence(estimate) == [
        .basic: 6_475_000, .before: 6_475_000, .pension: -692_825, .allowance: 1_257_000,
        .basicTax: -754_000, .higherTax: -302_070, .nationalInsurance: -330_560,
        .after: 4_395_545,
      ])
  }

  // Pension: 12.5% of 119,583 = 14,947.875. 104,635.12 is 4,635.12 over 100,000: the allowance
  // falls by 2,317.56 to 10,252.44. Tax: 94,382.68; 20% of 37,700 = 7,540; 40% of 56,682.68 =
  // 22,673.072. NI: 3,016 + 2% of 69,313 = 1,386.26. Left: 119,583 - 14,947.88 - 7,540 -
  // 22,673.07 - 4,402.26 = 70,019.79.
  @Test func theAllowanceFallsAboveAHundredThousand() throws {
    let estimate = try Self.estimate("9", years: 2, pension: true)
    #expect(
      pence(estimate) == [
        .basic: 11_958_300, .before: 11_958_300, .pension: -1_494_788, .allowance: 1_025_244,
        .basicTax: -754_000, .higherTax: -2_267_307, .nationalInsurance: -440_226,
        .after: 7_001_979,
      ])
    // What rests on the unverified rule says so.
    #expect(
      estimate.lines.filter { !$0.isVerified }.map(\.kind) == [.allowance, .higherTax, .after])
    #expect(estimate.line(.allowance)?.rule.contains("(unverified)") == true)
  }

  // 129,783 is over 125,140: no allowance. Tax: 7,540; 40% of 87,440 = 34,976; 45% of 4,643 =
  // 2,089.35. NI: 3,016 + 2% of 79,513 = 1,590.26. 129,783 - 7,540 - 34,976 - 2,089.35 - 4,606.26
  // = 80,571.39.
  @Test func theTopOfTheScalePaysTheAdditionalRate() throws {
    let estimate = try Self.estimate("9", years: 40)
    #expect(
      pence(estimate) == [
        .basic: 12_978_300, .before: 12_978_300, .allowance: 0, .basicTax: -754_000,
        .higherTax: -3_497_600, .additionalTax: -208_935, .nationalInsurance: -460_626,
        .after: 8_057_139,
      ])
  }

  // 25,272 x 10/37.5 = 6,739.20: under the allowance, so neither tax nor NI; pension 5.2% of it is
  // 350.4384. 6,388.76 left.
  @Test func tenHoursAWeekPayNoTax() throws {
    let estimate = try Self.estimate("2", hours: "10", pension: true)
    #expect(
      pence(estimate) == [
        .basic: 673_920, .before: 673_920, .pension: -35_044, .allowance: 638_876,
        .nationalInsurance: 0, .after: 638_876,
      ])
  }

  // 25,272 x 7.5/37.5 = 5,054.40 a year for the hours; 83% of it is 4,195.152, 41% is 2,072.304.
  @Test func nightsAndSundaysEachHaveTheirShare() throws {
    let estimate = try Self.estimate("2", nights: "7.5", sundays: "7.5")
    #expect(estimate.line(.nights)?.pence == 207_230)
    #expect(estimate.line(.sundays)?.pence == 419_515)
    // The supplement is no part of the rate: the extra is the same in London.
    let london = try Self.estimate("2", nights: "7.5", sundays: "7.5", zone: "inner")
    #expect(london.line(.sundays)?.pence == 419_515)
  }

  // 20% of 32,073 = 6,414.60 lies between the bounds; 15% of 112,782 = 16,917.30 is over 6,137; 5%
  // of 39,959 = 1,997.95 lies between; 5% of 25,272 = 1,263.60 is under 1,346.
  @Test(arguments: [
    ("5", "inner", 641_460), ("9", "outer", 613_700), ("6", "fringe", 199_795),
    ("2", "fringe", 134_600),
  ])
  func theSupplementKeepsToItsBounds(band: String, zone: String, pence: Int) throws {
    #expect(try Self.estimate(band, zone: zone).line(.supplement)?.pence == pence)
  }

  // 32,073 / 37.5 = 855.28 a weekly hour. 33.73 hours: 28,848.5944, under 28,855, 6.5% is
  // 1,875.1584. 33.74 hours: 28,857.1472, 8.3% is 2,395.1435.
  @Test(arguments: [("33.73", 2_884_859, 187_516), ("33.74", 2_885_715, 239_514)])
  func theTierGoesByThePayThatIsPaid(hours: String, basic: Int, pension: Int) throws {
    let estimate = try Self.estimate("5", hours: hours, pension: true)
    #expect(estimate.line(.basic)?.pence == basic)
    #expect(estimate.line(.pension)?.pence == -pension)
  }

  @Test(arguments: [
    (0, 5.2), (13_259, 5.2), (13_260, 6.5), (28_854, 6.5), (28_855, 8.3), (35_155, 8.3),
    (35_156, 9.8), (52_778, 9.8), (52_779, 10.7), (67_668, 10.7), (67_669, 12.5), (900_000, 12.5),
  ])
  func tiersBeginAtTheirPound(pounds: Int, percent: Double) throws {
    let rules = try #require(Self.library.payRules(of: "afc-england"))
    #expect(rules.pensionTier(atPounds: pounds)?.percent == percent)
  }

  @Test func everyEstimateAddsUp() throws {
    let basis = try #require(Self.library.payBasis(of: "afc-england"))
    var count = 0
    for band in basis.scale.bands.map(\.band) {
      for (hours, nights, sundays) in [("1", "0", "1"), ("22.5", "7.5", "0"), ("", "10", "11.25")] {
        for zone in ["none", "inner", "outer", "fringe"] {
          for pension in [true, false] {
            let estimate = try Self.estimate(
              band, years: 3, hours: hours, nights: nights, sundays: sundays, zone: zone,
              pension: pension)
            let parts = estimate.lines.filter(\.kind.isPart)
            let before = parts.filter { $0.pence > 0 }.map(\.pence).reduce(0, +)
            #expect(estimate.line(.before)?.pence == before)
            #expect(estimate.line(.after)?.pence == parts.map(\.pence).reduce(0, +))
            #expect(estimate.lines.allSatisfy { $0.rule.hasSuffix(".") && !$0.label.isEmpty })
            count += 1
          }
        }
      }
    }
    #expect(count == 11 * 3 * 4 * 2)
  }

  @Test func everyEstimateNamesItsSourcesAndSaysThatItIsOne() throws {
    let estimate = try Self.estimate("3", pension: true)
    #expect(estimate.sources.count > 10)
    #expect(Set(estimate.sources).count == estimate.sources.count)
    #expect(estimate.json["estimate"] == .bool(true))
    #expect(estimate.notes.map(\.text).contains(PayEstimate.rounding))
    guard case .array(let lines)? = estimate.json["lines"] else {
      Issue.record("no lines")
      return
    }
    #expect(lines.count == estimate.lines.count)
    #expect(lines.first?["yearly"] == .double(25760))
    #expect(lines.first?["monthly"] == .double(2146.67))
  }

  @Test(arguments: [
    (5, 2, 3), (-5, 2, -3), (4, 2, 2), (1, 3, 0), (2, 3, 1), (-2, 3, -1), (0, 12, 0),
  ])
  func halvesAreRoundedAwayFromNothing(number: Int, divisor: Int, quotient: Int) {
    #expect(PayEstimate.divided(number, by: divisor) == quotient)
  }
}
