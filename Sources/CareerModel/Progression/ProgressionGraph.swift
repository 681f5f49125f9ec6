/// The moves between the roles of a library, both ways: where each role leads and what leads to it.
///
/// Built from the routes of every role, once for a set of roles. "Related" roles are no moves: no
/// source says that one leads to the other.
package struct ProgressionGraph: Sendable {
  /// A move that a source names, from one role to another or to something that is no single role.
  package struct Edge: Hashable, Sendable {
    /// The slug of the role that the move starts from.
    package var from: String
    package var route: Role.Route
    /// The place of the route in its role's list; of several that were merged, the first.
    package var index: Int
    /// How many bands it goes up or down; nil where the bands are not stated or not comparable.
    package var change: BandChange?
    /// The bands between the two roles, 0 to 11; nil where not stated.
    package var gap: Int?
    /// The sources of the route, or else of the section that it stands in.
    package var sources: [Source]
  }

  /// Every move, each once, by role and then in the order of the role's file.
  package private(set) var edges: [Edge] = []
  /// The slugs, in the order of the library.
  let slugs: [String]
  private let numbers: [String: Int]
  /// For each role the places in `edges` of the moves from it.
  private(set) var outgoing: [[Int]]
  /// For each role the places in `edges` of the moves to it.
  private(set) var incoming: [[Int]]
  /// For each edge the number of the role it leads to; nil for none of this library.
  private(set) var ends: [Int?] = []

  package init(_ roles: [Role] = []) {
    slugs = roles.map(\.slug)
    numbers = Dictionary(
      roles.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    outgoing = Array(repeating: [], count: roles.count)
    incoming = Array(repeating: [], count: roles.count)
    let starts = roles.map { BandSpan(startOf: $0.pay) }
    for (number, role) in roles.enumerated() where numbers[role.slug] == number {
      for var edge in Self.merged(role) {
        let end = edge.route.role.flatMap { numbers[$0] }
        // What the source says of the very move counts before what the other role says of itself.
        let arrival = edge.route.band.map { BandSpan($0) } ?? end.flatMap { starts[$0] }
        if let start = starts[number], let arrival {
          edge.change = BandChange(from: start, to: arrival)
          edge.gap = start.gap(to: arrival)
        }
        outgoing[number].append(edges.count)
        if let end { incoming[end].append(edges.count) }
        edges.append(edge)
        ends.append(end)
      }
    }
  }

  /// The moves from a role, in the order of its file; none where the role is not known.
  package func edges(from slug: String) -> [Edge] {
    number(of: slug).map { outgoing[$0].map { edges[$0] } } ?? []
  }

  /// The moves that lead to a role, in the order of the library.
  package func edges(to slug: String) -> [Edge] {
    number(of: slug).map { incoming[$0].map { edges[$0] } } ?? []
  }

  func number(of slug: String) -> Int? { numbers[slug] }

  /// What makes two routes of a role the same move: the kind, and the role or else the title.
  struct Move: Hashable {
    var kind: Role.Route.Kind
    var role: String?
    var title: Words?

    init(_ route: Role.Route) {
      kind = route.kind
      role = route.role
      title = route.role == nil ? Words(route.title) : nil
    }
  }

  /// The routes of a role, each move once and none back to the role itself.
  private static func merged(_ role: Role) -> [Edge] {
    guard let progression = role.progression else { return [] }
    var edges: [Edge] = []
    var places: [Move: Int] = [:]
    for (index, route) in progression.routes.enumerated() where route.role != role.slug {
      let move = Move(route)
      if let place = places[move] {
        edges[place].route.add(route)
      } else {
        places[move] = edges.count
        edges.append(
          Edge(
            from: role.slug, route: route, index: index,
            sources: route.sources.isEmpty ? progression.sources : route.sources))
      }
    }
    return edges
  }
}

extension Role.Route {
  /// Takes in what another telling of the same move says.
  fileprivate mutating func add(_ other: Role.Route) {
    condition = Self.joined(condition, other.condition, " ")
    months = months ?? other.months
    time = Self.joined(time, other.time, " or ")
    paid = paid ?? other.paid
    band = Self.joined(band, other.band, " or ")
  }

  private static func joined(_ first: String?, _ second: String?, _ between: String) -> String? {
    guard let first, let second, first != second else { return first ?? second }
    return first + between + second
  }
}
