import Canvas
import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// The lists over the screen: palette, help, words and links.
@Suite(.timeLimit(.minutes(10))) struct PickerTests {
  @Test func thePaletteReachesARole() throws {
    #expect(
      try play(":social<enter>").whereabouts == "social-worker overview reading block 0")
    // By another name of the role, too.
    #expect(try play("r/psychiatrist<enter>:str worker<enter>").place == "overview reading block 0")
  }

  @Test func thePaletteReachesAPane() throws {
    #expect(try play(":progression<enter>").place == "progression reading block 1")
    #expect(try play(":vacancies<enter>").place == "vacancies adverts '' 59 of 59 row 0")
  }

  @Test func thePaletteReachesACommand() throws {
    var app = try play(":leave the")
    #expect(try app.play("<enter>") == [.quit])
    #expect(try play(":show the list of all roles<enter>").mode == .roles)
    #expect(try play(":switch the mouse<enter>").mouseIsOn)
    #expect(try play("6:sort the jobs<enter>").view.adverts.sort == VacancySort(.pay))
  }

  @Test func thePaletteReachesAWord() throws {
    let app = try play(":agenda<enter>")
    #expect(app.place == "overview picker words 'Agenda for Change' row 0")
    #expect(app.pickerRowsShown.first?.title == "Agenda for Change (AfC)")
  }

  @Test func thePaletteHoldsEveryRoleCommandAndWord() throws {
    let rows = try play(":").pickerRowsShown
    for role in Bundled.library.roles { #expect(rows.contains { $0.title == role.title }) }
    for term in Bundled.library.glossary { #expect(rows.contains { $0.title == term.term }) }
    let app = try play("")
    for command in CommandCatalog.all {
      let isThere = rows.contains { $0.title == command.sentence }
      #expect(isThere == (app.reasonUnavailable(command.id) == nil), "\(command)")
    }
  }

  @Test func helpIsFoundByTheNameOfAKey() throws {
    func first(_ words: String) throws -> String? {
      try play("?" + words).pickerRowsShown.first?.title
    }
    #expect(try first("backspace") == sentence("previousRole"))
    #expect(try first("esc") == sentence("back"))
    #expect(try first("pgup") == sentence("pageUp"))
    #expect(try play("?tab").pickerRowsShown.map(\.title).contains(sentence("nextPart")))
  }

  @Test func helpIsFoundByWordsOfWhatIsWanted() throws {
    #expect(try play("?browser").pickerRowsShown.map(\.title) == [sentence("openInBrowser")])
    #expect(try play("?sort").pickerRowsShown.first?.title == sentence("sort"))
    #expect(
      try play("?filter").pickerRowsShown.map(\.title).contains(sentence("filter")))
    #expect(try play("?zzz").screen.contains("Nothing matches"))
  }

  @Test func helpListsEveryCommandWithItsKeysAndThoseOfHereFirst() throws {
    let rows = try play("6?").pickerRowsShown
    // Behind the commands stand the fields of the filter of jobs.
    #expect(Set(rows.map(\.title)).isSuperset(of: CommandCatalog.all.map(\.sentence)))
    #expect(rows.count == CommandCatalog.all.count + QueryField.allCases.count)
    for field in QueryField.allCases {
      #expect(
        rows.contains {
          $0.title.hasPrefix("Filter of jobs: ")
            && $0.title.contains(
              field.sentence.dropFirst())
        }, "\(field)")
    }
    let (sorting, ticking) = (try sentence("sort"), try sentence("tick"))
    let sort = rows.firstIndex { $0.title == sorting } ?? .max
    let tick = rows.firstIndex { $0.title == ticking } ?? 0
    #expect(sort < tick)
    for command in CommandCatalog.all {
      let row = rows.first { $0.title == command.sentence }
      #expect(row?.tag == command.label)
    }
  }

  @Test func enterInHelpRunsTheCommand() throws {
    #expect(try play("?progression<enter>").view.pane == .progression)
    var app = try play("?leave")
    #expect(try app.play("<enter>") == [.quit])
  }

  @Test func helpSaysWhyACommandCannotBeUsedNow() throws {
    let row = try play("?left out").pickerRowsShown.first
    #expect(row?.detail.contains("Not now: No data was left out.") == true)
    #expect(row != nil)
    #expect(row?.choice == nil)
  }

  @Test func wordsOfThePaneComeFirst() throws {
    for pane in Pane.allCases {
      let app = try play("\(pane.number)w")
      let rows = app.pickerRowsShown
      #expect(rows.count == Bundled.library.glossary.count)
      let tagged = rows.prefix { $0.tag == "in this pane" }.count
      #expect(tagged > 0, "\(pane)")
      #expect(rows.dropFirst(tagged).allSatisfy { $0.tag.isEmpty })
      let present = Bundled.library.glossaryTerms(in: app.textInView).count
      #expect(tagged == present)
    }
    let pay = try play("4w").pickerRowsShown.prefix { $0.tag == "in this pane" }.map(\.title)
    #expect(pay.contains("Agenda for Change (AfC)"))
    #expect(pay.contains("band"))
    #expect(!pay.contains("literacy"))
  }

  @Test func wordsCanBeSearchedAndShowTheirMeaning() throws {
    let app = try play("wgcse")
    #expect(app.pickerRowsShown.first?.title.contains("GCSE") == true)
    let meaning = Bundled.library.glossaryTerm("GCSE")?.meaning ?? "no meaning"
    #expect(app.pickerRowsShown.first?.detail.hasPrefix(meaning) == true)
    #expect(app.screen.contains(meaning.prefix(40)))
  }

  @Test func linksAreThoseOfThePaneAndOpen() throws {
    let app = try play("4l")
    #expect(
      app.pickerRowsShown.map(\.title) == [
        "Agenda for Change pay rates", "AfC in the Health Careers glossary",
        "This role on the web",
      ])
    var second = try play("4l<down>")
    #expect(
      try second.play("<enter>") == [
        .openAddress("https://www.healthcareers.nhs.uk/glossary#AfC")
      ])
    #expect(second.place == "pay reading block 0")
  }

  @Test func theLinkOfAnAdvertIsFirst() throws {
    let rows = try play("6jl").pickerRowsShown
    #expect(rows.first?.title.hasPrefix("Apply: Mental Health Liaison") == true)
    #expect(rows.contains { $0.title == "NHS Jobs" })
  }

  @Test func arrowsMoveInAPickerAndStayInside() throws {
    #expect(try play(":<down><down>").place == "overview picker palette '' row 2")
    #expect(try play(":<up>").place == "overview picker palette '' row 0")
    let last = try play(":").pickerRowsShown.count - 1
    var app = try play(":")
    for _ in 0..<40 { try app.play("<pgdn>") }
    #expect(app.place == "overview picker palette '' row \(last)")
  }

  @Test func typingStartsAPickerFromTheTop() throws {
    #expect(try play(":<down><down>n").place == "overview picker palette 'n' row 0")
  }

  @Test func enterOnNothingDoesNothing() throws {
    var app = try play(":zzz")
    #expect(try app.play("<enter>") == [])
    #expect(app.place == "overview picker palette 'zzz' row 0")
  }

  @Test func enterOnAWordShowsAllOfItHoweverSmallTheScreen() throws {
    var app = try play("w", size: .small)
    let term = try #require(
      Bundled.library.glossary.max { $0.meaning.count < $1.meaning.count })
    try app.play(term.term + "<enter>")
    var seen: Set<String> = []
    for _ in 0..<20 {
      for word in app.screen.split(whereSeparator: \.isWhitespace) { seen.insert(String(word)) }
      try app.play("<down>")
    }
    for word in term.meaning.split(separator: " ") {
      #expect(seen.contains(String(word)), "\(word)")
    }
    try app.play("<esc>")
    #expect(app.mode == .picker)
  }
}
