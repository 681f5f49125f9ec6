import Testing

@testable import CareerModel

/// Guides, building blocks, rules and everyday words.
@Suite(.timeLimit(.minutes(10))) struct ReferenceTests {
  @Test func everyFieldIsRead() throws {
    let folder = try DataFolder()
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    let guide = try #require(library.guide("how-to-apply"))
    #expect(guide.title == "How do I apply?")
    #expect(guide.alsoAsked == ["Where is the form?"])
    #expect(guide.summary == "You fill in a form.")
    let page = Source(
      title: "A page", address: "https://example.org/e", checked: "2026-11-28", date: "2026-10")
    #expect(
      guide.sections == [
        Guide.Section(
          heading: "The form",
          facts: [
            DatedFact(
              "It is on NHS Jobs.", date: "2026-04", nation: "England", validUntil: "2026-12-31",
              recheck: "each year", confidence: .high, sources: [page])
          ])
      ])
    #expect(
      guide.signposts == [
        Guide.Signpost(text: "NHS Jobs", address: "https://example.org/jobs", note: "free")
      ])
    #expect(guide.words == ["AfC"] && guide.confidence == "good on forms")
    #expect(guide.missing == ["How long it takes."] && guide.sources == [page])
    let block = try #require(library.buildingBlock("functional-skills"))
    #expect(block.appliesTo == "England" && block.note == "Ask your college.")
    #expect(block.facts.first?.value == 2 && block.facts.first?.unit == "level")
    #expect(library.rule("D1")?.about == .dbs)
    #expect(
      library.everydayWords == [
        EverydayWord(say: ["sums", "money"], roles: ["helper"], areas: ["care"], search: ["pay"])
      ])
  }

  @Test func everyFileReadsBackAsItWas() throws {
    let folder = try DataFolder()
    let before = try Library.load(from: folder.location)
    func sources(_ list: [Source]) -> JSONValue { .array(list.map(\.json)) }
    try folder.write("guides/how-to-apply.json", try #require(before.guides.first).json.pretty)
    for (file, list, values) in [
      ("building-blocks.json", "blocks", before.buildingBlocks.map(\.json)),
      ("rules.json", "rules", before.rules.map(\.json)),
    ] {
      let json: JSONValue = .object([.init("sources", .array([])), .init(list, .array(values))])
      try folder.write(file, json.pretty)
    }
    let words = JSONValue.array(before.everydayWords.map(\.json))
    try folder.write("everyday-words.json", JSONValue.object([.init("words", words)]).pretty)
    let after = try Library.load(from: folder.location)
    #expect(after.faults == [])
    #expect(after.guides == before.guides)
    #expect(after.buildingBlocks == before.buildingBlocks)
    #expect(after.rules == before.rules)
    #expect(after.everydayWords == before.everydayWords)
  }

  @Test(arguments: [
    (
      "roles/helper.json", Sample.helper, "\"functional-skills\"", "\"functional-skils\"",
      "$.waysIn.ways[0].blocks[0]"
    ),
    ("roles/helper.json", Sample.helper, "\"D1\"", "\"D2\"", "$.decisions.dbs.rule"),
    ("guides/how-to-apply.json", Sample.guide, "\"AfC\"", "\"AfX\"", "$.words[0]"),
    (
      "guides/how-to-apply.json", Sample.guide, "\"slug\": \"how-to-apply\"",
      "\"slug\": \"how-to\"", "$.slug"
    ),
    ("everyday-words.json", Sample.everydayWords, "\"helper\"", "\"vet\"", "$.words[0].roles[0]"),
    ("everyday-words.json", Sample.everydayWords, "\"care\"", "\"cure\"", "$.words[0].areas[0]"),
    ("rules.json", Sample.rules, "\"dbs\"", "\"dsb\"", "$.rules[0].about"),
    (
      "building-blocks.json", Sample.blocks, "\"2026/27\"", "\"2026/28\"",
      "$.blocks[0].facts[0].date"
    ),
  ])
  func aBrokenLinkIsAFault(
    _ file: String, _ text: String, _ old: String, _ new: String, _ path: String
  ) throws {
    let folder = try DataFolder()
    try folder.write(file, text.with(old, new))
    let faults = try DataCheck.run(folder.location).filter { $0.file == file }
    #expect(faults.map(\.path) == [path])
  }

  @Test func aFolderMayDoWithout() throws {
    let folder = try DataFolder(empty: true)
    try folder.makeFolder("roles")
    try folder.write("areas.json", Sample.areas)
    try folder.write("glossary.json", Sample.glossary)
    try folder.write("roles/nurse.json", Sample.nurse)
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    #expect(library.guides.isEmpty && library.buildingBlocks.isEmpty && library.rules.isEmpty)
    #expect(library.everydayWords.isEmpty)
  }

  @Test func aDeferredValueIsMadeOnceAndOnlyWhenAskedFor() {
    let count = Counter()
    let deferred = Deferred { count.next() }
    #expect(count.made == 0)
    let copy = deferred
    #expect(deferred.value == 1 && copy.value == 1 && deferred.value == 1)
    #expect(count.made == 1)
  }

  private final class Counter: @unchecked Sendable {
    // Asked by one thread only.
    private(set) var made = 0

    func next() -> Int {
      made += 1
      return made
    }
  }

  @Test func factsThatEndSoonOrHaveEnded() throws {
    let folder = try DataFolder()
    func expiring(_ age: String, _ today: Day) throws -> [String] {
      try ExpiryCheck.run(folder.location, within: try #require(Age(age)), today: today)
        .map { "\($0.file) \($0.path) \($0.validUntil) \($0.days)" }
    }
    let guide = "guides/how-to-apply.json $.sections[0].facts[0] 2026-12-31"
    let block = "building-blocks.json $.blocks[0].facts[0] 2027-07"
    let day = Day(year: 2026, month: 12, day: 1)
    #expect(try expiring("29d", day) == [])
    #expect(try expiring("30d", day) == ["\(guide) 30"])
    #expect(try expiring("1y", day) == ["\(guide) 30", "\(block) 242"])
    #expect(
      try expiring("0d", Day(year: 2027, month: 8, day: 1)) == ["\(guide) -213", "\(block) -1"])
  }
}
