import Testing

@testable import CareerModel

/// What a person can write, and the one sentence where it cannot be.
@Suite(.timeLimit(.minutes(10))) struct PayCaseTests {
  private func fault(_ change: (inout PayCase.Written) -> Void) throws -> String? {
    let basis = try #require(PayCalculatorTests.library.payBasis(of: "afc-england"))
    var written = PayCase.Written(band: "3")
    change(&written)
    switch PayCalculator.estimate(written, scale: basis.scale, rules: basis.rules) {
    case .success: return nil
    case .failure(let fault): return fault.sentence
    }
  }

  @Test(arguments: ["x", "", "1", "10", "8", "8e", "3 ", "\u{1B}[31m"])
  func anUnknownBandIsToldWithTheBandsThereAre(band: String) throws {
    let sentence = try #require(try fault { $0.band = band })
    #expect(sentence.hasPrefix("There is no band "))
    #expect(sentence.hasSuffix("the bands are 2, 3, 4, 5, 6, 7, 8a, 8b, 8c, 8d and 9."))
    #expect(!sentence.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func capitalsOfABandAreNoFault() throws {
    #expect(try fault { $0.band = "8A" } == nil)
  }

  @Test(arguments: [
    "0", "200", "-5", "37.51", "38", "0.5", "nan", "inf", "1e1", "0x10", "30 ", "3.5.1", ".", "½",
    "99999999999999999999999999", "٣",
  ])
  func hoursThatAWeekCannotHave(hours: String) throws {
    let sentence = try #require(try fault { $0.hours = hours })
    #expect(
      sentence == "Hours a week must be a number from 1 to 37.5, which is full time, not "
        + "\(hours.prefix(20)).")
  }

  @Test(arguments: ["1", "37.5", "30", "22.25", "37.50"])
  func hoursThatAWeekCanHave(hours: String) throws {
    #expect(try fault { $0.hours = hours } == nil)
  }

  @Test(arguments: ["-1", "40", "x", "20.01"])
  func unsocialHoursAreOfTheWeek(hours: String) throws {
    let nights = try fault {
      $0.hours = "20"
      $0.nights = hours
    }
    #expect(
      nights == "Night and Saturday hours must be a number from 0 to the hours a week (20), not "
        + "\(hours).")
    let sundays = try fault {
      $0.hours = "20"
      $0.sundays = hours
    }
    #expect(
      sundays == "Sunday and public holiday hours must be a number from 0 to the hours a week (20),"
        + " not \(hours).")
  }

  @Test func unsocialHoursTogetherAreOfTheWeekToo() throws {
    func both(_ nights: String, _ sundays: String) throws -> String? {
      try fault {
        $0.hours = "10"
        $0.nights = nights
        $0.sundays = sundays
      }
    }
    #expect(
      try both("8", "5.5")
        == "Night, Saturday and Sunday hours are part of the hours a week: together they can be at "
        + "most 10, not 13.5.")
    #expect(try both("5", "5") == nil)
  }

  @Test(arguments: ["-1", "61", "2.5", "x", "99999999999999999999"])
  func yearsThatNobodyHas(years: String) throws {
    #expect(
      try fault { $0.years = years }
        == "Years in the band must be a whole number from 0 to 60, not \(years).")
  }

  @Test func aZoneIsOneOfFour() throws {
    #expect(
      try fault { $0.zone = "london" }
        == "The London zone must be none, inner, outer or fringe, not london.")
    for zone in ["none", "inner", "OUTER", "fringe", ""] {
      #expect(try fault { $0.zone = zone } == nil)
    }
  }
}
