import Canvas
import CareerModel
import VacancySearch

/// Draws the list of roles.
struct RolesView {
  let roles: RoleList
  /// The slug of the role in view.
  let current: String
  let hasFocus: Bool

  private var takesCursor: Bool { !roles.isTyping || roles.list.cursorIsOnRow }

  func draw(in rect: Rect, _ world: World, into frame: inout Frame) {
    let entries = roles.entries(in: world)
    let chips = roles.chips(in: world)
    let total = world.library.roles.count
    // The fields say the count themselves, and leave more room to type.
    let count =
      roles.field.isEmpty ? "\(total) roles" : chips == nil ? "\(entries.count) of \(total)" : ""
    FilterLine(
      prompt: "Roles /", field: roles.field, isTyping: hasFocus && roles.isTyping, tail: count
    ).draw(in: rect.line(0), into: &frame)
    if let chips { draw(chips, in: rect.line(1), into: &frame) }
    let head = roles.head(in: world)
    if entries.isEmpty { drawEmpty(in: rect, world, head: head, into: &frame) }
    let lines = roles.drawn(entries, rows: rect.rows - head)
    for (row, line) in lines.enumerated() {
      let at = rect.row + head + row
      if let heading = line.heading {
        frame.putCut(heading, column: rect.column, row: at, style: .heading, limit: rect.columns)
      } else if let index = line.entry {
        draw(
          entries[index], isSelected: index == roles.position.selected,
          isMarked: world.profile.compared.contains(entries[index].slug), at: at, in: rect,
          into: &frame)
      }
    }
  }

  /// Draws the fields with the count behind them, which is never cut off.
  private func draw(
    _ chips: (fields: String, count: String), in rect: Rect, into frame: inout Frame
  ) {
    let count = chips.count
    let fields = frame.glyphs.text(chips.fields).cut(
      to: max(1, rect.columns - count.columns), ellipsis: frame.glyphs.ellipsis)
    let used = frame.put(
      fields, column: rect.column, row: rect.row, style: .accent, limit: rect.columns)
    frame.put(
      count, column: rect.column + used, row: rect.row, style: .plain, limit: rect.columns - used)
  }

  /// Draws what leaving out each part of the filter would give.
  private func drawEmpty(in rect: Rect, _ world: World, head: Int, into frame: inout Frame) {
    let text = world.isLoading ? "Loading" : "No role matches. Leave out:"
    let at = rect.row + head - 1
    frame.putCut(text, column: rect.column, row: at, style: .dim, limit: rect.columns)
    if hasFocus, !roles.isTyping { frame.cursor = Point(column: rect.column, row: at) }
    guard !world.isLoading else { return }
    WaysOut(
      rows: roles.remedies(in: world).map {
        ($0.part ?? "the whole filter", RoleResults.words($0.count))
      },
      position: roles.position, hasFocus: hasFocus, takesCursor: takesCursor
    ).draw(in: rect.inset(top: head), into: &frame)
  }

  private func draw(
    _ entry: RoleList.Entry, isSelected: Bool, isMarked: Bool, at row: Int, in rect: Rect,
    into frame: inout Frame
  ) {
    let isCurrent = entry.slug == current
    let tag =
      (isMarked ? " [c]" : "") + (entry.isShort ? " (short)" : "")
    let limit = rect.columns - 3
    let title = frame.glyphs.text(entry.title).cut(
      to: max(1, limit - tag.columns), ellipsis: frame.glyphs.ellipsis)
    var style: Style = isCurrent ? .bold : .plain
    if isSelected, hasFocus { style = style.adding(.reverse) }
    if isSelected, hasFocus {
      frame.put(">", column: rect.column, row: row, style: .bold)
      if takesCursor { frame.cursor = Point(column: rect.column + 2, row: row) }
    } else if isCurrent {
      frame.put("*", column: rect.column, row: row, style: .bold)
    }
    let used = frame.put(title, column: rect.column + 2, row: row, style: style, limit: limit)
    frame.put(
      tag, column: rect.column + 2 + used, row: row,
      style: isSelected && hasFocus ? style : .dim, limit: max(0, limit - used))
  }
}
