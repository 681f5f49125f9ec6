/// Reads the adverts of one file one after the other, whatever is wrong with some of them.
struct AdvertListReader {
  let window: ByteWindow
  let log: FaultLog
  let collector: VacancyCollector
  /// Called after every advert; returns false to stop.
  private let goOn: () -> Bool
  private var starts = AdvertStarts()
  /// How many adverts were met, sound or not.
  var index = 0
  private(set) var wasStopped = false
  /// The advert that could not be read last.
  var broken: BrokenSpan?
  /// What the careful reader said of it, and up to where in the file that goes for those inside.
  var told: (found: String, expected: String, end: Int)?

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
      collector.countCarefulRead(of: trimmed)
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
    if let refusal = broken?.refusal(of: window.position, limit: window.limit) {
      report(refusal, in: list)
      return finishAdvert() && skipBroken(inList: list != nil) ? .start : .end
    }
    while true {
      let (verdict, end) = collector.parser.parse(window.text(from: 0))
      if verdict == .plain {
        if !collector.appendPlain() { judge(count: end, in: list) }
        window.advance(by: end)
        return finishAdvert() ? .next : .end
      }
      // Close to the end of the window, what looks broken or short may only be not there yet.
      let isNearEnd = verdict != .tooDeep && end + 32 >= window.count
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
        note(.excess, count: end)
      } else {
        switch judgeFirst(in: list) {
        case .success(let count):
          window.advance(by: count)
          return finishAdvert() ? .next : .end
        case .failure(let failure):
          // The quick reader gives up at a depth that the careful one may get through.
          if verdict == .tooDeep, failure.count > end {
            // The last byte may be the bracket that should not be there.
            note(failure.isMistake ? .mistake : .excess, count: failure.count - 1)
          } else {
            note(verdict == .tooDeep ? .excess : .mistake, count: end)
          }
        }
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
