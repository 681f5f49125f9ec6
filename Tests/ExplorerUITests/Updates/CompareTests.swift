import Canvas
import CareerModel
import ExplorerUI
import Testing

/// Roles side by side: marking, the screen, and the facts in it.
@Suite(.timeLimit(.minutes(10))) struct CompareTests {
  @Test func cMarksTheRoleInViewOrTheSelectedOneAndTakesTheMarkAway() throws {
    var app = try play("c")
    #expect(app.compared == [Bundled.opening])
    try app.play("r<down>c")
    #expect(app.compared.count == 2)
    try app.play("c")
    #expect(app.compared == [Bundled.opening])
  }

  @Test func tabMarksInThePalette() throws {
    let app = try play(":psychiatrist<tab>")
    #expect(app.compared == ["psychiatrist"])
    #expect(app.mode == .picker)
  }

  @Test func aFifthMarkIsRefusedAndLosesNothing() throws {
    let app = try play("r<home>c<down>c<down>c<down>c<down>c")
    #expect(app.compared.count == 4)
    #expect(app.note?.contains("the most that fit") == true)
  }

  @Test func oneMarkIsNotEnough() throws {
    let app = try play("cv")
    #expect(app.overlays.isEmpty)
    #expect(app.note?.contains("1 marked so far") == true)
  }

  @Test func differencesAreSaidInWords() throws {
    let roles = try ["adult-nurse", "porter"].map { try #require(Bundled.catalogue.role($0)) }
    let comparison = RoleComparison(roles, in: Bundled.catalogue)
    let band = try #require(comparison.rows.first { $0.label == "Band once in the job" })
    #expect(band.values == roles.map { $0.pay?.startBands ?? Document.notStated })
    #expect(band.differs)
    #expect(comparison.document.blocks.contains { $0.text == "Band once in the job (differs)" })
    let same = RoleComparison([roles[0], roles[0]], in: Bundled.catalogue)
    #expect(!same.rows.contains { $0.differs })
  }

  @Test func whatIsNotStatedIsNoDifference() throws {
    let roles = Array(Bundled.catalogue.roles.prefix(40))
    for (left, right) in zip(roles, roles.dropFirst()) {
      for row in RoleComparison([left, right], in: Bundled.catalogue).rows {
        let said = row.values.filter { $0 != Document.notStated }
        #expect(row.differs == (said.count == 2 && said[0] != said[1]), "\(row.label)")
      }
    }
  }

  @Test func skillsAreSharedOrTheRolesOwn() throws {
    let roles = try ["adult-nurse", "midwife", "porter"].map {
      try #require(Bundled.catalogue.role($0))
    }
    let comparison = RoleComparison(roles, in: Bundled.catalogue)
    let own = try #require(comparison.rows.first { $0.label == "Skills of its own" }).values
    let sets = roles.map { Set($0.skillFacts.compactMap(\.skill)) }
    let shared = sets[0].intersection(sets[1]).intersection(sets[2])
    for (role, words) in zip(roles, own) {
      for fact in role.skillFacts {
        let isShared = fact.skill.map(shared.contains) ?? false
        #expect(words.contains(fact.text) != isShared, "\(role.slug): \(fact.text)")
      }
    }
  }

  @Test(arguments: [Size.small, .standard, .wide])
  func everyTitleAndBandIsOnTheScreenAtEverySize(size: Size) throws {
    var app = try play("r<home>c<down>c<down>cv", size: size)
    var seen = ""
    for _ in 0..<60 {
      seen += app.screen
      try app.play("<down>")
    }
    for slug in app.compared {
      let title = try #require(Bundled.library.role(slug)?.title)
      #expect(seen.contains(title.split(separator: " ")[0]), "\(slug)")
    }
    #expect(seen.contains("Band once in the job"))
    #expect(app.unsound == nil)
  }

  @Test func theTableHoldsEveryRowOfTheScreen() throws {
    let roles = Array(Bundled.catalogue.roles.prefix(4))
    let comparison = RoleComparison(roles, in: Bundled.catalogue)
    #expect(comparison.listing.rows.map { $0[0] } == comparison.rows.map(\.label))
    #expect(comparison.listing.columns.count == 6)
    #expect(comparison.listing.csv.split(separator: "\r\n").count >= comparison.rows.count)
  }
}
