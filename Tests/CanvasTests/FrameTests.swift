import Canvas
import Testing

@Suite struct FrameTests {
  @Test func x() { #expect(Frame(size: Size(columns: 2, rows: 1)).rows == ["  "]) }
}
