import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// What is shown before all data is there, and what happens when it arrives.
@Suite(.timeLimit(.minutes(10))) struct LoadingTests {
  /// The app as the program opens it: one role, nothing else yet.
  static func opening(size: Size = .standard, pane: Pane = .overview) -> App {
    var library = Library()
    if let role = Role.load(slug: Bundled.opening, from: .bundled) { library.roles = [role] }
    return App(library: library, isLoading: true, size: size, role: Bundled.opening, pane: pane)
  }

  @Test func theFirstPictureHoldsTheRole() throws {
    var app = Self.opening()
    #expect(app.screen.contains("Press ? to see every key."))
    try app.play("g")
    #expect(app.screen.contains("Support, time and recovery worker"))
    #expect(app.screen.contains("You give practical help and advice"))
    #expect(app.screen.contains("Loading the rest of the data"))
  }

  @Test func keysWorkBeforeTheDataIsThere() throws {
    var app = Self.opening()
    try app.play("jj2j<space>4")
    #expect(app.place == "pay reading block 0")
    #expect(app.ticks.count == 1)
  }

  @Test func whatArrivesKeepsThePlace() throws {
    var app = Self.opening()
    try app.play("2jjj<space>")
    let before = app.whereabouts
    _ = app.update(.loaded(Bundled.library))
    #expect(app.whereabouts == before)
    #expect(app.ticks.count == 1)
    #expect(!app.isLoading)
    #expect(app.advertResults.total == 59)
    #expect(!app.screen.contains("Loading"))
  }

  @Test func whatArrivesKeepsWhatIsTyped() throws {
    var app = Self.opening()
    try app.play(":mental health nur")
    _ = app.update(.loaded(Bundled.library))
    #expect(app.place == "overview picker palette 'mental health nur' row 0")
    #expect(app.pickerRowsShown.first?.title == "Mental health nurse")
    var roles = Self.opening()
    try roles.play("r/mental health nur")
    _ = roles.update(.loaded(Bundled.library))
    #expect(roles.place == "overview typing 'mental health nur' row 0")
    #expect(roles.roleEntries.first?.slug == "mental-health-nurse")
  }

  @Test func theLoadedPictureIsTheOneOfAnAppThatBeganWithIt() throws {
    for pane in Pane.allCases {
      for size in [Size.small, .standard, .wide] {
        var app = Self.opening(size: size, pane: pane)
        _ = app.update(.loaded(Bundled.library))
        try app.play("g")
        #expect(app.frame == (try play("\(pane.number)g", size: size).frame))
      }
    }
  }

  @Test func aRoleThatIsNotThereIsSaidOnlyWhenAllIsRead() {
    var app = App(library: Library(), isLoading: true, size: .standard, role: "porter")
    #expect(!app.screen.contains("no role"))
    #expect(app.screen.contains("Loading"))
    _ = app.update(.loaded(Bundled.library))
    #expect(app.note == "There is no role called porter.")
    #expect(app.view.slug == Bundled.opening)
  }

  @Test(arguments: try cases(of: Pane.allCases))
  func nothingIsSaidToBeMissingWhileItIsStillRead(pane: Pane) {
    let screen = Self.opening(size: Size(columns: 99, rows: 60), pane: pane).screen
    #expect(!screen.contains("No job advertised"))
    #expect(!screen.contains("is not stated in the scales loaded"))
  }

  @Test func anEmptyLibraryIsExplained() throws {
    let app = try play("g", library: NoticeTests.faulty.without(\.roles))
    #expect(app.screen.contains("There is no role to show."))
    #expect(app.screen.contains("2 data files with faults left out: press e"))
    #expect(app.frame.cursor != nil)
  }

  @Test func loadFailedIsShown() {
    var app = Self.opening()
    _ = app.update(.loadFailed("There is no data folder at x."))
    #expect(app.note == "There is no data folder at x.")
    #expect(!app.isLoading)
  }

  @Test func advertsOfAFileTakeThePlaceOfTheOthers() throws {
    var app = try play("6")
    let json = """
      [{"reference": "A1", "title": "STR worker", "employer": "A Trust", "contract": "bank",
        "places": [], "salary": {"advertised": "Negotiable", "minimum": null, "maximum": null,
        "period": null}, "url": null, "posted": null, "closes": null, "notes": []},
       {"reference": 7}]
      """
    _ = app.update(.vacanciesLoaded(VacancyFile.read(bytes: Array(json.utf8), name: "mine.json")))
    #expect(app.place == "vacancies adverts '' 1 of 1 row 0")
    #expect(app.advertTitles == ["STR worker"])
    #expect(app.screen.contains("1 data file with faults left out: press e"))
  }

  @Test func theReasonsOutliveTheJobTheyWereAskedOf() throws {
    var app = try play("6u")
    #expect(app.screen.contains("Why is this job here?"))
    _ = app.update(.vacanciesLoaded(VacancyFile.read(bytes: Array("[]".utf8), name: "none.json")))
    #expect(app.screen.contains("This job is no longer in the list."))
    #expect(app.frame.cursor != nil)
    try app.play("<esc>")
    #expect(app.place == "vacancies reading block 0")
  }
}

extension Library {
  /// The library with one of its lists empty.
  func without<Element>(_ list: WritableKeyPath<Library, [Element]>) -> Library {
    var library = self
    library[keyPath: list] = []
    return library
  }
}
