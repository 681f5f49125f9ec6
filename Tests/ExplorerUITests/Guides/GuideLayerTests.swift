import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

/// Guides and areas on the screen: listed, opened, left again.
@Suite(.timeLimit(.minutes(10))) struct GuideLayerTests {
  @Test func aGuideIsOpenedFromTheListAndLeftAgain() throws {
    var app = try play("Q")
    #expect(app.screen.contains("Questions people ask"))
    #expect(app.screen.contains("How do I apply for an NHS job?"))
    try app.play("<enter>")
    #expect(app.screen.contains("You fill in one form on the web for each job."))
    // The day of the tests is in November 2026, and that fact held until July.
    #expect(app.screen.contains("[past] The old site stays open."))
    try app.play("<esc>")
    #expect(app.screen.contains("Questions people ask"))
    try app.play("<esc>")
    #expect(!app.screen.contains("Questions people ask"))
    #expect(app.unsound == nil)
  }

  @Test func typingFindsABuildingBlock() throws {
    let app = try play("Qaccess<enter>")
    #expect(app.screen.contains("Access to Higher Education Diploma (England)"))
    #expect(app.screen.contains("[past] The fee was £3,000."))
  }

  @Test func thePaletteFindsAGuideByAnotherQuestion() throws {
    let app = try play(":where do i find the form<enter>")
    #expect(app.screen.contains("How do I apply for an NHS job?"))
  }

  @Test func aPaneLeadsToTheGuideThatHelpsThere() throws {
    var app = try play("6G<enter>", role: "psychiatrist")
    #expect(app.screen.contains("You fill in one form on the web for each job."))
    try app.play("<esc>")
    #expect(app.screen.contains("Questions people ask"))
  }

  @Test func anAreaLeadsToItsRoles() throws {
    var app = try play("Rpsychological therapies<enter>")
    #expect(app.screen.contains("You help people through talking."))
    try app.play("G<enter>")
    #expect(app.role?.areas.contains("psychological-therapies") == true)
  }

  @Test func aRoleStandsInTheListUnderEachOfItsAreas() throws {
    let app = try play("r")
    let entries = app.roleEntries.filter { $0.slug == "social-worker" }
    #expect(entries.map(\.area) == ["Clinical support staff", "Psychological therapies"])
    #expect(app.roleEntries.count == Bundled.library.roles.count + 1)
  }

  @Test(arguments: [Size.small, .standard, .wide])
  func theyFitEveryScreen(size: Size) throws {
    for keys in ["Q", "Q<enter>", "R", "R<enter>"] {
      let app = try play(keys, size: size)
      #expect(app.unsound == nil, "\(keys)")
    }
  }
}
