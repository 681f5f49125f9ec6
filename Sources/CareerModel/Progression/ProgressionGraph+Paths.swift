/// Finding ways through the graph.
///
/// A search goes out from a role one step at a time. All roles of a step are done before the next
/// begins, so a role's number of steps is final when it is first met; of the ways with that many
/// steps the one with the fewest bands jumped is kept, and of those the first in the order of the
/// files. A step whose bands are not stated counts as the largest jump there is, so that a way that
/// can be judged comes before one that cannot.
extension ProgressionGraph {
  /// A role that can be got to, and in how many steps.
  package struct Reached: Hashable, Sendable {
    package var slug: String
    /// 1 or more.
    package var steps: Int
  }

  /// The jump of a step whose bands are not stated.
  private static let unknownGap = BandSpan.names.count

  /// The moves of the shortest way, then the one with the fewest bands jumped.
  ///
  /// nil where there is none, or a role is not known; empty from a role to itself.
  package func way(
    from start: String, to goal: String, where allows: (Edge) -> Bool = { _ in true }
  ) -> [Edge]? {
    guard let start = number(of: start), let goal = number(of: goal) else { return nil }
    struct Arrival {
      var steps: Int
      var jumps: Int
      var edge: Int?
      var before: Int
    }
    var best = [Arrival?](repeating: nil, count: slugs.count)
    best[start] = Arrival(steps: 0, jumps: 0, edge: nil, before: start)
    var level = [start]
    var steps = 0
    while !level.isEmpty, best[goal] == nil {
      steps += 1
      var next: [Int] = []
      for place in level {
        for edge in outgoing[place] where allows(edges[edge]) {
          guard let end = ends[edge] else { continue }
          let jumps = (best[place]?.jumps ?? 0) + (edges[edge].gap ?? Self.unknownGap)
          if let known = best[end] {
            guard known.steps == steps, jumps < known.jumps else { continue }
          } else {
            next.append(end)
          }
          best[end] = Arrival(steps: steps, jumps: jumps, edge: edge, before: place)
        }
      }
      level = next
    }
    guard best[goal] != nil else { return nil }
    var way: [Edge] = []
    var place = goal
    while let arrival = best[place], let edge = arrival.edge {
      way.append(edges[edge])
      place = arrival.before
    }
    return way.reversed()
  }

  /// The roles that can be got to from one, nearest first.
  package func reached(
    from slug: String, where allows: (Edge) -> Bool = { _ in true }
  ) -> [Reached] {
    spread(from: slug) { place in
      outgoing[place].compactMap { allows(edges[$0]) ? ends[$0] : nil }
    }
  }

  /// The roles from which one can be got to, nearest first.
  package func reaching(_ slug: String) -> [Reached] {
    spread(from: slug) { place in
      incoming[place].compactMap { number(of: edges[$0].from) }
    }
  }

  private func spread(from slug: String, _ neighbours: (Int) -> [Int]) -> [Reached] {
    guard let start = number(of: slug) else { return [] }
    var isSeen = [Bool](repeating: false, count: slugs.count)
    isSeen[start] = true
    var found: [Reached] = []
    var level = [start]
    var steps = 0
    while !level.isEmpty {
      steps += 1
      var next: [Int] = []
      for place in level {
        for end in neighbours(place) where !isSeen[end] {
          isSeen[end] = true
          next.append(end)
        }
      }
      // The order of the library, not that of the search, within a number of steps.
      next.sort()
      found += next.map { Reached(slug: slugs[$0], steps: steps) }
      level = next
    }
    return found
  }
}
