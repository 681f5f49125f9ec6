import CareerModel
import Testing

@Suite(.timeLimit(.minutes(10))) struct MatchingTests {
  @Test(arguments: [
    ("Support Time & Recovery Worker", "Support, time and recovery worker", true),
    ("SUPPORT TIME AND RECOVERY WORKER - Band 3", "Support, time and recovery worker", true),
    ("Bank Support-Time and Recovery Worker", "Support, time and recovery worker", true),
    ("Support Time and Recovery Workers", "Support, time and recovery worker", false),
    ("Time and Recovery Worker", "Support, time and recovery worker", false),
    ("Children’s Nurse", "Children's nurse", true),
    ("Childrens nurse", "Children's nurse", true),
    ("Infirmière diplômée", "infirmiere DIPLOMEE", true),
    ("Infirmie\u{300}re", "infirmière", true),
    ("STRong worker", "STR", false),
    ("Lead STR (community)", "STR", true),
    ("Anything", "", false),
    ("Anything", "- , .", false),
    ("", "nurse", false),
    ("nurse", "nurse", true),
    ("Łódź Ærø naïve Ğ", "lodz Ærø NAIVE g", true),
  ])
  func wholeWords(_ text: String, _ wanted: String, _ isThere: Bool) {
    #expect(Words(text).contains(Words(wanted)) == isThere)
  }

  @Test func wordsAsText() {
    #expect(Words(" Research & Development,  R&D ").text == "research and development r and d")
    #expect(Words("").isEmpty && Words("...").isEmpty && Words("").text == "")
    #expect(!Words("a").isEmpty)
  }

  @Test func advertsOfARole() throws {
    let folder = try DataFolder()
    let adverts = [
      Sample.advert("L1", title: "Anything", more: ", \"listedBy\": [\"helper\"]"),
      Sample.advert("L2", title: "Helper Time & Care", more: ", \"listedBy\": [\"nurse\"]"),
      Sample.advert("T1", title: "Senior Helper, Time & Care"),
      Sample.advert("T2", title: "HTC Worker"),
      Sample.advert("N1", title: "Helper"),
    ]
    try folder.write("vacancies/helper.json", "[\(adverts.joined(separator: ","))]")
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    let helper = try #require(library.role("helper"))
    let found = library.vacancies(of: helper)
    #expect(found.map(\.vacancy.reference) == ["L1", "T1", "T2"])
    #expect(found.map(\.match) == [.listed, .title, .title])
  }
}
