import Testing

@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct TextFilterTests {
  @Test(arguments: [
    ("", ["Nurse"], TextFilter.Rank.titleStart), ("", [], .elsewhere),
    ("men", ["Mental health nurse"], .titleStart),
    ("mental hea", ["Mental health nurse"], .titleStart),
    ("MENTAL  héa", ["Mental-health nurse"], .titleStart),
    ("nurse mental", ["Mental health nurse"], .titleWords),
    ("nur", ["Mental health nurse"], .titleWords),
    ("mental nurse", ["Mental health nurse"], .titleWords),
    ("nurse rmn", ["Mental health nurse", "Also called RMN"], .elsewhere),
    ("support time and", ["STR worker", "Support, time & recovery worker"], .elsewhere),
    ("also calm", ["Title", "also", "calm sea"], .elsewhere),
    ("urse", ["Nurse"], nil), ("nurse plumber", ["Nurse", "ward"], nil), ("x", [], nil),
    ("-nurse", ["Nurse"], .titleStart), ("nurse nurse", ["Nurse"], .titleWords),
  ])
  func `An entry fits by its title first`(
    typed: String, texts: [String], rank: TextFilter.Rank?
  ) {
    #expect(TextFilter(typed).rank(texts) == rank)
    #expect(TextFilter(typed).matches(texts) == (rank != nil))
  }

  @Test func `The best come first and equals keep their order`() {
    let entries = ["Dental nurse", "Ward clerk (nursing)", "Nurse B", "Porter", "Nurse A"]
    let ranked = TextFilter("nurs").ranked(entries + ["Matron"]) {
      $0 == "Matron" ? [$0, "leads nurses"] : [$0]
    }
    #expect(ranked == ["Nurse B", "Nurse A", "Dental nurse", "Ward clerk (nursing)", "Matron"])
    #expect(TextFilter(" - ").ranked(entries) { [$0] } == entries)
    #expect(TextFilter(" - ").isEmpty)
  }

  @Test func `A long text is a filter too`() {
    let filter = TextFilter((0..<20_000).map { "w\($0)" }.joined(separator: " "))
    #expect(!filter.matches(["w1 w2 w3"]))
  }
}
