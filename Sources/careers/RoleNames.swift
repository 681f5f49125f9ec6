import CareerModel
import VacancySearch

extension Library {
  /// The role that goes by a name, or the end of the program with what to type instead.
  ///
  /// A slug that a role took over finds it, and it is said what it is now.
  func named(_ name: String) throws -> Role {
    switch role(called: name) {
    case .role(let role):
      if role.formerSlugs.contains(where: { Words($0) == Words(name) }) {
        Output.talk("careers: \(name) is now \(role.title) (\(role.slug)).")
      }
      return role
    case .several(let roles):
      let names = roles.map(\.slug).joined(separator: ", ")
      throw Stop(.nothingFound, "\(name) may mean several roles; use one of: \(names).")
    case .unknown: break
    }
    if let area = area(name) {
      throw Stop(
        .nothingFound,
        "\(name) is now an area of work, \(area.title). See careers areas \(area.slug).")
    }
    throw Stop(.nothingFound, "there is no role \(name); \(hint(for: name)).")
  }

  /// The nearest roles, or where to find them all.
  private func hint(for name: String) -> String {
    let words = name.replacing("-", with: " ")
    let near = TextFilter(words).ranked(roles) { [$0.title] + $0.otherNames }.prefix(3)
    let first = TextFilter(String(words.prefix { $0 != " " })).ranked(roles) { [$0.title] }.prefix(
      3)
    let names = (near.isEmpty ? first : near).map(\.slug)
    return names.isEmpty
      ? "careers roles lists them all" : "near it: " + names.joined(separator: ", ")
  }
}
