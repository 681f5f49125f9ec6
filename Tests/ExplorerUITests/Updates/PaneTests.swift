import Canvas
import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// Going from pane to pane.
@Suite(.timeLimit(.minutes(10))) struct PaneTests {
  @Test func opensOnTheOverviewOfTheRole() throws {
    #expect(try play("").place == "overview reading block 0")
    #expect(Bundled.library.roles.count == 10)
  }

  @Test(arguments: [
    ("1", "overview reading block 0"), ("2", "skills skills block 0"),
    ("3", "training reading block 0"), ("4", "pay reading block 0"),
    ("5", "progression reading block 1"), ("6", "vacancies adverts '' 59 of 59 row 0"),
  ])
  func numbersShowPanes(key: String, place: String) throws {
    #expect(try play(key).place == place)
    // From anywhere, not from the first pane alone.
    #expect(try play("6" + key).view.pane == play(key).view.pane)
    #expect(try play("r" + key).mode == play(key).mode)
  }

  @Test func rightGoesThroughEveryPaneAndRoundTheEnd() throws {
    var app = try play("")
    var seen = [app.view.pane]
    for _ in 0..<6 {
      try app.play("<right>")
      seen.append(app.view.pane)
    }
    #expect(
      seen == [.overview, .skills, .training, .pay, .progression, .vacancies, .overview])
  }

  @Test func leftGoesTheOtherWay() throws {
    #expect(try play("<left>").view.pane == .vacancies)
    #expect(try play("3<left>").view.pane == .skills)
    #expect(try play("3h").view.pane == .skills)
  }

  @Test func eachPaneKeepsItsOwnReadingPlace() throws {
    var app = try play("jjj4jj1")
    #expect(app.place == "overview reading block 4")
    try app.play("4")
    #expect(app.place == "pay reading block 3")
  }

  @Test(arguments: [Size.small, .standard, .wide])
  func theTitleAndThePaneAreAlwaysOnScreen(size: Size) throws {
    for pane in Pane.allCases {
      let app = try play("\(pane.number)", size: size)
      #expect(app.screen.contains("Support, time and recovery worker"))
      #expect(app.screen.contains("[\(pane.number) \(pane.title)"))
    }
  }

  @Test func theTabOfVacanciesCountsAsOneTypes() throws {
    #expect(try play("").screen.contains("6 Vacancies 59 "))
    #expect(try play("6/york").screen.contains("[6 Vacancies 3/59]"))
    #expect(try play("6/york<enter>1").screen.contains("6 Vacancies 3/59 "))
  }

  @Test func aShortEntryHasSixPanesWithoutAnEmptyScreen() throws {
    for pane in Pane.allCases {
      let app = try play("\(pane.number)", role: "psychiatrist")
      let isSaid = ["ot stated", "No job advertised", "Doctors are not paid in bands"].contains {
        app.screen.contains($0)
      }
      #expect(isSaid, "\(pane)")
    }
  }
}
