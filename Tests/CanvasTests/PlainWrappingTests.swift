import Testing

@testable import Canvas

@Suite(.timeLimit(.minutes(10))) struct PlainWrappingTests {
  @Test("Plain text is wrapped as any text is")
  func plainIsAny() {
    var state: UInt64 = 7
    func number(below limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    var broken = 0
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<number(below: 12) {
        text += String(repeating: "x", count: Int(number(below: 9)))
        text += String(repeating: " ", count: Int(number(below: 3)))
      }
      let width = Int(number(below: 12)) + 1
      let lines = text.wrapped(to: width)
      #expect(lines == text.anyWrapped(to: width), "\(text.debugDescription) at \(width)")
      if lines.count > 1 { broken += 1 }
    }
    #expect(broken > 1000)
    #expect("".wrapped(to: 5) == [""])
    #expect("   ".wrapped(to: 5) == [""])
    #expect("abcdef".wrapped(to: 0) == ["a", "b", "c", "d", "e", "f"])
  }
}
