import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// The questions of what stops a person, and the filter that they make.
@Suite(.timeLimit(.minutes(10))) struct StoppingTests {
  private var all: Int { Bundled.library.roles.count }

  private func count(_ text: String) -> Int { Bundled.index.results(text).places.count }

  @Test func enterAndSpaceChangeAnAnswerAndTheCount() throws {
    var app = try play("d")
    #expect(app.mode == .questions)
    #expect(app.screen.contains("\(all) of \(all) roles left."))
    try app.play("<enter>")
    #expect(app.answers.text == "degree:no")
    #expect(app.screen.contains("\(count("degree:no")) of \(all) roles left."))
    #expect(app.screen.contains("I do not have a degree (roles that need no degree)"))
    try app.play("<space>")
    #expect(app.answers.text == "degree:yes")
    try app.play("<space>")
    #expect(app.answers.text == "")
  }

  @Test func rolesWithoutAClearAnswerAreCountedApart() throws {
    var app = try play("d<enter>")
    let silent = count("degree:no,unknown") - count("degree:no")
    #expect(silent > 0)
    let words = silent == 1 ? "1 role" : "\(silent) roles"
    #expect(app.textInFront.blocks.contains { $0.text == "Not stated in the sources: \(words)" })
    try app.play(
      "<down><down><down><down><down><down><down><down><down><down><down><down><down><enter>")
    #expect(app.answers.text == "degree:no,unknown")
    #expect(app.screen.contains("\(count("degree:no,unknown")) of \(all)"))
  }

  @Test func showTheseRolesPutsTheAnswersIntoTheFilter() throws {
    let app = try play("d<enter><down><down><enter>G<up><enter>")
    #expect(app.overlays.isEmpty)
    #expect(app.focus == .roles)
    #expect(app.roleList.field.text == "degree:no nights:no")
    #expect(app.roleEntries.count == count("degree:no nights:no"))
  }

  @Test func theLowestBandGoesUpAndRoundAgain() throws {
    var app = try play("d<down><down><down><down><down><down><down><down><down><down><down>")
    try app.play("<enter><enter><enter>")
    #expect(app.answers.text == "band:4..")
    #expect(app.screen.contains("The lowest pay band I can live on (from £"))
    for _ in 3..<RoleQuery.bands.count { try app.play("<enter>") }
    #expect(app.answers.text == "")
  }

  @Test func theFilterIsReadBackAndItsRestKept() throws {
    var app = try play("r/nurse degree:no,unknown -nights:yes band:3..<tab><tab>d")
    #expect(app.answers.answers == [.degree: true])
    #expect(app.answers.lowestBand == 2)
    #expect(app.answers.includesNotStated)
    #expect(app.answers.rest == "nurse -nights:yes")
    try app.play("G<up><up><enter>")
    #expect(app.roleList.field.text == "nurse -nights:yes degree:no,unknown band:3..,unknown")
  }

  @Test func everyAnswerIsReadBackAsItWas() {
    for question in StoppingQuestion.allCases {
      for yes in [true, false] {
        for (silent, depends) in [(false, false), (true, false), (false, true), (true, true)] {
          var answers = StoppingAnswers()
          answers.answers[question] = yes
          answers.lowestBand = 4
          answers.includesNotStated = silent
          answers.includesSometimes = depends && question.canDepend
          let query = Bundled.index.query(answers.text)
          #expect(query.faults.isEmpty)
          #expect(StoppingAnswers(reading: query) == answers, "\(answers.text)")
        }
      }
    }
  }

  @Test func escapeChangesNothing() throws {
    let app = try play("d<enter><esc>")
    #expect(app.overlays.isEmpty)
    #expect(app.roleList.field.isEmpty)
  }
}
