/// The answer to "how do I get from this role to that one?".
package struct Ways: Sendable {
  package var from: Role
  package var to: Role
  /// The way with the fewest steps, then the fewest bands jumped; nil where none is known.
  package var shortest: Way?
  /// The same over no step and no role that is known to need a degree; nil where none is known.
  package var withoutDegree: Way?
  /// The roles that the first one leads to, nearest first.
  package var onward: [ProgressionGraph.Reached]
  /// The roles that lead to the second one, nearest first.
  package var leading: [ProgressionGraph.Reached]

  /// Whether the goal itself is known to need a degree, so that no way can do without.
  package var goalNeedsDegree: Bool { to.decisions[.degree]?.verdict == .yes }
}

/// One way from a role to another, step by step.
package struct Way: Hashable, Sendable {
  package var steps: [Step]

  /// One move and the role it ends in.
  package struct Step: Hashable, Sendable {
    package var edge: ProgressionGraph.Edge
    package var role: Role
    package var pay: PayNow?
    package var degree: Degree
  }

  /// Whether a step asks for a degree, as far as sources say.
  package enum Degree: Hashable, Sendable {
    /// The move itself is one that needs a degree.
    case firstNeeded
    case needed
    case notNeeded
    /// Some people need one and some do not.
    case sometimes
    case notStated
  }

  /// What a band pays now, full time.
  package struct PayNow: Hashable, Sendable {
    /// Pounds a year, from the lowest point to the highest; the highest is nil where the band that
    /// is stated has no end ("4 and above").
    package var lowest: Int
    package var highest: Int?
    /// "Agenda for Change, England".
    package var scale: String
    /// "2026/27".
    package var year: String
  }

  /// The times that can be added.
  package var time: StatedTime {
    steps.compactMap(\.time).reduce(.zero, +)
  }

  /// How many steps have a time that `time` holds.
  package var timedSteps: Int { steps.count { $0.time != nil } }
}

extension Way.Step {
  /// How long the step takes; nil where not stated, or stated in words that cannot be added.
  package var time: StatedTime? { edge.route.statedTime }

  /// The band as the route gives it, or else the one the role starts on; nil where not stated.
  package var band: String? { edge.route.band ?? role.pay?.startBands }
}

extension Role.Pay {
  /// The band while training: "3", or "3 to 4"; nil where there is none or it is not stated.
  package var trainingBands: String? {
    trainingBand.map { band in trainingBandHighest.map { "\(band) to \($0)" } ?? band }
  }

  /// "4", or "3 to 7" where sources give a range; nil where not stated.
  package var startBands: String? {
    startBand.map { start in startBandHighest.map { "\(start) to \($0)" } ?? start }
  }
}

extension Library {
  /// The ways from one role to another.
  ///
  /// - Returns: nil where a slug is not known.
  package func ways(from: String, to: String) -> Ways? {
    guard let start = role(from), let goal = role(to) else { return nil }
    let (from, to) = (start.slug, goal.slug)
    let shortest = progression.way(from: from, to: to)
    let withoutDegree = progression.way(from: from, to: to) { !needsDegree($0) }
    return Ways(
      from: start, to: goal, shortest: shortest.map(way), withoutDegree: withoutDegree.map(way),
      onward: progression.reached(from: from), leading: progression.reaching(to))
  }

  /// Whether a move or the role it ends in is known to need a degree; what is not stated does not
  /// count as needed.
  package func needsDegree(_ edge: ProgressionGraph.Edge) -> Bool {
    switch degree(edge) {
    case .firstNeeded, .needed: return true
    case .notNeeded, .sometimes, .notStated: return false
    }
  }

  private func degree(_ edge: ProgressionGraph.Edge) -> Way.Degree {
    if edge.route.kind == .degree { return .firstNeeded }
    switch edge.route.role.flatMap(role)?.decisions[.degree]?.verdict {
    case .yes: return .needed
    case .no: return .notNeeded
    case .sometimes: return .sometimes
    case nil: return .notStated
    }
  }

  private func way(_ edges: [ProgressionGraph.Edge]) -> Way {
    Way(
      steps: edges.compactMap { edge in
        guard let role = edge.route.role.flatMap(role) else { return nil }
        return Way.Step(
          edge: edge, role: role, pay: payNow(after: edge, in: role), degree: degree(edge))
      })
  }

  /// What a role pays after a move, on the bands that the move's own source states, if it does.
  ///
  /// Those are bands of the scale that the move starts from, where the role names none itself.
  private func payNow(after edge: ProgressionGraph.Edge, in role: Role) -> Way.PayNow? {
    let id = role.pay?.scale ?? self.role(edge.from)?.pay?.scale
    if let id, id.hasPrefix("afc"), let scale = payScale(id),
      let span = edge.route.band.flatMap({ BandSpan($0) }), let low = span.lowest
    {
      let names = BandSpan.names[low...(span.highest ?? low)]
      return scale.pay(names.compactMap(scale.band), isOpen: span.highest == nil)
    }
    return payNow(of: role)
  }

  /// What the bands that a role starts on pay now.
  ///
  /// nil where no band is stated, or the scale is not in the library.
  package func payNow(of role: Role) -> Way.PayNow? {
    guard let pay = role.pay, let start = pay.startBand,
      let scale = pay.scale.flatMap({ payScale($0) })
    else { return nil }
    return scale.pay([start, pay.startBandHighest ?? start].compactMap(scale.band), isOpen: false)
  }
}

extension PayScale {
  /// From the lowest pay of some bands to the highest.
  fileprivate func pay(_ bands: [Band], isOpen: Bool) -> Way.PayNow? {
    let ranges = bands.compactMap(\.annual)
    guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max() else {
      return nil
    }
    return Way.PayNow(lowest: low, highest: isOpen ? nil : high, scale: title, year: year)
  }
}
