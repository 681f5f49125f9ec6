extension ProgressionGraph {
  /// What is wrong with the routes of the roles as a whole, in the order of the roles.
  ///
  /// These faults take nothing out of the library: the graph merges what is told twice and leaves
  /// out a route back to its own role. Routes to no role at all are found while reading.
  package static func faults(in library: Library) -> [DataFault] {
    library.roles.flatMap { faults(of: $0, in: library) }
  }

  private static func faults(of role: Role, in library: Library) -> [DataFault] {
    var faults: [DataFault] = []
    var first: [Move: Int] = [:]
    let start = BandSpan(startOf: role.pay)
    for (index, route) in (role.progression?.routes ?? []).enumerated() {
      let path = "$.progression.routes[\(index)]"
      func add(_ field: String, found: String, expected: String) {
        faults.append(
          DataFault(
            file: "roles/\(role.slug).json", path: path + field, found: found, expected: expected))
      }
      if route.role == role.slug {
        add(
          ".role", found: "\(Shown.quoted(role.slug)), which is this role itself",
          expected: "another role, or no role")
        continue
      }
      if let other = first[Move(route)] {
        add(
          "", found: "the route of routes[\(other)] a second time",
          expected: "each role or title once for each kind; put what both say into one")
        continue
      }
      first[Move(route)] = index
      guard route.kind == .next, let start else { continue }
      let target = route.role.flatMap(library.role)
      let ends = [
        route.band.flatMap { BandSpan($0) }, target.flatMap { BandSpan(startOf: $0.pay) },
      ]
      if let lower = ends.compactMap({ $0 }).first(where: { start.isAbove($0) }) {
        add(
          ".kind",
          found: "a next step to \(Shown.quoted(route.title)) on band \(Self.name(lower.highest)), "
            + "below band \(Self.name(start.lowest)) where this role starts",
          expected: "a step to the same band or a higher one, or another kind such as \"sideways\"")
      }
    }
    return faults
  }

  private static func name(_ place: Int?) -> String {
    place.map { BandSpan.names[$0] } ?? "not stated"
  }
}

extension BandSpan {
  /// Whether every band of this lies above every band of the other.
  fileprivate func isAbove(_ other: BandSpan) -> Bool {
    guard let lowest, let highest = other.highest else { return false }
    return highest < lowest
  }
}
