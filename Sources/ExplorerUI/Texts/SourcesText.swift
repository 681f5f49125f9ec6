import Canvas
import CareerModel

/// Where the facts of a pane come from, and when they were checked.
package struct SourcesText: TextLayer {
  package static let name = "sources"
  package var place = ReadingPlace()
  /// The role's slug; nil where the library has none.
  let role: String?
  let pane: Pane

  package static let openings: [Command<any Layer>] = [
    .sources(in: Mode.browsing, foot: [.reading: 60, .skills: 60, .advert: 60]) { front, world in
      [
        .push(
          SourcesText(role: front.role(in: world)?.slug, pane: front.pane(in: world) ?? .overview))
      ]
    }
  ]

  package func title(in world: World) -> String { "Where these facts come from" }

  package func document(in world: World) -> Document {
    guard let role = role.flatMap(world.library.role) else { return .noRole(in: world) }
    return .sources(
      pane.sources(of: role, in: world.library),
      first: "\(role.title), pane \(pane.title). Enter opens an address.")
  }
}

extension Command {
  /// Showing where what is in view comes from.
  static func sources(
    in modes: [Mode], foot: HintTable, run: @escaping @Sendable (inout Owner, World) -> [Action]
  ) -> Command {
    Command(
      "sources", "Show where these facts come from, and when they were checked", short: "sources",
      .finding, keys: [.character("i")], in: modes, foot: foot, run: run)
  }
}

extension Document {
  /// Sources one after another, each with the day it was checked and its address.
  static func sources(_ sources: [Source], first: String) -> Document {
    var document = Document()
    document.paragraph(first)
    if sources.isEmpty { document.paragraph("No source is stated.", .dim) }
    for source in sources {
      document.heading(source.titleAndStanding)
      document.pair("Checked", CalendarDay.words(source.checked))
      if let address = source.address {
        document.pair("Address", address, target: .address(address))
      }
    }
    return document
  }
}
