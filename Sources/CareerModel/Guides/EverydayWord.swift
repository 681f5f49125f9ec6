/// Words as people say them, and what they mean in this catalogue.
package struct EverydayWord: Hashable, Sendable {
  /// "money", "cash", "sums".
  package var say: [String]
  /// Slugs of skills.json.
  package var skills: [String]
  /// Slugs of roles.
  package var roles: [String]
  /// Slugs of areas.json.
  package var areas: [String]
  /// Words to search for instead.
  package var search: [String]

  package init(
    say: [String], skills: [String] = [], roles: [String] = [], areas: [String] = [],
    search: [String] = []
  ) {
    self.say = say
    self.skills = skills
    self.roles = roles
    self.areas = areas
    self.search = search
  }
}
