import CNcurses
import Canvas
import Terminal
import Testing

extension ScreenTests {
  /// How frames get to the terminal: whole, by one write each.
  @Suite struct FrameWritingTests {
    /// A frame in which every second cell differs from its neighbour, and from that of another
    /// number: the most movements of the cursor and changes of style that there can be.
    private static func frame(_ number: Int, _ size: Size) -> Frame {
      var frame = Frame(size: size)
      for row in 0..<size.rows {
        for column in stride(from: (row + number) % 2, to: size.columns, by: 2) {
          frame.put(
            (column + number) % 3 == 0 ? "é" : "x", column: column, row: row,
            style: (column + row) % 5 == 0 ? .bold : .plain)
        }
      }
      return frame
    }

    @Test(arguments: [(80, 24), (200, 60)])
    func eachFrameIsOneWriteFromTheFirstOn(_ columns: Int, _ rows: Int) throws {
      let terminal = try PseudoTerminal(columns: columns, rows: rows)
      let reader = DrainedTerminal(terminal)
      for number in 0..<6 {
        let before = cnc_write_count()
        terminal.session.paint(Self.frame(number, terminal.session.size))
        #expect(cnc_write_count() - before == 1, "frame \(number)")
      }
      reader.stop()
    }

    // ncurses' own buffer keeps the size that the first window asked for.
    @Test func aWindowThatGrewGetsItsFramesWholeToo() throws {
      let terminal = try PseudoTerminal(columns: 20, rows: 5)
      let reader = DrainedTerminal(terminal)
      terminal.resize(columns: 200, rows: 60)
      #expect(terminal.events(1) == [.input(.resize(Size(columns: 200, rows: 60)))])
      for number in 0..<3 {
        let before = cnc_write_count()
        terminal.session.paint(Self.frame(number, terminal.session.size))
        #expect(cnc_write_count() - before == 1)
      }
      reader.stop()
    }

    @Test func theAlternateScreenIsEnteredOnce() throws {
      let terminal = try PseudoTerminal()
      var sent = terminal.sent()
      terminal.session.paint(Self.frame(0, terminal.session.size))
      sent += terminal.sent()
      #expect(sent.components(partedBy: "\u{1B}[?1049h") == 2)
      #expect(!sent.contains("\u{1B}[?1049l"))
    }

    @Test func aFrameThatChangesNothingSendsNothing() throws {
      let terminal = try PseudoTerminal()
      let frame = Frame(size: terminal.session.size)
      terminal.session.paint(frame)
      _ = terminal.sent()
      let before = cnc_write_count()
      terminal.session.paint(frame)
      #expect(cnc_write_count() == before)
      #expect(terminal.sent() == "")
    }

    @Test func resumingTakesTheKeysAndTheScreenAgain() throws {
      let terminal = try PseudoTerminal()
      var frame = Frame(size: terminal.session.size)
      frame.wantsMouse = true
      terminal.session.paint(frame)
      _ = terminal.sent()
      cnc_resume()
      let sent = terminal.sent()
      for sequence in [
        "\u{1B}[?1049l", "\u{1B}[?1049h", "\u{1B}[?1h", "\u{1B}[?2004h", "\u{1B}[?1006h",
      ] {
        #expect(sent.contains(sequence))
      }
      #expect(!terminal.isCooked)
    }

    @Test func noSizeIsLargerThanAWindowCanBe() throws {
      for (columns, rows, most) in [
        (65_535, 1, Size(columns: 1000, rows: 1)), (40_000, 24, Size(columns: 1000, rows: 24)),
        (80, 32_768, Size(columns: 80, rows: 500)),
        (65_535, 65_535, Size(columns: 1000, rows: 500)),
      ] {
        let terminal = try PseudoTerminal(columns: columns, rows: rows)
        #expect(terminal.session.size == most)
        let reader = DrainedTerminal(terminal)
        terminal.session.paint(Self.frame(0, terminal.session.size))
        terminal.resize(columns: 80, rows: 24)
        #expect(terminal.events(1) == [.input(.resize(Size(columns: 80, rows: 24)))])
        terminal.resize(columns: columns, rows: rows)
        #expect(terminal.events(1) == [.input(.resize(most))])
        reader.stop()
      }
    }
  }
}

extension String {
  fileprivate func components(partedBy separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
