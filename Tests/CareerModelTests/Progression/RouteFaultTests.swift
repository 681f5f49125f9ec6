import CareerModel
import Testing

/// Routes that are each well formed and make no sense together.
@Suite(.timeLimit(.minutes(10))) struct RouteFaultTests {
  private static func helper(_ routes: String) -> String {
    Sample.helper.with("\"routes\": [", "\"routes\": [\(routes), ")
  }

  private func faults(_ routes: String, nurse: String = Sample.nurse) throws -> [DataFault] {
    let folder = try DataFolder()
    try folder.write("roles/helper.json", Self.helper(routes))
    try folder.write("roles/nurse.json", nurse)
    let faults = try DataCheck.run(folder.location)
    // None of these takes a role out of the library.
    let library = try Library.load(from: folder.location)
    #expect(library.faults.isEmpty)
    #expect(library.role("helper") != nil)
    return faults
  }

  private static let nurseOnBand3 = Sample.nurse.with(
    "\"otherNames\"", "\"pay\": {\"scale\": \"afc-england\", \"startBand\": \"3\"}, \"otherNames\"")

  @Test func aRouteBackToItsOwnRole() throws {
    let faults = try faults(#"{"kind": "sideways", "title": "Same", "role": "helper"}"#)
    #expect(faults.map(\.file) == ["roles/helper.json"])
    #expect(faults.map(\.path) == ["$.progression.routes[0].role"])
    #expect(faults.map(\.found) == ["\"helper\", which is this role itself"])
  }

  @Test func aRouteTwice() throws {
    let twice = try faults(
      #"{"kind": "train", "title": "RN", "role": "nurse"}, {"kind": "lead", "title": "senior HELPER"}"#
    )
    // The sample has a "next" step to a senior helper, which is another kind, and trains nurses.
    #expect(twice.map(\.path) == ["$.progression.routes[3]"])
    #expect(twice.map(\.found) == ["the route of routes[0] a second time"])
    let titles = try faults(#"{"kind": "next", "title": "senior  HELPER"}"#)
    #expect(titles.map(\.path) == ["$.progression.routes[1]"])
  }

  @Test func aNextStepDown() throws {
    let higher = Self.nurseOnBand3
    let folder = try DataFolder()
    try folder.write("roles/nurse.json", higher)
    try folder.write(
      "roles/helper.json",
      Self.helper(#"{"kind": "next", "title": "RN", "role": "nurse"}"#).with(
        "\"startBand\": \"3\", \"startBandHighest\": \"8a\"", "\"startBand\": \"8a\""))
    let faults = try DataCheck.run(folder.location)
    // "4 and above" of the sample has no highest band, so it is not impossible.
    #expect(faults.map(\.path) == ["$.progression.routes[0].kind"])
    #expect(
      faults.map(\.found) == [
        "a next step to \"RN\" on band 3, below band 8a where this role starts"
      ])
  }

  @Test func aNextStepDownByTheRoutesOwnBand() throws {
    let faults = try faults(#"{"kind": "next", "title": "Porter", "band": "2"}"#)
    #expect(faults.map(\.path) == ["$.progression.routes[0].kind"])
  }

  @Test(arguments: [
    #"{"kind": "next", "title": "RN", "role": "nurse"}"#,
    #"{"kind": "sideways", "title": "Porter", "band": "2"}"#,
    #"{"kind": "next", "title": "Porter", "band": "up to 4"}"#,
    #"{"kind": "next", "title": "Porter", "band": "a low one"}"#,
    #"{"kind": "next", "title": "Porter"}"#,
  ])
  func notImpossible(_ route: String) throws {
    #expect(try faults(route, nurse: Self.nurseOnBand3) == [])
  }

  @Test func theBundledRoutesMakeSense() throws {
    #expect(try DataCheck.run(.bundled) == [])
  }
}
