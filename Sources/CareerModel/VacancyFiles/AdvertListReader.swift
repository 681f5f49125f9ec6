/// Reads the adverts of one file one after the other, whatever is wrong with some of them.
struct AdvertListReader {
  let window: ByteWindow
  let log: FaultLog
  let collector: VacancyCollector
  /// Called after every advert; returns false to stop.
  private let goOn: () -> Bool
  private var starts = AdvertStarts()
  /// How many adverts were met, sound or not.
  private var index = 0
  private(set) var wasStopped = false

  init(
    window: ByteWindow, log: FaultLog, collector: VacancyCollector, goOn: @escaping () -> Bool
  ) {
    self.window = window
    self.log = log
    self.collector = collector
    self.goOn = goOn
  }

  // MARK: Forms of lists

  /// Reads a list whose opening bracket was just used, and its closing one.
  ///
  /// - Returns: Whether the list was closed.
  mutating func readList(at path: JSONPath) -> Bool {
    var isAfterAdvert = false
    while !wasStopped {
      guard let mark = window.ink() else {
        if !isCutShort { reportStructure(at: path, isAfterAdvert: isAfterAdvert) }
        return false
      }
      switch window[mark] {
      case UInt8(ascii: "]"):
        window.advance(by: mark + 1)
        return true
      case UInt8(ascii: ","):
        guard let next = window.ink(from: mark + 1) else {
          if !isCutShort { reportStructure(at: path, isAfterAdvert: isAfterAdvert) }
          return false
        }
        let byte = window[next]
        if !isAfterAdvert || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
          reportStructure(at: path, isAfterAdvert: isAfterAdvert)
        }
        window.advance(by: next)
        isAfterAdvert = byte == UInt8(ascii: ",")
      default:
        if isAfterAdvert {
          reportStructure(at: path, isAfterAdvert: true)
          window.advance(by: mark)
          if !Self.startsValue(window[0]), !skipBroken(inList: true) { return false }
          isAfterAdvert = false
          continue
        }
        window.advance(by: mark)
        switch readAdvert(in: path) {
        case .next: isAfterAdvert = true
        case .start: isAfterAdvert = false
        case .end: return false
        }
      }
    }
    return false
  }

  /// Reads adverts that follow each other without commas, over any number of lines.
  mutating func readSequence() {
    while !wasStopped, let mark = window.ink() {
      window.advance(by: mark)
      if readAdvert(in: nil) == .end { return }
    }
  }

  /// Reads a file with one advert a line.
  mutating func readLines() {
    while !wasStopped, let mark = window.ink() {
      window.advance(by: mark)
      guard let end = window.lineEnd() else {
        reportTooLong(in: .root)
        skipLine()
        _ = finishAdvert()
        continue
      }
      readLine(end: end)
    }
  }

  private mutating func readLine(end: Int) {
    let isWhole = window.ending(at: end) {
      let (verdict, count) = collector.parser.parse(window.text(from: 0))
      guard verdict == .plain else { return false }
      for offset in count..<end where !ByteWindow.isBlank(window[offset]) { return false }
      return true
    }
    let isLast = end == window.count
    // A line that the file could not be read to the end of is no fault of the advert.
    if !isWhole || !collector.appendPlain(), !(isLast && isCutShort) {
      var trimmed = end
      while trimmed > 0, ByteWindow.isBlank(window[trimmed - 1]) { trimmed -= 1 }
      setPlace()
      log.whole = isLast ? "a file" : "a line"
      let line = UnsafeRawBufferPointer(rebasing: window.bytes[..<trimmed])
      if let node = JSONDocument.parse(line, log: log, path: path(in: .root)) {
        collector.judge(node, byteCount: trimmed)
      }
      log.whole = "a file"
    }
    window.advance(by: end)
    _ = finishAdvert()
  }

  private func skipLine() {
    while true {
      if let end = window.lineEnd() { return window.advance(by: end) }
      window.advance(by: window.count)
    }
  }

  // MARK: One advert

  private enum Step {
    /// The window starts after an advert.
    case next
    /// The window starts with an advert.
    case start
    /// There are no more.
    case end
  }

  /// Reads the advert that the window starts with, of a list or, without one, of a sequence.
  private mutating func readAdvert(in list: JSONPath?) -> Step {
    if !starts.isTaught { starts.learn(window.bytes) }
    while true {
      let (verdict, end) = collector.parser.parse(window.text(from: 0))
      if verdict == .plain {
        if !collector.appendPlain() { judge(count: end, in: list) }
        window.advance(by: end)
        return finishAdvert() ? .next : .end
      }
      // Close to the end of the window, what looks broken or short may only be not there yet.
      let isNearEnd = end + 32 >= window.count
      if isNearEnd, verdict == .broken || !Self.endsValue(window[end - 1]), window.more() {
        continue
      }
      if verdict == .odd {
        judge(count: end, in: list)
        window.advance(by: end)
        return finishAdvert() ? .next : .end
      }
      if isNearEnd, isCutShort { return .end }
      if isNearEnd, !window.isAtEnd {
        reportTooLong(in: list)
      } else if let count = judgeFirst(in: list) {
        window.advance(by: count)
        return finishAdvert() ? .next : .end
      }
      return finishAdvert() && skipBroken(inList: list != nil) ? .start : .end
    }
  }

  /// Moves the window to where the next advert starts or a broken one ends.
  ///
  /// - Returns: false where there is none.
  private mutating func skipBroken(inList: Bool) -> Bool {
    window.fill()
    var isFirst = true
    while true {
      let bytes = window.bytes
      let next = starts.next(in: bytes)
      if isFirst, inList {
        let part = UnsafeRawBufferPointer(rebasing: bytes[..<(next ?? bytes.count)])
        if let end = AdvertStarts.balancedEnd(in: part) {
          window.advance(by: end)
          // The comma after it is used here, so that what comes is an advert.
          if let mark = window.ink(), window[mark] == UInt8(ascii: ",") {
            window.advance(by: mark + 1)
          }
          return true
        }
      }
      isFirst = false
      if let next {
        window.advance(by: next)
        return true
      }
      guard !window.isAtEnd else { return false }
      window.advance(by: bytes.count - AdvertStarts.undecided(bytes))
      window.fill()
      if window.isAtEnd, window.count == AdvertStarts.undecided(bytes) { return false }
    }
  }

  /// Counts an advert.
  ///
  /// - Returns: Whether to go on.
  private mutating func finishAdvert() -> Bool {
    index += 1
    if !goOn() { wasStopped = true }
    return !wasStopped
  }

  // MARK: Faults

  /// Whether the bytes end because the file could not be read on, which is a fault of its own, or
  /// was not waited for, which is none.
  private var isCutShort: Bool { window.isAtEnd && (window.problem != nil || window.wasLeft) }

  /// The path of the advert at hand: built only for those that the careful reader looks at.
  private func path(in list: JSONPath?) -> JSONPath {
    // The first of a sequence may be the only one, and then is the whole of the file.
    if list == nil, index == 0 { return .root }
    return .element(of: list ?? .root, index: index)
  }

  private func setPlace(shift: Int = 0) {
    let place = window.place
    log.linesBefore = place.lines
    log.columnsBefore = place.columns - shift
  }

  private func judge(count: Int, in list: JSONPath?) {
    setPlace()
    let bytes = UnsafeRawBufferPointer(rebasing: window.bytes[..<count])
    if let node = JSONDocument.parse(bytes, log: log, path: path(in: list)) {
      collector.judge(node, byteCount: count)
    }
  }

  /// Reads the first value with the careful reader, which has words for what is wrong.
  private func judgeFirst(in list: JSONPath?) -> Int? {
    window.fill()
    setPlace()
    let bytes = UnsafeRawBufferPointer(rebasing: window.bytes.prefix(window.limit))
    guard let (node, count) = JSONDocument.parseFirst(bytes, log: log, path: path(in: list)) else {
      return nil
    }
    collector.judge(node, byteCount: count)
    return count
  }

  private func reportTooLong(in list: JSONPath?) {
    setPlace()
    log.add(
      at: path(in: list), found: "an advert longer than 1 MB, at line \(log.linesBefore + 1)",
      expected: "an advert of at most 1 MB")
  }

  /// Reports what is wrong between two adverts, of which the first ends where the window starts.
  private func reportStructure(at path: JSONPath, isAfterAdvert: Bool) {
    let lead = Array((isAfterAdvert ? "[0" : "[").utf8)
    setPlace(shift: lead.count)
    let faults = log.count
    let text = lead + window.bytes.prefix(Self.context)
    text.withUnsafeBytes { _ = JSONDocument.parse($0, log: log, path: path) }
    if log.count == faults {
      log.add(
        at: path, found: "a mistake in the JSON text at line \(log.linesBefore + 1)",
        expected: "a comma between one advert and the next")
    }
  }

  /// How much of the text is looked at to say what is wrong in it.
  private static let context = 4096

  private static func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): true
    default: false
    }
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "\""): true
    default: false
    }
  }
}
