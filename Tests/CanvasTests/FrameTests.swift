import Canvas
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct FrameTests {
  private func frame(_ columns: Int, _ rows: Int = 1, glyphs: Glyphs = .unicode) -> Frame {
    Frame(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  @Test func textIsCutAtEveryEdge() {
    var frame = frame(5, 2)
    #expect(frame.put("abcdefgh", column: 2, row: 0) == 3)
    #expect(frame.put("abcdefgh", column: -6, row: 1) == 8)
    #expect(frame.rows == ["  abc", "gh   "])
    for (column, row) in [(5, 0), (0, 2), (0, -1), (99, 0)] {
      #expect(frame.put("x", column: column, row: row) == 0)
    }
    #expect(frame.rows == ["  abc", "gh   "])
  }

  @Test func aLimitCutsBeforeTheEdge() {
    var frame = frame(8)
    #expect(frame.put("abcdef", column: 1, row: 0, limit: 3) == 3)
    #expect(frame.put("x", column: 6, row: 0, limit: 0) == 0)
    #expect(frame.put("yz", column: 6, row: 0, limit: .max - 1) == 2)
    #expect(frame.rows == [" abc  yz"])
  }

  @Test func anEmptyFrameTakesAnything() {
    for size in [Size(columns: 0, rows: 0), Size(columns: 0, rows: 3), Size(columns: 4, rows: 0)] {
      var frame = Frame(size: size)
      frame.put("text", column: 0, row: 0)
      frame.fill(Rect(column: -2, row: -2, columns: 9, rows: 9), with: "#")
      frame.rule(row: 0, column: 0, columns: 5)
      frame.restyle(Rect(size)) { _ in .bold }
      #expect(frame.cells.isEmpty)
    }
  }

  @Test func aWideCharacterNeverSticksOut() {
    var frame = frame(3)
    #expect(frame.put("ab漢", column: 0, row: 0) == 2)
    #expect(frame.rows == ["ab "])
    frame.put("漢字", column: -1, row: 0)
    #expect(frame.rows == [" 字"])
    #expect(frame[1, 0]?.width == 2 && frame[2, 0]?.width == 0)
    frame = self.frame(4)
    #expect(frame.put("漢字", column: 0, row: 0, limit: 3) == 2)
    #expect(frame.rows == ["漢  "])
  }

  @Test func halfOfAWideCharacterThatIsOverwrittenLeavesABlank() {
    var frame = frame(4)
    frame.put("漢字", column: 0, row: 0)
    frame.put("x", column: 0, row: 0)
    #expect(frame.rows == ["x 字"])
    frame.put("y", column: 3, row: 0)
    #expect(frame.rows == ["x  y"])
    frame.put("漢字", column: 0, row: 0)
    frame.put("中", column: 1, row: 0)
    #expect(frame.rows == [" 中 "])
    #expect(frame.cells.map(\.width) == [1, 2, 0, 1])
  }

  @Test func marksStayWithTheirLetter() {
    var frame = frame(4)
    frame.put("e\u{301}x", column: 0, row: 0)
    #expect(frame[0, 0]?.character == "e\u{301}")
    #expect(frame.rows == ["e\u{301}x  "])
    #expect(frame.put("\u{301}", column: 2, row: 0) == 0)
  }

  @Test func controlCharactersAreNeverDrawn() {
    var frame = frame(12)
    frame.put("a\u{1B}[2Jb\tc\u{202E}d\u{85}", column: 0, row: 0)
    #expect(frame.rows == ["a[2Jb cd    "])
  }

  @Test func asciiFramesHoldOnlyASCII() {
    var frame = frame(30, glyphs: .ascii)
    frame.put("£9 – café • ½ → 漢 naïve…", column: 0, row: 0)
    #expect(frame.rows == ["GBP 9 - cafe * 1/2 -> ?? naive"])
    frame.rule(row: 0, column: 0, columns: 30)
    #expect(frame.rows == [String(repeating: "-", count: 30)])
  }

  @Test func putCutSaysThatSomethingIsMissing() {
    var frame = frame(10)
    frame.putCut("Support worker", column: 0, row: 0, limit: 8)
    #expect(frame.rows == ["Support…  "])
    frame = self.frame(10, glyphs: .ascii)
    frame.putCut("Support worker", column: 0, row: 0, limit: 9)
    #expect(frame.rows == ["Support.. "])
  }

  @Test func stylesAreReadAsLetters() {
    var frame = frame(4)
    frame.put("a", column: 0, row: 0, style: .heading)
    frame.put("bc", column: 1, row: 0, style: .dim)
    frame.restyle(Rect(column: 2, row: 0, columns: 9, rows: 9)) { $0.adding(.reverse) }
    #expect(frame.styleRows == ["hdRr"])
    #expect(frame.rows == ["abc "])
  }

  /// Whatever is drawn wherever, each row has exactly the frame's columns.
  @Test(arguments: Seed.list(11)) func noRowIsEverWiderThanTheFrame(seed: Seed) {
    var random = SeededGenerator(seed)
    for _ in 0..<1500 {
      let columns = Int.random(in: 1...20, using: &random)
      var frame = frame(columns, 3, glyphs: Bool.random(using: &random) ? .unicode : .ascii)
      for _ in 0..<6 {
        let text = random.text(scalars: Int.random(in: 0...15, using: &random))
        let column = Int.random(in: -5...22, using: &random)
        let row = Int.random(in: -1...3, using: &random)
        let limit = Int.random(in: -1...25, using: &random)
        if Bool.random(using: &random) {
          frame.put(text, column: column, row: row, limit: limit)
        } else {
          frame.putCut(text, column: column, row: row, limit: limit)
        }
      }
      for row in 0..<3 {
        let cells = (0..<columns).compactMap { frame[$0, row] }
        #expect(cells.reduce(0) { $0 + Int($1.width) } == columns)
        for (index, cell) in cells.enumerated() {
          #expect(cell.width == 0 || Int(cell.width) == cell.character.columns)
          #expect((cell.width == 2) == (index + 1 < columns && cells[index + 1].width == 0))
        }
        #expect(cells.first?.width != 0)
      }
    }
  }
}
