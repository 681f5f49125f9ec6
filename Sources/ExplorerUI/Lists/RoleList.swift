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
    let all = library.roles.map { role in
      Entry(
        slug: role.slug, title: role.title,
        area: library.area(role.area)?.title ?? role.area, isShort: role.depth == .short)
    }
    let filter = TextFilter(field.text)
    guard !filter.isEmpty else {
      let order = library.areasInOrder.map(\.title)
      return all.enumerated().sorted { left, right in
        let a = order.firstIndex(of: left.element.area) ?? .max
        let b = order.firstIndex(of: right.element.area) ?? .max
        return (a, left.offset) < (b, right.offset)
      }.map(\.element)
    }
    let ranked = library.roles.indices.compactMap { index -> (rank: Int, index: Int)? in
      let role = library.roles[index]
      let texts = [role.title] + role.otherNames + [all[index].area]
      return filter.rank(texts).map { ($0, index) }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { all[$0.index] }
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
