import CareerModel

/// What reading a query needs to know of the world: where places are, which roles there are, and what
/// day it is.
package struct QueryContext: Sendable {
  package var gazetteer: Gazetteer
  /// The day that "7d" is counted from; nil where it is not known.
  package var today: Day?
  package var roles: [RoleName]

  /// A role as an advert can name it.
  package struct RoleName: Hashable, Sendable {
    package var slug: String
    package var title: String
    package var otherNames: [String]
  }

  package init(gazetteer: Gazetteer = .empty, today: Day? = nil, roles: [RoleName] = []) {
    self.gazetteer = gazetteer
    self.today = today
    self.roles = roles
  }

  package init(_ library: Library, today: Day?) {
    self.init(
      gazetteer: library.gazetteer, today: today, roles: library.roles.map(RoleName.init))
  }

  /// A context that knows no place, no role and no day.
  package static let none = QueryContext()
}

extension QueryContext.RoleName {
  package init(_ role: Role) {
    self.init(slug: role.slug, title: role.title, otherNames: role.otherNames)
  }
}
