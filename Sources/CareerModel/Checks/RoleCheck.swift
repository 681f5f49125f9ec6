/// What a role must tell, beyond what can be read at all.
///
/// These faults take nothing out of the library: a role with gaps is better than none.
struct RoleCheck {
  private let role: Role
  private var faults: [DataFault] = []

  /// The fewest duties that a full role lists.
  static let fewestDuties = 5
  /// The fewest of its skills that are joined to skills.json.
  static let fewestSkills = 3

  private init(_ role: Role) { self.role = role }

  static func faults(of role: Role) -> [DataFault] {
    var check = RoleCheck(role)
    check.everyRole()
    if role.depth == .full { check.fullRole() }
    check.decisions()
    check.training()
    check.waysIn()
    check.pay()
    check.routes()
    return check.faults
  }

  private mutating func add(_ path: String, found: String, expected: String) {
    faults.append(
      DataFault(
        file: "roles/\(role.slug).json", path: path, found: found, expected: expected))
  }

  private mutating func everyRole() {
    if role.overview == nil {
      add("$.overview", found: "nothing", expected: "an overview with a summary of what the job is")
    }
    if role.entry == nil {
      add("$.entry", found: "nothing", expected: "an entry with one line on the way in")
    }
    if role.alsoIn.contains(role.area) || Set(role.alsoIn).count < role.alsoIn.count {
      add("$.alsoIn", found: "an area twice", expected: "each area once, and not that of \"area\"")
    }
  }

  private mutating func fullRole() {
    if let summary = role.overview?.summary {
      let count = Sentences.of(summary).count
      if !(2...3).contains(count) {
        add(
          "$.overview.summary", found: Self.count(count, "sentence"),
          expected: "two sentences, or three")
      }
    }
    let duties = role.overview?.duties.count ?? 0
    if duties < Self.fewestDuties {
      add(
        "$.overview.duties", found: Self.count(duties, "duty", "duties"),
        expected: "at least \(Self.fewestDuties), each starting with a verb")
    }
    let joined = role.skillFacts.count { $0.skill != nil }
    if joined < Self.fewestSkills {
      add(
        "$.skills", found: "\(Self.count(joined, "line")) with a \"skill\"",
        expected: "at least \(Self.fewestSkills) that name a skill of skills.json")
    }
    if role.training?.steps.isEmpty ?? true, role.waysIn == nil {
      add(
        "$.training", found: "nothing", expected: "at least one step of training, or \"waysIn\"")
    }
    if role.decisions.answers.isEmpty {
      add("$.decisions", found: "nothing", expected: "answers to what people decide by")
    }
    for (name, sources) in sections where sources.isEmpty {
      add("$.\(name).sources", found: "nothing", expected: "the sources that this part rests on")
    }
  }

  /// The sources of every part that tells facts.
  private var sections: [(name: String, sources: [Source])] {
    let parts: [(String, [Source]?)] = [
      ("registration", role.registration?.sources), ("overview", role.overview?.sources),
      ("skills", role.skills?.sources), ("entry", role.entry?.sources),
      ("training", role.training.flatMap { $0.steps.isEmpty ? nil : $0.sources }),
      ("pay", role.pay?.sources), ("progression", role.progression?.sources),
      ("jobMarket", role.jobMarket?.sources),
    ]
    return parts.compactMap { name, sources in sources.map { (name, $0) } }
  }

  private mutating func decisions() {
    let apart: [Role.Question] = [.nights, .weekends]
    if role.decisions.answers[.nightsOrWeekends] != nil,
      apart.allSatisfy({ role.decisions.answers[$0] != nil })
    {
      add(
        "$.decisions.nightsOrWeekends", found: "an answer beside those of nights and of weekends",
        expected: "this answer only where the two are not both known")
    }
    for question in Role.Question.allCases {
      guard let answer = role.decisions.answers[question] else { continue }
      let path = "$.decisions.\(question.rawValue)"
      if answer.basis == nil {
        add(
          path + ".basis", found: "nothing",
          expected: Shown.choice(of: Role.Answer.Basis.allCases.map { "\"\($0.rawValue)\"" }))
      }
      if (answer.basis == .rule) != (answer.rule != nil) {
        add(
          path + ".rule", found: answer.rule.map(Shown.quoted) ?? "nothing",
          expected: "the id of a rule where the basis is \"rule\", and nowhere else")
      }
      if answer.level != nil, question != .dbs {
        add(path + ".level", found: "a level", expected: "a level of the check in \"dbs\" alone")
      }
      if answer.rule == nil, answer.sources.isEmpty, role.decisions.sources.isEmpty {
        add(path + ".sources", found: "nothing", expected: "the sources of the answer")
      }
    }
  }

