import CareerModel

/// What the fields of a query ask of a role.
extension RoleIndex {
  /// Whether a role has a value of a field.
  ///
  /// What no source states is `notStated` and nothing else.
  func answers(_ field: RoleField, _ value: RoleQuery.Value, role index: Int) -> Bool {
    if let question = field.question { return verdicts[question]?[index] == value }
    let role = roles[index]
    switch (field, value) {
    case (.band, .notStated): return role.pay?.startBand == nil
    case (.band, .bands(let asked)): return Self.bands(of: role)?.overlaps(asked) ?? false
    case (.registration, .yes): return role.registration?.required == true
    case (.registration, .no): return role.registration?.required == false
    case (.registration, .notStated): return role.registration?.required == nil
    case (.registration, .body(let body)):
      return role.registration?.bodies.contains(body) ?? false
    case (.depth, .depth(let depth)): return role.depth == depth
    case (.skill, .notStated): return role.skillFacts.isEmpty
    case (.area, .words(let words)): return lexicon.holds(words, in: .area, role: index)
    case (.skill, .words(let words)): return lexicon.holds(words, in: .skill, role: index)
    default: return false
    }
  }

  /// The bands that the sources put the start of a role at, as places in `RoleQuery.bands`.
  private static func bands(of role: Role) -> ClosedRange<Int>? {
    guard let start = role.pay?.startBand, let low = RoleQuery.bands.firstIndex(of: start) else {
      return nil
    }
    let high = role.pay?.startBandHighest.flatMap { RoleQuery.bands.firstIndex(of: $0) } ?? low
    return low...max(low, high)
  }
}

extension RoleQuery.Value {
  /// The value that an answer of a role has; what nobody states is `notStated`.
  init(_ verdict: Role.Answer.Verdict?) {
    switch verdict {
    case .yes: self = .yes
    case .no: self = .no
    case .sometimes: self = .sometimes
    case nil: self = .notStated
    }
  }
}
