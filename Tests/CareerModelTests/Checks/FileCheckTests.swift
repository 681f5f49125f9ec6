import Testing

@testable import CareerModel

/// What every file must keep to: sources that say what they are, and words that are easy to read.
@Suite(.timeLimit(.minutes(10))) struct FileCheckTests {
  private func faults(_ old: String, _ new: String) throws -> [DataFault] {
    let folder = try DataFolder()
    try folder.write("roles/helper.json", Sample.helper.with(old, new))
    return try DataCheck.run(folder.location)
  }

  @Test(arguments: [
    (", \"standing\": \"offWeb\"", "", "a source without an address"),
    (
      "\"checked\": \"2026-07-01\"}", "\"checked\": \"2026-07-01\", \"standing\": \"copy\"}",
      "a source with an address and a \"standing\""
    ),
  ])
  func aSourceSaysWhatItIs(_ old: String, _ new: String, _ found: String) throws {
    let faults = try faults(old, new)
    #expect(faults.map(\.found) == [found])
    #expect(faults.first?.path.hasPrefix("$.sources.") == true)
  }

  @Test(arguments: [
    "https://www.cross-stitch-centre.co.uk/a", "https://x.org/compare-roles?field_field_role=7",
  ])
  func aCopyIsNeverLinked(_ address: String) throws {
    let faults = try faults("https://example.org/a", address)
    #expect(faults.map(\.path) == ["$.overview.links[0].address"])
  }

  @Test(arguments: [
    ("You help.", 1), ("You help. You visit.", 2), ("Does it pay? Yes! It does", 3),
    ("Pay is £37.50 an hour, see nhs.uk for more", 1), ("", 0), (" . ", 0), ("Wait... then go.", 2),
  ])
  func sentences(_ text: String, _ count: Int) { #expect(Sentences.of(text).count == count) }

  @Test func aSentenceHasAtMost25Words() throws {
    let long = Array(repeating: "word", count: 26).joined(separator: " ")
    let fault = try #require(try faults("Jobs are on NHS Jobs.", long).first)
    #expect(fault.path == "$.jobMarket.facts[0]")
    #expect(fault.found.hasPrefix("a sentence of 26 words: "))
    let fitting = Array(repeating: "word", count: 25).joined(separator: " ")
    #expect(try faults("Jobs are on NHS Jobs.", "\(fitting). \(fitting).") == [])
  }

  @Test func aHardWordIsRefusedWithAPlainOne() throws {
    let fault = try #require(try faults("Jobs are on NHS Jobs.", "You Utilise tools.").first)
    #expect(fault.found == "the hard word \"utilise\"")
    #expect(fault.expected == "a plain one: use")
    let phrase = try #require(try faults("Jobs are on NHS Jobs.", "Ring prior to it.").first)
    #expect(phrase.found == "the hard word \"prior to\"")
  }

  @Test func namesAndWordsOfOthersMayBeHard() throws {
    #expect(try faults("\"HTC worker\"", "\"Liaison worker\"") == [])
    #expect(try faults("\"The role's page\"", "\"How to utilise it\"") == [])
  }

  @Test func theFolderMayHaveItsOwnHardWords() throws {
    let folder = try DataFolder()
    try folder.write(
      "hard-words.json", "{\"words\": [{\"hard\": [\"visit\"], \"plain\": \"go to\"}]}")
    let faults = try DataCheck.run(folder.location)
    #expect(
      faults.map(\.path) == ["$.overview.summary", "$.overview.duties[0]"])
    #expect(Set(faults.map(\.expected)) == ["a plain one: go to"])
  }

  @Test func theApostropheIsTheTypographicOne() throws {
    #expect(
      try faults("Jobs are on NHS Jobs.", "It's there.").map(\.path) == ["$.jobMarket.facts[0]"])
    #expect(try faults("Jobs are on NHS Jobs.", "It\u{2019}s there.") == [])
  }
}
