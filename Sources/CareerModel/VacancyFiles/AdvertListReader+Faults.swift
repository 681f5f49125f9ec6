/// What is wrong with an advert or between two, told by the careful reader.
extension AdvertListReader {
  /// Whether the bytes end because the file could not be read on, which is a fault of its own, or
  /// was not waited for, which is none.
  var isCutShort: Bool { window.isAtEnd && (window.problem != nil || window.wasLeft) }

  /// The path of the advert at hand: built only for those that the careful reader looks at.
  func path(in list: JSONPath?) -> JSONPath {
    // The first of a sequence may be the only one, and then is the whole of the file.
    if list == nil, index == 0 { return .root }
    return .element(of: list ?? .root, index: index)
  }

  func setPlace(shift: Int = 0) {
    let place = window.place
    log.linesBefore = place.lines
    log.columnsBefore = place.columns - shift
  }

  func judge(count: Int, in list: JSONPath?) {
    setPlace()
    let bytes = UnsafeRawBufferPointer(rebasing: window.bytes[..<count])
    collector.countCarefulRead(of: count)
    if let node = JSONDocument.parse(bytes, log: log, path: path(in: list)) {
      collector.judge(node, byteCount: count)
    }
  }

  /// Reads the first value with the careful reader, which has words for what is wrong.
  mutating func judgeFirst(in list: JSONPath?) -> Result<Int, JSONDocument.Failure> {
    window.fill()
    setPlace()
    let bytes = UnsafeRawBufferPointer(rebasing: window.bytes.prefix(window.limit))
    let path = self.path(in: list)
    switch JSONDocument.parseFirst(bytes, log: log, path: path) {
    case .success(let (node, count)):
      collector.countCarefulRead(of: count)
      collector.judge(node, byteCount: count)
      return .success(count)
    case .failure(let failure):
      collector.countCarefulRead(of: failure.count)
      log.add(at: path, found: failure.found, expected: failure.expected)
      told = (failure.found, failure.expected, window.position + failure.count)
      return .failure(failure)
    }
  }

  // MARK: Adverts in a broken one

  /// Remembers how far the advert that the window starts with could be read.
  mutating func note(_ reason: BrokenSpan.Reason, count: Int) {
    let bytes = UnsafeRawBufferPointer(rebasing: window.bytes.prefix(count))
    broken = BrokenSpan(bytes, at: window.position, reason)
  }

  /// Reports an advert that is known to be broken without reading it.
  mutating func report(_ refusal: BrokenSpan.Refusal, in list: JSONPath?) {
    if refusal != .size, let told, window.position < told.end {
      // What stopped the reader stops it from every start that is open around it.
      return log.add(at: path(in: list), found: told.found, expected: told.expected)
    }
    switch refusal {
    case .mistake: _ = judgeFirst(in: list)
    case .depth:
      log.add(
        at: path(in: list),
        found: "lists or objects nested more than \(BrokenSpan.deepest) deep",
        expected: "an advert")
    case .size: reportTooLong(in: list)
    }
  }

  func reportTooLong(in list: JSONPath?) {
    setPlace()
    log.add(
      at: path(in: list), found: "an advert longer than 1 MB, at line \(log.linesBefore + 1)",
      expected: "an advert of at most 1 MB")
  }

  /// Reports what is wrong between two adverts, of which the first ends where the window starts.
  func reportStructure(at path: JSONPath, isAfterAdvert: Bool) {
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
}
