import CareerModel

extension Listing {
  /// How many roles tell what: for each fact people look for, how many of how many state it.
  package static func coverage(of library: Library) -> Listing {
    let roles = library.roles
    let full = roles.filter { $0.depth == .full }
    let routes = full.flatMap { $0.progression?.routes ?? [] }
    let ways = roles.flatMap { $0.waysIn?.ways ?? [] }
    let sources = Set(roles.flatMap(\.sources))
    func count(_ what: String, of roles: [Role], _ tells: (Role) -> Bool) -> Row {
      Row(what: what, count: roles.count(where: tells), total: roles.count)
    }
    var rows = [
      count("Roles that are full", of: roles) { $0.depth == .full },
      count("Roles with a summary", of: roles) { $0.overview != nil },
      count("Roles with a line on the way in", of: roles) { $0.entry != nil },
      count("Roles listed in more than one area", of: roles) { $0.areas.count > 1 },
      count("Full roles with a starting band", of: full) { $0.pay?.startBand != nil },
      count("Full roles with a band or pay while training", of: full) {
        $0.pay?.trainingWords != nil
      },
      count("Full roles with ways to qualify", of: full) { $0.waysIn != nil },
      count("Full roles with a next step in the catalogue", of: full) {
        $0.progression?.routes.contains { $0.role != nil } ?? false
      },
    ]
    rows += Role.Question.allCases.map { question in
      count("Full roles that answer: \(question.title)", of: full) {
        $0.decisions[question] != nil
      }
    }
    rows += [
      Row(
        what: "Answers with what they rest on",
        count: full.reduce(0) { $0 + $1.decisions.answers.values.count { $0.basis != nil } },
        total: full.reduce(0) { $0 + $1.decisions.answers.count }),
      Row(
        what: "Routes with a length", count: routes.count { $0.statedTime != nil },
        total: routes.count),
      Row(
        what: "Routes with a condition", count: routes.count { $0.condition != nil },
        total: routes.count),
      Row(
        what: "Routes to a role of the catalogue", count: routes.count { $0.role != nil },
        total: routes.count),
      Row(
        what: "Ways to qualify with a length", count: ways.count { $0.months != nil },
        total: ways.count),
      Row(
        what: "Ways to qualify that say who pays", count: ways.count { $0.paid != nil },
        total: ways.count),
      Row(
        what: "Sources of roles with an address", count: sources.count { $0.address != nil },
        total: sources.count),
    ]
    return Listing(
      columns: ["What", "Count", "Of"],
      rows: rows.map { [$0.what, String($0.count), String($0.total)] },
      json: [
        "coverage": .array(
          rows.map {
            ["what": .string($0.what), "count": .integer($0.count), "of": .integer($0.total)]
          }),
        "areas": .integer(library.areas.count), "guides": .integer(library.guides.count),
        "buildingBlocks": .integer(library.buildingBlocks.count),
        "rules": .integer(library.rules.count), "glossary": .integer(library.glossary.count),
      ])
  }

  private struct Row {
    var what: String
    var count: Int
    var total: Int
  }
}
