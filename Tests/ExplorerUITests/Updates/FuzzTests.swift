import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// Random keys at random sizes: the state stays sound whatever a person does.
@Suite(.timeLimit(.minutes(10))) struct FuzzTests {
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

  private static let sizes =
    Size.ofEveryLayout + [
      Size(columns: 1, rows: 1), Size(columns: 0, rows: 0), Size(columns: 39, rows: 12),
      Size(columns: 40, rows: 11), Size(columns: 59, rows: 18), Size(columns: 99, rows: 17),
      Size(columns: 500, rows: 12), Size(columns: 40, rows: 200),
    ]

  private static func event(_ numbers: inout SeededGenerator) -> InputEvent {
    switch numbers.below(20) {
    case 0: return .resize(numbers.any(of: sizes))
    case 1:
      return .resize(Size(columns: numbers.below(180), rows: numbers.below(60)))
    case 2: return .paste(numbers.any(of: ["york", "q\nq\u{1B}[A", "", "語語", "nurse :q"]))
    case 3: return .click(Point(column: numbers.below(130), row: numbers.below(45)))
    case 4:
      return .wheel(Point(column: numbers.below(90), row: 5), lines: numbers.below(9) - 4)
    case 5...12: return .key(numbers.any(of: leading))
    default: return .key(numbers.any(of: keys))
    }
  }

  /// More walks are a matter of wider ranges; these take a few seconds.
  @Test(arguments: Seed.list(1...16))
  func randomKeysKeepTheStateSound(seed: Seed) {
    var numbers = SeededGenerator(seed)
    let library = seed.number % 4 == 0 ? NoticeTests.faulty : Bundled.library
    let glyphs: Glyphs = seed.number % 3 == 0 ? .ascii : .unicode
    var app = App(
      library: library, size: numbers.any(of: Self.sizes), glyphs: glyphs, role: Bundled.opening)
    var events: [InputEvent] = []
    for _ in 0..<80 {
      let event = Self.event(&numbers)
      events.append(event)
      _ = app.update(.input(event))
      let fault = app.unsound
      #expect(fault == nil, "at \(app.size) after \(events.suffix(8))")
      if fault != nil { return }
    }
    #expect(app.library.roles.count == 10)
  }

  @Test(arguments: Seed.list(101...108))
  func anEmptyLibraryIsSoundToo(seed: Seed) {
    var numbers = SeededGenerator(seed)
    var app = App(
      library: NoticeTests.faulty.without(\.roles), size: .standard, role: "porter")
    for _ in 0..<60 {
      let event = Self.event(&numbers)
      _ = app.update(.input(event))
      let fault = app.unsound
      #expect(fault == nil, "at \(app.size) after \(event)")
    }
  }
}

extension App {
  /// What is wrong with the state or its picture; nil where nothing is.
  var unsound: String? {
    let frame = self.frame
    guard frame.size == size, frame.cells.count == size.columns * size.rows else {
      return "the frame has another size"
    }
    for (number, row) in frame.rows.enumerated() where row.columns != size.columns {
      return "row \(number) takes \(row.columns) columns"
    }
    if size.columns > 0, size.rows > 0 {
      guard let cursor = frame.cursor else { return "there is no cursor in \(whereabouts)" }
      guard Rect(size).contains(cursor) else { return "the cursor is outside: \(cursor)" }
    }
    if layout.width != .tooSmall, let fault = unsoundMark(frame) { return fault }
    // Every way back takes a while to walk: one state in four is enough for a random walk.
    guard (frame.cursor?.row ?? 0) % 4 == 0 else { return nil }
    var escaped = self
    for _ in 0..<8 { _ = escaped.update(.input(.key(.escape))) }
    guard [.reading, .skills, .adverts].contains(escaped.mode) else {
      return "Esc leads from \(whereabouts) to \(escaped.whereabouts)"
    }
    return nil
  }

  /// Whether the selected row is on screen, marked once, with the cursor on it unless one types.
  private func unsoundMark(_ frame: Frame) -> String? {
    let marks = frame.points(of: Cell(">", style: .bold)).filter { isAtLineStart($0, in: frame) }
    let isEmptyList: Bool
    if front is any PickerLayer {
      isEmptyList = pickerRowsShown.isEmpty
    } else if !overlays.isEmpty {
      isEmptyList = false
    } else if focus == .roles {
      isEmptyList = roleEntries.isEmpty
    } else {
      isEmptyList = showsAdverts && selectedAdvert == nil
    }
    if isEmptyList { return nil }
    guard !marks.isEmpty else { return "the selected row is not on screen in \(whereabouts)" }
    let types = mode.types && !cursorIsOnRow
    if !types, !marks.contains(where: { $0.row == frame.cursor?.row }) {
      return "the cursor is not on the selected row in \(whereabouts)"
    }
    return nil
  }

  /// Whether a mark stands where a row begins: at the left edge, or right of the role list.
  private func isAtLineStart(_ point: Point, in frame: Frame) -> Bool {
    point.column == 0 || frame[point.column - 1, point.row]?.character == " "
  }
}

extension Frame {
  /// The places of every cell that is like one.
  func points(of cell: Cell) -> [Point] {
    cells.indices.filter { cells[$0] == cell }.map {
      Point(column: $0 % size.columns, row: $0 / size.columns)
    }
  }
}
