import ArgumentParser
import CareerModel
import ExplorerUI

struct SkillsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skills", abstract: "List the skills, or the roles that fit the ones you have.",
    discussion: """
      Examples:
        careers skills
        careers skills listening calm teamwork --json
      """)

  @Argument(help: "Skills you have, by their short names; none lists them all.")
  var skills: [String] = []
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    let library = try data.load()
    guard !skills.isEmpty else {
      return try table.print(Listing.skills(in: library), none: "no skills are loaded.")
    }
    for skill in skills where !library.skills.contains(where: { $0.slug == skill }) {
      throw Stop(.nothingFound, "there is no skill \(skill). careers skills lists them all.")
    }
    let ticks = Set(skills.map { Fact($0, skill: $0).tickKey })
    try table.print(
      SkillMatch.listing(in: library, ticks: ticks), none: "no full role asks for these skills.")
  }
}
