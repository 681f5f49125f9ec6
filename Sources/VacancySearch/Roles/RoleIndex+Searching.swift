import CareerModel

extension RoleIndex {
  /// The query of a typed text; words of areas and skills that no role has are left aside.
  package func query(_ text: String) -> RoleQuery {
    RoleQuery.parse(text) { field, words in
      let lexicon = self.lexicon
      return roles.indices.contains {
        lexicon.holds(words, in: field == .area ? .area : .skill, role: $0)
      }
    }
  }

  /// The roles that a typed text leaves.
  package func results(_ text: String) -> RoleResults { results(for: query(text)) }

  /// The roles that a query leaves.
  package func results(for query: RoleQuery) -> RoleResults {
    var kept: [(part: Int, roles: [Bool])] = []
    var corrections: [String: [String]] = [:]
    // For each role the worst place of any word, and how good all places are together.
    var worst = [Int](repeating: 0, count: roles.count)
    var sums = [Int](repeating: 0, count: roles.count)
    for (number, part) in query.parts.enumerated() where part.isActive {
      var holds = [Bool](repeating: true, count: roles.count)
      if case .field(let field, let values) = part.kind {
        for role in roles.indices {
          holds[role] = values.contains { answers(field, $0, role: role) }
        }
      } else {
        for grades in grades(of: part, corrections: &corrections) {
          for role in roles.indices {
            if grades[role] == Self.missing {
              holds[role] = false
            } else if !part.isExcluded {
              worst[role] = max(worst[role], Int(grades[role] / 2))
              sums[role] += Int(grades[role])
            }
          }
        }
      }
      if part.isExcluded { for role in roles.indices { holds[role].toggle() } }
      kept.append((number, holds))
    }
    var left = placesByArea
    if query.ranks { left = Array(roles.indices) }
    left.removeAll { role in kept.contains { !$0.roles[role] } }
    if query.ranks {
      let lexicon = self.lexicon
      let typed = query.typedBytes
      let closeness = left.map { lexicon.nearness(of: typed, role: $0) }
      let keys = zip(left, closeness).map { role, near in
        (near, worst[role], sums[role], role)
      }
      left = keys.sorted { $0 < $1 }.map(\.3)
    }
    return RoleResults(
      query: query, places: left, lines: lines(of: left, ranked: query.ranks), total: roles.count,
      corrections: corrections, kept: kept,
      ranks: left.map { RolePlace(rawValue: worst[$0]) ?? .text })
  }

  /// A line for each role that is left: best first once, or else under each of its areas.
  private func lines(of left: [Int], ranked: Bool) -> [Line] {
    if ranked { return left.map { Line(place: $0, area: areaTitles[$0]) } }
    guard left.count < roles.count else { return lines }
    var isLeft = [Bool](repeating: false, count: roles.count)
    for place in left { isLeft[place] = true }
    return lines.filter { isLeft[$0.place] }
  }

  static let missing = UInt8.max

  /// For each word of a part how well each role holds it: twice the place, one more where only the
  /// start of a word matches, `missing` where it does not.
  private func grades(
    of part: RoleQuery.Part, corrections: inout [String: [String]]
  ) -> [[UInt8]] {
    let lexicon = self.lexicon
    switch part.kind {
    case .words(let typed):
      return typed.map { word in
        var found = Array(lexicon.matches(Array(word.utf8), isOpen: true))
        if found.isEmpty, !part.isExcluded, word.utf8.count > 4,
          word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
        {
          found = lexicon.near(Array(word.utf8))
          if !found.isEmpty { corrections[word] = found.map(lexicon.text(of:)) }
        }
        return lexicon.grades(of: found, word: word)
      }
    case .phrase(let isOpen):
      let phrase = part.content
      let words = TextFolding.words(of: phrase)
      var grades = [UInt8](repeating: 0, count: roles.count)
      for (number, word) in words.enumerated() {
        let isLast = number == words.count - 1
        let found = Array(lexicon.matches(Array(word.utf8), isOpen: isOpen && isLast))
        for (role, grade) in lexicon.grades(of: found, word: word).enumerated()
        where grade == Self.missing { grades[role] = Self.missing }
      }
      var needle = TextFolding.bytes(of: phrase)
      if isOpen { needle.removeLast() }
      for role in roles.indices where grades[role] != Self.missing {
        grades[role] =
          lexicon.place(of: needle, role: role).map { UInt8($0.rawValue * 2) } ?? Self.missing
      }
      return [grades]
    case .field, .none: return []
    }
  }
}

extension RoleQuery {
  /// All words typed, folded, with the space before each.
  fileprivate var typedBytes: [UInt8] {
    parts.filter { $0.isActive && !$0.isExcluded && $0.field == nil }.flatMap {
      TextFolding.bytes(of: $0.content).dropLast()
    }
  }
}

extension RoleQuery.Part {
  /// The words of the part without its quotes and "-".
  var content: String {
    String(text.drop { $0.isMinus }.filter { !$0.isDoubleQuote })
  }
}
