/// A move of the selection or of the reading mark.
package enum Motion: Hashable, Sendable {
  /// Lines or rows; up where negative.
  case lines(Int)
  /// Screens; up where negative.
  case pages(Int)
  case top, end
}

extension ListPosition {
  /// Moves the selection of a list.
  ///
  /// - Parameters:
  ///   - count: The rows of the list.
  ///   - page: The rows of the list that are on screen.
  package mutating func move(_ motion: Motion, count: Int, page: Int) {
    switch motion {
    case .lines(let lines): move(by: lines, count: count)
    case .pages(let pages): move(by: pages * max(1, page - 1), count: count)
    case .top: move(by: -Int(Int32.max), count: count)
    case .end: move(by: Int(Int32.max), count: count)
    }
  }
}

extension ReadingPlace {
  /// Moves the reading mark of a text.
  package mutating func move(_ motion: Motion, in page: Page) {
    let (document, layout, visible) = (page.document, page.layout, page.rows)
    switch motion {
    case .lines(let lines):
      for _ in 0..<abs(lines) {
        if lines > 0 {
          moveDown(in: document, layout: layout, visible: visible)
        } else {
          moveUp(in: document, layout: layout, visible: visible)
        }
      }
    case .pages(let pages):
      movePage(pages, in: document, layout: layout, visible: visible)
    case .top: moveToTop(in: document, layout: layout, visible: visible)
    case .end: moveToEnd(in: document, layout: layout, visible: visible)
    }
  }

  /// Brings the place into a text that may have changed or been set anew.
  package mutating func settle(in page: Page) {
    settle(in: page.document, layout: page.layout, visible: page.rows)
  }
}
