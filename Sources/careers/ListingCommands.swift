import ArgumentParser
import Canvas
import CareerModel
import ExplorerUI
import VacancySearch

struct RolesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "List the roles, or find some by words.",
    discussion: """
      Words are looked for in titles, other names, areas, skills and texts, best first. Fields ask \
      what people decide by: \(RoleField.allCases.map { $0.rawValue + ":" }.joined(separator: " ")). \
      Most take yes, no, sometimes or unknown; commas mean "or", and - before a part turns it round. \
      band: is the band once in the job, not the one while you train.

      Examples:
        careers roles nurse --json
        careers roles degree:no nights:no,unknown band:3..5
        careers roles nights:no lifting:no,unknown
        careers roles 'area:"mental health"' -registration:yes
        careers roles --area psychological
      """)

  @Argument(parsing: .allUnrecognized, help: "What to look for, as in the filter line.")
  var words: [String] = []
  @Option(help: "Only roles in this area.") var area: String?
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    if let unknown = words.first(where: { $0.hasPrefix("--") && $0.count > 2 }) {
      throw Stop(.wrongUse, "there is no option \(unknown). See careers roles --help.")
    }
    let library = try data.load()
    let index = RoleIndex(library)
    let results = index.results(words.joined(separator: " "))
    for fault in results.query.faults { Output.talk("careers: \(fault)") }
    try table.print(
      .roles(results, of: index, in: library, area: area), none: Self.waysOut(of: results))
  }

  /// What leaving out a part of the query would give.
  private static func waysOut(of results: RoleResults) -> String {
    let ways = results.remedies.compactMap { remedy in
      remedy.part.map { "without \($0): \(remedy.count)" }
    }
    return ways.isEmpty
      ? "no role matches. Try other words, or careers roles for all of them."
      : "no role matches all of it. Roles " + ways.joined(separator: ", ") + "."
  }
}

struct RoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Print a role, or one pane of it.",
    discussion: """
      Examples:
        careers role support-time-and-recovery-worker
        careers role paramedic --pane training      how to qualify, how long, who pays
        careers role "STR worker" --pane pay --json
      """)

  @Argument(help: "The role's short name, title or other name; see careers roles.")
  var name: String
  @Option(help: "One pane: \(Pane.allNames).") var pane: Pane?
  @OptionGroup var data: DataOptions
  @OptionGroup var form: FormOptions

  func run() throws {
    let library = try data.load()
    let role = try library.named(name)
    switch form.form {
    case .plain:
      try Output.data(
        RolePage.plain(role, pane: pane, in: library, today: .today, glyphs: form.glyphs))
    case .json: try Output.data(RolePage.json(role, pane: pane, in: library))
    }
  }
}

struct VacanciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vacancies", abstract: "List the adverts that match some words.",
    discussion: """
      Every word must match; "a phrase" in quotes matches as it stands; -word leaves adverts out. \
      Fields ask for more: \(QueryField.allCases.map { $0.rawValue + ":" }.joined(separator: " ")). \
      careers help query explains them all.

      Examples:
        careers vacancies recovery worker
        careers vacancies '"support worker"' -wales --sort pay
        careers vacancies near:HD2 within:15 contract:permanent --json
        careers vacancies --role support-time-and-recovery-worker --csv
        careers vacancies nurse near:leeds --map    where they are
      """)

  @Argument(parsing: .allUnrecognized, help: "What to look for, as in the filter line.")
  var query: [String] = []
  @Option(help: "Only the adverts of this role.") var role: String?
  // Unconditional, because the order may start with a minus: --sort -pay.
  @Option(
    parsing: .unconditional,
    help: """
      One or more of \(VacancySort.names.joined(separator: ", ")), with commas between them; a - before \
      one turns it round.
      """)
  var sort = "match"
  @Flag(help: "Show where they are: a map of dots, and a list of towns with their adverts.")
  var map = false
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    if let unknown = query.first(where: { $0.hasPrefix("--") && $0.count > 2 }) {
      throw Stop(.wrongUse, "there is no option \(unknown). See careers vacancies --help.")
    }
    guard let order = VacancySort(name: sort) else {
      let names = VacancySort.names.joined(separator: ", ")
      throw Stop(.wrongUse, "adverts cannot be sorted by \(sort). Use one of \(names).")
    }
    let library = try data.load()
    let role = try role.map { QueryContext.RoleName(try library.named($0)) }
    let index = VacancyIndex(library.vacancies, in: library)
    let context = QueryContext(library, today: .today)
    let query = VacancyQuery.parse(self.query.joined(separator: " "), in: context)
    for fault in query.faults + query.parts.flatMap(\.remarks) { Output.talk("careers: \(fault)") }
    let results = index.results(query, sort: order, role: role)
    Output.talk(
      ([results.countText + " adverts"] + (results.unplacedWords.map { [$0] } ?? []))
        .joined(separator: "; "))
    if map, !results.isEmpty { return try printMap(of: results, in: index) }
    try table.print(
      .vacancies(results, of: index),
      none: results.isEmpty ? Self.waysOut(index.remedies(query, role: role, in: context)) : "")
  }

  /// A map as text with the list that says the same; as JSON or CSV the list alone.
  private func printMap(of results: VacancyResults, in index: VacancyIndex) throws {
    guard !index.gazetteer.outline.isEmpty else {
      throw Stop(.nothingFound, "there is no map: the data has no places.")
    }
    let map = index.map(of: results, view: .around)
    if table.form == .plain {
      try Output.data(
        map.plain(
          outline: index.gazetteer.outline, size: Self.mapSize, glyphs: table.glyphs))
    }
    try table.print(.map(map), none: "")
  }

  private static let mapSize = Size(columns: 80, rows: 36)

  /// What changing the query would give.
  private static func waysOut(_ remedies: [VacancyRemedy]) -> String {
    let ways = remedies.filter { !$0.text.isEmpty }.prefix(5).map { "\($0.words): \($0.count)" }
    return ways.isEmpty
      ? "no advert matches. Try other words, or careers vacancies for all of them."
      : "no advert matches all of it. Adverts " + ways.joined(separator: "; ") + "."
  }
}

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Explain a word, or list all words.",
    discussion: "Examples:\n  careers glossary AfC\n  careers glossary --csv")

  @Argument(help: "The word or abbreviation.") var term: [String] = []
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    let library = try data.load()
    try table.print(
      .glossary(in: library, words: term.joined(separator: " ")),
      none: "the glossary has no such word. careers glossary lists them all.")
  }
}
