/// The lines of a table of places, one after the other; lines that are no row of it are faults.
///
/// A line is plain: columns parted by commas, no quotes. It works on bytes, because 20,000 lines
/// are read at every start.
struct PlaceLines {
  private let bytes: UnsafeRawBufferPointer
  private let heading: String
  private let columns: Int
  private let log: FaultLog
  /// Where the next line starts.
  private var next = 0
  private var start = 0
  /// Where each column of this line ends.
  private var ends: [Int] = []
  /// The number of this line, from 1.
  private(set) var number = 0

  /// Reads past the heading; where it is another one, that is a fault of line 1 and no more.
  init(_ bytes: UnsafeRawBufferPointer, heading: String, log: FaultLog) {
    self.bytes = bytes
    self.heading = heading
    self.log = log
    columns = heading.utf8.count { $0 == UInt8(ascii: ",") } + 1
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
    guard readLine() != nil else {
      log.add(line: 1, found: "an empty file", expected: "the heading \(heading)")
      return
    }
    let line = UnsafeRawBufferPointer(rebasing: bytes[start..<(ends.last ?? start)])
    guard !line.elementsEqual(heading.utf8) else { return }
    log.add(line: 1, found: Self.shown(line), expected: "the heading \(heading)")
  }

  /// Goes to the next sound line; false at the end of the file.
  mutating func advance() -> Bool {
    while let isPlain = readLine() {
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<(ends.last ?? start)])
      if !isPlain {
        guard let text = String(validating: line, as: UTF8.self) else {
          fault("bytes that are not UTF-8 text", "text in UTF-8")
          continue
        }
        guard !text.hasHiddenCharacters else {
          fault(Shown.quoted(text), "a line without hidden characters")
          continue
        }
      }
      guard ends.count == columns else {
        let count = ends.count == 1 ? "1 column" : "\(ends.count) columns"
        fault("\(count): \(Self.shown(line))", "the \(columns) columns \(heading)")
        continue
      }
      return true
    }
    return false
  }

  /// The bytes of a column of this line.
  func field(_ column: Int) -> UnsafeRawBufferPointer {
    let from = column == 0 ? start : ends[column - 1] + 1
    return UnsafeRawBufferPointer(rebasing: bytes[from..<ends[column]])
  }

  func text(_ column: Int) -> String { String(decoding: field(column), as: UTF8.self) }

  func fault(_ found: @autoclosure () -> String, _ expected: @autoclosure () -> String) {
    log.add(line: number, found: found(), expected: expected())
  }

  /// Says that a column should have been something else.
  func fault(column: Int, _ expected: @autoclosure () -> String) {
    fault(Self.shown(field(column)), expected())
  }

  private static func shown(_ bytes: UnsafeRawBufferPointer) -> String {
    bytes.isEmpty ? "nothing" : Shown.quoted(String(decoding: bytes.prefix(1000), as: UTF8.self))
  }

  /// Finds the columns of the next line: whether all of it is printable ASCII, nil at the end.
  private mutating func readLine() -> Bool? {
    guard next < bytes.count else { return nil }
    number += 1
    start = next
    ends.removeAll(keepingCapacity: true)
    var isPlain = true
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") { break }
      if byte == UInt8(ascii: ",") {
        // A file of the wrong kind can have any number of them, and one too many is enough to know.
        if ends.count <= columns { ends.append(index) }
      } else if byte < 0x20 || byte >= 0x7F {
        isPlain = false
      }
      index += 1
    }
    next = index + 1
    // Lines may end as they do on Windows.
    let isWindows = index > start && bytes[index - 1] == UInt8(ascii: "\r")
    if isWindows {
      index -= 1
      isPlain = bytes[start..<index].allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
    ends.append(index)
    return isPlain
  }
}
