extension Ways {
  /// Both ways with every step, and how far each side reaches, the same whether a way is known or
  /// not.
  package func json(in library: Library) -> JSONValue {
    let reached = { (roles: [ProgressionGraph.Reached]) -> JSONValue in
      .array(
        roles.map {
          [
            "role": .string($0.slug), "title": JSONValue(library.role($0.slug)?.title),
            "steps": .integer($0.steps),
          ]
        })
    }
    return [
      "from": from.nameJSON,
      "to": to.nameJSON,
      "goalNeedsDegree": JSONValue(to.decisions[.degree]?.verdict.rawValue),
      "shortest": shortest?.json ?? .null,
      "withoutDegree": withoutDegree?.json ?? .null,
      "reachedFromStart": reached(onward),
      "reachingGoal": reached(leading),
    ]
  }
}

extension Way {
  /// The steps in order, and the times that can be added.
  package var json: JSONValue {
    [
      "steps": .array(steps.map(\.json)),
      "time": [
        "leastMonths": JSONValue(timedSteps == 0 ? nil : time.months.lowerBound),
        "mostMonths": JSONValue(timedSteps == 0 || time.isOpen ? nil : time.months.upperBound),
        "stepsCounted": .integer(timedSteps),
      ],
    ]
  }
}

extension Way.Step {
  package var json: JSONValue {
    edge.json
      .setting("to", role.nameJSON)
      .setting("band", JSONValue(band))
      .setting("degree", JSONValue(degree.code))
      .setting("pay", pay?.json ?? .null)
  }
}

extension Way.Degree {
  /// "yes", "no" or "sometimes"; nil where not stated.
  fileprivate var code: String? {
    switch self {
    case .firstNeeded, .needed: return "yes"
    case .notNeeded: return "no"
    case .sometimes: return "sometimes"
    case .notStated: return nil
    }
  }
}

extension Way.PayNow {
  package var json: JSONValue {
    [
      "scale": .string(scale), "year": .string(year), "lowest": .integer(lowest),
      "highest": JSONValue(highest),
    ]
  }
}

extension ProgressionGraph.Edge {
  /// The route in the shape of its file, with where it starts, the change of band and its sources.
  package var json: JSONValue {
    [
      "from": .string(from),
      "kind": .string(route.kind.rawValue),
      "title": .string(route.title),
      "to": JSONValue(route.role),
      "condition": JSONValue(route.condition),
      "months": route.months?.json ?? .null,
      "time": JSONValue(route.time),
      "paid": JSONValue(route.paid?.rawValue),
      "band": JSONValue(route.band),
      "bandsUp": change.map { ["least": JSONValue($0.least), "most": JSONValue($0.most)] } ?? .null,
      "sources": .array(sources.map(\.json)),
    ]
  }
}

extension Role {
  /// Slug and title.
  fileprivate var nameJSON: JSONValue { ["slug": .string(slug), "title": .string(title)] }
}
