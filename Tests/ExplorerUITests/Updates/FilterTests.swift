import Canvas
import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// Typing in the filters of the adverts and of the roles.
@Suite(.timeLimit(.minutes(10))) struct FilterTests {
  @Test(arguments: [
    ("york", "3 of 59"), ("exeter", "2 of 59"), ("cambridge", "1 of 59"),
    ("negotiable", "3 of 59"), ("recovery york", "1 of 59"), ("YORK", "3 of 59"),
    ("zzz", "0 of 59"), ("", "59 of 59"),
  ])
  func theCountFollowsTheTypedWords(words: String, count: String) throws {
    let app = try play("6/" + words)
    #expect(app.advertResults.countText == count)
    #expect(app.screen.contains(count))
  }

  @Test func aWordWithAMinusLeavesAdvertsOut() throws {
    let with = try play("6/york").advertResults.count
    let without = try play("6/-york").advertResults.count
    #expect(with + without == 59)
    #expect(with == 3)
  }

  @Test func everyPrintableKeyTypes() throws {
    let app = try play("6/q?/:jkl123 gGxz")
    #expect(app.place == "vacancies typingJobs 'q?/:jkl123 gGxz' 0 of 59 row 0")
    #expect(try play("r/q?/: 6").place == "overview typing 'q?/: 6' row 0")
    #expect(try play(":q?/: 6").place == "overview picker palette 'q?/: 6' row 0")
  }

  @Test func everyPrintableASCIIKeyTypesInEveryLine() throws {
    for start in ["6/", "r/", ":", "?", "w", "4l"] {
      let line = try play(start)
      for byte in UInt8(0x20)...0x7E {
        var app = line
        let key = Key.character(Character(Unicode.Scalar(byte)))
        let effects = app.update(.input(.key(key)))
        #expect(effects.isEmpty)
        #expect(app.place.contains("'\(Character(Unicode.Scalar(byte)))'"), "\(start) \(key)")
      }
    }
  }

  @Test func enterKeepsTheFilterAndLeavesTheLine() throws {
    var app = try play("6/york<enter>")
    #expect(app.place == "vacancies adverts 'york' 3 of 59 row 0")
    try app.play("j")
    #expect(app.place == "vacancies adverts 'york' 3 of 59 row 1")
    try app.play("/shire")
    #expect(app.place == "vacancies typingJobs 'yorkshire' 2 of 59 row 0")
  }

  @Test func arrowsMoveInTheListWhileOneTypes() throws {
    let app = try play("6/york<down><down><down>")
    #expect(app.place == "vacancies typingJobs 'york' 3 of 59 row 2")
    let row = app.frame.cursor?.row ?? 0
    #expect(app.frame[0, row]?.character == ">")
    // The next letter brings the cursor back to the line, where it is typed.
    #expect(try play("6/york<down>s").frame.cursor?.row == 3)
  }

  @Test func escapeClearsTheFilterAndKeepsTheListInView() throws {
    let app = try play("6/york<esc>")
    #expect(app.place == "vacancies adverts '' 59 of 59 row 0")
    #expect(app.note == "The filter is cleared.")
    #expect(try play("6/york<enter><esc>").place == "vacancies adverts '' 59 of 59 row 0")
  }

  @Test func escapeTakesTheLastPartAwayFirst() throws {
    var app = try play("6/york -contract:bank <esc>")
    #expect(app.view.adverts.field.text == "york ")
    #expect(app.note == "The last part is taken away. Esc takes away the next, 0 all of them.")
    try app.play("<esc>")
    #expect(app.place == "vacancies adverts '' 59 of 59 row 0")
  }

  @Test func editingKeysWorkInTheLine() throws {
    #expect(try play("6/yorkk<bs>").view.adverts.field.text == "york")
    #expect(try play("6/ork<home>y").view.adverts.field.text == "york")
    #expect(try play("6/ork<c-a>y<c-e>s").view.adverts.field.text == "yorks")
    #expect(try play("6/new york<c-w>").view.adverts.field.text == "new ")
    #expect(try play("6/new york<c-u>").view.adverts.field.text == "")
    #expect(try play("6/york<left><left><c-k>").view.adverts.field.text == "yo")
    #expect(try play("6/york<left><left><del>").view.adverts.field.text == "yok")
    #expect(try play("6/yrk<left><left>o<right>").view.adverts.field.text == "york")
  }

  @Test func theFilterOfOneRoleIsNotThatOfAnother() throws {
    let app = try play("6/york<enter>r/psychiatrist<enter>")
    #expect(app.view.adverts.field.text == "")
    #expect(try play("6/york<enter>1").view.adverts.field.text == "york")
  }

  @Test func noMatchSaysWhatToDo() throws {
    let app = try play("6/zzz<enter>")
    #expect(app.screen.contains("0 of 59"))
    #expect(app.screen.contains("No job matches"))
    // The rows of the empty list are ways out of it.
    let out = try play("6/zzz<enter><enter>")
    #expect(out.place == "vacancies adverts '' 59 of 59 row 0")
    #expect(try play("6/zzz<enter><esc>").place == out.place)
    #expect(try play("r/zzz").screen.contains("No role matches. Leave out:"))
    #expect(
      try play("r/zzz<enter>").note
        == "The whole filter is left out. \(Bundled.library.roles.count) roles left.")
  }

  @Test func theRolesAreFilteredByTitleOtherNameAndArea() throws {
    func titles(_ words: String) throws -> [String] {
      let app = try play("r/" + words)
      return app.roleEntries.map(\.title)
    }
    #expect(try titles("mental health nurse").first == "Mental health nurse")
    #expect(try titles("str worker").first == "Support, time and recovery worker")
    #expect(try titles("psychiatr").first == "Psychiatrist")
    #expect(try Set(titles("")) == Set(Bundled.library.roles.map(\.title)))
    #expect(try play("r/psycho").screen.contains("\(titles("psycho").count) of "))
    #expect(
      try play("r/mental health nurse<enter>").whereabouts
        == "mental-health-nurse overview reading block 0")
  }

  @Test func theFilterKeyFiltersTheListInView() throws {
    #expect(try play("6/").focus == .pane)
    #expect(try play("6/").mode == .typingJobs)
    for pane in "123456" {
      #expect(try play("\(pane)r/").mode == .typing)
    }
    // By its name it filters roles from where there is no list.
    #expect(try play("2:filter the list<enter>").mode == .typing)
    #expect(try play("6:filter the list<enter>").mode == .typingJobs)
  }

  @Test func pastedTextTypesInALineAndDoesNothingElsewhere() throws {
    var app = try play("6/")
    #expect(app.update(.input(.paste("york\nq"))) == [])
    #expect(app.view.adverts.field.text == "york q")
    for start in ["", "2", "6", "r", "6<enter>", "i"] {
      var app = try play(start)
      let before = app.whereabouts
      #expect(app.update(.input(.paste("q6jj x\u{3}q"))) == [])
      #expect(app.whereabouts == before)
      #expect(app.note == "Pasted text was not used. Press / to filter first, then paste.")
    }
  }

  @Test func aLongPasteIsCutAndShown() throws {
    var app = try play("6/")
    _ = app.update(.input(.paste(String(repeating: "long ", count: 100_000))))
    #expect(app.view.adverts.field.characters.count == TextField.limit)
    #expect(app.frame.cells.count == 80 * 24)
  }
}
