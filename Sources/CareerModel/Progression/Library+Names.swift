/// What a name that a person typed stands for.
package enum RoleName: Sendable {
  case role(Role)
  /// Several roles go by the name.
  case several([Role])
  case unknown
}

extension Library {
  /// The role with a slug, a title, another name or a slug it took over, however capitalised.
  ///
  /// A slug counts before a title and a title before another name; a hyphen is as good as a space.
  package func role(called name: String) -> RoleName {
    if let role = role(name) { return .role(role) }
    let words = Words(name)
    guard !words.isEmpty else { return .unknown }
    let titled = roles.filter { Words($0.title) == words }
    let named =
      titled.isEmpty
      ? roles.filter { ($0.otherNames + $0.formerSlugs).contains { Words($0) == words } } : titled
    if named.count > 1 { return .several(named) }
    return named.first.map(RoleName.role) ?? .unknown
  }
}
