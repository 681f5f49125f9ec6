import Canvas
import CareerModel

/// What the person is like and what they can do, each on one line that can be ticked.
package enum SkillsPane {
  package static func document(
    of role: Role, in library: Library, ticks: Set<String>
  ) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    guard let skills = role.skills, !role.skillFacts.isEmpty else {
      document.notStated("The skills and personal qualities for this role")
      return document
    }
    let ticked = role.tickedCount(ticks)
    document.paragraph(
      "You have ticked \(ticked) of \(role.skillFacts.count). Space ticks a line you can say of "
        + "yourself; Enter shows the other roles that want it. Nothing is saved.")
    boxes("What you are like", skills.characteristics, in: library, ticks, into: &document)
    boxes("What you can do", skills.skills, in: library, ticks, into: &document)
    return document
  }

  private static func boxes(
    _ heading: String, _ facts: [Fact], in library: Library, _ ticks: Set<String>,
    into document: inout Document
  ) {
    document.heading(heading)
    if facts.isEmpty { document.paragraph(Document.notStated, .dim) }
    for fact in facts {
      var spans = [Span(fact.text)]
      let others = fact.skill.map { library.count(wanting: $0) - 1 } ?? 0
      if others > 0 {
        spans.append(Span(" (\(others) other \(others == 1 ? "role" : "roles"))", .dim))
      }
      document.blocks.append(
        Block(
          .box(ticked: ticks.contains(fact.tickKey)), spans, target: .tick(fact.tickKey)))
    }
  }
}

extension Role {
  /// How many of the lines are ticked.
  package func tickedCount(_ ticks: Set<String>) -> Int {
    skillFacts.filter { ticks.contains($0.tickKey) }.count
  }
}
