import Canvas
import VacancySearch

extension Mode {
  /// A list over the screen, with a line to type in.
  package static let picker = Mode("picker", "lists with a search line", types: true)
}

/// One row of a picker: what it is, a word about it at the right, and all of it in full below the
/// list.
package struct PickerRow<Choice: Hashable & Sendable>: Hashable, Sendable {
  package var title: String
  package var tag: String
  package var detail: String
  /// What choosing the row means; nil for a row that only says something.
  package var choice: Choice?
  /// Other words that find this row.
  package var alsoFoundBy: [String] = []
}

/// A list laid over the screen with a line that narrows it as one types.
package protocol PickerLayer: Layer {
  associatedtype Choice: Hashable, Sendable
  var list: FilteredList { get set }
  func title(in world: World) -> String
  /// Every row, before anything is typed.
  func allRows(in world: World) -> [PickerRow<Choice>]
  /// The rows that the typed words leave, best first.
  func rows(in world: World) -> [PickerRow<Choice>]
  /// The selected row in full.
  func detail(of row: PickerRow<Choice>, in world: World) -> String
  /// The role that a row stands for; nil for any other row.
  func role(of choice: Choice) -> String?
  mutating func choose(_ choice: Choice, in world: World) -> [Action]
}

extension PickerLayer {
  package static var modes: [Mode] { [.picker] }
  package func mode(in world: World) -> Mode { .picker }

  package static var commands: [Command<Self>] {
    Command.moving(foot: [.picker: 30]) + [
      .open(foot: [.picker: Hint(10, "choose")]),
      .back(foot: [.picker: Hint(20, "close")]),
      .mark(keys: [.tab]) { picker, world in
        picker.selectedRow(in: world)?.choice.flatMap(picker.role)
      },
    ]
  }

  package func rows(in world: World) -> [PickerRow<Choice>] {
    // A key is found by its own name, as "esc" or "l", besides by what it does.
    TextFilter(list.field.text).ranked(allRows(in: world)) {
      [$0.title] + $0.alsoFoundBy + [$0.tag, $0.detail]
    }
  }

  package func detail(of row: PickerRow<Choice>, in world: World) -> String { row.detail }
  package func role(of choice: Choice) -> String? { nil }

  func selectedRow(in world: World) -> PickerRow<Choice>? {
    let rows = rows(in: world)
    return rows.indices.contains(list.position.selected) ? rows[list.position.selected] : nil
  }

  package mutating func willPress(_ key: Key) { list.cursorIsOnRow = key.movesRows }

  package mutating func handle(_ input: LayerInput, in world: World) -> [Action]? {
    if case .click(let point) = input {
      let layout = PickerLayout(world.size)
      let row = point.row - layout.list.row
      guard row >= 0, row < layout.list.rows else { return [] }
      let wanted = list.position.top + row
      if wanted < rows(in: world).count { list.position.selected = wanted }
      return []
    }
    return list.type(input)
  }

  package mutating func move(_ motion: Motion, in world: World) -> [Action] {
    list.position.move(
      motion, count: rows(in: world).count, page: PickerLayout(world.size).body.rows)
    return []
  }

  package mutating func open(in world: World) -> [Action] {
    guard let choice = selectedRow(in: world)?.choice else { return [] }
    return choose(choice, in: world)
  }

  package mutating func reconcile(with world: World) {
    list.position.settle(
      count: rows(in: world).count, visible: PickerLayout(world.size).list.rows)
  }

  package func draw(in world: World, into frame: inout Frame) {
    let rows = rows(in: world)
    let selected = rows.indices.contains(list.position.selected)
    PickerView(
      title: title(in: world), list: list,
      rows: rows.map { PickerView.Row(title: $0.title, tag: $0.tag) },
      detail: selected ? detail(of: rows[list.position.selected], in: world) : nil
    ).draw(into: &frame)
  }
}
