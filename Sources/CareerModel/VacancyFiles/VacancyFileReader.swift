/// Reads a file of adverts piece by piece, of any size, losing nothing for one bad advert.
///
/// A file is a list of adverts, one advert a line, adverts one after the other, or an object with a
/// list "vacancies".
package struct VacancyFileReader {
  /// How far the reading has come.
  package struct Progress: Hashable, Sendable {
    package var bytesRead: Int
    /// nil for a pipe, whose end nobody knows.
    package var bytesTotal: Int?
    /// How many sound adverts were read.
    package var adverts: Int
    package var faults: Int
  }

  /// The most bytes that are read at once.
  static let piece = 1024 * 1024
  /// The most bytes of one advert.
  static let limit = 1024 * 1024

  let window: ByteWindow
  let log: FaultLog
  let collector: VacancyCollector
  private let firstRow: Int
  private var publisher: VacancyPublisher?
  private var source: Source?

  /// Reads the adverts of a file or pipe to its end, on the thread of the caller.
  ///
  /// A file that cannot be read is one fault.
  /// - Parameters:
  ///   - clock: the time that has passed since any moment; it never goes back.
  ///   - isWanted: asked while a pipe has nothing to read; false to stop.
  ///   - publish: called now and then with the adverts so far; returns false to stop.
  /// - Returns: All adverts and faults, or those up to where it was stopped.
  package static func read(
    path: String, clock: @escaping () -> Duration, isWanted: @escaping () -> Bool = { true },
    publish: @escaping (VacancyTable, Progress) -> Bool
  ) -> VacancyFile.Reading {
    read(
      path: path, publisher: VacancyPublisher(clock: clock, isWanted: isWanted, publish: publish))
  }

  static func read(path: String, publisher: VacancyPublisher?) -> VacancyFile.Reading {
    let name = Shown.visible(path)
    switch OpenFile.open(path) {
    case .success(let file):
      return read(file, name: name, publisher: publisher)
    case .failure(let problem):
      let log = FaultLog(file: name)
      log.add(at: .root, found: problem.words, expected: expected)
      return VacancyFile.Reading(file: VacancyFile(vacancies: []), faults: log.faults)
    }
  }

  static func read(
    _ source: any ByteSource, name: String, publisher: VacancyPublisher? = nil,
    piece: Int = piece, builder: VacancyTableBuilder = VacancyTableBuilder()
  ) -> VacancyFile.Reading {
    let collector = VacancyCollector(builder: builder)
    var reader = VacancyFileReader(source, name: name, collector: collector, piece: piece)
    reader.publisher = publisher
    let (origin, faults) = reader.read()
    return VacancyFile.Reading(
      file: VacancyFile(source: origin, vacancies: collector.table), faults: faults,
      wasStopped: publisher?.wasStopped ?? false)
  }

  /// A reader of one more file, whose adverts join those of the collector.
  init(
    _ source: any ByteSource, name: String, collector: VacancyCollector, piece: Int = piece
  ) {
    window = ByteWindow(source, piece: piece, limit: Self.limit)
    log = FaultLog(file: name)
    self.collector = collector
    firstRow = collector.count
    collector.startFile(name)
  }

  /// Reads to the end.
  mutating func read() -> (source: Source?, faults: [DataFault]) {
    let (window, log, collector) = (window, log, collector)
    if let publisher {
      // The window must not hold itself.
      window.whileWaiting = { [unowned window] in publisher.waitOn(collector, window, log) }
    }
    var list = listReader()
    readForm(&list)
    if let problem = window.problem {
      log.add(at: .root, found: problem.words, expected: Self.expected)
    }
    if !list.wasStopped, window.hasChanged {
      log.add(
        at: .root, found: "a file that changed while it was read",
        expected: "the same file from start to end; open it again")
    }
    if collector.isFull {
      log.add(
        at: .root, found: "more adverts than can be held",
        expected: "a file of adverts with less text in it")
    }
    return (source, log.faults)
  }

  private static let expected = "a file of adverts"

  private func listReader() -> AdvertListReader {
    let (window, log, collector, publisher) = (window, log, collector, publisher)
    return AdvertListReader(window: window, log: log, collector: collector) {
      guard !collector.isFull else { return false }
      return publisher?.goOn(collector, window, log) ?? true
    }
  }

  // MARK: Forms of files

  private mutating func readForm(_ list: inout AdvertListReader) {
    _ = window.more()
    window.leaveOutMarks()
    guard let mark = window.ink() else {
      if window.problem == nil, !window.wasLeft { readWhole() }
      return
    }
    switch window[mark] {
    case UInt8(ascii: "["):
      window.advance(by: mark + 1)
      if list.readList(at: .root) { reportMore(after: "[]") }
    case UInt8(ascii: "{"):
      window.advance(by: mark)
      readObjects(&list)
    case ..<0x20:
      log.add(at: .root, found: "a file that is no text", expected: Self.expected)
    default:
      readWhole()
    }
  }

  private mutating func readObjects(_ list: inout AdvertListReader) {
    switch FileShape(of: window) {
    case .lines: list.readLines()
    case .sequence: list.readSequence()
    case .document: readWhole()
    case .list(let start, let isSound):
      readWrapped(&list, start: start, isSound: isSound)
    }
  }

  /// Reads a file that has no list of adverts, to say so.
  private mutating func readWhole() {
    window.fill()
    let place = window.place
    log.linesBefore = place.lines
    log.columnsBefore = place.columns
    let bytes = UnsafeRawBufferPointer(rebasing: window.bytes.prefix(window.limit))
    guard let root = JSONDocument.parse(bytes, log: log) else { return }
    guard root.kind == .object else {
      log.add(at: .root, found: root.found, expected: "a list of adverts in [ ]")
      return
    }
    readWrapper(root)
  }

  /// Reads an object with a list "vacancies", whose bracket stands at an offset.
  private mutating func readWrapped(
    _ list: inout AdvertListReader, start: Int, isSound: Bool
  ) {
    let head = Array(window.bytes[..<start])
    log.linesBefore = window.place.lines
    log.columnsBefore = window.place.columns
    let opened = parse(head + "[]}".utf8)
    if let opened { collector.list(by: roles(of: opened, log: FaultLog(file: ""))) }
    window.advance(by: start + 1)
    let isClosed = list.readList(at: .field(of: .root, name: "vacancies"))
    guard let opened, isSound else { return }
    guard isClosed, let tail = readTail() else {
      readWrapper(opened)
      return
    }
    // Only a field that stands on both sides of the list can still be wrong here, and the lines of
    // the list itself are missing.
    log.linesBefore = window.place.lines - head.count { $0 == 0x0A }
    log.columnsBefore = 0
    guard let root = parse(head + "[]".utf8 + tail) else {
      readWrapper(opened)
      return
    }
    let roles = readWrapper(root)
    if opened.field("listedBy") == nil { collector.list(by: roles, from: firstRow) }
  }

  /// The bytes after the list; nil and a fault where they are wrong.
  private func readTail() -> [UInt8]? {
    window.fill()
    let lead = Array("{\"\":0".utf8)
    log.linesBefore = window.place.lines
    log.columnsBefore = window.place.columns - lead.count
    let tail = Array(window.bytes.prefix(window.limit))
    guard window.problem == nil, !window.wasLeft, parse(lead + tail) != nil else { return nil }
    return tail
  }

  private func parse(_ bytes: [UInt8]) -> JSONNode? {
    bytes.withUnsafeBytes { JSONDocument.parse($0, log: log) }
  }

  /// Reads all fields of the wrapper but its adverts.
  ///
  /// - Returns: The roles that all of them are listed by.
  @discardableResult
  private mutating func readWrapper(_ root: JSONNode) -> [String] {
    var fields = ObjectReader(root)
    let roles = fields.list("listedBy", collector.role)
    source = fields.optional("source", .source)
    _ = fields.required("vacancies", Form<JSONNode>.anyList)
    fields.finish()
    return roles
  }

  private func roles(of root: JSONNode, log: FaultLog) -> [String] {
    let silent = JSONNode(document: root.document, value: root.value, path: root.path, log: log)
    var fields = ObjectReader(silent)
    return fields.list("listedBy", collector.role)
  }

  /// Reports what stands after the end of a list.
  private func reportMore(after lead: String) {
    guard window.ink() != nil else { return }
    window.fill()
    log.linesBefore = window.place.lines
    log.columnsBefore = window.place.columns - lead.utf8.count
    _ = parse(Array(lead.utf8) + window.bytes.prefix(window.limit))
  }
}

extension Form where Value == JSONNode {
  /// A list whose elements are read one by one.
  fileprivate static var anyList: Form {
    Form(words: "a list of adverts in [ ]") { node in
      node.kind == .list ? node : node.fault(expected: "a list of adverts in [ ]")
    }
  }
}
