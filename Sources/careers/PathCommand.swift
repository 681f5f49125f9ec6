import ArgumentParser
import CareerModel
import ExplorerUI

struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Find the ways from one role to another.",
    discussion: """
      Gives the way with the fewest steps, and the one that needs no degree. Where no way is known, \
      it says how far each side reaches, and ends with 1.

      Examples:
        careers path healthcare-support-worker adult-nurse
        careers path "STR worker" "Mental health nurse" --json
      """)

  @Argument(help: "Where you start: a role's short name, title or other name.") var from: String
  @Argument(help: "Where you want to get to.") var to: String
  @OptionGroup var data: DataOptions
  @OptionGroup var form: FormOptions

  func run() throws {
    let library = try data.load()
    let start = try library.oneRole(called: from)
    let goal = try library.oneRole(called: to)
    guard start.slug != goal.slug else {
      throw Stop(.wrongUse, "\(from) and \(to) are one role: \(start.title). Name two.")
    }
    guard let ways = library.ways(from: start.slug, to: goal.slug) else { return }
    switch form.form {
    case .plain: try Output.data(WaysPage.plain(ways, in: library, glyphs: form.glyphs))
    case .json: try Output.data(ways.json(in: library))
    }
    if ways.shortest == nil {
      throw Stop(.nothingFound, "no way is known from \(start.title) to \(goal.title).")
    }
  }
}

extension Library {
  /// The role that goes by a name, or the end of the program with what to type instead.
  fileprivate func oneRole(called name: String) throws -> Role {
    switch role(called: name) {
    case .role(let role): return role
    case .several(let roles):
      let names = roles.map(\.slug).joined(separator: ", ")
      throw Stop(.nothingFound, "\(name) may mean several roles; use one of: \(names).")
    case .unknown: return try named(name)
    }
  }
}
