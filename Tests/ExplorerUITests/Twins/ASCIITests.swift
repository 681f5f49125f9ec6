import Canvas
import CareerModel
import TestSupport
import Testing

@testable import ExplorerUI

/// With `--ascii` nothing else than ASCII reaches the screen.
@Suite(.timeLimit(.minutes(10))) struct ASCIITests {
  private func check(_ app: App, _ what: String) {
    for cell in app.frame.cells where !cell.character.isASCII {
      Issue.record("\(cell.character) in \(what)")
      return
    }
  }

  @Test(arguments: try cases(of: Size.ofEveryLayout))
  func everyPaneOfEveryRoleIsASCII(size: Size) throws {
    for role in Bundled.library.roles {
      for pane in Pane.allCases {
        let tall = Size(columns: size.columns, rows: size.rows + 150)
        for size in [size, tall] {
          let app = try play("\(pane.number)", size: size, glyphs: .ascii, role: role.slug)
          check(app, "\(role.slug) \(pane) at \(size)")
        }
      }
    }
  }

  @Test(arguments: try cases(of: Size.ofEveryLayout + [Size(columns: 30, rows: 8)]))
  func everyListAndTextOverTheScreenIsASCII(size: Size) throws {
    for keys in [
      ":", "?", "w", "4l", "i", "e", "r", "r/é語", "6/york", "6/zzz", "6<enter>", "2j<space>", "m",
      "6s", "o", "6o",
    ] {
      check(
        try play(keys, size: size, glyphs: .ascii, library: NoticeTests.faulty),
        "\(keys) at \(size)")
    }
  }

  @Test func whatHasNoASCIIIsSpelled() throws {
    let app = try play("4", glyphs: .ascii)
    #expect(app.screen.contains("GBP 25,760"))
    #expect(app.screen.contains("####"))
  }

  @Test func theUnicodeScreenIsNotASCII() throws {
    #expect(try play("4").frame.cells.contains { !$0.character.isASCII })
  }
}
