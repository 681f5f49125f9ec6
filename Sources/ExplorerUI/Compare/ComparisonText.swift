import Canvas
import CareerModel

/// The marked roles side by side.
package struct ComparisonText: TextLayer {
  package static let name = "comparison"
  package var place = ReadingPlace()

  package static let openings: [Command<any Layer>] = [
    Command(
      "compare", "Compare the marked roles side by side", short: "compare", .lists,
      keys: [.character("v")], in: Mode.browsing, foot: [.roles: 60],
      unless: { _, world in
        let count = world.profile.compared.count
        return count < RoleComparison.count.lowerBound
          ? "Mark at least 2 roles with c first; \(count) marked so far." : nil
      },
      run: { _, _ in [.push(ComparisonText())] })
  ]

  package func title(in world: World) -> String { "Roles side by side" }

  package func document(in world: World) -> Document {
    let roles = world.profile.compared.compactMap(world.library.role)
    return RoleComparison(roles, in: world.library).document
  }
}
