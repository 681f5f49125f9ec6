import Canvas
import CareerModel

/// The list that asks where a way from a role should lead.
package struct GoalsPicker: PickerLayer {
  package static let name = "goals"
  package var list = FilteredList()
  /// The slug of the role that the way starts from.
  let start: String

  package static let openings: [Command<any Layer>] = [
    Command(
      "findWay", "Find a way from this role to another", short: "find a way", .finding,
      keys: [.character("f")], in: Mode.browsing, foot: [.reading: 75],
      unless: { _, world in
        world.library.roles.count < 2 ? "There is no other role to find a way to." : nil
      },
      run: { front, world in
        front.role(in: world).map { [.push(GoalsPicker(start: $0.slug))] } ?? []
      })
  ]

  package func title(in world: World) -> String {
    "Find a way from this role: where do you want to get to?"
  }

  /// Every role but the first: those with a known way come first, the nearest on top.
  package func allRows(in world: World) -> [PickerRow<String>] {
    let library = world.library
    let reached = library.progression.reached(from: start)
    let steps = Dictionary(
      reached.map { ($0.slug, $0.steps) }, uniquingKeysWith: { first, _ in first })
    let near = reached.compactMap { library.role($0.slug) }
    let far = library.roles.filter { $0.slug != start && steps[$0.slug] == nil }
    return (near + far).map { role in
      PickerRow(
        title: role.title, tag: steps[role.slug].map(WaysDocument.steps) ?? "no known way",
        detail: role.overview?.summary ?? "", choice: role.slug, alsoFoundBy: role.otherNames)
    }
  }

  /// Shows the way over the list, so that Esc leads back to choosing another goal.
  package mutating func choose(_ goal: String, in world: World) -> [Action] {
    [.push(WaysText(from: start, to: goal))]
  }
}

/// The ways from one role to another.
package struct WaysText: TextLayer {
  package static let name = "ways"
  package var place = ReadingPlace()
  let from: String
  let to: String

  package func title(in world: World) -> String {
    "How to get from one role to another (Enter goes to a role)"
  }

  package func document(in world: World) -> Document {
    guard let ways = world.library.ways(from: from, to: to) else {
      var document = Document()
      document.paragraph("One of the two roles is not in the data.")
      return document
    }
    return WaysDocument.document(of: ways, in: world.library)
  }
}
