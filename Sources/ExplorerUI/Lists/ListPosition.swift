/// Which row of a list is selected and which is at the top of the screen.
///
/// Every list and pane corrects its position in one place, here.
package struct ListPosition: Hashable, Sendable {
  package var selected = 0
  package var top = 0

  package init() {}

  /// Moves the selection by rows, stopping at either end.
  package mutating func move(by rows: Int, count: Int) {
    let (sum, overflow) = selected.addingReportingOverflow(rows)
    let wanted = overflow ? (rows > 0 ? Int.max : 0) : sum
    selected = max(0, min(count - 1, wanted))
  }

  /// Brings the selection into a list of some rows, and into the part of it that is on screen.
  package mutating func settle(count: Int, visible: Int) {
    selected = max(0, min(count - 1, selected))
    top = max(0, min(top, count - visible))
    if selected < top { top = selected }
    if visible > 0, selected >= top + visible { top = selected - visible + 1 }
  }
}
