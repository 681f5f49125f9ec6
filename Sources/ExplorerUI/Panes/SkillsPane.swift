import Canvas
import CareerModel

/// What the person is like and what they can do, each on one line that can be ticked.
package enum SkillsPane {
  package static func document(of role: Role, ticks: Set<String>) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    guard let skills = role.skills, !all(of: role).isEmpty else {
      document.notStated("The skills and personal qualities for this role")
      return document
    }
    let ticked = all(of: role).filter(ticks.contains).count
    document.paragraph(
      "You have ticked \(ticked) of \(all(of: role).count). Space ticks a line you can say of "
        + "yourself; nothing is saved.")
    boxes("What you are like", skills.characteristics, ticks, into: &document)
    boxes("What you can do", skills.skills, ticks, into: &document)
    return document
  }

  /// The words of every line that can be ticked.
  package static func all(of role: Role) -> [String] {
    ((role.skills?.characteristics ?? []) + (role.skills?.skills ?? [])).map(\.text)
  }

  private static func boxes(
    _ heading: String, _ facts: [Fact], _ ticks: Set<String>, into document: inout Document
  ) {
    document.heading(heading)
    if facts.isEmpty { document.paragraph(Document.notStated, .dim) }
    for fact in facts {
      document.blocks.append(
        Block(
          .box(ticked: ticks.contains(fact.text)), [Span(fact.text)], target: .tick(fact.text)))
    }
  }
}
