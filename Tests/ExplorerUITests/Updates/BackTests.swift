import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// Esc goes one step back; Backspace goes to the role before.
@Suite(.timeLimit(.minutes(10))) struct BackTests {
  /// What Esc leaves, keys to get there, and where each Esc leads.
  @Test(arguments: [
    ("r", ["overview reading block 0"]),
    ("r/", ["overview roles '' row 0", "overview reading block 0"]),
    ("r/nurse", ["overview roles '' row 0", "overview reading block 0"]),
    ("r/nurse<tab>", ["overview reading block 0"]),
    (":", ["overview reading block 0"]),
    (":pay", ["overview reading block 0"]),
    ("?", ["overview reading block 0"]),
    ("2w", ["skills skills block 0"]),
    ("4l", ["pay reading block 0"]),
    ("i", ["overview reading block 0"]),
    ("i?", ["overview notice sources block 0", "overview reading block 0"]),
    ("6<enter>", ["vacancies adverts '' 59 of 59 row 0"]),
    ("6jj<enter>", ["vacancies adverts '' 59 of 59 row 2"]),
    ("6/york", ["vacancies adverts '' 59 of 59 row 0"]),
    ("6/", ["vacancies adverts '' 59 of 59 row 0"]),
    (
      "6/york<enter><enter>",
      ["vacancies adverts 'york' 3 of 59 row 0", "vacancies adverts '' 59 of 59 row 0"]
    ),
  ])
  func escapeGoesOneStepBack(keys: String, steps: [String]) throws {
    var app = try play(keys)
    for step in steps {
      try app.play("<esc>")
      #expect(app.place == step)
    }
  }

  @Test func escapeWhereThereIsNothingToLeaveSaysWhatToDo() throws {
    let first = try play("<esc>")
    #expect(first.place == "overview reading block 0")
    #expect(first.note == "Nothing to go back from. Press q to leave the program.")
    let second = try play("5jj<enter><esc>")
    #expect(second.view.slug != Bundled.opening)
    #expect(
      second.note == "Press Backspace for the role before, or q to leave the program.")
  }

  @Test func backspaceReturnsToTheSamePaneAndLine() throws {
    var app = try play("5jj")
    let place = app.place
    let picture = app.frame.rows.dropLast()
    try app.play("<enter>")
    #expect(app.view.slug != Bundled.opening)
    #expect(app.view.pane == .overview)
    try app.play("3j")
    try app.play("<bs>")
    #expect(app.place == place)
    #expect(app.frame.rows.dropLast() == picture)
    #expect(app.note == "Back to Support, time and recovery worker.")
  }

  @Test func backspaceReturnsToTheSameAdvertFilterAndSort() throws {
    var app = try play("6ss/recovery<enter>jjjj")
    let before = app.view
    #expect(before.adverts.position.selected == 4)
    try app.play("r/psychiatrist<enter>")
    #expect(app.view.slug == "psychiatrist")
    try app.play("<bs>")
    #expect(app.view == before)
    #expect(app.mode == .adverts)
  }

  @Test func backspaceReturnsToTheScrolledPlaceOfEveryPane() throws {
    var app = try play("<pgdn><pgdn>4<pgdn>", size: .small)
    let before = app.view.reading
    #expect(before[.overview]?.top ?? 0 > 0)
    #expect(before[.pay]?.top ?? 0 > 0)
    try app.play("5jj<enter>jj<bs>")
    #expect(app.view.reading[.overview] == before[.overview])
    #expect(app.view.reading[.pay] == before[.pay])
  }

  @Test func backspaceGoesThroughEveryRoleThatWasLeft() throws {
    var app = try play("")
    for words in ["psychiatrist", "social worker", "forensic"] {
      try app.play(":\(words)<enter>")
    }
    #expect(
      app.browser.backStack.map(\.slug) == [Bundled.opening, "psychiatrist", "social-worker"])
    var seen: [String] = []
    for _ in 0..<3 {
      try app.play("<bs>")
      seen.append(app.view.slug)
    }
    #expect(seen == ["social-worker", "psychiatrist", Bundled.opening])
    try app.play("<bs>")
    #expect(app.note == "You have not come from another role yet.")
  }

  @Test func goingToTheRoleInViewLeavesNoTrail() throws {
    #expect(try play("r<enter>").browser.backStack.isEmpty)
    #expect(try play("r<enter>").place == "overview reading block 0")
  }

  @Test func aRoleChosenInTheListOpensInThePaneInView() throws {
    #expect(
      try play("4r/psychiatrist<enter>").whereabouts == "psychiatrist pay reading block 0")
  }

  @Test(arguments: try cases(of: Size.ofEveryLayout))
  func anOpenAdvertStaysOpenWhileOneIsInTheRoleList(size: Size) throws {
    let before = try play("6jj<enter>j", size: size)
    #expect(before.mode == .advert)
    var app = before
    try app.play("r")
    #expect(app.mode == .roles)
    try app.play("<esc>")
    #expect(app.mode == .advert)
    #expect(app.view == before.view)
    #expect(app.frame.rows.dropLast() == before.frame.rows.dropLast())
  }
}
