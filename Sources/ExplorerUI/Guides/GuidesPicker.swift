import Canvas
import CareerModel
import VacancySearch

/// The questions people ask, and what ways to qualify rest on.
package struct GuidesPicker: PickerLayer {
  package static let name = "guides"
  package var list = FilteredList()

  package static let openings: [Command<any Layer>] = [
    Command(
      "guides", "Show answers to questions people ask", short: "questions", .finding,
      keys: [.character("Q")], in: Mode.browsing,
      unless: { _, world in
        world.library.guides.isEmpty && world.library.buildingBlocks.isEmpty
          ? "There are no guides here." : nil
      },
      run: { _, _ in [.push(GuidesPicker())] })
  ]

  package func title(in world: World) -> String { "Questions people ask" }

  package func allRows(in world: World) -> [PickerRow<String>] {
    world.library.guides.map { guide in
      PickerRow(
        title: guide.title, tag: "",
        detail: guide.summary ?? guide.alsoAsked.joined(separator: " "),
        choice: guide.slug, alsoFoundBy: guide.alsoAsked)
    }
      + world.library.buildingBlocks.map { block in
        PickerRow(
          title: block.title, tag: "course, money or rule", detail: block.facts.first?.text ?? "",
          choice: block.slug)
      }
  }

  /// Shows the guide over the list, so that Esc leads back to it.
  package mutating func choose(_ slug: String, in world: World) -> [Action] {
    [.push(GuideText(slug: slug))]
  }
}

/// A guide or a building block in full.
package struct GuideText: TextLayer {
  package static let name = "guide"
  package var place = ReadingPlace()
  let slug: String

  package func title(in world: World) -> String {
    world.library.guide(slug) == nil ? "What ways to qualify rest on" : "A question people ask"
  }

  package func document(in world: World) -> Document {
    let today = world.queryContext.today
    if let guide = world.library.guide(slug) {
      return GuideDocument.document(of: guide, in: world.library, today: today)
    }
    guard let block = world.library.buildingBlock(slug) else { return Document() }
    return GuideDocument.document(of: block, today: today)
  }
}
