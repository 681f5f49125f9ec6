import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// Everything can be reached with few keys: arrows, Tab, Enter and Esc, or the palette.
@Suite(.timeLimit(.minutes(10))) struct ReachTests {
  /// States in which, taken together, every command can be used.
  private static let states = Result {
    [
      try play("j"), try play("2j"), try play("6j"), try play("6<enter>"),
      try play("5jj<enter>"), try play("j", library: NoticeTests.faulty), try play("4jj"),
      try play("cr<down>c<esc>"), try play("r/zzz qqq<tab><tab>"),
      try play("6j", library: Bundled.catalogue), try play("6/york<enter>"),
    ]
  }

  /// The palette offers nothing of what can be done only in a line that is typed, on a part of the
  /// filter, or over the panes; and what `leaveOut` leaves out is in its key.
  private static let commands = CommandCatalog.all.filter { command in
    command.id != "leaveOut"
      && command.bindings.contains { Mode.browsing.contains($0.mode) }
  }

  @Test(arguments: try cases(of: commands))
  func thePaletteDoesWhatTheKeyDoes(command: CommandSummary) throws {
    var tried = 0
    for state in try Self.states.get() where state.reasonUnavailable(command.id) == nil {
      guard let key = state.key(of: command) else { continue }
      tried += 1
      var byKey = state
      let keyEffects = byKey.update(.input(.key(key)))
      var byPalette = state
      try byPalette.play(":")
      _ = byPalette.update(.input(.paste(command.sentence)))
      let paletteEffects = try byPalette.play("<enter>")
      #expect(byPalette.frame == byKey.frame)
      #expect(byPalette.whereabouts == byKey.whereabouts)
      #expect(paletteEffects == keyEffects)
    }
    #expect(tried > 0, "No state of this test can use \(command).")
  }

  @Test func helpRunsWhatThePaletteRuns() throws {
    for command in CommandCatalog.all where try play("j").reasonUnavailable(command.id) == nil {
      // Searching for a whole sentence must find its own command first.
      var help = try play("j?")
      _ = help.update(.input(.paste(command.sentence)))
      #expect(help.pickerRowsShown.first?.title == command.sentence)
      #expect(help.pickerRowsShown.first?.choice == AnyHashable(command.id))
    }
  }

  @Test func arrowsTabEnterAndEscapeReachEveryPlace() throws {
    for size in [Size.small, .standard, .wide] {
      var seen: Set<String> = []
      var front = [try play("", size: size)]
      var known: Set<String> = [front[0].corner]
      while let app = front.popLast(), seen.count < 200 {
        seen.insert(app.corner)
        for key in [Key.left, .right, .down, .enter, .tab, .escape] {
          var next = app
          _ = next.update(.input(.key(key)))
          if next.view.slug == Bundled.opening, known.insert(next.corner).inserted {
            front.append(next)
          }
        }
      }
      for pane in Pane.allCases {
        #expect(seen.contains { $0.hasPrefix(pane.rawValue) }, "\(pane) at \(size)")
      }
      #expect(seen.contains("overview roles"))
      #expect(seen.contains("vacancies adverts"))
      #expect(seen.contains("vacancies advert"))
    }
  }

  @Test func tabReachesTheRoleListAndComesBack() throws {
    #expect(try play("<tab>").mode == .roles)
    #expect(try play("<tab><tab>").mode == .reading)
    #expect(try play("<s-tab>").mode == .roles)
    #expect(try play("6<tab>").mode == .roles)
    let wide = Size(columns: 160, rows: 50)
    #expect(try play("6<tab>", size: wide).mode == .advert)
    #expect(try play("6<tab><tab>", size: wide).mode == .roles)
    #expect(try play("6<tab><tab><tab>", size: wide).mode == .adverts)
    #expect(try play("6<s-tab>", size: wide).mode == .roles)
  }

  @Test func aCommandOfThePaletteMeansThePaneWhereverTheFocusIs() throws {
    // Ticking is for the Skills pane: from the role list it must not open a role.
    let app = try play("2jr<down>:tick or untick<enter>")
    #expect(app.view.slug == Bundled.opening)
    #expect(app.ticks.count == 1)
  }
}

extension App {
  /// The pane and the part of the screen, without rows and texts.
  fileprivate var corner: String { "\(view.pane.rawValue) \(mode.name)" }
}
