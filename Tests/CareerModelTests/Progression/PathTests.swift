import Testing

@testable import CareerModel

@Suite(.timeLimit(.minutes(10))) struct PathTests {
  private func library(_ routes: [String: String], bands: [String: String] = [:]) -> Library {
    let slugs = Set(routes.keys).union(
      routes.values.flatMap { $0.split(separator: " ") }.map(String.init))
    return Catalogue.library(
      slugs.sorted().map { slug in
        Catalogue.role(
          slug, band: bands[slug],
          (routes[slug] ?? "").split(separator: " ").map { Catalogue.route(String($0)) })
      })
  }

  @Test func theFewestStepsComeFirst() {
    let library = library(
      ["a": "b d", "b": "c", "c": "e", "d": "e"],
      bands: ["a": "2", "b": "3", "c": "4", "d": "9", "e": "5"])
    #expect(library.shortest("a", "e") == "a d e")
  }

  @Test func ofEqualStepsTheFewestBandsJumped() {
    // Over b: 2 to 9 and back to 5 is 8 + 7; over c: 2 to 3 to 5 is 3; over d: not stated.
    let library = library(
      ["a": "b d c", "b": "e", "c": "e", "d": "e"],
      bands: ["a": "2", "b": "9", "c": "3", "e": "5"])
    #expect(library.shortest("a", "e") == "a c e")
  }

  @Test func whatIsNotStatedCountsAsTheLargestJump() {
    // Over b: 2 to 9 and back to 5 is 10 + 7 = 17; over c two unknown steps are 24.
    let library = library(
      ["a": "c b", "b": "e", "c": "e"], bands: ["a": "2", "b": "9", "e": "5"])
    #expect(library.shortest("a", "e") == "a b e")
  }

  @Test func ofEqualWaysTheFirstInTheFile() {
    #expect(library(["a": "c b", "b": "d", "c": "d"]).shortest("a", "d") == "a c d")
  }

  @Test func circlesEnd() {
    let library = library(["a": "b", "b": "c", "c": "a b", "d": "a"])
    #expect(library.shortest("a", "c") == "a b c")
    #expect(library.shortest("c", "b") == "c b")
    #expect(library.shortest("a", "d") == nil)
    #expect(library.progression.reached(from: "a").map(\.slug) == ["b", "c"])
    #expect(
      library.progression.reaching("a").map { "\($0.slug) \($0.steps)" } == ["c 1", "d 1", "b 2"])
  }

  @Test func aRoleIsNoStepsFromItself() {
    let library = library(["a": "b", "b": "a"])
    #expect(library.progression.way(from: "a", to: "a") == [])
    #expect(library.progression.way(from: "a", to: "nobody") == nil)
    #expect(library.progression.way(from: "nobody", to: "a") == nil)
    #expect(library.progression.reached(from: "nobody").isEmpty)
  }

  @Test func ofSeveralMovesBetweenTwoRolesTheSmallestJump() {
    let library = Catalogue.library([
      Catalogue.role(
        "a", band: "3", [Catalogue.route("b", .lead, band: "8a"), Catalogue.route("b", .next)]),
      Catalogue.role("b", band: "5"),
    ])
    #expect(library.progression.way(from: "a", to: "b")?.map(\.route.kind) == [.next])
  }
}
