import ArgumentParser
import Canvas
import ExplorerUI

/// The reference page of the query line: `careers query`, and `careers help query`.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Explain what can be typed to filter adverts.",
    discussion: page)

  @OptionGroup var form: PageOptions

  func run() throws { try Output.data(Self.page(form.glyphs) + "\n") }

  private static var page: String { page(.unicode) }

  private static func page(_ glyphs: Glyphs) -> String {
    QueryHelp.document.plainLines(width: 78, glyphs: glyphs).joined(separator: "\n")
  }
}

/// Options of a page that is only ever text.
struct PageOptions: ParsableArguments {
  @Flag(help: "Only the characters of ASCII.") var ascii = false

  var glyphs: Glyphs { DisplayOptions.glyphs(ascii: ascii) }
}
