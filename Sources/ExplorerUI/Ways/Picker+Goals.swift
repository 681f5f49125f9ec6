import CareerModel

/// The list that asks where a way should lead.
extension Picker {
  /// Every role but the one in view: those with a known way first, the nearest on top.
  static func goals(_ app: App) -> [Row] {
    guard let start = app.role else { return [] }
    let reached = app.library.progression.reached(from: start.slug)
    let steps = Dictionary(
      reached.map { ($0.slug, $0.steps) }, uniquingKeysWith: { first, _ in first })
    let near = reached.compactMap { app.library.role($0.slug) }
    let far = app.library.roles.filter { $0.slug != start.slug && steps[$0.slug] == nil }
    return (near + far).map { role in
      let count = steps[role.slug]
      return Row(
        title: role.title, tag: count.map(WaysDocument.steps) ?? "no known way",
        detail: role.overview?.summary ?? "", action: .way(to: role.slug),
        alsoFoundBy: role.otherNames)
    }
  }
}

extension Notice {
  /// The ways from one role to another, or that one of them is gone.
  static func ways(from: String, to: String, in app: App) -> Document {
    guard let ways = app.library.ways(from: from, to: to) else {
      var document = Document()
      document.paragraph("One of the two roles is not in the data.")
      return document
    }
    return WaysDocument.document(of: ways, in: app.library)
  }
}
