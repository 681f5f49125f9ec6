import CareerModel

/// Two to four roles side by side: a row for each fact people choose by.
package struct RoleComparison: Sendable {
  /// One fact of each role, in the order of the roles.
  package struct Row: Hashable, Sendable {
    package var label: String
    package var values: [String]

    /// Whether the roles say different things; "not stated" says nothing.
    package var differs: Bool {
      Set(values.filter { $0 != Document.notStated }).count > 1
    }
  }

  /// The fewest and the most roles that are compared.
  package static let count = 2...4

  package let roles: [Role]
  package let rows: [Row]

  package init(_ roles: [Role], in library: Library) {
    self.roles = roles
    func row(_ label: String, _ value: (Role) -> String?) -> Row {
      Row(label: label, values: roles.map { value($0) ?? Document.notStated })
    }
    func list(_ facts: [Fact]?) -> String? {
      let texts = (facts ?? []).map(\.text)
      return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }
    let shared = Self.sharedSkills(of: roles)
    rows = [
      row("Pay now") { OverviewPane.payLine(of: $0, in: library) },
      row("Starting band") { $0.pay?.startBands },
      row("To get in") { $0.entry?.line },
      row("Degree needed") { $0.decisions[.degree]?.words },
      row("Registration") { $0.registration?.words },
      row("Experience asked") { $0.decisions[.experience]?.words },
      row("Apprenticeship") { $0.decisions[.apprenticeship]?.words },
      row("Paid while training") { $0.decisions[.paidTraining]?.words },
      row("Hours") { $0.pay?.hours },
      row("Shifts") { list($0.pay?.shifts) },
      row("Nights or weekends") { $0.decisions[.nights]?.words },
      row("Works with patients") { $0.decisions[.patients]?.words },
      row("Driving") { $0.decisions[.driving]?.words },
      row("Training") { role in
        role.training.map { $0.steps.map(\.text).joined(separator: "; ") }
      },
      row("Skills all of them want") { _ in
        shared.isEmpty
          ? nil
          : library.skills.filter { shared.contains($0.slug) }.map(\.title)
            .joined(separator: "; ")
      },
      row("Skills of its own") { role in
        list(role.skillFacts.filter { $0.skill.map { !shared.contains($0) } ?? true })
      },
      row("Next steps") { role in
        role.progression.map { $0.routes.map(\.title).joined(separator: "; ") }
      },
      row("Jobs loaded") { String(library.adverts(of: $0).count) },
    ]
  }

  /// The skills of the vocabulary that every one of the roles asks for.
  private static func sharedSkills(of roles: [Role]) -> Set<String> {
    let sets = roles.map { Set($0.skillFacts.compactMap(\.skill)) }
    guard let first = sets.first else { return [] }
    return sets.dropFirst().reduce(first) { $0.intersection($1) }
  }

  /// The comparison as a text; differences are said in words beside the label.
  package var document: Document {
    var document = Document()
    document.isWide = true
    document.blocks.append(
      Block(.columns(label: "", roles.map(\.title)), [], target: nil))
    for row in rows {
      document.heading(row.differs ? "\(row.label) (differs)" : row.label)
      document.blocks.append(Block(.columns(label: row.label, row.values), []))
    }
    document.heading("Go to a role")
    for role in roles { document.item(role.title, target: .role(role.slug)) }
    return document
  }

  /// A row for each fact and a column for each role.
  package var listing: Listing {
    Listing(
      columns: ["Fact"] + roles.map(\.title) + ["Differs"],
      rows: rows.map { [$0.label] + $0.values + [$0.differs ? "yes" : "no"] },
      json: [
        "roles": .array(roles.map { ["slug": .string($0.slug), "title": .string($0.title)] }),
        "facts": .array(
          rows.map {
            [
              "fact": .string($0.label), "values": JSONValue($0.values),
              "differs": .bool($0.differs),
            ]
          }),
      ])
  }
}

extension Role.Answer {
  /// "Sometimes: evenings or weekends".
  package var words: String {
    let verdict: String
    switch self.verdict {
    case .yes: verdict = "Yes"
    case .no: verdict = "No"
    case .sometimes: verdict = "Sometimes"
    }
    return note.map { "\(verdict): \($0)" } ?? verdict
  }
}

extension Role.Registration {
  /// "Needed: HCPC".
  package var words: String? {
    let bodies = self.bodies.map(\.rawValue).joined(separator: " or ")
    let verdict: String
    switch required {
    case true: verdict = bodies.isEmpty ? "Needed" : "Needed: \(bodies)"
    case false: verdict = "Not needed"
    default:
      if bodies.isEmpty { return note }
      verdict = bodies
    }
    return note.map { "\(verdict). \($0)" } ?? verdict
  }
}

extension Role.Question {
  /// The question as a label.
  package var title: String {
    switch self {
    case .degree: return "Degree"
    case .driving: return "Driving"
    case .nights: return "Nights"
    case .weekends: return "Weekends"
    case .evenings: return "Evenings"
    case .onCall: return "On call"
    case .nightsOrWeekends: return "Nights, weekends"
    case .patients: return "With patients"
    case .apprenticeship: return "Apprenticeship"
    case .paidTraining: return "Paid training"
    case .experience: return "Experience"
    case .dbs: return "DBS check"
    case .lifting: return "Lifting"
    case .partTime: return "Part time"
    }
  }
}
