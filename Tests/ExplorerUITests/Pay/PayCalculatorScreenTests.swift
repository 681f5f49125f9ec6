import Canvas
import CareerModel
import TestSupport
import Testing

@testable import ExplorerUI

/// The pay calculator over the screen: what its keys change, and what is seen of it.
@Suite(.timeLimit(.minutes(10))) struct PayCalculatorScreenTests {
  /// Band, years, hours, nights, Sundays, zone and pension, as the form holds them.
  private func form(_ app: App) -> [String] {
    guard let form = app.world.profile.payForm else { return [] }
    let written = form.written
    return [
      written.band, written.years, written.hours, written.nights, written.sundays, written.zone,
      written.pension ? "yes" : "no",
    ]
  }

  @Test(arguments: ["p", "2p", "4p", "6p", "rp", "5p"])
  func itOpensFromAnyPaneOnTheRolesBand(keys: String) throws {
    let app = try play(keys)
    #expect(app.mode == .calculator)
    #expect(form(app) == ["3", "0", "37.5", "0", "0", "none", "yes"])
    #expect(app.screen.contains("Estimate for 2026/27"))
  }

  // Band 3, full time, pension 6.5% of 25,760 = 1,674.40; tax 20% of 25,760 - 1,674.40 - 12,570 =
  // 11,515.60, 2,303.12; NI 8% of 13,190 = 1,055.20; left 20,727.28; a twelfth is 1,727.27.
  @Test(arguments: [Size.small, .standard, .wide])
  func theHeadingHoldsTheResult(size: Size) throws {
    let app = try play("p", size: size)
    #expect(app.frame.rows[0].hasPrefix("Estimate: take home £1,727.27 a month"))
    // Without pension the tax is 2,638: 22,066.80 left.
    let without = try play("p<down><down><down><down><down><down><right>", size: size)
    #expect(without.frame.rows[0].hasPrefix("Estimate: take home £1,838.90 a month"))
  }

  @Test func theFiguresOfAStandardScreenStandTogether() throws {
    let screen = try play("p<down><down>30").screen
    #expect(screen.contains("Hours a week              < 30 >"))
    #expect(screen.contains("£20,608.00 a year £1,717.33 a month"))
    #expect(screen.contains("Take-home pay"))
    #expect(screen.contains("National Insurance"))
  }

  @Test(arguments: [
    ("<right>", ["4", "0", "37.5", "0", "0", "none", "yes"]),
    ("<left><left>", ["2", "0", "37.5", "0", "0", "none", "yes"]),
    ("8", ["8a", "0", "37.5", "0", "0", "none", "yes"]),
    ("88", ["8b", "0", "37.5", "0", "0", "none", "yes"]),
    ("88888", ["8a", "0", "37.5", "0", "0", "none", "yes"]),
    ("<down><right><right>", ["3", "2", "37.5", "0", "0", "none", "yes"]),
    ("<down><left>", ["3", "0", "37.5", "0", "0", "none", "yes"]),
    ("<down>12", ["3", "12", "37.5", "0", "0", "none", "yes"]),
    ("<down><down><left>", ["3", "0", "37", "0", "0", "none", "yes"]),
    ("<down><down><right>", ["3", "0", "37.5", "0", "0", "none", "yes"]),
    ("<down><down>22.5", ["3", "0", "22.5", "0", "0", "none", "yes"]),
    ("<down><down>22<bs><bs>3", ["3", "0", "3", "0", "0", "none", "yes"]),
    ("<down><down>22<down><up>30", ["3", "0", "30", "0", "0", "none", "yes"]),
    ("<down><down><down><right><enter>", ["3", "0", "37.5", "2", "0", "none", "yes"]),
    ("<down><down><down><down>7.5", ["3", "0", "37.5", "0", "7.5", "none", "yes"]),
    ("<down><down><down>30<down>7<right><right>", ["3", "0", "37.5", "30", "7.5", "none", "yes"]),
    ("<down><down><down><down><down><right>", ["3", "0", "37.5", "0", "0", "inner", "yes"]),
    ("<down><down><down><down><down><left>", ["3", "0", "37.5", "0", "0", "fringe", "yes"]),
    ("jjjjjj<enter>", ["3", "0", "37.5", "0", "0", "none", "no"]),
  ])
  func keysChangeTheLineTheMarkIsOn(keys: String, values: [String]) throws {
    let app = try play("p" + keys)
    #expect(form(app) == values)
    #expect(app.mode == .calculator)
  }

  @Test func whatCannotBeIsSaidInThePlaceOfTheEstimate() throws {
    let app = try play("p<down><down>200")
    #expect(app.screen.contains("Hours a week must be a number from 1 to 37.5"))
    #expect(!app.screen.contains("Take-home"))
    #expect(app.frame.rows[0].hasPrefix("Estimate: see what is missing below"))
    #expect(try play("p<down><down>200<left>").screen.contains("Take-home"))
  }

  @Test func theWholeOfItCanBeReadOnTheSmallestScreen() throws {
    var app = try play("p", size: .small)
    var seen = app.screen
    for _ in 0..<60 {
      try app.play("<down>")
      seen += app.screen
    }
    for words in [
      "In the NHS pension", "Take-home pay:", "How each line is worked out", "What to know",
      "An estimate, not a payslip", "penny",
    ] {
      #expect(seen.contains(words), "\(words)")
    }
  }

  @Test func arrowsChangeNothingBelowTheForm() throws {
    let app = try play("pG<right>")
    #expect(form(app) == ["3", "0", "37.5", "0", "0", "none", "yes"])
    #expect(app.note == "Only the lines at the top of the pay calculator hold a value to change.")
    #expect(try play("pG5").note == "The key 5 does nothing here. Press ? for the keys that do.")
  }

  @Test func sourcesAreOneKeyAwayAndEscapeComesBack() throws {
    var app = try play("p<down>3i")
    #expect(app.screen.contains("Where these figures come from"))
    #expect(app.screen.contains("Checked"))
    try app.play("<esc>")
    #expect(app.mode == .calculator)
    #expect(form(app)[1] == "3")
    try app.play("<esc>")
    #expect(app.mode == .reading)
  }

  @Test func answersStayForTheNextTime() throws {
    let app = try play("p<down><down>30<esc>p")
    #expect(form(app) == ["3", "0", "30", "0", "0", "none", "yes"])
  }

  @Test func aRoleWithoutABandSaysWhy() throws {
    let app = try play("p", role: "psychiatrist")
    #expect(app.overlays.isEmpty)
    #expect(app.note == "This role is not paid in bands here, so its pay cannot be worked out.")
    var library = Bundled.library
    library.payRules = []
    #expect(
      try play("p", library: library).note
        == "The rules that pay is worked out by are missing.")
  }

  @Test func thePayPaneNamesTheKey() throws {
    #expect(try play("4j").frame.rows.suffix(2).joined().contains("p work out pay"))
    #expect(!(try play("1j").frame.rows.suffix(2).joined().contains("p work out pay")))
  }

  @Test(arguments: Seed.list(7)) func everyKeyLeavesTheCalculatorWhole(seed: Seed) throws {
    var numbers = SeededGenerator(seed)
    let keys = ["<up>", "<down>", "<left>", "<right>", "<enter>", "<bs>", ".", "0", "3", "9", "8"]
    var app = try play("p", size: .small)
    for _ in 0..<600 {
      try app.play(numbers.any(of: keys))
      #expect(app.mode == .calculator)
      #expect(app.screen.contains("Estimate: "))
    }
  }
}
