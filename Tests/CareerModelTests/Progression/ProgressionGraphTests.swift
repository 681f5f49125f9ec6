import Testing

@testable import CareerModel

@Suite(.timeLimit(.minutes(10))) struct ProgressionGraphTests {
  private func role(_ slug: String, band: String? = nil, _ routes: [Role.Route] = []) -> Role {
    Catalogue.role(slug, band: band, routes)
  }
  private func route(_ role: String?, _ kind: Role.Route.Kind = .next) -> Role.Route {
    Catalogue.route(role, kind)
  }

  @Test func edgesAreKnownFromBothEnds() {
    let graph = ProgressionGraph([
      role("a", [route("c"), route("b", .train)]), role("b", [route("c", .lead)]), role("c"),
    ])
    #expect(graph.edges(from: "a").map(\.route.role) == ["c", "b"])
    #expect(graph.edges(to: "c").map(\.from) == ["a", "b"])
    #expect(graph.edges(to: "c").map(\.route.kind) == [.next, .lead])
    #expect(graph.edges(to: "a").isEmpty)
    #expect(graph.edges(from: "nobody").isEmpty)
    #expect(graph.edges(from: "a").first?.sources.map(\.title) == ["Page of a"])
  }

  @Test func whatIsToldTwiceIsOneEdge() {
    let graph = ProgressionGraph([
      role(
        "a",
        [
          Catalogue.route("b", condition: "Pass a test.", time: "1 year"),
          Catalogue.route("b", .lead),
          Catalogue.route("b", condition: "Pass an interview.", band: "5"),
          Catalogue.route(nil, title: "Team leader"), Catalogue.route(nil, title: "team  Leader"),
          Catalogue.route(nil, title: "Manager"),
        ]), role("b"),
    ])
    let edges = graph.edges(from: "a")
    #expect(edges.map(\.route.title) == ["b", "b", "Team leader", "Manager"])
    #expect(edges.map(\.index) == [0, 1, 3, 5])
    #expect(edges.first?.route.condition == "Pass a test. Pass an interview.")
    #expect(edges.first?.route.time == "1 year")
    #expect(edges.first?.route.band == "5")
    #expect(graph.edges(to: "b").count == 2)
  }

  @Test func routesToItselfAndToNobodyLeadNowhere() {
    let graph = ProgressionGraph([role("a", [route("a"), route("gone"), route("b")]), role("b")])
    #expect(graph.edges(from: "a").map(\.route.role) == ["gone", "b"])
    #expect(graph.edges(to: "a").isEmpty)
    #expect(graph.reached(from: "a").map(\.slug) == ["b"])
    #expect(graph.way(from: "a", to: "gone") == nil)
  }

  @Test func theBandOfTheRouteCountsBeforeThatOfTheRole() {
    let graph = ProgressionGraph([
      role(
        "a", band: "3", [route("b"), Catalogue.route("b", .lead, band: "8a"), route("c", .train)]),
      role("b", band: "5"), role("c"),
    ])
    #expect(graph.edges(from: "a").map(\.change?.words) == ["2 bands up", "5 bands up", nil])
    #expect(graph.edges(from: "a").map(\.gap) == [2, 5, nil])
  }

  @Test func bandsOfAnotherKindOfScaleAreNotCompared() {
    var doctor = role("doctor", band: "3")
    doctor.pay?.scale = "doctors-england"
    let graph = ProgressionGraph([role("a", band: "2", [route("doctor")]), doctor])
    #expect(graph.edges(from: "a").first.map { $0.change == nil && $0.gap == nil } == true)
  }

  @Test func theLibraryBuildsItAnewWhenItsRolesChange() {
    var library = Catalogue.library([role("a", [route("b")])])
    #expect(library.progression.edges(to: "b").isEmpty)
    library.roles.append(role("b"))
    #expect(library.progression.edges(to: "b").map(\.from) == ["a"])
  }

  @Test func relatedRolesAreNoMoves() {
    var first = role("a")
    first.relatedRoles = Role.RelatedRoles(roles: ["b"], links: [], sources: [])
    #expect(Catalogue.library([first, role("b")]).shortest("a", "b") == nil)
  }
}
