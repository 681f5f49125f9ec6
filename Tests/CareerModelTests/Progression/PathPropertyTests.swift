import TestSupport
import Testing

@testable import CareerModel

/// Random catalogues against slow searches that share nothing with the graph.
@Suite(.timeLimit(.minutes(10))) struct PathPropertyTests {
  struct Cost: Comparable {
    var steps: Int
    var jumps: Int
    static func < (left: Cost, right: Cost) -> Bool {
      (left.steps, left.jumps) < (right.steps, right.jumps)
    }
  }

  private static func roles(_ count: Int, routes: Int, _ numbers: inout SeededGenerator) -> [Role] {
    (0..<count).map { number in
      let band = Int.random(in: 0..<16, using: &numbers)
      let links = (0..<Int.random(in: 0...routes, using: &numbers)).map { _ in
        // Some lead to the role itself, some to no role of the catalogue, some twice to one.
        Catalogue.route(
          "r\(Int.random(in: 0..<(count + 2), using: &numbers))",
          Role.Route.Kind.allCases.randomElement(using: &numbers) ?? .next)
      }
      return Catalogue.role(
        "r\(number)", band: BandSpan.names.indices.contains(band) ? BandSpan.names[band] : nil,
        degree: [Role.Answer.Verdict?.none, .yes, .no, .sometimes].randomElement(using: &numbers)
          ?? nil,
        links)
    }
  }

  /// The cost of each move, read from the roles and not from the graph.
  private static func costs(
    _ roles: [Role], without: (Role, Role.Route) -> Bool
  ) -> [[Int: Int]] {
    let places = roles.map { role in
      role.pay?.startBand.flatMap { BandSpan.names.firstIndex(of: $0) }
    }
    return roles.enumerated().map { number, role in
      var ends: [Int: Int] = [:]
      for route in role.progression?.routes ?? [] {
        guard let end = roles.firstIndex(where: { $0.slug == route.role }), end != number,
          !without(roles[end], route)
        else { continue }
        var jump = 12
        if let from = places[number], let to = places[end] { jump = abs(from - to) }
        ends[end] = min(ends[end] ?? .max, jump)
      }
      return ends
    }
  }

  /// The best costs from one role, by relaxing every move until nothing changes.
  private static func best(from start: Int, _ costs: [[Int: Int]]) -> [Cost?] {
    var best = [Cost?](repeating: nil, count: costs.count)
    best[start] = Cost(steps: 0, jumps: 0)
    var changed = true
    while changed {
      changed = false
      for (number, ends) in costs.enumerated() {
        guard let here = best[number] else { continue }
        for (end, jump) in ends {
          let cost = Cost(steps: here.steps + 1, jumps: here.jumps + jump)
          if let known = best[end], known <= cost { continue }
          best[end] = cost
          changed = true
        }
      }
    }
    return best
  }

  private static func cost(_ way: [ProgressionGraph.Edge]) -> Cost {
    Cost(steps: way.count, jumps: way.reduce(0) { $0 + ($1.gap ?? 12) })
  }

  @Test(arguments: Seed.list(1...4))
  func threeHundredRoles(seed: Seed) throws {
    var numbers = SeededGenerator(seed)
    let roles = Self.roles(300, routes: 1 + Int(seed.number % 4), &numbers)
    let library = Catalogue.library(roles)
    let all = Self.costs(roles) { _, _ in false }
    let noDegree = Self.costs(roles) { end, route in
      route.kind == .degree || end.decisions[.degree]?.verdict == .yes
    }
    var backwards = [[Int: Int]](repeating: [:], count: roles.count)
    for (start, ends) in all.enumerated() { for end in ends.keys { backwards[end][start] = 0 } }
    for start in stride(from: 0, to: 300, by: 37) {
      let expected = Self.best(from: start, all)
      let expectedWithout = Self.best(from: start, noDegree)
      for goal in 0..<300 {
        let from = roles[start].slug
        let to = roles[goal].slug
        let way = library.progression.way(from: from, to: to)
        #expect(way.map(Self.cost) == expected[goal], "\(from) to \(to)")
        // Every step starts where the one before ended.
        if let way {
          #expect([from] + way.compactMap(\.route.role) == way.map(\.from) + [to])
        }
        let without = library.progression.way(from: from, to: to) { !library.needsDegree($0) }
        #expect(without.map(Self.cost) == expectedWithout[goal], "\(from) to \(to), no degree")
      }
      let reached = library.progression.reached(from: roles[start].slug)
      let nearest = (0..<300).filter { $0 != start && expected[$0] != nil }
        .sorted { (expected[$0]?.steps ?? 0, $0) < (expected[$1]?.steps ?? 0, $1) }
      #expect(reached.map(\.slug) == nearest.map { roles[$0].slug })
      let toHere = Self.best(from: start, backwards)
      let reaching = library.progression.reaching(roles[start].slug)
      #expect(reaching.count == toHere.count { $0 != nil } - 1)
      for role in reaching {
        let number = try #require(Int(role.slug.dropFirst()))
        #expect(role.steps == toHere[number]?.steps)
      }
    }
  }

  /// Every way without a circle, tried one by one.
  @Test(arguments: Seed.list(1...60))
  func smallCatalogues(seed: Seed) {
    var numbers = SeededGenerator(seed, stream: 7919)
    let roles = Self.roles(6, routes: 4, &numbers)
    let graph = ProgressionGraph(roles)
    let costs = Self.costs(roles) { _, _ in false }
    for start in 0..<6 {
      for goal in 0..<6 {
        var best: Cost?
        func walk(_ place: Int, _ cost: Cost, _ seen: Set<Int>) {
          if place == goal { best = best.map { min($0, cost) } ?? cost }
          for (end, jump) in costs[place] where !seen.contains(end) {
            walk(end, Cost(steps: cost.steps + 1, jumps: cost.jumps + jump), seen.union([end]))
          }
        }
        walk(start, Cost(steps: 0, jumps: 0), [start])
        #expect(graph.way(from: roles[start].slug, to: roles[goal].slug).map(Self.cost) == best)
      }
    }
  }
}
