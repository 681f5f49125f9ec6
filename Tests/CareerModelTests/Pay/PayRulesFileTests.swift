import Testing

@testable import CareerModel

/// The file of pay rules: sound as it is, and every broken place told with its path.
@Suite(.timeLimit(.minutes(10))) struct PayRulesFileTests {
  private static let path = "pay-rules/england-2026-27.json"

  private static let bundled: String = {
    BundledFiles.bytes(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }()

  /// The faults of the bundled rules after one change, beside the bundled scale.
  private func faults(_ old: String, _ new: String) throws -> [DataFault] {
    let folder = try DataFolder()
    try folder.makeFolder("pay-rules")
    let scale = try #require(BundledFiles.bytes("pay/afc-england-2026-27.json"))
    try folder.write("pay/afc-2026.json", Array(scale))
    let text = Self.bundled.with(old, new)
    try folder.write(Self.path, text)
    let library = try Library.load(from: folder.location)
    #expect(library.payRules.isEmpty == !library.faults.isEmpty)
    return library.faults
  }

  @Test func theBundledFileIsSoundBesideItsScale() throws {
    #expect(try faults("Pay rules, England", "Pay rules, England") == [])
  }

  @Test(arguments: [
    ("\"perWeek\": 37.5", "\"perWeek\": 0", "$.hours.perWeek"),
    ("\"perWeek\"", "\"weekly\"", "$.hours.perWeek"),
    ("\"minimum\": 5794", "\"minimum\": 9000", "$.supplements.zones[0].maximum"),
    ("\"zone\": \"outer\"", "\"zone\": \"inner\"", "$.supplements.zones[1].zone"),
    ("\"zone\": \"outer\"", "\"zone\": \"north\"", "$.supplements.zones[1].zone"),
    ("[\"2\"]", "[\"12\"]", "$.unsocialHours.rates[0].bands[0]"),
    ("[\"2\"]", "[\"3\"]", "$.unsocialHours.rates[1].bands[0]"),
    ("\"night\": 41", "\"night\": -1", "$.unsocialHours.rates[0].night"),
    ("\"afterYears\": 5", "\"afterYears\": 10", "$.leave.entitlements[2].afterYears"),
    (
      "{\"from\": 0, \"percent\": 5.2}", "{\"from\": 1, \"percent\": 5.2}",
      "$.pension.tiers[0].from"
    ),
    ("\"from\": 28855", "\"from\": 13260", "$.pension.tiers[2].from"),
    ("\"from\": 37700", "\"from\": 137700", "$.incomeTax.bands[2].from"),
    ("\"allowance\": 12570", "\"allowance\": \"12570\"", "$.incomeTax.allowance"),
    ("\"above\": 100000", "\"over\": 100000", "$.incomeTax.taper.above"),
    ("\"hourly\": 12.71", "\"hourly\": 0", "$.livingWage.hourly"),
    ("\"year\": \"2025/26\"", "\"year\": \"2026/27\"", "$.doctors.years[1].year"),
    ("\"minimum\": 40190", "\"minimum\": 50190", "$.doctors.years[0].grades[0].maximum"),
    ("\"effective\": \"2026-04-01\"", "\"effective\": \"April\"", "$.effective"),
    ("\"scale\": \"afc-england\"", "\"scale\": \"afc-france\"", "$.scale"),
    ("\"nationalInsurance\"", "\"nationalinsurance\"", "$.nationalInsurance"),
    ("[\"leave1\"", "[\"leave9\"", "$.leave.sources[0]"),
    ("[\"leave1\", \"leave2\", \"leave3\"]", "[]", "$.leave.sources"),
    ("\"verified\": false", "\"verified\": \"no\"", "$.incomeTax.taper.verified"),
  ])
  func aBrokenPlaceIsTold(old: String, new: String, path: String) throws {
    let faults = try faults(old, new)
    #expect(faults.map(\.path).contains(path), "\(faults.map(\.path))")
    #expect(faults.contains { $0.file == Self.path })
  }

  @Test func everyFaultIsToldAtOnce() throws {
    let folder = try DataFolder()
    try folder.makeFolder("pay-rules")
    let text = Self.bundled.with("\"perWeek\": 37.5", "\"perWeek\": 0")
      .with("\"hourly\": 12.71", "\"hourly\": 0")
    try folder.write(Self.path, text)
    let paths = try Library.load(from: folder.location).faults.map(\.path)
    #expect(paths.contains("$.hours.perWeek"))
    #expect(paths.contains("$.livingWage.hourly"))
  }

  @Test func oneFileForEachYearOfAScale() throws {
    let folder = try DataFolder()
    try folder.makeFolder("pay-rules")
    let scale = try #require(BundledFiles.bytes("pay/afc-england-2026-27.json"))
    try folder.write("pay/afc-2026.json", Array(scale))
    try folder.write("pay-rules/a.json", Self.bundled)
    try folder.write("pay-rules/b.json", Self.bundled)
    let library = try Library.load(from: folder.location)
    #expect(library.payRules.count == 1)
    #expect(library.faults.map(\.file) == ["pay-rules/b.json"])
    #expect(library.faults.map(\.path) == ["$.year"])
  }

  @Test func aFolderMayDoWithoutRules() throws {
    let folder = try DataFolder()
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    #expect(library.payRules == [])
    #expect(library.payBasis(of: "afc-england") == nil)
  }

  @Test func everyGroupHasItsDateAndSources() throws {
    let rules = try #require(PayCalculatorTests.library.payRules(of: "afc-england"))
    for group in [
      "hours", "supplements", "unsocialHours", "leave", "pension", "incomeTax",
      "nationalInsurance", "livingWage", "doctors",
    ] {
      let json = try #require(rules.json[group])
      guard case .string(let checked)? = json["checked"],
        case .array(let sources)? = json["sources"]
      else {
        Issue.record("\(group)")
        continue
      }
      #expect(checked.hasPrefix("2026"))
      #expect(!sources.isEmpty)
    }
    #expect(rules.nations.map(\.nation) == ["Wales", "Scotland", "Northern Ireland"])
    #expect(rules.nations.allSatisfy { !$0.sources.isEmpty })
  }

  @Test func everyBandOfTheScaleHasItsUnsocialRate() throws {
    let basis = try #require(PayCalculatorTests.library.payBasis(of: "afc-england"))
    for band in basis.scale.bands.map(\.band) {
      #expect(basis.rules.unsocialRate(ofBand: band) != nil, "\(band)")
    }
    #expect(basis.rules.unsocialRate(ofBand: "1") == nil)
  }

  @Test func anUnverifiedSentenceSaysSo() {
    #expect(PayRules.Claim(text: "It is so.", isVerified: false).words == "It is so (unverified).")
    #expect(PayRules.Claim(text: "It is so.", isVerified: true).words == "It is so.")
  }
}
