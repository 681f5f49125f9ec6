import Canvas
import CareerModel

/// The foot of the screen: the keys that work here, and the status line.
extension App {
  func drawFoot(_ layout: ScreenLayout, into frame: inout Frame) {
    if layout.foot.row == layout.status.row {
      if let note {
        drawNote(note, in: layout.status, into: &frame)
      } else if let advertFilterWords {
        drawNote(advertFilterWords, in: layout.status, into: &frame)
      } else if let filterWords, filterWordsMatterMost {
        frame.putCut(filterWords, column: 0, row: layout.foot.row, style: .dim, limit: size.columns)
      } else {
        drawKeys(in: layout.foot, into: &frame)
      }
      return
    }
    drawKeys(in: layout.foot, into: &frame)
    if let words = note ?? advertFilterWords {
      drawNote(words, in: layout.status, into: &frame)
    } else {
      frame.putCut(status, column: 0, row: layout.status.row, style: .dim, limit: size.columns)
    }
  }

  /// Draws a note whole: on the status line, over the lines above it where it is longer, or over
  /// the top of the screen where it would hide the line that the cursor is on.
  private func drawNote(_ text: String, in rect: Rect, into frame: inout Frame) {
    let lines = glyphs.text(text).wrapped(to: rect.columns).prefix(size.rows / 2)
    var row = rect.endRow - lines.count
    if let cursor = frame.cursor, lines.count > 1, cursor.row >= row { row = 0 }
    for line in lines {
      frame.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1))
      frame.put(line, column: 0, row: row, style: .accent)
      row += 1
    }
  }

  /// How many files have faults; nil where none has.
  var leftOutWords: String? {
    guard !library.faults.isEmpty else { return nil }
    let files = Set(library.faults.map(\.file)).count
    return "\(files) data \(files == 1 ? "file" : "files") with faults left out: press e"
  }

  /// What the status line says when nothing has just happened.
  private var status: String {
    if let filterWords { return filterWords }
    if let advertLoading { return advertLoading.words + ". Esc stops." }
    if context == .questions { return stoppingStatus }
    var parts: [String] = []
    if isLoading { parts.append("Loading the rest of the data") }
    if let leftOutWords { parts.append(leftOutWords) }
    if mouseIsOn { parts.append("Mouse on (m)") }
    if let role, overlays.isEmpty, focus != .roles {
      if view.pane == .skills {
        let all = role.skillFacts.count
        if all > 0 {
          parts.append("You have \(role.tickedCount(ticks)) of \(all) (Space ticks)")
        }
      }
      if view.pane == .progression { parts.append("f: find a way to a role") }
      let checked = view.pane.sources(of: role, in: library).map(\.checked).min()
      if let checked { parts.append("Facts checked \(CalendarDay.words(checked)) (i: sources)") }
    }
    if focus == .roles, overlays.isEmpty {
      let full = library.roles.filter { $0.depth == .full }.count
      parts.append("\(library.roles.count) roles, \(full) in full")
    }
    return parts.joined(separator: "  ")
  }

  /// Keys with a word each, as many as fit; help and quit are always among them.
  private func drawKeys(in rect: Rect, into frame: inout Frame) {
    let context = self.context
    let commands = KeyTable.foot(of: context).filter { command in
      reasonUnavailable(command) == nil
        && !(command == .calculator && view.pane != .pay)
    }
    let hints = commands.compactMap { command -> (key: String, word: String)? in
      guard let key = KeyTable.keys(for: command, in: context).first else { return nil }
      let label = command == .nextPane ? "1-6" : key.label
      return (label, footWord(command, context))
    }
    let kept: Set<String> = ["help", "quit"]
    var room = rect.columns
    for hint in hints where kept.contains(hint.word) { room -= width(hint) }
    var column = rect.column
    for hint in hints {
      if !kept.contains(hint.word) {
        guard width(hint) <= room else { continue }
        room -= width(hint)
      }
      column += frame.put(hint.key, column: column, row: rect.row, style: .bold)
      column += frame.put(" \(hint.word)  ", column: column, row: rect.row, style: .plain)
    }
  }

  private func width(_ hint: (key: String, word: String)) -> Int {
    hint.key.columns + hint.word.columns + 3
  }

  private func footWord(_ command: Command, _ context: Context) -> String {
    switch (command, context) {
    case (.nextPane, _): return "panes"
    case (.open, .typing): return focus == .roles ? "open" : "done"
    case (.open, .typingJobs): return "done"
    case (.back, .typing): return "clear"
    case (.back, .typingJobs), (.back, .noAdverts): return "take last away"
    case (.open, .facets): return "add"
    case (.back, .facets), (.back, .map): return "close"
    case (.open, .map): return "look here"
    case (.back, .picker), (.back, .notice), (.back, .calculator): return "close"
    case (.open, .picker): return "choose"
    case (.open, .questions): return "change"
    case (.back, .questions): return "close"
    case (.open, .noRoles): return "leave it out"
    default: return command.short
    }
  }
}
