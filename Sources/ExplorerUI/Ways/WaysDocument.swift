import Canvas
import CareerModel

/// How to get from one role to another, in words: the screen and `careers path` show the same.
package enum WaysDocument {
  /// Roles that are listed where no way is known; more would hide the other side.
  private static let most = 15

  package static func document(of ways: Ways, in library: Library) -> Document {
    var document = Document()
    document.paragraph("From: \(ways.from.title). To: \(ways.to.title).", .bold)
    guard let shortest = ways.shortest else {
      noWay(ways, in: library, into: &document)
      return document
    }
    document.heading("The shortest way: \(steps(shortest.steps.count))")
    ladder(shortest, from: ways.from, in: library, into: &document)
    withoutDegree(ways, shortest, in: library, into: &document)
    about(ways, into: &document)
    return document
  }

  // MARK: One way

  private static func ladder(
    _ way: Way, from start: Role, in library: Library, into document: inout Document
  ) {
    let band = start.pay?.startBands.map { "band \($0)" } ?? "band not stated"
    document.blocks.append(
      Block(
        .rung(.here),
        [
          Span("\(start.title) (\(band))", .bold), Span(" you start here", .dim), Span("\n"),
          Span(pay(library.payNow(of: start), of: start), .dim),
        ], target: .role(start.slug)))
    for (index, step) in way.steps.enumerated() {
      document.rung(
        index + 1 == way.steps.count ? .goal : .step, title: "\(index + 1). \(title(of: step))",
        band: step.band, change: step.edge.change, kind: step.edge.route.kind,
        lines: [
          step.edge.route.condition ?? "Condition: not stated.",
          "Usual time: \(step.edge.route.timeWords.map(lowerFirst) ?? "not stated"). "
            + degree(of: step),
          pay(step.pay, of: step.role),
          source(of: step.edge),
        ], target: .role(step.role.slug))
    }
    document.paragraph(time(of: way))
  }

  /// The role's own title, and the route's where it says something else.
  private static func title(of step: Way.Step) -> String {
    let title = step.edge.route.title
    return Words(title) == Words(step.role.title) ? title : "\(step.role.title): \(title)"
  }

  private static func lowerFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func degree(of step: Way.Step) -> String {
    let note = step.role.decisions[.degree]?.note.map { " (\($0))" } ?? ""
    switch step.degree {
    case .firstNeeded: return "Degree: needed first."
    case .needed: return "Degree: needed\(note)."
    case .notNeeded: return "Degree: not needed\(note)."
    case .sometimes: return "Degree: sometimes needed\(note)."
    case .notStated: return "Degree: not stated."
    }
  }

  private static func pay(_ pay: Way.PayNow?, of role: Role) -> String {
    guard let pay else { return "Pay now: \(role.pay?.otherScale ?? "not stated.")" }
    guard let highest = pay.highest else {
      return "Pay now: from \(Money.pounds(pay.lowest)) a year."
    }
    let range =
      pay.lowest == highest
      ? Money.pounds(highest) : "\(Money.pounds(pay.lowest)) to \(Money.pounds(highest))"
    return "Pay now: \(range) a year."
  }

  private static func source(of edge: ProgressionGraph.Edge) -> String {
    guard let first = edge.sources.first else { return "Source: not stated." }
    let more = edge.sources.count > 1 ? ", and \(edge.sources.count - 1) more below" : ""
    return "Source: \(first.title) (checked \(CalendarDay.words(first.checked)))\(more)."
  }

  /// What the stated times add up to, and for how many steps there is none.
  private static func time(of way: Way) -> String {
    let untimed = way.steps.count - way.timedSteps
    guard way.timedSteps > 0 else { return "How long it all takes: not stated." }
    let sum = "The stated times add up to \(way.time.words)."
    guard untimed > 0 else { return sum }
    return "\(sum) \(untimed) of \(steps(way.steps.count)) \(untimed == 1 ? "has" : "have") "
      + "no time that can be counted, so it takes longer."
  }

  // MARK: Without a degree

  private static func withoutDegree(
    _ ways: Ways, _ shortest: Way, in library: Library, into document: inout Document
  ) {
    guard let way = ways.withoutDegree else {
      document.heading("Without a degree: no way is known")
      document.paragraph(whyNoneWithoutDegree(ways, shortest))
      return
    }
    if way == shortest {
      document.heading("Without a degree: the same way")
    } else {
      document.heading("Without a degree: \(steps(way.steps.count))")
      ladder(way, from: ways.from, in: library, into: &document)
    }
    let unknown = way.steps.filter { $0.degree == .notStated }.map(\.role.title)
    let sometimes = way.steps.filter { $0.degree == .sometimes }.map(\.role.title)
    if unknown.isEmpty, sometimes.isEmpty {
      document.paragraph("No step of this way needs a degree.")
    }
    if !unknown.isEmpty {
      document.paragraph(
        "Whether you need a degree is not stated for: \(unknown.joined(separator: "; ")).")
    }
    if !sometimes.isEmpty {
      document.paragraph(
        "Sometimes you need a degree for: \(sometimes.joined(separator: "; ")).")
    }
  }

  private static func whyNoneWithoutDegree(_ ways: Ways, _ shortest: Way) -> String {
    guard ways.goalNeedsDegree else {
      let needing = shortest.steps.filter { $0.degree == .needed || $0.degree == .firstNeeded }
      return "Every known way takes a step, or goes through a role, that needs a degree. On the "
        + "shortest way: \(needing.map(\.role.title).joined(separator: "; "))."
    }
    var text = "\(ways.to.title): you need a degree for this role itself."
    if let answer = ways.to.decisions[.apprenticeship], answer.verdict != .no {
      text += " An apprenticeship into it is stated"
      text += answer.verdict == .sometimes ? " for some people" : ""
      text += answer.note.map { " (\($0))." } ?? "."
    }
    return text
  }

  // MARK: No way

  private static func noWay(_ ways: Ways, in library: Library, into document: inout Document) {
    document.paragraph(
      "No way is known from the one to the other. The sources read name none, which does not mean "
        + "that there is none. This is how far each side reaches.")
    list(
      "Where \(ways.from.title) can lead", ways.onward, in: library,
      none: "No role of this catalogue is named as a next step from it.", into: &document)
    list(
      "What can lead to \(ways.to.title)", ways.leading, in: library,
      none: "No role of this catalogue names it as a next step.", into: &document)
  }

  private static func list(
    _ heading: String, _ reached: [ProgressionGraph.Reached], in library: Library, none: String,
    into document: inout Document
  ) {
    let count = reached.count
    document.heading(
      count == 0 ? heading : "\(heading): \(count) \(count == 1 ? "role" : "roles")")
    if reached.isEmpty { document.paragraph(none, .dim) }
    for role in reached.prefix(most) {
      document.item(
        "\(library.role(role.slug)?.title ?? role.slug) (\(steps(role.steps)))",
        target: .role(role.slug))
    }
    if count > most {
      document.paragraph("And \(count - most) more, further away.", .dim)
    }
  }

  // MARK: Sources

  private static func about(_ ways: Ways, into document: inout Document) {
    let steps = (ways.shortest?.steps ?? []) + (ways.withoutDegree?.steps ?? [])
    var scales: [String] = []
    var sources: [Source] = []
    for step in steps {
      if let pay = step.pay.map({ "\($0.scale), \($0.year)" }), !scales.contains(pay) {
        scales.append(pay)
      }
      for source in step.edge.sources where !sources.contains(source) { sources.append(source) }
    }
    document.heading("Where this comes from")
    for source in sources {
      document.item(
        "\(source.title), checked \(CalendarDay.words(source.checked))",
        target: source.address.map(Target.address))
    }
    if sources.isEmpty { document.paragraph("No source is stated.", .dim) }
    if !scales.isEmpty {
      document.paragraph("Pay is for full time: \(scales.joined(separator: "; ")).", .dim)
    }
    document.paragraph(
      "Bands up or down are counted from the band each role starts on. A way is made only of moves "
        + "that the roles' sources name.", .dim)
  }

  static func steps(_ count: Int) -> String { "\(count) \(count == 1 ? "step" : "steps")" }
}
