import Testing

@testable import CareerModel

@Suite(.timeLimit(.minutes(10))) struct WaysTests {
  private let library = Catalogue.library([
    Catalogue.role(
      "helper", band: "2",
      [
        Catalogue.route("nurse", .degree, time: "3 years"),
        Catalogue.route("associate", .train, condition: "A course.", time: "two years", band: "4"),
        Catalogue.route("hygienist", .train),
      ]),
    Catalogue.role(
      "associate", degree: .no, [Catalogue.route("nurse", .registration, time: "a while")]),
    Catalogue.role("nurse", band: "5", to: "6", degree: .sometimes),
    Catalogue.role("hygienist", degree: .yes, [Catalogue.route("dentist", .sideways)]),
    Catalogue.role("dentist"),
  ])

  @Test func theWayWithoutADegreeMayBeLonger() throws {
    let ways = try #require(library.ways(from: "helper", to: "nurse"))
    #expect(ways.shortest?.steps.map(\.role.slug) == ["nurse"])
    #expect(ways.shortest?.steps.map(\.degree) == [.firstNeeded])
    #expect(ways.withoutDegree?.steps.map(\.role.slug) == ["associate", "nurse"])
    #expect(ways.withoutDegree?.steps.map(\.degree) == [.notNeeded, .sometimes])
    #expect(ways.withoutDegree?.time.words == "2 years")
    #expect(ways.withoutDegree?.timedSteps == 1)
  }

  @Test func aRoleOnTheWayThatNeedsADegreeClosesIt() throws {
    let ways = try #require(library.ways(from: "helper", to: "dentist"))
    #expect(ways.shortest?.steps.map(\.degree) == [.needed, .notStated])
    #expect(ways.withoutDegree == nil)
    #expect(!ways.goalNeedsDegree)
    #expect(try #require(library.ways(from: "helper", to: "hygienist")).goalNeedsDegree)
  }

  @Test func whereOneStartsNeedsNoDegreeAnyMore() throws {
    let ways = try #require(library.ways(from: "hygienist", to: "dentist"))
    #expect(ways.withoutDegree?.steps.map(\.role.slug) == ["dentist"])
  }

  @Test func payIsThatOfTheBandOnTheWay() throws {
    let steps = try #require(library.ways(from: "helper", to: "nurse")?.withoutDegree?.steps)
    // Band 4 is stated by the move alone, on the scale of the role it starts from.
    #expect(steps.first?.pay?.lowest == 26_000)
    #expect(steps.first?.pay?.highest == 27_000)
    #expect(steps.last?.pay?.lowest == 28_000)
    #expect(steps.last?.pay?.highest == 31_000)
    #expect(steps.last?.pay?.year == "2026/27")
    #expect(library.ways(from: "helper", to: "dentist")?.shortest?.steps.last?.pay == nil)
  }

  @Test func noWaySaysHowFarEachSideReaches() throws {
    let ways = try #require(library.ways(from: "nurse", to: "dentist"))
    #expect(ways.shortest == nil)
    #expect(ways.withoutDegree == nil)
    #expect(ways.onward.isEmpty)
    #expect(ways.leading.map(\.slug) == ["hygienist", "helper"])
    #expect(ways.leading.map(\.steps) == [1, 2])
    #expect(library.ways(from: "nurse", to: "nobody") == nil)
  }

  @Test func json() throws {
    let json = try #require(library.ways(from: "helper", to: "nurse")).json(in: library)
    guard case .array(let steps) = json["withoutDegree"]?["steps"] else {
      Issue.record("no steps")
      return
    }
    #expect(steps.count == 2)
    #expect(steps.first?["to"]?["slug"] == "associate")
    #expect(steps.first?["from"] == "helper")
    #expect(steps.first?["condition"] == "A course.")
    #expect(steps.first?["bandsUp"] == ["least": 2, "most": 2])
    #expect(steps.first?["degree"] == "no")
    #expect(steps.first?["pay"]?["lowest"] == 26_000)
    #expect(steps.last?["condition"] == .null)
    #expect(
      json["withoutDegree"]?["time"] == ["leastMonths": 24, "mostMonths": 24, "stepsCounted": 1])
    let none = try #require(library.ways(from: "nurse", to: "dentist")).json(in: library)
    #expect(none["shortest"] == .null)
    #expect(
      none["reachingGoal"]
        == [
          ["role": "hygienist", "title": "HYGIENIST", "steps": 1],
          ["role": "helper", "title": "HELPER", "steps": 2],
        ])
  }

  @Test func rolesByTheirNames() {
    var str = Catalogue.role("support-worker")
    str.title = "Support worker"
    str.otherNames = ["STR worker", "Helper"]
    var other = Catalogue.role("carer")
    other.title = "Carer"
    other.otherNames = ["helper", "STR Worker's mate"]
    let library = Catalogue.library([str, other])
    func found(_ name: String) -> [String] {
      switch library.role(called: name) {
      case .role(let role): return [role.slug]
      case .several(let roles): return roles.map(\.slug)
      case .unknown: return []
      }
    }
    #expect(found("support-worker") == ["support-worker"])
    #expect(found("SUPPORT  worker") == ["support-worker"])
    #expect(found("str-worker") == ["support-worker"])
    #expect(found("Helper") == ["support-worker", "carer"])
    #expect(found("worker") == [])
    #expect(found("") == [])
    #expect(found("--") == [])
  }
}
