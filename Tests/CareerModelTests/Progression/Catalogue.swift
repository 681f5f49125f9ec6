@testable import CareerModel

/// Small libraries for tests of moves between roles.
enum Catalogue {
  static let scale = PayScale(
    scale: "afc-england", title: "Agenda for Change, England", year: "2026/27",
    effective: "2026-04-01", awardPercent: nil,
    bands: BandSpan.names.enumerated().map { place, name in
      PayScale.Band(
        band: name,
        points: [
          PayScale.Point(yearsFrom: 0, annual: 20_000 + 2_000 * place),
          PayScale.Point(yearsFrom: 2, annual: 21_000 + 2_000 * place),
        ])
    }, notes: [], sources: [])

  static func library(_ roles: [Role]) -> Library {
    var library = Library()
    library.payScales = [scale]
    library.roles = roles
    return library
  }

  static func role(
    _ slug: String, band: String? = nil, to highest: String? = nil,
    degree: Role.Answer.Verdict? = nil,
    _ routes: [Role.Route] = []
  ) -> Role {
    var role = Role(slug: slug, title: slug.uppercased(), depth: .short, area: "care")
    if let band {
      role.pay = Role.Pay(
        scale: "afc-england", startBand: band, startBandHighest: highest, laterBands: [],
        hoursPerWeek: nil, hours: nil, shifts: [], outsideNHS: nil, links: [], sources: [])
    }
    if let degree { role.decisions.answers[.degree] = Role.Answer(verdict: degree, note: nil) }
    if !routes.isEmpty {
      role.progression = Role.Progression(
        routes: routes, links: [],
        sources: [Source(title: "Page of \(slug)", address: nil, checked: "2026")])
    }
    return role
  }

  static func route(
    _ role: String?, _ kind: Role.Route.Kind = .next, title: String? = nil,
    condition: String? = nil, time: String? = nil, band: String? = nil
  ) -> Role.Route {
    Role.Route(
      kind: kind, title: title ?? role ?? "Elsewhere", role: role, condition: condition, time: time,
      band: band)
  }
}

extension Library {
  /// The roles of the shortest way: "a b c"; nil where none is known.
  func shortest(_ from: String, _ to: String) -> String? {
    progression.way(from: from, to: to).map { way in
      ([from] + way.compactMap(\.route.role)).joined(separator: " ")
    }
  }
}
