import CareerModel
import Testing

@Suite(.timeLimit(.minutes(10))) struct StaleCheckTests {
  private func stale(
    _ folder: DataFolder, _ age: String, today: Day, adverts: String? = nil
  ) throws -> [String] {
    try StaleCheck.run(
      folder.location, adverts: adverts, olderThan: try #require(Age(age)), today: today
    ).map { "\($0.file) \($0.path) \($0.source.checked) \($0.days)" }
  }

  @Test func everyPartGoesByItsNewestSource() throws {
    // Overview rests on a page of 2026-07-01 and a print of 2025; parts without sources on both.
    let folder = try DataFolder()
    let today = Day(year: 2026, month: 10, day: 10)
    let role = [
      "overview", "skills", "entry", "training", "pay", "progression", "jobMarket",
      "furtherInformation", "relatedRoles",
    ].map { "roles/helper.json $.\($0) 2026-07-01 101" }
    #expect(
      try stale(folder, "100d", today: today)
        == ["pay/afc-2026.json $ 2026-04 163"] + role + ["vacancies/helper.json $ 2026-07-01 101"])
    #expect(try stale(folder, "101d", today: today) == ["pay/afc-2026.json $ 2026-04 163"])
    #expect(try stale(folder, "163d", today: today) == [])
  }

  @Test func aYearCountsFromItsLastDay() throws {
    let folder = try DataFolder()
    folder.delete("roles/helper.json")
    folder.delete("pay/afc-2026.json")
    folder.delete("vacancies/helper.json")
    #expect(try stale(folder, "0d", today: Day(year: 2026, month: 12, day: 31)) == [])
    #expect(
      try stale(folder, "0d", today: Day(year: 2027, month: 1, day: 1))
        == ["glossary.json $.terms[0] 2026 1"])
  }

  @Test func aPartWithAnOldSourceOfItsOwn() throws {
    let folder = try DataFolder()
    try folder.write(
      "roles/helper.json",
      Sample.helper.with(
        "\"skills\": [\"listening\"], \"sources\": [\"page\"]",
        "\"skills\": [\"listening\"], \"sources\": [\"print\"]"))
    #expect(
      try stale(folder, "6m", today: Day(year: 2026, month: 8, day: 1))
        == ["roles/helper.json $.skills 2025 213"])
  }

  @Test func brokenFilesAndDatesCostNothingElse() throws {
    let folder = try DataFolder()
    try folder.write("pay/afc-2026.json", "{\"sources\": [{\"checked\": \"soon\"}, 5, null]}")
    try folder.write("glossary.json", "{\"terms\": [{\"sources\": [\"nowhere\", 7]}")
    try folder.write("roles/helper.json", "{\"sources\": 5, \"overview\": {\"sources\": {}}}")
    let found = try stale(folder, "1d", today: Day(year: 2030, month: 1, day: 1))
    #expect(found == ["vacancies/helper.json $ 2026-07-01 1280"])
  }

  @Test func oneMoreFileOfAdverts() throws {
    let folder = try DataFolder(empty: true)
    try folder.write("areas.json", Sample.areas)
    try folder.write("mine", Sample.vacancies)
    let path = folder.path + "/mine"
    let found = try stale(folder, "1y", today: Day(year: 2027, month: 7, day: 2), adverts: path)
    #expect(found == ["\(path) $ 2026-07-01 366"])
  }

  @Test func noFolder() throws {
    let age = try #require(Age("1d"))
    #expect(throws: DataFolderError.self) {
      try StaleCheck.run(
        .folder("/nowhere/at/all"), olderThan: age, today: Day(year: 2026, month: 1, day: 1))
    }
  }
}

@Suite(.timeLimit(.minutes(10))) struct DayTests {
  @Test func daysAreCountedFrom1970() {
    #expect(Day(year: 1970, month: 1, day: 1).number == 0)
    #expect(Day(year: 1969, month: 12, day: 31).number == -1)
    #expect(Day(year: 2000, month: 3, day: 1).number == 11_017)
    #expect(Day(year: 2026, month: 11, day: 23).number == 20_780)
  }

  @Test(arguments: [
    ("2026", 2026, 12, 31), ("2024-02", 2024, 2, 29), ("2100-02", 2100, 2, 28),
    ("2026-12", 2026, 12, 31), ("2026-04-05", 2026, 4, 5),
  ])
  func endsOfDates(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(endOf: text) == Day(year: year, month: month, day: day))
  }

  @Test(arguments: ["", "soon", "26", "2026-13", "2026-02-30", "2026-4"])
  func noDates(_ text: String) { #expect(Day(endOf: text) == nil) }

  @Test(arguments: [
    ("1d", 2026, 3, 1, 2026, 2, 28), ("1d", 2024, 3, 1, 2024, 2, 29),
    ("26w", 2026, 7, 2, 2026, 1, 1), ("6m", 2026, 8, 31, 2026, 2, 28),
    ("1m", 2026, 1, 15, 2025, 12, 15), ("12m", 2026, 12, 31, 2025, 12, 31),
    ("1Y", 2024, 2, 29, 2023, 2, 28), ("9999y", 2026, 1, 1, -7973, 1, 1),
  ])
  func daysBefore(_ age: String, _ y: Int, _ m: Int, _ d: Int, _ y2: Int, _ m2: Int, _ d2: Int)
    throws
  {
    let before = Day(year: y, month: m, day: d).before(try #require(Age(age)))
    #expect(before == Day(year: y2, month: m2, day: d2))
  }

  @Test(arguments: ["", "d", "180", "18x", "-5d", "1.5y", "d180", "10000d", "5 d", "٣d", "1dd"])
  func noAges(_ text: String) { #expect(Age(text) == nil) }

  @Test func agesInWords() {
    #expect(Age("180d")?.words == "180 days")
    #expect(Age("1w")?.words == "1 week")
    #expect(Age("6M")?.words == "6 months")
    #expect(Age("1y")?.words == "1 year")
  }
}
