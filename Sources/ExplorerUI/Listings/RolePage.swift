import Canvas
import CareerModel

/// A role as plain text: one pane, or all six one after another.
package enum RolePage {
  /// - Parameter pane: nil for all.
  package static func plain(
    _ role: Role, pane: Pane?, in library: Library, today: Day? = nil, glyphs: Glyphs,
    width: Int = 80
  ) -> String {
    let path = ["Explore roles"] + library.areaPath(of: role).map(\.title) + [role.title]
    var lines = [glyphs.text(path.joined(separator: " > ")), ""]
    for pane in pane.map({ [$0] }) ?? Pane.allCases {
      lines.append(pane.title.uppercased())
      lines.append("")
      lines += pane.document(of: role, in: library, today: today)
        .plainLines(width: width, glyphs: glyphs)
      let links = pane.links(of: role)
      if !links.isEmpty {
        lines += ["", "Links"]
        lines += links.map { glyphs.text("  \($0.text): \($0.address)") }
      }
      let sources = pane.sources(of: role, in: library)
      if !sources.isEmpty {
        lines += ["", "Sources"]
        lines += sources.map { glyphs.text("  " + $0.line) }
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// The role in the shape of its data file, with what its band pays and its adverts; one pane
  /// gives the parts that the pane shows.
  package static func json(_ role: Role, pane: Pane?, in library: Library) -> JSONValue {
    let whole = role.json
    let area = JSONValue(library.areaPath(of: role).map(\.title))
    let adverts = JSONValue.array(library.vacancies(of: role).map(\.vacancy.json))
    let scales = JSONValue.array(
      library.payScales.filter { $0.scale == role.pay?.scale }.compactMap { scale in
        guard let start = role.pay?.startBand else { return nil }
        let wanted = [
          start, role.pay?.startBandHighest, role.pay?.trainingBand, role.pay?.trainingBandHighest,
        ]
        var kept = scale
        kept.bands = scale.bands.filter { wanted.contains($0.band) }
        return kept.bands.isEmpty ? nil : kept.json
      })
    let rules = library.payRules(for: role)?.json ?? .null
    let named = Set(role.decisions.answers.values.compactMap(\.rule))
    let decisionRules = JSONValue.array(
      named.isEmpty ? [] : library.rules.filter { named.contains($0.id) }.map(\.json))
    let blocks = JSONValue.array(role.blocks(in: library).map(\.json))
    let leadsHere = JSONValue.array(library.progression.edges(to: role.slug).map(\.json))
    guard let pane else {
      return whole.setting("areaPath", area).setting("payScales", scales)
        .setting("payRules", rules).setting("vacancies", adverts)
        .setting("leadsHere", leadsHere).setting("rules", decisionRules)
        .setting("buildingBlocks", blocks)
    }
    var json: JSONValue = [
      "slug": .string(role.slug), "title": .string(role.title), "pane": .string(pane.rawValue),
    ]
    let parts: [String]
    switch pane {
    case .overview:
      parts = [
        "overview", "otherNames", "area", "alsoIn", "address", "pay", "entry", "jobMarket",
        "furtherInformation",
        "relatedRoles", "registration", "decisions", "confidence", "doubts",
      ]
    case .skills: parts = ["skills"]
    case .training: parts = ["entry", "waysIn", "training"]
    case .pay: parts = ["pay"]
    case .progression: parts = ["progression", "relatedRoles"]
    case .vacancies: parts = ["jobMarket"]
    }
    for part in parts { json = json.setting(part, whole[part] ?? .null) }
    if pane == .overview { json = json.setting("rules", decisionRules) }
    if pane == .training { json = json.setting("buildingBlocks", blocks) }
    if pane == .pay { json = json.setting("payRules", rules) }
    if pane == .progression { json = json.setting("leadsHere", leadsHere) }
    if pane == .pay || pane == .overview { json = json.setting("payScales", scales) }
    if pane == .vacancies { json = json.setting("vacancies", adverts) }
    return json
  }
}
