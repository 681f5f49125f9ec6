import ArgumentParser
import Canvas
import CareerModel
import ExplorerUI

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the data: every fault, with what was expected.",
    discussion: """
      Examples:
        careers check
        careers check --data Resources --json
        careers check --stale 180d                what to look up again
        careers check --expiring 60d              facts that end within 60 days, or have ended
        careers check --coverage                  how much is known, counted
      """)

  @Option(
    help: "List instead what was last checked longer ago than this, such as 180d, 26w, 6m or 1y.")
  var stale: String?
  @Option(help: "List instead the facts that hold no longer than this from today, such as 60d.")
  var expiring: String?
  @Flag(help: "Count instead how many roles tell what.") var coverage = false
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    if let stale { return try listStale(stale) }
    if let expiring { return try listExpiring(expiring) }
    if coverage { return try table.print(.coverage(of: try data.load()), none: "no data.") }
    var faults: [DataFault]
    do throws(DataFolderError) {
      faults = try DataCheck.run(data.location)
    } catch {
      throw Stop(.badData, error.sentence)
    }
    if let vacancies = data.vacancies { faults += VacancyFile.read(path: vacancies).faults }
    try table.write(
      Listing(
        faults, columns: ["File", "Where", "Found", "Expected"],
        row: { [$0.file, $0.path, $0.found, $0.expected] }, json: \.json))
    if faults.isEmpty { return Output.talk("No faults.") }
    let files = Set(faults.map(\.file)).count
    throw Stop(
      .badData,
      "\(faults.count) \(faults.count == 1 ? "fault" : "faults") in \(files) "
        + (files == 1 ? "file." : "files."))
  }
}

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Print the explorer's screen after some keys.",
    discussion: """
      Examples:
        careers render --size 80x24 --keys "4"
        careers render --size 40x12 --keys "6/york<enter>" --styles
      """)

  @Option(help: "Columns x rows.") var size = "80x24"
  @Option(help: "Keys, with names such as <enter>, <esc>, <tab>, <bs>, <up>, <c-l>, <lt>.")
  var keys = ""
  @Flag(help: "Add a second grid with the styles, and what its letters mean.") var styles = false
  @Option(help: "The role to open.") var role: String?
  @Option(help: "The pane to open.") var pane: Pane?
  @Flag(help: "Draw with the characters of ASCII only.") var ascii = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let numbers = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { throw Stop(.wrongUse, "\(size) is not a size. Write it as 80x24, up to 1000x1000.") }
    let library = try data.load()
    let slug = try role.map { try library.named($0).slug } ?? Explorer.firstRole(of: library)
    var app = App(
      library: library, size: Size(columns: columns, rows: rows),
      glyphs: DisplayOptions.glyphs(ascii: ascii), role: slug, pane: pane ?? .overview,
      today: .today)
    switch Key.parse(keys) {
    case .failure(let error): throw Stop(.wrongUse, "\(error.part) is not a key in --keys.")
    case .success(let keys):
      for key in keys { _ = app.update(.input(.key(key))) }
    }
    let frame = app.frame
    try Output.data { buffer in
      for row in frame.rows { buffer.append(row.trimmingEnd + "\n") }
      guard styles else { return }
      buffer.append(String(repeating: "-", count: columns) + "\n")
      for row in frame.styleRows { buffer.append(row + "\n") }
      buffer.append(Frame.legend + "\n")
      if let cursor = frame.cursor {
        buffer.append("cursor at column \(cursor.column + 1), row \(cursor.row + 1)\n")
      }
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print every key and what it does, as Markdown.")

  func run() throws { try Output.data(CommandCatalog.markdown) }
}
