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
    func decision(_ label: String, _ question: Role.Question) -> Row {
      row(label) { $0.decisions[question]?.words(in: library) }
    }
    rows = [
      row("Pay now") { OverviewPane.payLine(of: $0, in: library) },
      row("Band once in the job") { $0.pay?.startBands },
      row("While you train") { $0.pay?.trainingWords },
      row("To get in") { $0.entry?.line },
      row("Ways to qualify") { role in
        role.waysIn.map { $0.ways.map(\.summary).joined(separator: "; ") }
      },
      decision("Degree needed", .degree),
      row("Registration") { $0.registration?.words },
      decision("Experience asked", .experience),
      decision("Apprenticeship", .apprenticeship),
      decision("Paid while training", .paidTraining),
      decision("Criminal record check", .dbs),
      row("Hours") { $0.pay?.hours },
      row("Shifts") { list($0.pay?.shifts) },
      decision("Nights or weekends", .nightsOrWeekends),
      decision("Nights", .nights),
      decision("Weekends", .weekends),
      decision("Evenings", .evenings),
      decision("On call", .onCall),
      decision("Part time", .partTime),
      decision("Works with patients", .patients),
      decision("Driving", .driving),
      decision("Lifting", .lifting),
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
        role.progression.flatMap { progression in
          progression.routes.isEmpty
            ? progression.none : progression.routes.map(\.title).joined(separator: "; ")
        }
      },
      row("Jobs loaded") { String(library.adverts(of: $0).count) },
    ].filter { row in row.values.contains { $0 != Document.notStated } }
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
