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
    let library = try data.load()
    var named: [Role] = []
    for role in try roles.map(library.named) where !named.contains(where: { $0.slug == role.slug })
    {
      named.append(role)
    }
    guard RoleComparison.count.contains(named.count) else {
      throw Stop(.wrongUse, "two to four different roles can be compared, not \(named.count).")
    }
    let comparison = RoleComparison(named, in: library)
    guard table.form == .plain else { return try table.print(comparison.listing, none: "") }
    let lines = comparison.document.plainLines(width: 100, glyphs: table.glyphs)
    try Output.data(lines.joined(separator: "\n") + "\n")
  }
}
