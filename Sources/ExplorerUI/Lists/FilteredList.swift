import Canvas

/// A list with a line that narrows it as one types.
package struct FilteredList: Hashable, Sendable {
  package var field: TextField
  package var position = ListPosition()
  /// Whether the last key moved the selection: the cursor then rests on the row, where a screen
  /// reader looks, and otherwise in the typed line.
  package var cursorIsOnRow = false

  package init(_ text: String = "") { field = TextField(text) }

  /// Takes a key or a pasted text in the line; a change starts the list from the top.
  ///
  /// - Returns: nil for input that is not typed.
  mutating func type(_ input: LayerInput) -> [Action]? {
    let before = field.characters
    let actions = field.type(input)
    if field.characters != before { position = ListPosition() }
    if case .paste = input { cursorIsOnRow = false }
    return actions
  }
}

extension Key {
  /// Whether it moves the selection of a list one types in.
  var movesRows: Bool { [.up, .down, .pageUp, .pageDown].contains(self) }
}
