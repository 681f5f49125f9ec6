import ArgumentParser
import CareerModel
import ExplorerUI

struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Answer a question people ask, or list the guides.",
    discussion: """
      A guide holds facts with their sources and dates; a fact past its day is marked. What ways to \
      qualify rest on, such as an access course, is found by name too.

      Examples:
        careers guide
        careers guide how-to-apply
        careers guide overseas                    the guides with this word
        careers guide access-to-he --json
      """)

  @Argument(help: "The guide's short name, or words of its question; none lists them all.")
  var name: [String] = []
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    let library = try data.load()
    let words = name.joined(separator: " ")
    guard let found = words.isEmpty ? nil : GuidePage.find(words, in: library) else {
      let parts = words.isEmpty ? [] : GuidePage.parts(of: words, in: library)
      if !parts.isEmpty, table.form != .csv { return try print(parts, in: library) }
      return try table.print(
        GuidePage.listing(in: library, words: words),
        none: words.isEmpty
          ? "there are no guides here." : "no guide has \(words). careers guide lists them all.")
    }
    switch table.form {
    case .plain:
      try Output.data(GuidePage.plain(found, in: library, today: .today, glyphs: table.glyphs))
    case .json: try Output.data(GuidePage.json(found))
    case .csv:
      throw Stop(.wrongUse, "a guide is no table. Use --json, or careers guide --csv for the list.")
    }
  }

  /// Prints the guides that a question was split into, one after the other.
  private func print(_ parts: [Guide], in library: Library) throws {
    if table.form == .json { return try Output.data(.array(parts.map(\.json))) }
    let pages = parts.map {
      GuidePage.plain(.guide($0), in: library, today: .today, glyphs: table.glyphs)
    }
    try Output.data(pages.joined(separator: "\n"))
  }
}

struct AreasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "areas", abstract: "List the areas of work, or tell about one.",
    discussion: """
      Examples:
        careers areas
        careers areas psychological-therapies
        careers areas nursing --json
      """)

  @Argument(help: "The area's short name or title; none lists them all.") var name: [String] = []
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    let library = try data.load()
    let words = name.joined(separator: " ")
    guard !words.isEmpty else {
      return try table.print(AreaPage.listing(in: library), none: "there are no areas here.")
    }
    let titled = library.areas.first { Words($0.title) == Words(words) }
    guard let area = library.area(words) ?? titled else {
      throw Stop(.nothingFound, "there is no area \(words). careers areas lists them all.")
    }
    switch table.form {
    case .plain: try Output.data(AreaPage.plain(area, in: library, glyphs: table.glyphs))
    case .json: try Output.data(AreaPage.json(area, in: library))
    case .csv:
      throw Stop(.wrongUse, "an area is no table. Use --json, or careers areas --csv for the list.")
    }
  }
}
