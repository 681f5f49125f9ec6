/// The lines of a file with one JSON object a line.
struct JSONLines {
  struct Line {
    let bytes: UnsafeRawBufferPointer
    /// From 1, blank lines counted.
    let number: Int
  }

  /// The lines that are not blank.
  let lines: [Line]

  /// nil where the bytes are better read as one document.
  ///
  /// They are lines where the first is a whole object that is not the wrapper of a list of adverts.
  /// Where the first is broken, they are lines if every one starts an object and the whole is no
  /// document: one broken line must not cost the rest.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let lines = Self.split(bytes)
    guard let first = lines.first, first.bytes.first == Self.brace else { return nil }
    let scratch = FaultLog(file: "")
    if let object = JSONDocument.parse(first.bytes, log: scratch) {
      guard object.field("vacancies") == nil else { return nil }
    } else {
      guard lines.count > 1, lines.allSatisfy({ $0.bytes.first == Self.brace }),
        JSONDocument.parse(bytes, log: scratch) == nil
      else { return nil }
    }
    self.lines = lines
  }

  private static let brace: UInt8 = 0x7B

  /// The lines without the white space around them, blank ones left out.
  private static func split(_ bytes: UnsafeRawBufferPointer) -> [Line] {
    var lines: [Line] = []
    var number = 0
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    var start = hasMark ? 3 : 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var from = start
      var to = end
      while from < to, bytes[from] <= 0x20 { from += 1 }
      while from < to, bytes[to - 1] <= 0x20 { to -= 1 }
      if from < to {
        lines.append(
          Line(bytes: UnsafeRawBufferPointer(rebasing: bytes[from..<to]), number: number))
      }
      start = end + 1
    }
    return lines
  }
}
