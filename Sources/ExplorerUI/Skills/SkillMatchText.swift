import Canvas

/// The roles that fit the skills the person has ticked.
package struct SkillMatchText: TextLayer {
  package static let name = "mySkills"
  package var place = ReadingPlace()

  package static let openings: [Command<any Layer>] = [
    Command(
      "mySkills", "Show the roles that fit the skills you have ticked", short: "my roles", .lists,
      keys: [.character("b")], in: Mode.browsing, foot: [.skills: 20],
      run: { _, _ in [.push(SkillMatchText())] })
  ]

  package func title(in world: World) -> String { "Roles for my skills" }

  package func document(in world: World) -> Document {
    SkillMatch.document(in: world.library, ticks: world.profile.ticks)
  }
}
