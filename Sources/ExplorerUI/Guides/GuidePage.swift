import Canvas
import CareerModel

/// Guides and building blocks as plain text and as lists.
package enum GuidePage {
  /// What a name stands for.
  package enum Found {
    case guide(Guide)
    case block(BuildingBlock)
  }

  package static func plain(
    _ found: Found, in library: Library, today: Day, glyphs: Glyphs, width: Int = 80
  ) -> String {
    let document: Document
    let sources: [Source]
    var addresses: [(text: String, address: String)] = []
    switch found {
    case .guide(let guide):
      document = GuideDocument.document(of: guide, in: library, today: today)
      sources = guide.sources
      addresses = guide.signposts.map { ($0.text, $0.address) }
    case .block(let block):
      document = GuideDocument.document(of: block, today: today)
      sources = block.facts.flatMap(\.sources)
    }
    var lines = document.plainLines(width: width, glyphs: glyphs)
    if !addresses.isEmpty {
      lines += ["", "Links"] + addresses.map { glyphs.text("  \($0.text): \($0.address)") }
    }
    lines += ["", "Sources"] + sources.inOrderOfRank.map { glyphs.text("  " + $0.line) }
    return lines.joined(separator: "\n") + "\n"
  }

  package static func json(_ found: Found) -> JSONValue {
    switch found {
    case .guide(let guide): return guide.json
    case .block(let block): return block.json
    }
  }

  /// The guide or building block of a name; nil where there is none, or several.
  ///
  /// A slug counts before a title, and a title before words that only one title or question holds.
  package static func find(_ name: String, in library: Library) -> Found? {
    let slug = name.lowercased().replacing(" ", with: "-")
    if let guide = library.guide(slug) { return .guide(guide) }
    if let block = library.buildingBlock(slug) { return .block(block) }
    let words = Words(name)
    let guides = library.guides.filter { guide in
      ([guide.title] + guide.alsoAsked).contains { Words($0).contains(words) }
    }
    let blocks = library.buildingBlocks.filter { Words($0.title).contains(words) }
    guard guides.count + blocks.count == 1 else { return nil }
    return guides.first.map(Found.guide) ?? blocks.first.map(Found.block)
  }

  /// The guides that a question was split into, where a name is the start of their short names
  /// ("from-overseas"); none for any other name.
  package static func parts(of name: String, in library: Library) -> [Guide] {
    let start = name.lowercased().replacing(" ", with: "-") + "-"
    let parts = library.guides.filter { $0.slug.hasPrefix(start) }
    return parts.count > 1 ? parts : []
  }

  /// Every guide, then every building block, or those that hold some words.
  package static func listing(in library: Library, words: String = "") -> Listing {
    let wanted = Words(words)
    let guides = library.guides.filter { guide in
      wanted.isEmpty
        || ([guide.slug, guide.title] + guide.alsoAsked).contains { Words($0).contains(wanted) }
    }
    let blocks = library.buildingBlocks.filter { block in
      wanted.isEmpty || [block.slug, block.title].contains { Words($0).contains(wanted) }
    }
    return Listing(
      columns: ["Name", "Kind", "Title"],
      rows: guides.map { [$0.slug, "guide", $0.title] }
        + blocks.map { [$0.slug, "building block", $0.title] },
      json: [
        "guides": .array(
          guides.map {
            [
              "slug": .string($0.slug), "title": .string($0.title),
              "alsoAsked": JSONValue($0.alsoAsked), "summary": JSONValue($0.summary),
            ]
          }),
        "blocks": .array(
          blocks.map { ["slug": .string($0.slug), "title": .string($0.title)] }),
      ])
  }
}

extension Array where Element == Source {
  /// Each source once, what is official first and copies last.
  package var inOrderOfRank: [Source] {
    var seen: Set<Source> = []
    let each = filter { seen.insert($0).inserted }
    // Equal ranks keep their order.
    return each.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
  }
}

extension Source {
  /// The title, the address and the day it was checked, in one line.
  package var line: String {
    let address = address.map { ": \($0)" } ?? ""
    return "\(titleAndStanding)\(address) (checked \(CalendarDay.words(checked)))"
  }
}
