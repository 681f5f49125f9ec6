import Canvas
import CareerModel

/// How to get in and what is learnt there, as a path from today to qualified.
package enum TrainingPane {
  package static func document(of role: Role) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    document.paragraph("The path:  1 today  →  2 in the job  →  3 qualified")
    document.heading("1. Today: getting in")
    if let entry = role.entry {
      document.paragraph(entry.line)
      switch entry.setRequirements {
      case true: document.pair("Set requirements", "Yes")
      case false: document.pair("Set requirements", "None")
      default: document.pair("Set requirements", Document.notStated)
      }
      for fact in entry.requirements { document.item(fact.text, target: fact.target) }
      document.section("What counts as experience", entry.experience)
    } else {
      document.paragraph("\(Document.notStated).", .dim)
    }
    stage(.job, "2. In the job", of: role, into: &document)
    stage(.later, "3. Qualified", of: role, into: &document)
    return document
  }

  private static func stage(
    _ stage: Role.Training.Stage, _ heading: String, of role: Role, into document: inout Document
  ) {
    document.heading(heading)
    let steps = role.training?.steps.filter { $0.stage == stage } ?? []
    if steps.isEmpty { document.paragraph("\(Document.notStated).", .dim) }
    for step in steps {
      var spans = [Span(step.text)]
      if step.apprenticeship { spans.append(Span("  [apprenticeship]", .good)) }
      document.blocks.append(Block(.item, spans))
    }
  }
}
