import CareerModel

extension RoleIndex {
  /// The query of a typed text; words of areas and skills that no role has are left aside.
  package func query(_ text: String) -> RoleQuery {
    RoleQuery.parse(text) { field, words in
      roles.indices.contains { holds(words, in: field == .area ? .area : .skill, role: $0) }
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
      let closeness = left.map { nearness(of: query, role: $0) }
      let keys = zip(left, closeness).map { role, near in
        (near, worst[role], sums[role], role)
      }
      left = keys.sorted { $0 < $1 }.map(\.3)
    }
    return RoleResults(
      query: query, places: left, total: roles.count, corrections: corrections, kept: kept)
  }

  static let missing = UInt8.max

  /// For each word of a part how well each role holds it: twice the place, one more where only the
  /// start of a word matches, `missing` where it does not.
  private func grades(
    of part: RoleQuery.Part, corrections: inout [String: [String]]
  ) -> [[UInt8]] {
    switch part.kind {
    case .words(let typed):
      return typed.map { word in
        var found = Array(matches(Array(word.utf8), isOpen: true))
        if found.isEmpty, !part.isExcluded, word.utf8.count > 4,
          word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
        {
          found = near(Array(word.utf8))
          if !found.isEmpty { corrections[word] = found.map(text(of:)) }
        }
        return grades(of: found, word: word)
      }
    case .phrase(let isOpen):
      let phrase = part.content
      let words = TextFolding.words(of: phrase)
      var grades = [UInt8](repeating: 0, count: roles.count)
      for (number, word) in words.enumerated() {
        let isLast = number == words.count - 1
        let found = Array(matches(Array(word.utf8), isOpen: isOpen && isLast))
        for (role, grade) in self.grades(of: found, word: word).enumerated()
        where grade == Self.missing { grades[role] = Self.missing }
      }
      var needle = TextFolding.bytes(of: phrase)
      if isOpen { needle.removeLast() }
      for role in roles.indices where grades[role] != Self.missing {
        grades[role] = place(of: needle, role: role).map { UInt8($0.rawValue * 2) } ?? Self.missing
      }
      return [grades]
    case .field, .none: return []
    }
  }

  private func grades(of found: [Int], word: String) -> [UInt8] {
    var grades = [UInt8](repeating: Self.missing, count: roles.count)
    for number in found {
      let isWhole = words[number].range.count == word.utf8.count
      for posting in words[number].postings {
        let grade = UInt8(posting.places.trailingZeroBitCount * 2 + (isWhole ? 0 : 1))
        grades[posting.role] = min(grades[posting.role], grade)
      }
    }
    return grades
  }

  /// The first place of a role where a needle stands; a title that starts with it counts as such.
  func place(of needle: [UInt8], role: Int) -> RolePlace? {
    bytes.withUnsafeBytes { raw in
      for place in RolePlace.allCases {
        let range = range(of: place, role: role)
        guard let hit = ByteSearch.first(needle, in: raw, range: range) else { continue }
        return place == .title && hit == range.lowerBound ? .titleStart : place
      }
      return nil
    }
  }

  /// 0 where the title is what was typed, 1 where it starts with it, 2 otherwise.
  private func nearness(of query: RoleQuery, role: Int) -> Int {
    var typed: [UInt8] = []
    for part in query.parts where part.isActive && !part.isExcluded && part.field == nil {
      typed += TextFolding.bytes(of: part.content).dropLast()
    }
    let title = bytes[range(of: .title, role: role)]
    guard title.starts(with: typed) else { return 2 }
    return title.count == typed.count + 1 ? 0 : 1
  }
}

extension RoleQuery.Part {
  /// The words of the part without its quotes and "-".
  var content: String {
    String(text.drop { $0.isMinus }.filter { !$0.isDoubleQuote })
  }
}
