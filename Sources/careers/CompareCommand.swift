import ArgumentParser
import CareerModel
import ExplorerUI

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Put two to four roles side by side.",
    discussion: """
      Examples:
        careers compare porter receptionist
        careers compare adult-nurse midwife paramedic --csv
      """)

  @Argument(help: "The roles' short names; see careers roles.") var roles: [String]
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    var slugs: [String] = []
    for slug in roles where !slugs.contains(slug) { slugs.append(slug) }
    guard RoleComparison.count.contains(slugs.count) else {
      throw Stop(.wrongUse, "two to four different roles can be compared, not \(slugs.count).")
    }
    let library = try data.load()
    let comparison = RoleComparison(try slugs.map(library.named), in: library)
    guard table.form == .plain else { return try table.print(comparison.listing, none: "") }
    let lines = comparison.document.plainLines(width: 100, glyphs: table.glyphs)
    try Output.data(lines.joined(separator: "\n") + "\n")
  }
}
