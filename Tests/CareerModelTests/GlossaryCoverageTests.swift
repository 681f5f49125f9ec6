import CareerModel
import Testing

/// Whoever meets an abbreviation in the bundled data can look it up in the glossary.
@Suite(.timeLimit(.minutes(10))) struct GlossaryCoverageTests {
  /// Names and grades, which have nothing to explain.
  private static let names: Set<String> = [
    "UK",  // a country
    "AAA", "AAB", "ABB", "BBB", "BBC", "DDM", "DMM",  // grades of A levels and BTECs
    "UNISON", "GMB", "RCNi",  // unions and a magazine
    "GOV",  // of GOV.UK
    "ID", "CV", "AI",  // words that people say
  ]

  /// Abbreviations that would match a plain word of any text ("it", "case", "most"): the glossary
  /// has them only as part of a longer spelling.
  private static let plainWords: Set<String> = ["IT", "CASE", "MOst"]

  /// What the reader of a file never sees as words, or sees as a name from elsewhere.
  private static let unread: Set<String> = [
    "slug", "sources", "address", "skill", "scale", "area", "reference", "postcode", "url",
    "links", "listedBy", "source", "alsoAsked",
  ]

  @Test func everyAbbreviationIsInTheGlossary() throws {
    let library = try Library.load(from: .bundled)
    let spellings = library.glossary.flatMap(\.spellings)
    let whole = Set(spellings.filter { !$0.contains(" ") }.flatMap(Self.abbreviations))
    let parts = Set(spellings.flatMap(Self.abbreviations))
    let known = whole.union(Self.names).union(Self.plainWords.intersection(parts))
    var seen: Set<String> = []
    var missing: [String: String] = [:]
    for text in Self.texts(of: library) {
      for word in Self.abbreviations(text) {
        seen.insert(word)
        if !known.contains(word) { missing[word] = text }
      }
    }
    #expect(missing == [:])
    #expect(seen.isSuperset(of: Self.names.union(Self.plainWords)), "an exception no text needs")
  }

  @Test func noTwoTermsShareASpelling() throws {
    var owners: [String: String] = [:]
    for term in try Library.load(from: .bundled).glossary {
      for spelling in term.spellings {
        let owner = owners.updateValue(term.term, forKey: Words(spelling).text)
        #expect(owner == nil || owner == term.term, "\(spelling)")
      }
    }
    #expect(owners.count > 100)
  }

  @Test(arguments: [
    ("Ask the HCPC (or NMC).", ["HCPC", "NMC"]),
    ("5 GCSEs, an MSc and a PhD", ["GCSE", "MSc", "PhD"]),
    ("A&E, O&G and FY1, but not Ref:0027ZB in NE46 3LS", ["A&E", "O&G", "FY"]),
    ("CT1-2 of the GPhC’s", ["CT", "GPhC"]),
    ("A plain Sentence, with BOstMed too long", []),
  ])
  func findsAbbreviations(text: String, expected: [String]) {
    #expect(Self.abbreviations(text) == expected)
  }

  // MARK: - Reading

  private static func texts(of library: Library) -> [String] {
    let files =
      library.roles.map(\.json) + library.vacancies.map(\.json) + library.payScales.map(\.json)
      + library.payRules.map(\.json) + library.skills.map(\.json)
    let reference =
      library.areas.map(\.json) + library.guides.map(\.json) + library.buildingBlocks.map(\.json)
      + library.rules.map(\.json)
    return (files + reference).flatMap(strings)
  }

  private static func strings(_ json: JSONValue) -> [String] {
    switch json {
    case .string(let text): [text]
    case .array(let values): values.flatMap(strings)
    case .object(let fields):
      fields.flatMap { unread.contains($0.name) ? [] : strings($0.value) }
    default: []
    }
  }

  /// The words of 2 to 6 letters with two capitals or more, without a plural s and without one
  /// figure at the end ("FY1"); other words with figures are references or postcodes.
  private static func abbreviations(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "&" }.compactMap { part in
      var word = part
      if word.last?.isNumber == true { word.removeLast() }
      if word.last == "s", word.dropLast().allSatisfy(\.isUppercase) { word.removeLast() }
      guard !word.contains(where: \.isNumber) else { return nil }
      let letters = word.count(where: \.isLetter)
      let capitals = word.count(where: \.isUppercase)
      return (2...6).contains(letters) && capitals >= 2 ? String(word) : nil
    }
  }
}
