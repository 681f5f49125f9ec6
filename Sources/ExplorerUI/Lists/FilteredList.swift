import Canvas

/// A list with a line that narrows it as one types.
package struct FilteredList: Hashable, Sendable {
  package var field: TextField
  package var position = ListPosition()
  /// Whether the last key moved the selection: the cursor then rests on the row, where a screen
  /// reader looks, and otherwise in the typed line.
  package var cursorIsOnRow = false

  package init(_ text: String = "") { field = TextField(text) }

  /// Changes the line being typed; a change starts the list from the top.
  mutating func edit(_ change: (inout TextField) -> Void) {
    let before = field.characters
    change(&field)
    if field.characters != before { position = ListPosition() }
  }

  /// Types a key or a pasted text.
  ///
  /// - Returns: False for input of another kind.
  mutating func type(_ input: LayerInput) -> Bool {
    switch input {
    case .key(let key): edit { _ = $0.edit(key) }
    case .paste(let text): edit { $0.insert(text) }
    case .click: return false
    }
    return true
  }
}

extension Key {
  /// Whether it moves the selection of a list one types in.
  var movesRows: Bool { [.up, .down, .pageUp, .pageDown].contains(self) }
}
