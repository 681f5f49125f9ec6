import CareerModel

/// The roles that want a skill.
package struct RolesWantingPicker: PickerLayer {
  package static let name = "rolesWanting"
  package var list = FilteredList()
  /// The skill's slug.
  let skill: String

  package func title(in world: World) -> String { "Roles that want this skill" }

  package func allRows(in world: World) -> [PickerRow<String>] {
    world.library.roles(wanting: skill).map {
      PickerRow($0, in: world.library, choice: $0.slug)
    }
  }

  package func role(of slug: String) -> String? { slug }

  package mutating func choose(_ slug: String, in world: World) -> [Action] { Action.go(to: slug) }
}
