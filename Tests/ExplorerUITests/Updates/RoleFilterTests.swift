import Canvas
import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// The filter of the role list: its fields, ways out of an empty list, and why a role is there.
@Suite(.timeLimit(.minutes(10))) struct RoleFilterTests {
  @Test func fieldsStandUnderTheFilterWithTheCount() throws {
    let app = try play("r/degree:no band:2..4", size: .standard)
    let left = app.roleEntries.count
    #expect(left > 0)
    #expect(left < Bundled.library.roles.count)
    #expect(
      app.screen.contains("degree:no  band:2..4  - \(left) of \(Bundled.library.roles.count)"))
    for entry in app.roleEntries {
      #expect(Bundled.library.role(entry.slug)?.decisions[.degree]?.verdict == .no)
    }
  }

  @Test func aMistakeIsSaidAndTheRestStillFilters() throws {
    let app = try play("r/degree:no band:x9")
    #expect(app.screen.contains("band:x9 is not a band."))
    #expect(app.roleEntries == (try play("r/degree:no").roleEntries))
  }

  @Test func escapeTakesTheLastPartFirst() throws {
    var app = try play("r/mental health degree:no nights:no<esc>")
    #expect(app.roleList.field.text == "mental health degree:no ")
    #expect(app.isTyping)
    try app.play("<esc>")
    #expect(app.roleList.field.text == "mental health ")
    try app.play("<esc>")
    #expect(app.roleList.field.text == "")
    #expect(!app.isTyping)
    #expect(app.focus == .roles)
    try app.play("<esc>")
    #expect(app.focus == .pane)
  }

  @Test func theStatusLineSaysWhyTheRoleIsThere() throws {
    let app = try play("r/str worker")
    #expect(app.screen.contains("Why here: other name: STR worker"))
    #expect(!(try play("r/").screen.contains("Why here")))
  }

  @Test func anEmptyListShowsWaysOutBestFirst() throws {
    let app = try play("r/degree:no zzz nights:no", library: Bundled.catalogue)
    let index = RoleIndex(Bundled.catalogue)
    #expect(app.roleEntries.isEmpty)
    let remedies = app.remedies
    #expect(remedies.map(\.part).first == "zzz")
    #expect(remedies.last?.part == nil)
    for remedy in remedies {
      #expect(index.results(remedy.text).places.count == remedy.count)
    }
    #expect(app.screen.contains("No role matches. Leave out:"))
    let counts = remedies.dropLast().map(\.count)
    #expect(counts == counts.sorted(by: >))
  }

  @Test func enterAndDigitsLeaveAPartOut() throws {
    #expect(try play("r/zzz degree:no<enter>").roleList.field.text == "degree:no")
    #expect(try play("r/zzz degree:no<down><enter>").roleList.field.text == "zzz")
    // In the line a digit types; in the list it chooses.
    #expect(try play("r/zzz degree:no1").roleList.field.text == "zzz degree:no1")
    let list = try play("r/zzz degree:no<tab><tab>")
    #expect(list.mode == .noRoles)
    var app = list
    try app.play("1")
    #expect(app.roleList.field.text == "degree:no")
    #expect(app.mode == .roles)
    var second = list
    try second.play("3")
    #expect(second.roleList.field.text == "")
    var none = list
    try none.play("9")
    #expect(none.roleList.field.text == "zzz degree:no")
  }

  @Test func thePaletteFindsRolesByOtherNamesAndSaysWhy() throws {
    let app = try play(":str worker")
    #expect(
      app.pickerRowsShown.first?.choice
        == AnyHashable(Palette.Choice.role("support-time-and-recovery-worker")))
    #expect(app.screen.contains("Why here: other name: STR worker."))
    let pay = AnyHashable(Palette.Choice.command("pay"))
    #expect(try play(":pay").pickerRowsShown.contains { $0.choice == pay })
  }

  @Test(arguments: [Size.small, .standard, .wide])
  func anyFilterCanBeDrawnAndLeft(_ size: Size) throws {
    for text in ["degree:no nights:no registration:nmc", "band:x9", "zzz yyy xxx", "\"", "-"] {
      var app = try play("r/\(text)<down><down><tab><tab>", size: size)
      _ = app.frame
      try app.play("<esc><esc><esc><esc><esc>")
      #expect(app.roleList.field.isEmpty)
    }
  }
}
