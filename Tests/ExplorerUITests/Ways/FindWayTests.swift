import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

@Suite(.timeLimit(.minutes(10))) struct FindWayTests {
  private func app(
    _ keys: String, role: String = "helper", library: Library = WaysLibrary.library,
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> App {
    var app = App(library: library, size: size, role: role)
    for key in try Key.parse(keys).get() { _ = app.update(.input(.key(key))) }
    return app
  }

  private func rows(_ app: App) -> [ShownRow] { app.pickerRowsShown }

  @Test func goalsAreTheOtherRolesNearestFirst() throws {
    let rows = rows(try app("f"))
    #expect(rows.map(\.title) == ["Associate", "Nurse", "Porter", "Matron"])
    #expect(rows.map(\.tag) == ["1 step", "1 step", "1 step", "2 steps"])
    let back = self.rows(try app("f", role: "matron"))
    #expect(back.map(\.tag) == ["no known way", "no known way", "no known way", "no known way"])
  }

  @Test func typingNarrowsAndEnterShowsTheWay() throws {
    let app = try app("fmat<enter>")
    #expect(app.front as? WaysText == WaysText(from: "helper", to: "matron"))
    #expect(app.frame.rows.contains { $0.contains("1. Nurse (band 5, 3 bands up") })
  }

  @Test func escGoesBackToTheTypedGoalAndThenToTheRole() throws {
    let picker = try app("fmat<enter><esc>")
    #expect(picker.mode == .picker)
    #expect(rows(picker).map(\.title) == ["Matron"])
    let role = try app("fmat<enter><esc><esc>")
    #expect(role.overlays.isEmpty)
    #expect(role.view.slug == "helper")
  }

  @Test func enterOnAStepGoesToTheRoleAndBackspaceReturns() throws {
    let there = try app("fmat<enter><down><down><enter>")
    #expect(there.overlays.isEmpty)
    #expect(there.view.slug == "nurse")
    #expect(try app("fmat<enter><down><down><enter><bs>").view.slug == "helper")
  }

  @Test func aSourceOpensItsAddress() throws {
    var app = try app("fassoc<enter>G")
    for _ in 0..<3 {
      for effect in app.run("open") {
        #expect(effect == .openAddress("https://example.org/helper"))
        return
      }
      _ = app.run("moveUp")
    }
    Issue.record("no source is opened near the end")
  }

  @Test func nothingTypedThatMatches() throws {
    let app = try app("fzzz<enter>")
    #expect(app.mode == .picker)
    #expect(rows(app).isEmpty)
  }

  @Test func aLoneRoleHasNoOther() throws {
    var library = Library()
    library.roles = [try #require(WaysLibrary.library.role("nurse"))]
    let app = try app("f", role: "nurse", library: library)
    #expect(app.overlays.isEmpty)
    #expect(app.note == "There is no other role to find a way to.")
  }

  @Test func aRoleThatIsGoneAfterLoadingIsSaid() throws {
    var app = try app("fmat<enter>")
    _ = app.update(.loaded(Library()))
    #expect(app.frame.rows.contains { $0.contains("One of the two roles is not in the data.") })
  }

  @Test(arguments: [Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)])
  func everySizeShowsTheWholeWay(size: Size) throws {
    var app = try app("fmat<enter>", size: size)
    var seen = app.frame.rows.joined()
    for _ in 0..<40 {
      for key in try Key.parse("<down>").get() { _ = app.update(.input(.key(key))) }
      seen += app.frame.rows.joined()
    }
    #expect(seen.contains("2. Matron"))
    #expect(seen.contains("Page of nurse"))
  }
}
