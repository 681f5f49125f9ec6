import Canvas
import CareerModel
import VacancySearch

extension Mode {
  /// The list of roles.
  package static let roles = Mode("roles", "list of roles", isHome: true)
  /// The list of roles where the filter leaves none, with ways out.
  package static let noRoles = Mode("noRoles", "list of roles with none left")
  /// The filter of the roles being typed.
  package static let typing = Mode("typing", "filter line", types: true)
}

/// The list of all roles under their areas, and its filter.
package struct RoleList: Hashable, Sendable {
  package internal(set) var list = FilteredList()
  /// Whether the filter is being typed.
  package internal(set) var isTyping = false
  private var memo = Memo<Key, Found>()

  private struct Key: Hashable {
    let text: String
    let revision: Int
  }

  private struct Found: Sendable {
    let results: RoleResults
    let entries: [Entry]
    /// What leaving out parts of the filter would give, where it leaves no role.
    let remedies: [RoleResults.Remedy]
  }

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

  package var field: TextField { list.field }
  package var position: ListPosition { list.position }

  package func mode(in world: World) -> Mode {
    isTyping ? .typing : remedies(in: world).isEmpty ? .roles : .noRoles
  }

  // MARK: What the filter leaves

  /// The roles that the filter leaves.
  package func results(in world: World) -> RoleResults { found(in: world).results }

  /// The rows of the list: by area, or best match first where words were typed.
  package func entries(in world: World) -> [Entry] { found(in: world).entries }

  /// What leaving out parts of the filter would give, where it leaves no role.
  package func remedies(in world: World) -> [RoleResults.Remedy] { found(in: world).remedies }

  /// How many rows the list has: roles, or else ways out of an empty list.
  private func rowCount(in world: World) -> Int {
    let found = found(in: world)
    return found.entries.isEmpty ? found.remedies.count : found.entries.count
  }

  /// The lines above the rows: the filter, its fields where there are any, and a heading where
  /// nothing is left.
  func head(in world: World) -> Int {
    let results = results(in: world)
    return 1 + (results.query.fieldParts.isEmpty ? 0 : 1) + (results.places.isEmpty ? 1 : 0)
  }

  /// The fields of the filter, and behind them how many roles are left; nil where it has none.
  func chips(in world: World) -> (fields: String, count: String)? {
    let results = results(in: world)
    let fields = results.query.fieldParts.map(\.text)
    guard !fields.isEmpty else { return nil }
    return (fields.joined(separator: "  "), "  - \(results.places.count) of \(results.total)")
  }

  /// The slug of the selected role; nil where none is left.
  func selected(in world: World) -> String? {
    let entries = entries(in: world)
    return entries.indices.contains(position.selected) ? entries[position.selected].slug : nil
  }

  private func key(in world: World) -> Key { Key(text: field.text, revision: world.revision) }

  private func found(in world: World) -> Found {
    memo.value(for: key(in: world)) { Self.look(for: field.text, in: world) }
  }

  private static func look(for text: String, in world: World) -> Found {
    let index = world.roleIndex
    let results = index.results(text)
    return Found(
      results: results,
      entries: results.lines.map { line in
        let role = index.roles[line.place]
        return Entry(
          slug: role.slug, title: role.title, area: line.area, isShort: role.depth == .short)
      }, remedies: results.places.isEmpty ? results.remedies : [])
  }

  // MARK: Changing it

  /// Puts the selection on a role, if it is in the list.
  mutating func select(_ slug: String, in world: World) {
    if let index = entries(in: world).firstIndex(where: { $0.slug == slug }) {
      list.position.selected = index
    }
  }

  /// Selects a row that was clicked.
  mutating func click(_ row: Int, rows: Int, in world: World) {
    if remedies(in: world).indices.contains(row) { list.position.selected = row }
    let drawn = drawn(entries(in: world), rows: rows)
    if drawn.indices.contains(row), let entry = drawn[row].entry {
      list.position.selected = entry
    }
  }

  mutating func move(_ motion: Motion, in world: World) {
    let page = world.room.rows - head(in: world)
    list.position.move(motion, count: rowCount(in: world), page: page)
  }

  /// Puts a text into the filter, as if typed; an empty one selects the role in view.
  mutating func setFilter(_ text: String, current slug: String, in world: World) {
    list.field = TextField(text)
    list.position = ListPosition()
    if text.isEmpty { select(slug, in: world) }
  }

  /// Takes away the last part of the filter, or the last words.
  mutating func removeLastPart(current slug: String, in world: World) -> [Action] {
    let text = results(in: world).query.textWithoutLastPart
    guard !text.isEmpty else {
      setFilter("", current: slug, in: world)
      isTyping = false
      return []
    }
    // A blank after it, so that what is typed next does not run into the part before.
    setFilter(isTyping ? text + " " : text, current: slug, in: world)
    return [.say("The last part is taken away. Esc takes away the next.")]
  }

  /// Leaves out what a row of the empty list says; one that is not there does nothing.
  mutating func applyRemedy(_ row: Int, current slug: String, in world: World) -> [Action] {
    let remedies = remedies(in: world)
    guard remedies.indices.contains(row) else { return [] }
    setFilter(remedies[row].text, current: slug, in: world)
    let part = remedies[row].part ?? "The whole filter"
    return [.say("\(part) is left out. \(RoleResults.words(remedies[row].count)) left.")]
  }

  /// Brings the selection into what is there now.
  mutating func reconcile(with world: World) {
    let text = field.text
    memo.refresh(for: key(in: world)) { Self.look(for: text, in: world) }
    list.position.settle(count: rowCount(in: world), visible: world.room.rows - head(in: world))
  }

  // MARK: What it says

  /// What the status line says of the filter: what is not understood, or why the selected role is
  /// there.
  func status(in world: World) -> LayerStatus {
    var status = LayerStatus()
    let full = world.library.roles.count { $0.depth == .full }
    status.facts = ["\(world.library.roles.count) roles, \(full) in full"]
    guard !field.isEmpty else { return status }
    let results = results(in: world)
    status.remarkReplacesKeys =
      !isTyping || list.cursorIsOnRow || !results.query.faults.isEmpty
    if let fault = results.query.faults.first {
      status.remark = fault
    } else if results.lines.indices.contains(position.selected) {
      status.remark = world.roleIndex.why(results.lines[position.selected].place, in: results)
        .map { "Why here: \($0)" }
    }
    return status
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
