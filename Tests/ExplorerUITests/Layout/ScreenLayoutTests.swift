import Canvas
import Testing

@testable import ExplorerUI

/// Where the parts of the screen stand: t top line, b tabs, r role list, p pane, k keys, s status.
@Suite(.timeLimit(.minutes(10))) struct ScreenLayoutTests {
  private func picture(
    _ columns: Int, _ rows: Int, roles: Bool = false, zoomed: Bool = false, adverts: Bool = false
  ) -> String {
    let size = Size(columns: columns, rows: rows)
    let layout = ScreenLayout(
      size: size, rolesHaveFocus: roles, zoomed: zoomed, paneWantsWidth: adverts)
    return BoxArt(
      size: size,
      parts: [
        ("t", layout.top), ("b", layout.tabs), ("r", layout.roles), ("p", layout.pane),
        ("k", layout.foot), ("s", layout.status == layout.foot ? nil : layout.status),
      ]
    ).text
  }

  @Test func smallShowsOneThingAtATime() {
    #expect(
      picture(40, 12) == """
        t40
        b40
        p40 x9
        k40
        """)
    #expect(
      picture(40, 12, roles: true) == """
        t40
        b40
        r40 x9
        k40
        """)
    // Wide but low is small too: there is no row to spare.
    #expect(
      picture(200, 17) == """
        t200
        b200
        p200 x14
        k200
        """)
  }

  @Test(arguments: [(60, 18), (80, 24), (99, 50)])
  func standardShowsThePaneAlone(columns: Int, rows: Int) {
    #expect(
      picture(columns, rows) == """
        t\(columns)
        b\(columns)
        .\(columns)
        p\(columns) x\(rows - 5)
        k\(columns)
        s\(columns)
        """)
    #expect(
      picture(columns, rows, roles: true) == """
        t\(columns)
        b\(columns)
        .\(columns)
        r\(columns) x\(rows - 5)
        k\(columns)
        s\(columns)
        """)
  }

  @Test func wideShowsTheRolesBesideThePane() {
    #expect(
      picture(100, 30) == """
        t100
        b100
        .100
        r34 .2 p64 x25
        k100
        s100
        """)
    #expect(
      picture(120, 40) == """
        t120
        b120
        .120
        r34 .2 p84 x35
        k120
        s120
        """)
    #expect(
      picture(160, 50) == """
        t160
        b160
        .160
        r34 .2 p124 x45
        k160
        s160
        """)
    #expect(picture(120, 40, roles: true) == picture(120, 40))
  }

  @Test func zoomGivesThePartWithTheFocusAllTheRoom() {
    #expect(
      picture(120, 40, zoomed: true) == """
        t120
        b120
        .120
        p120 x35
        k120
        s120
        """)
    #expect(
      picture(120, 40, roles: true, zoomed: true) == """
        t120
        b120
        .120
        r120 x35
        k120
        s120
        """)
    #expect(picture(80, 24, zoomed: true) == picture(80, 24))
  }

  @Test func advertsTakeTheRoleListsRoomUntilItHasTheFocus() {
    #expect(picture(120, 40, adverts: true) == picture(120, 40, zoomed: true))
    #expect(picture(120, 40, roles: true, adverts: true) == picture(120, 40))
  }

  @Test(arguments: [(39, 24), (80, 11), (1, 1), (39, 11), (500, 11)])
  func tooSmallShowsNoPart(columns: Int, rows: Int) {
    let layout = ScreenLayout(
      size: Size(columns: columns, rows: rows), rolesHaveFocus: false)
    #expect(layout.width == .tooSmall)
    #expect(layout.pane == nil)
    #expect(layout.roles == nil)
  }

  @Test func theKindsOfLayoutMeetWithoutAGap() {
    for (columns, rows, kind) in [
      (40, 12, ScreenLayout.Width.small), (59, 24, .small), (60, 18, .standard), (60, 17, .small),
      (99, 18, .standard), (100, 17, .small), (100, 18, .wide), (39, 12, .tooSmall),
    ] {
      let size = Size(columns: columns, rows: rows)
      #expect(ScreenLayout(size: size, rolesHaveFocus: false).width == kind, "\(size)")
    }
  }

  @Test func partsNeverOverlapNorLeaveTheScreen() {
    for columns in stride(from: 40, through: 180, by: 20) {
      for rows in [12, 13, 17, 18, 19, 30, 50] {
        for roles in [false, true] {
          for zoomed in [false, true] {
            let text = picture(columns, rows, roles: roles, zoomed: zoomed)
            #expect(!text.contains("!"), "\(columns)x\(rows)")
            #expect(!text.contains("sticks out"), "\(columns)x\(rows)")
          }
        }
      }
    }
  }
}

/// How the adverts share the pane: l list, d details.
@Suite(.timeLimit(.minutes(10))) struct AdvertLayoutTests {
  private func picture(_ columns: Int, _ rows: Int) -> String {
    let layout = AdvertLayout(Rect(column: 0, row: 0, columns: columns, rows: rows))
    return BoxArt(
      size: Size(columns: columns, rows: rows),
      parts: [("l", layout.list), ("d", layout.detail)]
    ).text
  }

  /// The pane of a whole screen of a size, where the adverts have all its columns.
  private func pane(_ columns: Int, _ rows: Int) -> Rect? {
    ScreenLayout(
      size: Size(columns: columns, rows: rows), rolesHaveFocus: false,
      paneWantsWidth: columns < 140
    ).pane
  }

  @Test func smallAndStandardPanesShowTheListAlone() {
    #expect(picture(40, 9) == "l40 x9")
    #expect(picture(60, 13) == "l60 x13")
    #expect(picture(80, 19) == "l80 x19")
  }

  @Test func widePanesShowTheDetailsBesideTheList() {
    #expect(picture(100, 25) == "l55 .2 d43 x25")
    #expect(picture(120, 35) == "l66 .2 d52 x35")
    #expect(picture(124, 45) == "l68 .2 d54 x45")
  }

  @Test func tallPanesShowTheDetailsBelowTheList() {
    #expect(
      picture(80, 40) == """
        l80 x22
        .80
        d80 x17
        """)
    #expect(picture(80, 27) == "l80 x27")
  }

  @Test func theScreensOfTheDesignHaveTheseParts() {
    let kinds = [(40, 12), (60, 18), (80, 24), (100, 30), (120, 40), (160, 50)].map {
      pane($0, $1).map { AdvertLayout($0) }
    }
    #expect(kinds.map { $0?.detail != nil } == [false, false, false, true, true, true])
    #expect(kinds.map { $0?.isBeside } == [false, false, false, true, true, true])
  }

  @Test(arguments: [
    (40, 9, 1, 3, 2), (57, 20, 1, 3, 6), (58, 20, 1, 2, 9), (80, 19, 1, 2, 9), (80, 1, 1, 2, 1),
    (40, 0, 1, 3, 1), (58, 20, 4, 2, 8), (40, 9, 3, 3, 2),
  ])
  func rowsOfAdvertsFillTheList(columns: Int, rows: Int, heading: Int, height: Int, count: Int) {
    let set = AdvertRows(
      in: Rect(column: 0, row: 0, columns: columns, rows: rows), heading: heading)
    #expect(set.height == height)
    #expect(set.count == count)
    #expect(set.row(at: heading - 1) == nil)
    #expect(set.row(at: heading) == 0)
    #expect(set.row(at: heading + height - 1) == 0)
    #expect(set.row(at: heading + height * count) == nil)
  }
}
