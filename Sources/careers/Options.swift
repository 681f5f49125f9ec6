import ArgumentParser
import Canvas
import CareerModel
import ExplorerUI
import Platform
import Terminal

/// Where the facts come from.
struct DataOptions: ParsableArguments {
  @Option(help: "Read this folder instead of the data in the program.")
  var data: String?
  @Option(help: "Adverts to show instead: a JSON array, or one JSON object a line.")
  var vacancies: String?

  var source: DataSource {
    DataSource(location: data.map(DataLocation.folder) ?? .bundled, vacancies: vacancies)
  }

  var location: DataLocation { source.location }

  func load() throws -> Library { try source.load() }
}

/// Which form a listing is printed in.
struct FormOptions: ParsableArguments {
  enum Form: EnumerableFlag {
    case plain, json

    static func help(for value: Form) -> ArgumentHelp? {
      value == .plain ? "Aligned text, one record a line (the default)." : "JSON with every field."
    }
  }
  @Flag var form: Form = .plain
  @Flag(help: "Only the characters of ASCII.") var ascii = false

  var glyphs: Glyphs { DisplayOptions.glyphs(ascii: ascii) }
}

/// Which form a table is printed in: CSV too.
struct TableOptions: ParsableArguments {
  enum Form: EnumerableFlag {
    case plain, json, csv

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .plain: return "Aligned text, one record a line (the default)."
      case .json: return "JSON with every field."
      case .csv:
        return "CSV for a spreadsheet; text that looks like a formula gets a ' in front."
      }
    }
  }
  @Flag var form: Form = .plain
  @Flag(help: "Only the characters of ASCII.") var ascii = false

  var glyphs: Glyphs { DisplayOptions.glyphs(ascii: ascii) }

  /// Prints a listing, or ends with "nothing found".
  func print(_ listing: Listing, none: String) throws {
    try write(listing)
    if listing.isEmpty { throw Stop(.nothingFound, none) }
  }

  /// Prints a listing; of an empty one, its form alone.
  func write(_ listing: Listing) throws {
    switch form {
    case .plain:
      guard !listing.isEmpty else { return }
      try Output.data { try listing.write(.plain(glyphs), to: &$0) }
    case .json: try Output.data { try listing.write(.json, to: &$0) }
    case .csv: try Output.data { try listing.write(.csv, to: &$0) }
    }
  }
}

/// How the screen is drawn.
struct DisplayOptions: ParsableArguments {
  enum Colour: String, CaseIterable, ExpressibleByArgument { case never, always, auto }

  @Option(help: "Colour: never, always or auto (not with NO_COLOR).")
  var color = Colour.auto
  @Flag(help: "Draw with the characters of ASCII only.") var ascii = false

  var useColour: Bool {
    switch color {
    case .never: return false
    case .always: return true
    case .auto: return Environment["NO_COLOR"] == nil
    }
  }

  /// ASCII on request, and where the locale is not UTF-8.
  static func glyphs(ascii: Bool) -> Glyphs {
    ascii || !Environment.isUTF8 ? .ascii : .unicode
  }
}

/// What the program asks of the environment; empty counts as not set.
enum Environment {
  static subscript(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether the person's locale writes UTF-8, by the order of POSIX.
  static var isUTF8: Bool {
    let name = (self["LC_ALL"] ?? self["LC_CTYPE"] ?? self["LANG"] ?? "").lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }
}
