import Canvas
import CareerModel
import VacancySearch

/// What the filter of the role list leaves, and why.
extension App {
  /// The roles that the filter leaves; kept from the last update while its text is the same.
  package var roleResults: RoleResults {
    let text = roleList.field.text
    return lastResults.query.text == text ? lastResults : roleIndex.results(text)
  }

  /// The rows of the role list.
  package var roleEntries: [RoleList.Entry] {
    RoleList.entries(of: roleResults, in: roleIndex)
  }

  /// What leaving out parts of the filter would give, where it leaves no role.
  package var remedies: [RoleResults.Remedy] {
    let results = roleResults
    return results.places.isEmpty ? results.remedies : []
  }

  /// How many rows the role list has: roles, or else ways out of an empty list.
  var roleRows: Int {
    let results = roleResults
    return results.places.isEmpty ? results.remedies.count : results.places.count
  }

  /// The lines above the rows: the filter, its fields where there are any, and a heading where
  /// nothing is left.
  var roleListHead: Int {
    let results = roleResults
    return 1 + (results.query.fieldParts.isEmpty ? 0 : 1) + (results.places.isEmpty ? 1 : 0)
  }

  /// The fields of the filter, and behind them how many roles are left; nil where it has none.
  var chips: (fields: String, count: String)? {
    let results = roleResults
    let fields = results.query.fieldParts.map(\.text)
    guard !fields.isEmpty else { return nil }
    return (fields.joined(separator: "  "), "  - \(results.places.count) of \(results.total)")
  }

  /// What the status line says of the filter: what is not understood, or why the selected role is
  /// there.
  var filterWords: String? {
    guard focus == .roles, overlays.isEmpty, !roleList.field.isEmpty else { return nil }
    let results = roleResults
    if let fault = results.query.faults.first { return fault }
    let row = roleList.position.selected
    guard results.places.indices.contains(row) else { return nil }
    return roleIndex.why(results.places[row], in: results).map { "Why here: \($0)" }
  }

  /// Whether `filterWords` take the place of the keys where there is one line for both.
  var filterWordsMatterMost: Bool {
    !isTyping || cursorIsOnRow || !roleResults.query.faults.isEmpty
  }

  /// Takes away the last part of the filter, or the last words.
  mutating func peelFilter() {
    let text = roleResults.query.textWithoutLastPart
    // A blank after it, so that what is typed next does not run into the part before.
    roleList.field = TextField(text.isEmpty || !isTyping ? text : text + " ")
    roleList.position = ListPosition()
    if text.isEmpty {
      isTyping = false
      roleList.select(view.slug, in: roleEntries)
    } else {
      note = "The last part is taken away. Esc takes away the next."
    }
  }

  /// Leaves out what a row of the empty list says.
  ///
  /// - Parameter row: Its place among `remedies`; one that is not there does nothing.
  mutating func applyRemedy(_ row: Int) {
    let remedies = self.remedies
    guard remedies.indices.contains(row) else { return }
    setFilter(remedies[row].text)
    let part = remedies[row].part ?? "The whole filter"
    note = "\(part) is left out. \(RoleResults.words(remedies[row].count)) left."
  }

  /// Puts a text into the filter of the role list, as if typed.
  mutating func setFilter(_ text: String) {
    roleList.field = TextField(text)
    roleList.position = ListPosition()
    if text.isEmpty { roleList.select(view.slug, in: roleEntries) }
  }

  /// Takes a key of a digit as the row of the empty list that it names.
  mutating func leaveOut(_ key: Key) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return }
    if focus == .roles { applyRemedy(number - 1) } else { applyAdvertRemedy(number - 1) }
  }
}

extension RoleResults {
  /// "1 role", "12 roles".
  static func words(_ count: Int) -> String { count == 1 ? "1 role" : "\(count) roles" }
}
