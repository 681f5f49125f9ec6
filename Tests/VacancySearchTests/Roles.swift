@testable import CareerModel

/// Made-up roles for the tests of the search for roles.
enum Roles {
  static let library: Library = {
    var library = Library()
    library.areas = [
      Area(slug: "nursing", title: "Nursing"),
      Area(slug: "mental-health", title: "Mental health", parent: "nursing"),
      Area(slug: "estates", title: "Estates and facilities"),
    ]
    library.skills = [
      Skill(slug: "listening", title: "Listening", meaning: "Hearing what people say."),
      Skill(slug: "calm", title: "Staying calm", meaning: "Not losing your head."),
    ]
    library.roles = [
      role("mental-health-nurse", "Mental health nurse", "mental-health", band: "5") {
        $0.otherNames = ["RMN", "Psychiatric nurse"]
        $0.decisions.answers = [
          .degree: answer(.yes), .nights: answer(.yes, "shifts"), .patients: answer(.yes),
        ]
        $0.registration = registration(true, [.nmc])
        $0.skills = skills([Fact("Being a good listener", skill: "listening")])
        $0.overview = overview("You help people who are ill in their minds, often on a ward.")
      },
      role("nursery-nurse", "Nursery nurse", "nursing", band: "3", to: "4") {
        $0.decisions.answers = [
          .degree: answer(.no), .nights: answer(.no), .patients: answer(.yes),
        ]
        $0.registration = registration(false, [])
        $0.overview = overview("You look after children while their parents are in hospital.")
      },
      role("physiotherapist", "Physiotherapist", "nursing", band: "8a") {
        $0.decisions.answers = [.degree: answer(.yes), .nights: answer(.sometimes)]
        $0.registration = registration(true, [.hcpc])
      },
      role("plumber", "Plumber", "estates") {
        $0.decisions.answers = [.driving: answer(.yes), .nightsOrWeekends: answer(.yes)]
        $0.formerSlugs = ["pipe-fitter"]
      },
      role("porter", "Porter", "estates", band: "2") {
        $0.decisions.answers = [.degree: answer(.no, "no rule"), .driving: answer(.no)]
        $0.skills = skills([Fact("Keeping calm", skill: "calm")])
        $0.overview = overview("You move patients from ward to ward, with the nurse in charge.")
      },
      Role(slug: "nurse-adviser", title: "Nurse adviser", depth: .short, area: "nursing"),
    ]
    return library
  }()

  private static func role(
    _ slug: String, _ title: String, _ area: String, band: String? = nil, to highest: String? = nil,
    _ change: (inout Role) -> Void
  ) -> Role {
    var role = Role(slug: slug, title: title, depth: .full, area: area)
    if let band {
      role.pay = Role.Pay(
        scale: nil, startBand: band, startBandHighest: highest, laterBands: [], otherScale: nil,
        hoursPerWeek: nil, hours: nil, shifts: [], outsideNHS: nil, links: [], sources: [])
    }
    change(&role)
    return role
  }

  private static func answer(_ verdict: Role.Answer.Verdict, _ note: String? = nil) -> Role.Answer {
    Role.Answer(verdict: verdict, note: note)
  }

  private static func registration(
    _ required: Bool, _ bodies: [Role.Registration.Body]
  ) -> Role.Registration {
    Role.Registration(required: required, bodies: bodies, note: nil, sources: [])
  }

  private static func skills(_ facts: [Fact]) -> Role.Skills {
    Role.Skills(characteristics: [], skills: facts, links: [], sources: [])
  }

  private static func overview(_ summary: String) -> Role.Overview {
    Role.Overview(
      summary: summary, notes: [], helpsWith: [], duties: [], workplaces: [], worksWith: [],
      links: [], sources: [])
  }
}
