/// How the adverts lie in a file that starts with an object.
enum FileShape: Equatable {
  /// One advert a line.
  case lines
  /// Adverts one after the other, each over any number of lines; often only one.
  case sequence
  /// An object with a list "vacancies", whose opening bracket stands at an offset of the window;
  /// `isSound` where what comes before it can be read.
  case list(start: Int, isSound: Bool)
  /// An object with neither a list of adverts nor an advert in it.
  case document

  /// Looks at the names of the first object until one of them decides.
  ///
  /// The file is one advert a line where the first line is a whole object that is no wrapper of a
  /// list. Where the first object is broken, it is so if the next line starts an object too: one
  /// broken line must not cost the rest.
  init(of window: ByteWindow) {
    var walk = FieldWalk(window: window)
    var hasReference = false
    while true {
      switch walk.next() {
      case .field(let name, let value):
        if name.elementsEqual("vacancies".utf8) {
          self = window[value] == UInt8(ascii: "[") ? .list(start: value, isSound: true) : .document
          return
        }
        hasReference = hasReference || name.elementsEqual("reference".utf8)
      case .end(let end):
        if !window.bytes[..<end].contains(0x0A) {
          self = .lines
        } else {
          self = hasReference ? .sequence : .document
        }
        return
      case .mistake:
        self = Self.guess(window)
        return
      }
    }
  }

  private static func guess(_ window: ByteWindow) -> FileShape {
    window.fill()
    if let start = listStart(in: window.bytes) { return .list(start: start, isSound: false) }
    if let end = window.lineEnd(), end < window.count, let next = window.ink(from: end),
      window[next] == UInt8(ascii: "{")
    {
      return .lines
    }
    return .sequence
  }

  /// Where a list named "vacancies" opens.
  private static func listStart(in bytes: UnsafeRawBufferPointer) -> Int? {
    let name = Array("\"vacancies\"".utf8)
    var from = 0
    while let found = ByteSearch.first(name, in: bytes, range: from..<bytes.count) {
      from = found + name.count
      var index = from
      var hasColon = false
      while index < bytes.count,
        ByteWindow.isBlank(bytes[index]) || !hasColon && bytes[index] == UInt8(ascii: ":")
      {
        hasColon = hasColon || bytes[index] == UInt8(ascii: ":")
        index += 1
      }
      if hasColon, index < bytes.count, bytes[index] == UInt8(ascii: "[") { return index }
    }
    return nil
  }
}

/// Goes from field to field of the object that a window starts with, without using it up.
private struct FieldWalk {
  enum Step {
    case field(name: [UInt8], value: Int)
    /// The offset after the object.
    case end(Int)
    case mistake
  }

  let window: ByteWindow
  private let parser = AdvertParser()
  private var offset = 1
  private var isFirst = true

  init(window: ByteWindow) { self.window = window }

  mutating func next() -> Step {
    guard var mark = window.ink(from: offset) else { return .mistake }
    if window[mark] == UInt8(ascii: "}") { return .end(mark + 1) }
    if !isFirst {
      guard window[mark] == UInt8(ascii: ","), let next = window.ink(from: mark + 1) else {
        return .mistake
      }
      mark = next
    }
    isFirst = false
    guard window[mark] == UInt8(ascii: "\""), let nameEnd = valueEnd(from: mark),
      let colon = window.ink(from: nameEnd), window[colon] == UInt8(ascii: ":"),
      let value = window.ink(from: colon + 1)
    else { return .mistake }
    let name = Array(window.bytes[(mark + 1)..<(nameEnd - 1)])
    if name.elementsEqual("vacancies".utf8) { return .field(name: name, value: value) }
    guard let end = valueEnd(from: value) else { return .mistake }
    offset = end
    return .field(name: name, value: value)
  }

  /// The offset after the value that starts at an offset.
  private func valueEnd(from start: Int) -> Int? {
    while true {
      let (verdict, count) = parser.parse(window.text(from: start))
      let end = start + count
      // Close to the end of the window, a value may only be not there yet.
      if end + 32 >= window.count, verdict == .broken || end == window.count, window.more() {
        continue
      }
      return verdict == .broken || verdict == .tooDeep ? nil : end
    }
  }
}
