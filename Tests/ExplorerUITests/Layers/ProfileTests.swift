import Testing

@testable import ExplorerUI

/// What is kept about the person, and the changes that make it.
@Suite(.timeLimit(.minutes(10))) struct ProfileTests {
  @Test func aTickIsSetAndTakenAway() {
    var profile = Profile()
    profile.apply(.tick("skill:calm"))
    profile.apply(.tick("skill:teamwork"))
    profile.apply(.tick("skill:calm"))
    #expect(profile.ticks == ["skill:teamwork"])
  }

  @Test func marksKeepTheirOrder() {
    var profile = Profile()
    for slug in ["porter", "midwife", "paramedic", "midwife"] { profile.apply(.mark(slug)) }
    #expect(profile.compared == ["porter", "paramedic"])
  }

  @Test func aFilterIsKeptOnceAsTheNewestAndABlankOneNot() {
    var profile = Profile()
    for filter in ["york", "leeds", " ", "", "york"] { profile.apply(.advertFilter(filter)) }
    #expect(profile.advertFilters == ["leeds", "york"])
    for number in 0..<150 { profile.apply(.advertFilter("\(number)")) }
    #expect(profile.advertFilters.count == 100)
    #expect(profile.advertFilters.first == "50")
    #expect(profile.advertFilters.last == "149")
  }
}
