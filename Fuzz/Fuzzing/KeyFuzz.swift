import Canvas
import CareerModel
import ExplorerUI
import TestSupport
import VacancySearch

/// Keys, pastes, clicks and sizes: the state stays sound whatever a person does.
package enum KeyFuzz: FuzzTarget {
  package static let name = "keys"

  /// A walk: how it starts, and what is done.
  package struct Walk: Sendable {
    var size: Size
    var isASCII: Bool
    /// Whether jobs come in while keys are pressed, as from a pipe.
    var isLoading: Bool
    var events: [InputEvent]
  }

  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .control("a"), .control("c"), .control("e"), .control("k"),
      .control("l"), .control("u"), .control("w"), .control("z"), .control("h"), .character("é"),
      .character("語"), .character("\u{301}"),
    ] + (UInt8(0x20)...0x7E).map { .character(Character(Unicode.Scalar($0))) }

  /// Keys that lead somewhere, so that a random walk gets far.
  private static let leading: [Key] =
    "123456r/:?wliezsoy ".map { .character($0) } + [
      .enter, .enter, .down, .down, .down, .tab, .backspace, .pageDown,
    ]

  /// Sizes of every layout, and sizes that are none.
  private static let sizes = [
    (40, 12), (60, 18), (80, 24), (100, 30), (120, 40), (160, 50), (1, 1), (0, 0), (39, 12),
    (40, 11), (59, 18), (99, 17), (500, 12), (40, 200),
  ].map { Size(columns: $0.0, rows: $0.1) }

  private static let pastes = [
    "york", "q\nq\u{1B}[A", "", "語語", "nurse :q", "near:HD2 within:30", "\u{202E}\u{1B}]0;a\u{7}",
    String(repeating: "e\u{301}", count: 500), String(repeating: "-\"pay near:", count: 200),
  ]

  /// Anything that a person or the terminal can do.
  package static func event(_ random: inout SeededGenerator) -> InputEvent {
    switch random.below(20) {
    case 0: return .resize(random.any(of: sizes))
    case 1: return .resize(Size(columns: random.below(180), rows: random.below(60)))
    case 2: return .paste(random.any(of: pastes))
    case 3: return .click(Point(column: random.below(130), row: random.below(45)))
    case 4: return .wheel(Point(column: random.below(90), row: 5), lines: random.below(9) - 4)
    case 5...12: return .key(random.any(of: leading))
    default: return .key(random.any(of: keys))
    }
  }

  package static func input(_ random: inout SeededGenerator) -> Walk {
    Walk(
      size: random.any(of: sizes), isASCII: random.oneIn(3), isLoading: random.oneIn(4),
      events: (0..<60).map { _ in event(&random) })
  }

  package static func fault(_ walk: Walk) -> String? {
    var app = App(
      library: FuzzData.library, size: walk.size, glyphs: walk.isASCII ? .ascii : .unicode,
      role: "support-time-and-recovery-worker", index: FuzzData.roleIndex,
      vacancies: FuzzData.vacancies, today: FuzzData.today)
    for (number, event) in walk.events.enumerated() {
      if walk.isLoading, number == 20 {
        _ = app.update(.vacanciesLoaded(FuzzData.reading))
      }
      let effects = app.update(.input(event))
      if let fault = Soundness.fault(of: effects) ?? Soundness.fault(ofPictureOf: app) {
        let events = walk.events[...number].suffix(8).map { "\($0)" }.joined(separator: ", ")
        let size = app.world.size
        return "\(fault) at \(size.columns)x\(size.rows) after \(events)"
      }
    }
    return nil
  }

  package static func written(_ walk: Walk) -> [UInt8] {
    let start = "\(walk.size), ASCII \(walk.isASCII), loading \(walk.isLoading)"
    return Array(([start] + walk.events.map { "\($0)" }).joined(separator: "\n").utf8)
  }
}
