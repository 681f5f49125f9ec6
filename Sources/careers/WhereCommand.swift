import ArgumentParser
import CareerModel
import ExplorerUI
import Platform

struct WhereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "where", abstract: "Print every file and folder that the program reads or writes.")

  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    var rows = [["The program", Self.executable, "read"]]
    if let folder = data.data {
      rows.append(["Careers data", folder, "read"])
    } else {
      rows.append(["Careers data", "inside the program, \(BundledFiles.paths.count) files", "read"])
    }
    if let file = data.vacancies { rows.append(["Adverts", file, "read"]) }
    let terminfo = Environment["TERMINFO"] ?? "the system's terminfo folders"
    rows.append(["Terminal descriptions", terminfo, "read"])
    rows.append([
      "Settings, history, cache", "none: nothing is kept when you leave", "never written",
    ])
    try table.print(
      Listing(
        columns: ["What", "Where", "Use"], rows: rows,
        json: .array(
          rows.map { ["what": .string($0[0]), "where": .string($0[1]), "use": .string($0[2])] })),
      none: "")
  }

  /// The path of the running program.
  private static var executable: String {
    guard let path = realpath("/proc/self/exe", nil) else {
      return CommandLine.arguments.first ?? "careers"
    }
    defer { free(path) }
    return String(cString: path)
  }
}
