import Canvas

/// Where each part of the screen stands; a pure function of its size and what has the focus.
package struct ScreenLayout: Hashable, Sendable {
  package enum Width: String, Hashable, Sendable {
    /// At least 100 columns: the role list beside the pane.
    case wide
    /// At least 60 by 18: the pane, the role list on a key.
    case standard
    /// Down to 40 by 12: one thing at a time.
    case small
    /// Smaller still: only a sentence that says so.
    case tooSmall
  }

  package let width: Width
  /// The trail of areas above the role; empty in the small layout, where the title takes its row.
  package let top: Rect
  package let tabs: Rect
  /// The role list, where it is on screen.
  package let roles: Rect?
  /// The pane, where it is on screen.
  package let pane: Rect?
  /// The keys that work here.
  package let foot: Rect
  /// The status line; the same row as `foot` in the small layout.
  package let status: Rect

  package static let minimum = Size(columns: 40, rows: 12)
  private static let listColumns = 34

  /// - Parameters:
  ///   - rolesHaveFocus: Whether the person is in the role list.
  ///   - zoomed: Whether the part with the focus has asked for all the room.
  ///   - paneWantsWidth: Whether the pane is of more use with the role list's columns, as the
  ///     adverts with their details are; the list then shows only while it has the focus.
  package init(
    size: Size, rolesHaveFocus: Bool, zoomed: Bool = false, paneWantsWidth: Bool = false
  ) {
    if Self.isTooSmall(size) {
      width = .tooSmall
    } else if size.columns >= 100, size.rows >= 18 {
      width = .wide
    } else if size.columns >= 60, size.rows >= 18 {
      width = .standard
    } else {
      width = .small
    }
    let all = Rect(size)
    top = all.line(0)
    tabs = all.line(1)
    let isSmall = width == .small || width == .tooSmall
    foot = all.line(size.rows - (isSmall ? 1 : 2))
    status = all.line(size.rows - 1)
    let body = all.inset(top: isSmall ? 2 : 3, bottom: isSmall ? 1 : 2)
    let sharing = width == .wide && !zoomed && (rolesHaveFocus || !paneWantsWidth)
    if width == .tooSmall {
      roles = nil
      pane = nil
    } else if sharing {
      roles = Rect(
        column: 0, row: body.row, columns: Self.listColumns, rows: body.rows)
      pane = body.inset(left: Self.listColumns + 2)
    } else {
      roles = rolesHaveFocus ? body : nil
      pane = rolesHaveFocus ? nil : body
    }
  }
}

extension ScreenLayout {
  /// Whether a screen has room for one sentence only.
  package static func isTooSmall(_ size: Size) -> Bool {
    size.columns < minimum.columns || size.rows < minimum.rows
  }

  /// The part of a screen that something laid over it has, below its heading.
  ///
  /// - Parameter heading: The lines of the heading.
  static func overlayBody(_ size: Size, heading: Int) -> Rect {
    let width = ScreenLayout(size: size, rolesHaveFocus: false).width
    let isSmall = width == .small || width == .tooSmall
    return Rect(size).inset(top: heading, bottom: isSmall ? 1 : 2)
  }

  static func drawTooSmall(into frame: inout Frame) {
    let size = frame.size
    let text = "This window is too small. Make it at least 40 columns by 12 rows."
    for (row, line) in text.wrapped(to: max(1, size.columns)).enumerated() {
      frame.put(line, column: 0, row: row)
    }
    if size.columns > 0, size.rows > 0 { frame.cursor = Point(column: 0, row: 0) }
  }
}

/// How the vacancies pane shares its room between the list and the advert that is selected.
package struct AdvertLayout: Hashable, Sendable {
  package let list: Rect
  /// The details beside or below the list; nil where there is room for one only.
  package let detail: Rect?
  package let isBeside: Bool

  package init(_ pane: Rect) {
    if pane.columns >= 100, pane.rows >= 12 {
      let left = pane.columns * 11 / 20
      list = Rect(column: pane.column, row: pane.row, columns: left, rows: pane.rows)
      detail = pane.inset(left: left + 2)
      isBeside = true
    } else if pane.rows >= 28 {
      let upper = pane.rows * 11 / 20
      list = Rect(column: pane.column, row: pane.row, columns: pane.columns, rows: upper)
      detail = pane.inset(top: upper + 1)
      isBeside = false
    } else {
      list = pane
      detail = nil
      isBeside = false
    }
  }
}
