import CareerModel
import VacancySearch

/// The list of all roles under their areas, and its filter.
package struct RoleList: Hashable, Sendable {
  package var field = TextField()
  package var position = ListPosition()

  package init() {}

  /// One role in the list.
  package struct Entry: Hashable, Sendable {
    package var slug: String
    package var title: String
    package var area: String
    package var isShort: Bool
  }

  /// One line as it is drawn: an area's name, or an entry by its index.
  package struct DrawnLine: Hashable, Sendable {
    package var heading: String?
    package var entry: Int?
  }

  /// The roles that a filter leaves: by area, or best match first where words were typed.
  package static func entries(of results: RoleResults, in index: RoleIndex) -> [Entry] {
    results.places.map { place in
      let role = index.roles[place]
      return Entry(
        slug: role.slug, title: role.title, area: index.areaTitles[place],
        isShort: role.depth == .short)
    }
  }

  /// Puts the selection on a role, if it is in the list.
  package mutating func select(_ slug: String, in entries: [Entry]) {
    if let index = entries.firstIndex(where: { $0.slug == slug }) {
      position.selected = index
    }
  }

  /// The lines on screen, with the selection in sight; areas are headings while nothing is typed.
  package func drawn(_ entries: [Entry], rows: Int) -> [DrawnLine] {
    var lines: [DrawnLine] = []
    var area: String?
    for (index, entry) in entries.enumerated() {
      if field.isEmpty, entry.area != area {
        area = entry.area
        lines.append(DrawnLine(heading: entry.area, entry: nil))
      }
      lines.append(DrawnLine(heading: nil, entry: index))
    }
    guard rows > 0, lines.count > rows else { return Array(lines.prefix(max(0, rows))) }
    // Headings take lines of their own, so the window is chosen here and not by the entry count.
    let selected = lines.firstIndex { $0.entry == position.selected } ?? 0
    let start = max(0, min(selected - rows / 2, lines.count - rows))
    return Array(lines[start..<(start + rows)])
  }
}
