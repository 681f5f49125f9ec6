import Testing

@testable import Terminal

@Suite(.timeLimit(.minutes(10))) struct ClipboardSequenceTests {
  /// The test vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("£", "wqM="), ("\u{3FF}\u{3FF}", "z7/Pvw=="),
  ])
  func base64(text: String, encoded: String) {
    #expect(String(decoding: ClipboardSequence.base64(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test func theSequenceAndItsLimit() {
    #expect(ClipboardSequence.bytes(for: "foo") == Array("\u{1B}]52;c;Zm9v\u{7}".utf8))
    let most = ClipboardSequence.limit / 4 * 3
    #expect(ClipboardSequence.bytes(for: String(repeating: "x", count: most)) != nil)
    #expect(ClipboardSequence.bytes(for: String(repeating: "x", count: most + 1)) == nil)
  }
}
