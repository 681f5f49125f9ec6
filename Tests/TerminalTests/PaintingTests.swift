import CNcurses
import Canvas
import Terminal
import TestSupport
import Testing

extension ScreenTests {
  /// Frames painted by ncurses, read back from its own screen.
  @Suite(.timeLimit(.minutes(10))) struct PaintingTests {
    private static let colour = 1 << CNC_COLOUR_SHIFT

    @Test func textStandsWhereTheFrameHasIt() throws {
      let screen = try SampleScreen(columns: 20, rows: 3)
      defer { screen.session.close() }
      var frame = Frame(size: screen.session.size)
      frame.put("Pay: £26,530", column: 2, row: 1)
      screen.session.paint(frame)
      #expect(screen.row(0) == String(repeating: " ", count: 20))
      #expect(screen.row(1) == "  Pay: £26,530      ")
    }

    @Test func aSecondFrameReplacesTheFirst() throws {
      let screen = try SampleScreen(columns: 8, rows: 1)
      defer { screen.session.close() }
      var frame = Frame(size: screen.session.size)
      frame.put("世界 long", column: 0, row: 0, style: .bold)
      screen.session.paint(frame)
      frame = Frame(size: screen.session.size)
      frame.put("a世", column: 0, row: 0)
      screen.session.paint(frame)
      #expect(screen.row(0) == "a世     ")
      #expect(screen.cell(0, 0)?.look == 0)
    }

    @Test func stylesBecomeAttributesAndColours() throws {
      let screen = try SampleScreen(columns: 12, rows: 1)
      defer { screen.session.close() }
      var frame = Frame(size: screen.session.size)
      let styles: [(Style, Int)] = [
        (.plain, 0), (.bold, CNC_BOLD), (.dim, CNC_DIM), (.selected, CNC_REVERSE),
        (.match, CNC_BOLD | CNC_UNDERLINE), (.accent, Self.colour),
        (.heading, Self.colour | CNC_BOLD), (.good, Self.colour * 2), (.warning, Self.colour * 3),
      ]
      for (column, style) in styles.enumerated() {
        frame.put("x", column: column, row: 0, style: style.0)
      }
      frame.put(" ", column: 10, row: 0, style: .selected)
      screen.session.paint(frame)
      for (column, style) in styles.enumerated() {
        #expect(screen.cell(column, 0) == .init(text: "x", look: style.1))
      }
      #expect(screen.cell(10, 0) == .init(text: " ", look: CNC_REVERSE))
      #expect(screen.session.hasColour)
    }

    @Test func withoutColourOnlyTheWeightIsLeft() throws {
      let screen = try SampleScreen(
        columns: 3, rows: 1, options: TerminalOptions(useColour: false))
      defer { screen.session.close() }
      var frame = Frame(size: screen.session.size)
      frame.put("x", column: 0, row: 0, style: .heading)
      screen.session.paint(frame)
      #expect(screen.cell(0, 0) == .init(text: "x", look: CNC_BOLD))
      #expect(!screen.session.hasColour)
    }

    @Test func aTerminalWithoutColourOrDimGetsNeither() throws {
      let screen = try SampleScreen(columns: 3, rows: 1, name: "vt100")
      defer { screen.session.close() }
      var frame = Frame(size: screen.session.size)
      frame.put("x", column: 0, row: 0, style: Style(.accent, .dim))
      screen.session.paint(frame)
      #expect(screen.cell(0, 0) == .init(text: "x", look: 0))
    }

    @Test func wideAndCombiningCharactersKeepTheirCells() throws {
      let screen = try SampleScreen(columns: 10, rows: 1)
      defer { screen.session.close() }
      var frame = Frame(size: screen.session.size)
      frame.put("漢e\u{301}\u{302}🇬🇧|", column: 0, row: 0)
      screen.session.paint(frame)
      #expect(screen.cell(0, 0)?.text.unicodeScalars.elementsEqual("漢".unicodeScalars) == true)
      #expect(
        screen.cell(2, 0)?.text.unicodeScalars.elementsEqual("e\u{301}\u{302}".unicodeScalars)
          == true)
      #expect(screen.cell(3, 0)?.text == "\u{1F1EC}")
      #expect(screen.cell(4, 0)?.text == "\u{1F1E7}")
      #expect(screen.cell(5, 0)?.text == "|")
    }

