import Canvas
import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// The list of adverts, the ticks of the skills, and the list of roles.
@Suite(.timeLimit(.minutes(10))) struct ListTests {
  @Test func sortGoesThroughEveryOrderAndRound() throws {
    var app = try play("6")
    var seen = [app.view.adverts.sort.label]
    for _ in 0..<8 {
      try app.play("s")
      seen.append(app.view.adverts.sort.label)
      #expect(app.note == "Sorted by \(app.view.adverts.sort.label).")
    }
    #expect(
      seen == [
        "best match first", "pay, highest first", "employer, A to Z", "title, A to Z",
        "place, A to Z", "posted, newest first", "closing, soonest first", "as listed",
        "best match first",
      ])
  }

  @Test func sortOrdersWhatTheFilterLeaves() throws {
    let byPay = try play("6/york<enter>s")
    let pay = byPay.shownAdverts.compactMap { $0.salary.annual?.upperBound }
    #expect(pay.count == 3)
    #expect(pay == pay.sorted(by: >))
    let byTitle = try play("6sss")
    #expect(byTitle.advertTitles.first == "Community Mental Health Support Time Worker")
    #expect(byTitle.advertTitles.count == 59)
    #expect(try play("6ss").screen.contains("Active Care Group"))
  }

  @Test func sortStartsTheListFromTheTop() throws {
    #expect(try play("6jjjs").view.adverts.position == ListPosition())
  }

  @Test func ticksAreCountedAndKept() throws {
    var app = try play("2")
    #expect(app.screen.contains("You have ticked 0 of 11"))
    try app.play("j<space>jx")
    #expect(app.ticks.count == 2)
    #expect(app.screen.contains("You have ticked 2 of 11"))
    #expect(app.screen.contains("You have 2 of 11"))
    #expect(app.screen.contains("[✓]"))
    try app.play("1r/psychiatrist<enter><bs>2")
    #expect(app.screen.contains("You have ticked 2 of 11"))
    try app.play("x")
    #expect(app.screen.contains("You have ticked 1 of 11"))
  }

  @Test func everySkillCanBeTicked() throws {
    var app = try play("2")
    for _ in 0..<11 { try app.play("j<space>") }
    #expect(app.screen.contains("You have ticked 11 of 11"))
    #expect(app.ticks.count == 11)
    for _ in 0..<11 { try app.play("<space>k") }
    #expect(app.screen.contains("You have ticked 0 of 11"))
  }

  @Test func spaceTicksOnlyALineWithABox() throws {
    let app = try play("2<space>")
    #expect(app.ticks.isEmpty)
    #expect(app.note == "Go to a line with a box first.")
  }

  @Test func enterAsksWhoElseWantsTheSkill() throws {
    let app = try play("2j<enter>")
    #expect(app.ticks.isEmpty)
    let isAlone = app.note == "No other role here asks for this. Space ticks it."
    #expect(isAlone != (app.mode == .picker))
  }

  @Test func enterOpensTheAdvertWithEveryField() throws {
    let app = try play("6<enter>", size: Size(columns: 80, rows: 27))
    #expect(app.mode == .advert)
    for text in [
      "Support Time and Recovery Worker", "Cambridgeshire and Peterborough NHS Foundation Trust",
      "Cambridge, CB4 1PX", "permanent", "£26530.00 to £29114.00", "£26,530-£29,114",
      "≈£13.57-£14.89", "C9310-25-0452", "Not stated", "listed on this role's own page",
      "https://beta.jobs.nhs.uk/candidate/jobadvert/C9310-25-0452",
    ] {
      #expect(app.screen.contains(text), "\(text)")
    }
  }

  @Test(arguments: [Size.small, .standard, .wide, Size(columns: 160, rows: 50)])
  func openAndCopyReachTheAdvertsAddress(size: Size) throws {
    let address = "https://beta.jobs.nhs.uk/candidate/jobadvert/C9310-25-0452"
    for keys in ["6", "6<enter>"] {
      var app = try play(keys, size: size)
      #expect(try app.play("o") == [.openAddress(address)])
      #expect(app.note == "Starting your web browser with \(address)")
      #expect(try app.play("y") == [.copy(address)])
      #expect(app.note == "Sent to your terminal's clipboard: \(address)")
    }
  }

  @Test func listEndsAndPages() throws {
    #expect(try play("6G").view.adverts.position.selected == 58)
    #expect(try play("6Gj").view.adverts.position.selected == 58)
    #expect(try play("6Gg").view.adverts.position.selected == 0)
    #expect(try play("6k").view.adverts.position.selected == 0)
    let page = try play("6<pgdn>").view.adverts.position.selected
    #expect(page == 8)
    #expect(try play("6<pgdn><pgup>").view.adverts.position.selected == 0)
    #expect(try play("6<space>").view.adverts.position.selected == page)
  }

  @Test(arguments: [("6", 59), ("w", 85), ("r", 10)], [Size.small, .standard, .wide])
  func everyRowIsOnScreenAsOneMovesThroughAList(list: (String, Int), size: Size) throws {
    var app = try play(list.0, size: size)
    for row in 0..<list.1 {
      let fault = app.unsound
      #expect(fault == nil, "row \(row)")
      try app.play("<down>")
    }
    for row in 0..<list.1 {
      let fault = app.unsound
      #expect(fault == nil, "row \(row) from the end")
      try app.play("<up>")
    }
    #expect(try app.whereabouts == play(list.0 + "<up>", size: size).whereabouts)
  }

  @Test func theRoleListHoldsEveryRoleUnderItsArea() throws {
    let app = try play("r")
    // Each role once for every area that it is listed in.
    #expect(app.roleEntries.count == app.library.roles.reduce(0) { $0 + $1.areas.count })
    for role in app.library.roles {
      #expect(app.screen.contains(role.title))
      for area in role.areas {
        #expect(app.screen.contains(app.library.area(area)?.title ?? "no area"))
      }
    }
    #expect(app.screen.contains("10 roles, 1 in full"))
    #expect(app.screen.contains("Psychiatrist (short)"))
    #expect(!app.screen.contains("Support, time and recovery worker (short)"))
  }

  @Test func everyRoleCanBeOpenedFromTheList() throws {
    var opened: Set<String> = []
    for index in try play("r").roleEntries.indices {
      let keys = "rg" + String(repeating: "j", count: index) + "<enter>"
      opened.insert(try play(keys).view.slug)
    }
    #expect(opened == Set(Bundled.library.roles.map(\.slug)))
  }

  @Test func clicksSelectAndTheWheelScrolls() throws {
    var app = try play("m6")
    #expect(app.frame.wantsMouse)
    _ = app.update(.input(.click(Point(column: 10, row: 8))))
    #expect(app.view.adverts.position.selected == 2)
    _ = app.update(.input(.wheel(Point(column: 10, row: 8), lines: 3)))
    #expect(app.view.adverts.position.selected == 5)
    _ = app.update(.input(.wheel(Point(column: 10, row: 8), lines: -1)))
    #expect(app.view.adverts.position.selected == 4)
    let tab = app.frame.rows[1].firstRange(of: "3 Training")
    let start = app.frame.rows[1].startIndex
    let column = tab.map { app.frame.rows[1].distance(from: start, to: $0.lowerBound) }
    _ = app.update(.input(.click(Point(column: column ?? 0, row: 1))))
    #expect(app.view.pane == .training)
    #expect(try !play("").frame.wantsMouse)
  }
}
