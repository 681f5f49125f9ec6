import CareerModel
import TestSupport
import Testing

/// Every kind of fault, one file broken in one place at a time.
@Suite(.timeLimit(.minutes(10))) struct FaultTests {
  /// A broken sample, and the one fault it must have.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    let path: String
    let found: String
    /// What the expectation starts with.
    let expected: String

    var testDescription: String { "\(file) \(path) \(found)" }
  }

  private static func helper(
    _ old: String, _ new: String, _ path: String, _ found: String, _ expected: String
  ) -> Case {
    Case(
      file: "roles/helper.json", text: Sample.helper.with(old, new), path: path, found: found,
      expected: expected)
  }

  private static func pay(
    _ old: String, _ new: String, _ path: String, _ found: String, _ expected: String
  ) -> Case {
    Case(
      file: "pay/afc-2026.json", text: Sample.payScale.with(old, new), path: path, found: found,
      expected: expected)
  }

  private static func areas(
    _ old: String, _ new: String, _ path: String, _ found: String, _ expected: String
  ) -> Case {
    Case(
      file: "areas.json", text: Sample.areas.with(old, new), path: path, found: found,
      expected: expected)
  }

  private static func glossary(
    _ old: String, _ new: String, _ path: String, _ found: String, _ expected: String
  ) -> Case {
    Case(
      file: "glossary.json", text: Sample.glossary.with(old, new), path: path, found: found,
      expected: expected)
  }

  private static func advert(
    _ old: String, _ new: String, _ path: String, _ found: String, _ expected: String
  ) -> Case {
    Case(
      file: "vacancies/helper.json", text: Sample.vacancies.with(old, new), path: path,
      found: found, expected: expected)
  }

  static let roleCases = [
    helper(
      "\"skills\": {", "\"hue\": 1, \"skills\": {", "$.hue", "the unknown field \"hue\"",
      "only the fields slug, title,"),
    helper(
      "\"summary\":", "\"sum mary\": 1, \"summary\":", "$.overview[\"sum mary\"]",
      "the unknown field \"sum mary\"", "a known field (did you mean \"summary\"?)"),
    helper(
      "\"title\": \"Helper, time and care\"", "\"title\": 5", "$.title", "the number 5",
      "text in quotes"),
    helper(
      "\"title\": \"Helper, time and care\"", "\"title\": null", "$.title", "null", "text in quotes"
    ),
    helper("\"title\": \"Helper, time and care\", ", "", "$.title", "nothing", "text in quotes"),
    helper(
      "\"calm\"", "true", "$.skills.characteristics[0]", "true", "text in quotes, or an object"),
    helper(
      "\"nursing\", \"role\"", "\"\", \"role\"", "$.overview.helpsWith[1].text", "\"\"",
      "text that is not empty"),
    helper("[\"clinics\"]", "null", "$.overview.workplaces", "null", "a list in [ ]"),
    helper("[\"clinics\"]", "\"clinics\"", "$.overview.workplaces", "\"clinics\"", "a list in [ ]"),
    helper(
      "\"You help people.\"", "\"  \"", "$.overview.summary", "\"  \"", "text that is not empty"),
    helper(
      "help people", "help\\u0007people", "$.overview.summary", "\"You help<U+0007>people.\"",
      "text without control"),
    helper(
      "help people", "help\\u0000people", "$.overview.summary", "\"You help<U+0000>people.\"",
      "text without control"),
    helper(
      "help people", "help\\u202epeople", "$.overview.summary", "\"You help<U+202E>people.\"",
      "text without control"),
    helper(
      "help people", "help\\u200dpeople", "$.overview.summary", "\"You help<U+200D>people.\"",
      "text without control"),
    helper(
      "help people", "help\\npeople", "$.overview.summary", "\"You help<U+000A>people.\"",
      "text without control"),
    helper(
      "\"depth\": \"full\"", "\"depth\": \"half\"", "$.depth", "\"half\"", "\"full\" or \"short\""),
    helper(
      "\"asked\"", "\"maybe\"", "$.entry.qualification", "\"maybe\"", "\"no\", \"yes\" or \"asked\""
    ),
    helper(
      "\"setRequirements\": false", "\"setRequirements\": 0", "$.entry.setRequirements",
      "the number 0", "true or false"),
    helper(
      "\"stage\": \"job\"", "\"stage\": \"later\"", "$.training.steps[0].stage", "\"later\"",
      "\"job\" or \"qualified\""),
    helper("37.5,", "370,", "$.pay.hoursPerWeek", "the number 370", "a number from 1 to 100"),
    helper("37.5,", "\"37.5\",", "$.pay.hoursPerWeek", "\"37.5\"", "a number from 1 to 100"),
    helper(
      "\"2026-07-01\"", "\"2026-02-29\"", "$.sources.page.checked", "\"2026-02-29\"",
      "a year, a month or a day"),
    helper(
      "[\"page\", \"print\"]", "[\"page\", \"pint\"]", "$.overview.sources[1]", "\"pint\"",
      "the ID of a source"),
    helper(
      "https://example.org/a", "www.example.org/a", "$.overview.links[0].address",
      "\"www.example.org/a\"", "a full address"),
    helper(
      "https://example.org/a", "https://ex\\u0430mple.org/", "$.overview.links[0].address",
      "\"https://ex\u{430}mple.org/\"", "a full address"),
    helper(
      "\"slug\": \"helper\"", "\"slug\": \"Helper One\"", "$.slug", "\"Helper One\"",
      "a name in lower-case"),
    helper(
      "\"slug\": \"helper\"", "\"slug\": \"other\"", "$.slug", "\"other\"",
      "\"helper\", the name of the file"),
    helper(
      "\"area\": \"care\"", "\"area\": \"space\"", "$.area", "\"space\"",
      "the slug of an area in areas.json"),
    helper(
      "\"skills\": {\"characteristics\": [\"calm\"], \"skills\": [\"listening\"], \"sources\": [\"page\"]},",
      "", "$.skills", "nothing", "an object in { }, since the depth is \"full\""),
    helper(
      "\"text\": \"nursing\", \"role\": \"nurse\"", "\"text\": \"nursing\", \"role\": \"vet\"",
      "$.overview.helpsWith[1].role", "\"vet\"", "the name of a file in roles"),
    helper(
      "example.org/a\", \"role\": \"nurse\"", "example.org/a\", \"role\": \"vet\"",
      "$.overview.links[0].role", "\"vet\"", "the name of a file in roles"),
    helper(
      "\"Nurse\", \"role\": \"nurse\"", "\"Nurse\", \"role\": \"vet\"",
      "$.progression.routes[1].role", "\"vet\"", "the name of a file in roles"),
    helper(
      "\"roles\": [\"nurse\"]", "\"roles\": [\"vet\"]", "$.relatedRoles.roles[0]", "\"vet\"",
      "the name of a file in roles"),
    helper(
      "\"scale\": \"afc-england\"", "\"scale\": \"afc-mars\"", "$.pay.scale", "\"afc-mars\"",
      "the scale of a file in pay: afc-england"),
    helper(
      "\"startBand\": \"3\"", "\"startBand\": \"4\"", "$.pay.startBand", "\"4\"",
      "a band of the pay scale afc-england: 3 or 8a"),
    helper(
      "\"startBandHighest\": \"8a\"", "\"startBandHighest\": \"8d\"", "$.pay.startBandHighest",
      "\"8d\"", "a band of the pay scale"),
  ]

  static let otherCases = [
    areas(
      "\"parent\": \"care\"}", "\"parent\": \"care\"}, {\"slug\": \"care\", \"title\": \"C\"}",
      "$.areas[2].slug", "\"care\" a second time", "a slug that is not"),
    areas(
      "\"parent\": \"care\"", "\"parent\": \"cure\"", "$.areas[1].parent", "\"cure\"",
      "the slug of an area in this file"),
    areas(
      "\"parent\": \"care\"", "\"parent\": \"nursing\"", "$.areas[1].parent",
      "\"nursing\", which leads back to this area", "an area nearer the top"),
    glossary(
      "\"band\"", "\"agenda FOR change\"", "$.terms[1].term", "\"agenda FOR change\" a second time",
      "a term that is not"),
    glossary(
      "[\"book\"]", "[\"brook\"]", "$.terms[0].sources[0]", "\"brook\"", "the ID of a source"),
    glossary(
      "\"meaning\": \"A step of NHS pay.\"", "\"meaning\": []", "$.terms[1].meaning", "a list",
      "text in quotes"),
    pay(
      "27476", "25759", "$.bands[0].points[1].annual", "the number 25759",
      "at least the pay of the point before (25760)"),
    pay(
      "\"yearsFrom\": 2", "\"yearsFrom\": 0", "$.bands[0].points[1].yearsFrom", "the number 0",
      "more years than the point before (0)"),
    pay(
      "25760", "0", "$.bands[0].points[0].annual", "the number 0",
      "a whole number from 1 to 1000000"),
    pay("25760", "25760.5", "$.bands[0].points[0].annual", "the number 25760.5", "a whole number"),
    pay(
      "\"yearsFrom\": 2", "\"yearsFrom\": 41", "$.bands[0].points[1].yearsFrom", "the number 41",
      "a whole number from 0 to 40"),
    pay("\"2026/27\"", "\"2026/28\"", "$.year", "\"2026/28\"", "a year such as 2026/27"),
    pay("\"2026-04-01\"", "\"2026-04\"", "$.effective", "\"2026-04\"", "a day, such as"),
    pay("\"8a\"", "\"8aa\"", "$.bands[1].band", "\"8aa\"", "a band from"),
    pay(
      "[{\"yearsFrom\": 0, \"annual\": 57528}]", "[]", "$.bands[1].points", "an empty list",
      "at least one"),
    advert(
      "\"permanent\"", "\"zero-hours\"", "$.vacancies[0].contract", "\"zero-hours\"",
      "\"permanent\", \"fixed-term\", \"bank\""),
    advert(
      "26530,", "29115,", "$.vacancies[0].salary.minimum", "the number 29115",
      "no more than the maximum (29114)"),
    advert(
      "26530,", "-1,", "$.vacancies[0].salary.minimum", "the number -1",
      "a number from 0 to 10000000"),
    advert(
      "\"period\": \"year\"", "\"period\": null", "$.vacancies[0].salary.period", "null",
      "\"year\", \"hour\", \"day\" or \"unknown\", since"),
    advert(
      "\"2026-08-01\"", "\"2026-13-01\"", "$.vacancies[0].closes", "\"2026-13-01\"",
      "a day, such as"),
    advert(
      "\"notes\": []", "\"notes\": [], \"colour\": 1", "$.vacancies[0].colour",
      "the unknown field \"colour\"", "only the fields"),
    advert(
      "\"reference\": \"A2\"", "\"reference\": \"A1\"", "$.vacancies[1].reference",
      "\"A1\" a second time", "a reference that no other"),
    advert("[\"helper\"]", "[\"vet\"]", "$.listedBy[0]", "\"vet\"", "the name of a file in roles"),
    advert(
      "{\"reference\"", "7, {\"reference\"", "$.vacancies[0]", "the number 7", "an object in { }"),
  ]

  @Test(arguments: try cases(of: roleCases + otherCases))
  func oneFault(_ sample: Case) throws {
    let folder = try DataFolder()
    try folder.write(sample.file, sample.text)
    let faults = try DataCheck.run(folder.location)
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    #expect(fault.file == sample.file)
    #expect(fault.path == sample.path)
    #expect(fault.found == sample.found)
    #expect(fault.expected.hasPrefix(sample.expected), "\(fault.expected)")
  }

  @Test func theSamplesThemselvesAreSound() throws {
    let folder = try DataFolder()
    #expect(try DataCheck.run(folder.location) == [])
  }

  @Test func everyFaultOfAFileIsFound() throws {
    let folder = try DataFolder()
    try folder.write(
      "roles/nurse.json",
      """
      {"slug": "Nurse!", "title": 5, "depth": "deep", "area": "nowhere", "colour": "red",
       "pay": {"hoursPerWeek": 0, "links": [{"text": ""}]}}
      """)
    let paths = try DataCheck.run(folder.location).map(\.path)
    #expect(
      Set(paths) == [
        "$.slug", "$.title", "$.depth", "$.area", "$.colour", "$.pay.hoursPerWeek",
        "$.pay.links[0].text", "$.pay.links[0].address",
      ])
    #expect(paths.count == 8)
  }

  @Test func aLongTextIsShortenedInTheReport() throws {
    let folder = try DataFolder()
    let long = String(repeating: "x", count: 5000)
    try folder.write("roles/nurse.json", Sample.nurse.with("\"nursing\"", "\"Q\(long)\""))
    let fault = try #require(try DataCheck.run(folder.location).first)
    #expect(fault.path == "$.area")
    #expect(fault.found.count < 80)
    #expect(fault.found.hasSuffix("...\""))
  }

  @Test func aFileWithMoreFaultsThanCanBeKeptSaysHowMany() {
    let list = "[" + String(repeating: "1,", count: 12_000) + "1]"
    let reading = VacancyFile.read(bytes: Array(list.utf8), name: "many.json")
    #expect(reading.faults.count == 10_001)
    #expect(reading.faults.last?.found == "2001 more faults")
  }

  @Test func twoRolesOfOneSlug() throws {
    let folder = try DataFolder()
    try folder.write("roles/rn.json", Sample.nurse)
    let faults = try DataCheck.run(folder.location)
    #expect(faults.map(\.file) == ["roles/rn.json", "roles/rn.json"])
    #expect(faults.map(\.found) == ["\"nurse\"", "\"nurse\", which roles/nurse.json has too"])
  }

  @Test func twoFilesOfOneYear() throws {
    let folder = try DataFolder()
    try folder.write("pay/copy.json", Sample.payScale)
    let faults = try DataCheck.run(folder.location)
    #expect(faults.map(\.file) == ["pay/copy.json"])
    #expect(faults.map(\.found) == ["\"2026/27\", which pay/afc-2026.json has too"])
  }

  @Test func oneReferenceInTwoFiles() throws {
    let folder = try DataFolder()
    try folder.write("vacancies/other.json", "[\(Sample.advert("A2")), \(Sample.advert("A3"))]")
    let library = try Library.load(from: folder.location)
    #expect(library.faults.map(\.path) == ["$[0].reference"])
    #expect(library.faults.map(\.found) == ["\"A2\", which vacancies/helper.json has too"])
    #expect(library.vacancies.map(\.reference) == ["A1", "A2", "A3"])
  }
}