    /// Emoji whose parts add up to more columns than their cell has lose parts, not the border.
    @Test func nothingMovesABorder() throws {
      let samples = [
        "👍🏽", "👩\u{200D}🚀", "❤\u{FE0F}", "क्षि", "각", "\u{301}x", "\u{378}", "👨\u{200D}👩\u{200D}👧",
        "𓀀𓐰", "ｱﾞ",
      ]
      for sample in samples {
        let screen = try SampleScreen(columns: 12, rows: 2)
        defer { screen.session.close() }
        var frame = Frame(size: screen.session.size)
        frame.put(sample, column: 1, row: 0)
        frame.put("|", column: 11, row: 0)
        frame.put("|", column: 0, row: 1)
        screen.session.paint(frame)
        #expect(screen.cell(11, 0)?.text == "|", "\(sample)")
        #expect(screen.cell(0, 1)?.text == "|", "\(sample)")
        #expect(screen.row(1) == "|           ", "\(sample)")
      }
    }

    @Test func theBottomRightCellIsPainted() throws {
      let screen = try SampleScreen(columns: 4, rows: 2)
      defer { screen.session.close() }
      var frame = Frame(size: screen.session.size)
      frame.put("abcd", column: 0, row: 0)
      frame.put("ef漢", column: 0, row: 1)
      screen.session.paint(frame)
      #expect(screen.row(0) == "abcd")
      #expect(screen.row(1) == "ef漢")
      frame.put("z", column: 3, row: 1)
      screen.session.paint(frame)
      #expect(screen.row(1) == "ef z")
    }

    @Test func aFrameLargerThanTheScreenIsCut() throws {
      let screen = try SampleScreen(columns: 3, rows: 1)
      defer { screen.session.close() }
      var frame = Frame(size: Size(columns: 6, rows: 2))
      frame.put("ab漢cd", column: 0, row: 0)
      frame.put("second", column: 0, row: 1)
      frame.cursor = Point(column: 5, row: 1)
      screen.session.paint(frame)
      #expect(screen.row(0) == "ab ")
      #expect(!screen.cursor.visible)
    }

    @Test func oneCellIsEnough() throws {
      let screen = try SampleScreen(columns: 1, rows: 1)
      defer { screen.session.close() }
      #expect(screen.session.size == Size(columns: 1, rows: 1))
      var frame = Frame(size: screen.session.size)
      frame.put("漢", column: 0, row: 0)
      screen.session.paint(frame)
      #expect(screen.row(0) == " ")
      frame.put("x", column: 0, row: 0)
      screen.session.paint(frame)
      #expect(screen.row(0) == "x")
    }

    @Test func theCursorRestsWhereTheFrameSays() throws {
      let screen = try SampleScreen(columns: 10, rows: 4)
      defer { screen.session.close() }
      var frame = Frame(size: screen.session.size)
      frame.put("0123456789", column: 0, row: 3)
      frame.cursor = Point(column: 7, row: 2)
      screen.session.paint(frame)
      #expect(screen.cursor == (2, 7, true))
      frame.cursor = nil
      screen.session.paint(frame)
      #expect(!screen.cursor.visible)
      frame.cursor = Point(column: 0, row: 0)
      screen.session.paint(frame)
      #expect(screen.cursor == (0, 0, true))
    }

    @Test(arguments: Seed.list(7)) func randomTextNeverPushesAnythingAside(seed: Seed) throws {
      var random = SeededGenerator(seed)
      let screen = try SampleScreen(columns: 16, rows: 2)
      defer { screen.session.close() }
      for _ in 0..<300 {
        var frame = Frame(size: screen.session.size)
        frame.put(random.text(scalars: 12), column: Int.random(in: -2...12, using: &random), row: 0)
        frame.put("|", column: 15, row: 0)
        frame.put("|", column: 0, row: 1)
        screen.session.paint(frame)
        #expect(screen.cell(15, 0)?.text == "|")
        #expect(screen.row(1) == "|" + String(repeating: " ", count: 15))
      }
    }
  }
}
