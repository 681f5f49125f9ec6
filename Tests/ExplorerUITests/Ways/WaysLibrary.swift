@testable import CareerModel

/// A small library for tests of the ladder and of ways: helper, associate, nurse, matron, porter.
enum WaysLibrary {
  static let library: Library = {
    var library = Library()
    library.payScales = [
      PayScale(
        scale: "afc-england", title: "Agenda for Change, England", year: "2026/27",
        effective: "2026-04-01", awardPercent: nil,
        bands: ["2", "4", "5"].map { band in
          PayScale.Band(
            band: band,
            points: [PayScale.Point(yearsFrom: 0, annual: 10_000 * (Int(band) ?? 0))])
        }, notes: [], sources: [])
    ]
    library.roles = [
      role(
        "associate", band: "4", degree: .no,
        [Role.Route(kind: .registration, title: "Nurse", role: "nurse", condition: nil, band: nil)]),
      role(
        "helper", band: "2",
        [
          Role.Route(
            kind: .train, title: "Associate", role: "associate", condition: "You take a course.",
            time: "two years", band: nil),
          Role.Route(kind: .degree, title: "Nurse", role: "nurse", condition: nil, band: nil),
          Role.Route(
            kind: .next, title: "Senior helper", role: nil, condition: nil, band: "3 and above"),
          Role.Route(kind: .sideways, title: "Porter", role: "porter", condition: nil, band: nil),
        ]),
      role("matron", band: nil, []),
      role(
        "nurse", band: "5",
        [Role.Route(kind: .lead, title: "Matron", role: "matron", condition: nil, band: nil)]),
      role(
        "porter", band: "2",
        [Role.Route(kind: .sideways, title: "Helper", role: "helper", condition: nil, band: nil)]),
    ]
    return library
  }()

  private static func role(
    _ slug: String, band: String?, degree: Role.Answer.Verdict? = nil, _ routes: [Role.Route]
  ) -> Role {
    var role = Role(
      slug: slug, title: slug.prefix(1).uppercased() + slug.dropFirst(), depth: .full, area: "care")
    role.pay = Role.Pay(
      scale: "afc-england", startBand: band, startBandHighest: nil, laterBands: [],
      hoursPerWeek: nil, hours: nil, shifts: [], outsideNHS: nil, links: [], sources: [])
    if let degree { role.decisions.answers[.degree] = Role.Answer(verdict: degree, note: nil) }
    role.progression = Role.Progression(
      routes: routes, links: [],
      sources: [
        Source(title: "Page of \(slug)", address: "https://example.org/\(slug)", checked: "2026")
      ])
    return role
  }
}

extension Role.RelatedRoles {
  init(_ roles: [String]) { self.init(roles: roles, links: [], sources: []) }
}

extension Role.Decisions {
  init(degree: Role.Answer.Verdict) {
    self.init()
    answers[.degree] = Role.Answer(verdict: degree, note: nil)
  }
}

extension Library {
  /// The library with a short role more, so that a list is longer than the screen.
  func adding(_ count: Int) -> Library {
    var library = self
    library.roles += (0..<count).map {
      Role(slug: "more-\($0)", title: "More \($0)", depth: .short, area: "care")
    }
    return library
  }
}
