import ArgumentParser
import ExplorerUI

/// The explorer itself, and the commands that print the same answers as text.
struct Careers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "careers",
    abstract: "Explore NHS careers in the terminal.",
    discussion: """
      Examples:
        careers                                   open the explorer
        careers --role mental-health-nurse        open it on a role
        careers roles nurse                       find roles
        careers role support-time-and-recovery-worker --pane pay
        careers vacancies "recovery worker" -bank --sort pay
        careers vacancies near:HD2 within:15      jobs within 15 miles of a place
        careers vacancies york --json             the same as JSON
        careers help query                        what can be typed to filter adverts
        careers pay 3                             what band 3 pays
        careers path "STR worker" "social worker" how to get from one role to another

      Without a terminal on standard output, the explorer prints the role as plain text.

      Ends with \(Exit.summary)
      """,
    version: About.version,
    subcommands: [
      ExploreCommand.self, RolesCommand.self, RoleCommand.self, VacanciesCommand.self,
      QueryCommand.self,
      PayCommand.self,
      GlossaryCommand.self, CompareCommand.self, SkillsCommand.self, PathCommand.self,
      CheckCommand.self, RenderCommand.self,
      WhereCommand.self,
      KeysCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ExploreCommand.self)
}

/// Opens the explorer.
///
/// A command of its own because options of the root would be taken from every
/// other command: `careers role X --pane pay` would lose its pane.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Open the explorer (what careers alone does).")

  @Option(help: "The role to open, by its short name; see careers roles.")
  var role: String?
  @Option(help: "The pane to open: \(Pane.allNames).")
  var pane: Pane?
  @OptionGroup var data: DataOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try Explorer(
      role: role, pane: pane, source: data.source, useColour: display.useColour,
      wantsASCII: display.ascii
    ).run()
  }
}

extension Pane: ExpressibleByArgument {
  static let allNames = allCases.map(\.rawValue).joined(separator: ", ")
}
