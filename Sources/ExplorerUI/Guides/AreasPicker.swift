import Canvas
import CareerModel

/// The areas of work.
package struct AreasPicker: PickerLayer {
  package static let name = "areas"
  package var list = FilteredList()

  package static let openings: [Command<any Layer>] = [
    Command(
      "areas", "Show the areas of work, and what each is", short: "areas", .places,
      keys: [.character("R")], in: Mode.browsing,
      unless: { _, world in world.library.areas.isEmpty ? "There are no areas here." : nil },
      run: { _, _ in [.push(AreasPicker())] })
  ]

  package func title(in world: World) -> String { "Areas of work" }

  package func allRows(in world: World) -> [PickerRow<String>] {
    world.library.areas.map { area in
      let count = world.library.roles(in: area).count
      return PickerRow(
        title: area.title, tag: "\(count) \(count == 1 ? "role" : "roles")",
        detail: area.summary ?? area.parent.flatMap(world.library.area)?.title ?? "",
        choice: area.slug, alsoFoundBy: area.formerSlugs)
    }
  }

  /// Shows the area over the list, so that Esc leads back to it.
  package mutating func choose(_ slug: String, in world: World) -> [Action] {
    [.push(AreaText(slug: slug))]
  }
}

/// An area of work with its roles.
package struct AreaText: TextLayer {
  package static let name = "area"
  package var place = ReadingPlace()
  let slug: String

  package func title(in world: World) -> String { "An area of work" }

  package func document(in world: World) -> Document {
    world.library.area(slug).map { AreaPage.document(of: $0, in: world.library) } ?? Document()
  }
}