  private mutating func training() {
    let stages = role.training?.steps.map(\.stage) ?? []
    let order = stages.compactMap { Role.Training.Stage.allCases.firstIndex(of: $0) }
    if let place = zip(order, order.dropFirst()).enumerated().first(where: { $1.0 > $1.1 })?.offset
    {
      add(
        "$.training.steps[\(place + 1)].stage",
        found: "\"\(stages[place + 1].rawValue)\" after \"\(stages[place].rawValue)\"",
        expected: "the steps in the order \"before\", \"start\", \"job\", \"later\"")
    }
  }

  private mutating func waysIn() {
    for (index, way) in (role.waysIn?.ways ?? []).enumerated() {
      let path = "$.waysIn.ways[\(index)]"
      months(way.months, path)
      for (name, bands) in [("trainingBand", way.trainingBand), ("band", way.band)] {
        guard let bands else { continue }
        order(bands.least, bands.most, path + ".\(name)")
      }
      if way.kind == .apprenticeship, way.apprenticeship == nil {
        add(
          path + ".apprenticeship", found: "nothing",
          expected: "the standard, since the kind is \"apprenticeship\"")
      }
    }
  }

  private mutating func months(_ months: MonthSpan?, _ path: String) {
    guard let months, let most = months.most, most < months.least else { return }
    add(
      path + ".months.most", found: "the number \(most)",
      expected: "a number that is not less than \(months.least)")
  }

  /// Reports a band that is lower than the one before it.
  private mutating func order(_ least: String, _ most: String, _ path: String) {
    guard let low = BandSpan.names.firstIndex(of: least),
      let high = BandSpan.names.firstIndex(of: most), high < low
    else { return }
    add(path, found: "band \(most) after band \(least)", expected: "the lower band first")
  }

  private mutating func pay() {
    guard let pay = role.pay else { return }
    let isKnown = pay.startBand != nil || pay.otherScale != nil
    if role.depth == .full, !isKnown, pay.unknown == nil {
      add(
        "$.pay", found: "no band and no other scale",
        expected:
          "\"startBand\", \"otherScale\", or \"unknown\": that the band is not known and what "
          + "to ask")
    }
    if isKnown, pay.unknown != nil {
      add(
        "$.pay.unknown", found: "a sentence, beside a band or scale",
        expected: "nothing, since the pay is known")
    }
    let ranges = [
      ("startBandHighest", pay.startBand, pay.startBandHighest),
      ("trainingBandHighest", pay.trainingBand, pay.trainingBandHighest),
    ]
    for (name, low, high) in ranges {
      guard let high else { continue }
      if let low {
        order(low, high, "$.pay.\(name)")
      } else {
        add("$.pay.\(name)", found: "a highest band alone", expected: "the lowest band too")
      }
    }
  }

  private mutating func routes() {
    guard let progression = role.progression else { return }
    if role.depth == .full, progression.routes.isEmpty, progression.none == nil {
      add(
        "$.progression", found: "no route",
        expected: "at least one route, or \"none\": a sentence that says why none is known")
    }
    if !progression.routes.isEmpty, progression.none != nil {
      add(
        "$.progression.none", found: "a sentence, beside routes",
        expected: "nothing, since a route is known")
    }
    for (index, route) in progression.routes.enumerated() {
      let path = "$.progression.routes[\(index)]"
      months(route.months, path)
      if let time = route.time, StatedTime.isOnlyLength(time) {
        add(
          path + ".time", found: Shown.quoted(time),
          expected: "the length as \"months\", such as {\"least\": 18, \"most\": 24}")
      }
    }
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
