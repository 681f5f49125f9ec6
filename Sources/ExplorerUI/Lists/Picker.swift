import Canvas
import CareerModel
import VacancySearch

/// A list laid over the screen with a line that narrows it as one types.
package struct Picker: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case palette, help, words, links, goals, rolesWanting(String), completion
  }

  /// What Enter does on a row.
  package enum Action: Hashable, Sendable {
    case none
    case role(String)
    case pane(Pane)
    case command(Command)
    case word(String)
    /// Show a word's meaning and sources in full.
    case meaning(String)
    case address(String)
    case way(to: String)
    /// Put a candidate into the filter of the adverts.
    case complete(VacancyCompletion.Candidate)
  }

  /// One row: what it is, a word about it at the right, and all of it in full below the list.
  package struct Row: Hashable, Sendable {
    package var title: String
    package var tag: String
    package var detail: String
    package var action: Action
    /// Other words that find this row.
    package var alsoFoundBy: [String] = []
  }

  package var kind: Kind
  package var field: TextField
  package var position = ListPosition()

  /// Lines under the list that show the selected row in full.
  static let detailRows = 4

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    field = TextField(text)
  }

  package var title: String {
    switch kind {
    case .palette: return "Go to a role, a pane, a command or a word"
    case .help: return "Keys and what they do"
    case .words: return "What words mean"
    case .links: return "Links of this pane"
    case .goals: return "Find a way from this role: where do you want to get to?"
    case .rolesWanting: return "Roles that want this skill"
    case .completion: return "Complete the filter"
    }
  }

  /// The rows that the typed words leave, best first.
  package func rows(in app: App) -> [Row] {
    if kind == .palette, !field.isEmpty { return Self.palette(app, typed: field.text) }
    let all = allRows(in: app)
    // A key is found by its own name, as "esc" or "l", besides by what it does.
    return TextFilter(field.text).ranked(all) {
      [$0.title] + $0.alsoFoundBy + [$0.tag, $0.detail]
    }
  }

  private func allRows(in app: App) -> [Row] {
    switch kind {
    case .palette: return Self.palette(app)
    case .help: return Self.help(app)
    case .words: return Self.words(app)
    case .rolesWanting(let skill):
      return app.library.roles(wanting: skill).map { Self.row($0, in: app.library) }
    case .links:
      return app.links.map {
        Row(title: $0.text, tag: "", detail: $0.address, action: .address($0.address))
      }
    case .goals: return Self.goals(app)
    case .completion: return app.completionRows
    }
  }

  private static func palette(_ app: App) -> [Row] {
    app.library.roles.map { row($0, in: app.library) } + commandsAndWords(app)
  }

  static func commandsAndWords(_ app: App) -> [Row] {
    let commands = Command.allCases.filter { app.reasonUnavailable($0) == nil }.map { command in
      Row(
        title: command.sentence, tag: KeyTable.label(for: command),
        detail: "Key: \(KeyTable.label(for: command))",
        action: command.pane.map(Action.pane) ?? .command(command))
    }
    let words = app.library.glossary.map { term in
      Row(
        title: term.term, tag: "word", detail: term.meaning, action: .word(term.term),
        alsoFoundBy: term.names)
    }
    return commands + words
  }

  static func row(_ role: Role, in library: Library) -> Row {
    Row(
      title: role.title, tag: role.depth == .short ? "role, short entry" : "role",
      detail: role.overview?.summary
        ?? library.areaPath(of: role).map(\.title).joined(separator: " > "),
      action: .role(role.slug), alsoFoundBy: role.otherNames)
  }

  /// Every command; those that work here come first.
  private static func help(_ app: App) -> [Row] {
    var below = app
    below.overlays.removeAll()
    let here = Command.allCases.filter { !KeyTable.keys(for: $0, in: below.context).isEmpty }
    let elsewhere = Command.allCases.filter { !here.contains($0) }
    let keys = (here + elsewhere).map { command in
      let reason = below.reasonUnavailable(command)
      let places = KeyTable.places(of: command)
      return Row(
        title: command.sentence,
        tag: KeyTable.label(for: command),
        detail: "\(KeyTable.label(for: command)): \(command.sentence). Works: \(places)."
          + (reason.map { " Not now: \($0)" } ?? ""),
        action: reason == nil ? .command(command) : .none)
    }
    return keys + QueryHelp.rows
  }

  /// The glossary; the words of the pane in view come first.
  private static func words(_ app: App) -> [Row] {
    let present = app.library.glossaryTerms(in: app.textForWords)
    let rest = app.library.glossary.filter { !present.contains($0) }
    return present.map { row($0, tag: "in this pane") } + rest.map { row($0, tag: "") }
  }

  private static func row(_ term: GlossaryTerm, tag: String) -> Row {
    let title = term.abbreviation.map { "\(term.term) (\($0))" } ?? term.term
    let source = term.sources.first?.address.map { " Source: \($0)" } ?? ""
    return Row(
      title: title, tag: tag, detail: term.meaning + source, action: .meaning(term.term),
      alsoFoundBy: term.names)
  }
}

extension App {
  /// The words on the pane in view, for the glossary to look through.
  var textForWords: String {
    let document = showsAdverts ? (advertDocument ?? paneDocument) : paneDocument
    return document.blocks.map { block in
      if case .pair(let label) = block.kind { return label + " " + block.text }
      return block.text
    }.joined(separator: "\n")
  }
}

extension GlossaryTerm {
  /// Every name of the term but the first.
  var names: [String] { [abbreviation].compactMap { $0 } + also }
}
