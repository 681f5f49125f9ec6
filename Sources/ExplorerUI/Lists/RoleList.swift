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

  /// The roles that the filter leaves: by area, or best match first while there is a filter.
  package func entries(in library: Library) -> [Entry] {
    let filter = TextFilter(field.text)
    let roles =
      filter.isEmpty
      ? library.rolesByArea
      : filter.ranked(library.roles) { role in
        [role.title] + role.otherNames + [library.area(role.area)?.title ?? ""]
      }
    return roles.map { role in
      Entry(
        slug: role.slug, title: role.title,
        area: library.area(role.area)?.title ?? role.area, isShort: role.depth == .short)
    }
  }

  /// Puts the selection on a role, if it is in the list.
  package mutating func select(_ slug: String, in library: Library) {
    if let index = entries(in: library).firstIndex(where: { $0.slug == slug }) {
      position.selected = index
    }
  }

  /// The lines on screen, with the selection in sight; areas are headings while nothing is typed.
  package func drawn(in library: Library, rows: Int) -> [DrawnLine] {
    let entries = self.entries(in: library)
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

extension Library {
  /// The roles in the order of the areas, and within an area as everywhere.
  fileprivate var rolesByArea: [Role] {
    var places: [String: Int] = [:]
    for (index, area) in areas.enumerated() { places[area.slug] = index }
    return roles.enumerated().sorted { left, right in
      let first = (places[left.element.area] ?? .max, left.offset)
      return first < (places[right.element.area] ?? .max, right.offset)
    }.map(\.element)
  }
}
