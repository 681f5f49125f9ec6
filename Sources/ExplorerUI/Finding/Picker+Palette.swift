import VacancySearch

/// The palette while something is typed: roles by the search for roles, the rest by their words.
extension Picker {
  /// Roles, commands and words together, best first; of equals, roles come first.
  static func palette(_ app: App, typed: String) -> [Row] {
    var byRank: [[Row]] = Array(repeating: [], count: RolePlace.allCases.count)
    for (place, rank) in app.roleIndex.results(typed).placesWithRank {
      byRank[rank.rawValue].append(row(app.roleIndex.roles[place], in: app.library))
    }
    let filter = TextFilter(typed)
    for row in commandsAndWords(app) {
      guard let rank = filter.rank([row.title] + row.alsoFoundBy + [row.tag, row.detail]) else {
        continue
      }
      // The tag and the detail of a row are as telling as the other names of a role.
      let place: RolePlace
      switch rank {
      case .titleStart: place = .titleStart
      case .titleWords: place = .title
      case .elsewhere: place = .otherName
      }
      byRank[place.rawValue].append(row)
    }
    return byRank.flatMap(\.self)
  }

  /// The selected row in full; for a role that was searched for, why it is here comes first.
  func detail(of row: Row, in app: App) -> String {
    guard kind == .palette, !field.isEmpty, case .role(let slug) = row.action,
      let why = app.roleIndex.why(slug, in: app.roleIndex.results(field.text))
    else { return row.detail }
    return "Why here: \(why). \(row.detail)"
  }
}
