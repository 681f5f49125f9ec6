import Testing

@testable import CareerModel
@testable import VacancySearch

/// Amounts, bands, distances and hours as people write them.
@Suite(.timeLimit(.minutes(10))) struct RangeTests {
  @Test(
    arguments: [
      ("26000", 26_000.0, 26_000.0), ("£26,530", 26_530, 26_530), ("26k", 26_000, 26_000),
      ("26.5K", 26_500, 26_500), ("13.50", 13.5, 13.5), (" £ 26 000 ", 26_000, 26_000),
      (">=13.50", 13.5, AmountRange.largest), ("≥13", 13, AmountRange.largest),
      ("40k+", 40_000, AmountRange.largest), ("<=20k", 0, 20_000), ("≤20k", 0, 20_000),
      ("25k..30k", 25_000, 30_000), ("25k…30k", 25_000, 30_000), ("25k-30k", 25_000, 30_000),
      ("25k–30k", 25_000, 30_000), ("25k~30k", 25_000, 30_000), ("12.50..15", 12.5, 15),
      ("12.50-15.25", 12.5, 15.25), ("12.50...15", 12.5, 15), ("30k..25k", 25_000, 30_000),
      ("..30k", 0, 30_000), ("25k..", 25_000, AmountRange.largest), ("0", 0, 0),
      ("26,000..30,000", 26_000, 30_000),
      ("999999999999", AmountRange.largest, AmountRange.largest),
      ("999999999k", AmountRange.largest, AmountRange.largest),
    ] as [(String, Double, Double)])
  func `An amount is read in every form`(text: String, low: Double, high: Double) {
    #expect(AmountRange.parse(text) == low...high)
  }

  @Test func `More and less leave the amount itself out`() throws {
    let more = try #require(AmountRange.parse(">26k"))
    #expect(!more.contains(26_000) && more.contains(26_000.01))
    let less = try #require(AmountRange.parse("<26k"))
    #expect(!less.contains(26_000) && less.contains(25_999.99))
    #expect(AmountRange.parse("<0") == 0...0)
  }

  @Test(arguments: [
    "", " ", "£", "k", ">", ">=", "+", "..", "-", "x", ">=26k0", "26k0", "26kk", "k26", "1.2.3",
    "1.",
    ".5", "-5-", "1e5", "0x10", "nan", "inf", "9999999999999", "٣", "２６", "26k..x", "x..26k",
    ">=26k..30k", "<>5", "5%", "½",
  ])
  func `What is no amount is refused`(text: String) {
    // "-5-" is a range up to something that is none.
    #expect(AmountRange.parse(text) == nil)
  }

  @Test(
    arguments: [
      ("1", "1...1"), ("3", "3...3"), ("8a", "8a...8a"), ("8A", "8a...8a"), ("8", "8a...8d"),
      ("9", "9...9"), ("2..4", "2...4"), ("2-4", "2...4"), ("2–4", "2...4"), ("2…4", "2...4"),
      ("4..2", "2...4"), ("7..8", "7...8d"), ("8b..9", "8b...9"), ("..4", "1...4"),
      ("6..", "6...9"),
      (" 5 .. 7 ", "5...7"), ("8..7", "7...8d"),
      ("", nil), ("0", nil), ("10", nil), ("8e", nil), ("..", nil), ("-", nil), ("a", nil),
      ("band 5", nil), ("5..x", nil), ("x..5", nil), ("5,6", nil), ("５", nil),
    ] as [(String, String?)])
  func `Bands are read alone and in ranges`(text: String, expected: String?) {
    let bands = BandRange.parse(text).map {
      "\(RoleQuery.bands[$0.lowerBound])...\(RoleQuery.bands[$0.upperBound])"
    }
    #expect(bands == expected)
  }

  @Test(
    arguments: [
      ("15", 15.0), ("0.5", 0.5), ("15m", 15), ("15 miles", 15), ("1 mile", 1), ("15mi", 15),
      ("1000", 1000), ("16.09344km", 10), ("16.09344 KM", 10), ("1.609344k", 1),
      ("1.609344 kilometres", 1), ("1,5", nil), ("", nil), ("0", nil), ("-5", nil), ("1001", nil),
      ("1700km", nil), ("km", nil), ("15 yards", nil), ("1.2.3", nil), (".", nil), ("1e2", nil),
      ("123456789", nil), ("١٥", nil), ("15miless", nil),
    ] as [(String, Double?)])
  func `A distance is read in miles and kilometres`(text: String, miles: Double?) throws {
    guard let miles else {
      #expect(Distance.miles(text) == nil)
      return
    }
    let read = try #require(Distance.miles(text))
    #expect(abs(read - miles) < 1e-9)
  }

  @Test(
    arguments: [
      ("Staff Nurse Band 5", "5"), ("Staff Nurse (Band 5/6)", "5 6"),
      ("Staff Nurse Band 5/6", "5 6"),
      ("band 8a", "8a"), ("BAND 8A manager", "8a"), ("Band 8", "8a 8b 8c 8d"),
      ("Bands 2 and 3", "2 3"), ("Band 2 or 3 or 4", "2 3 4"), ("Band 5 to 6", "5 6"),
      ("Band 5 & 6", "5 6"), ("Band 5-6", "5 6"), ("Band 5 - Leeds", "5"), ("Band5", "5"),
      ("Nurse Band  5", "5"), ("Band 5 4 days", "5"), ("Band 5 and 4 days", "4 5"),
      ("Band 3 HCA / Band 2 HCA", "2 3"), ("Band 8a/8b", "8a 8b"), ("Band 9", "9"),
      ("Band 5, band 6, Band 7", "5 6 7"), ("Band 5)", "5"), ("Band 5/", "5"),
      ("", ""), ("band", ""), ("Band ", ""), ("husband 3", ""), ("Broadband 5 engineer", ""),
      ("bandage 5", ""), ("Bandsman 5", ""), ("Band 10", ""), ("Band 0", ""), ("Band 5a", ""),
      ("Band 8e", ""), ("Band 55", ""), ("Band five", ""), ("5 Band", ""), ("éband 5", ""),
      ("band 5é", ""), ("Band\u{0} 5", ""), ("8a", ""),
    ] as [(String, String)])
  func `A title names bands`(title: String, expected: String) {
    var title = title
    let bits = title.withUTF8 { TitleBands.named(in: UnsafeRawBufferPointer($0)) }
    let bands = RoleQuery.bands.indices.filter { bits & 1 << UInt16($0) != 0 }
    #expect(bands.map { RoleQuery.bands[$0] }.joined(separator: " ") == expected)
  }

  @Test(
    arguments: [
      ("Nurse, full time", [WorkingHours.fullTime]), ("Nurse (Full-Time)", [.fullTime]),
      ("FULLTIME nurse", [.fullTime]), ("Part-time", [.partTime]), ("parttime", [.partTime]),
      ("Part time / full time", [.fullTime, .partTime]), ("part\ntime", [.partTime]),
      ("Nurse", []), ("", []), ("Full timer", []), ("part timework", []), ("apart time", []),
      ("time part", []), ("Partly full of time", []),
    ] as [(String, [WorkingHours])])
  func `A title says full time or part time in whole words`(
    title: String, expected: [WorkingHours]
  ) {
    let hours = TextFolding.bytes(of: title).withUnsafeBytes {
      WorkingHours.stated(inFolded: $0)
    }
    #expect(hours == expected)
  }
}
