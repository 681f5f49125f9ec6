import CNcurses
import Canvas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gathers keys, pastes, clicks, signals and wakes into events.
struct InputReader {
  /// The most keys read before the loop gets its turn, so that a stuck key cannot starve it.
  private static let batch = 512
  /// How long a paste may be silent before it counts as ended.
  private static let pastePatience = Duration.seconds(1)
  /// How long the rest of an unknown sequence may take.
  private static let sequencePatience = Duration.milliseconds(25)

  private let clock = ContinuousClock()
  private var decoder = KeyDecoder()
  private var paste: PasteReader?
  private var lastByte = ContinuousClock.now
  private var emptyReads = 0
  private var readSomething = false
  private var reportedSize = Self.screenSize
  #if DEBUG
    /// For tests that ask for it; see there.
    var idleReport: IdleReport?
  #endif

  static var screenSize: Size { Size(columns: Int(cnc_columns()), rows: Int(cnc_rows())) }

  /// Waits until something happens, and returns all of it; see ``TerminalSession``.
  mutating func nextEvents(timeout: Duration?) -> [TerminalEvent] {
    let events = gatherEvents(timeout: timeout)
    #if DEBUG
      idleReport?.count(events)
    #endif
    return events
  }

  private mutating func gatherEvents(timeout: Duration?) -> [TerminalEvent] {
    let deadline = timeout.map { clock.now + $0 }
    while true {
      // Keys before poll: ncurses keeps some in a queue that poll knows nothing of.
      var events = signals()
      let keys = readKeys()
      events += keys
      heed(decoder.takeAnswers())
      #if DEBUG
        if events.isEmpty { idleReport?.write() }
      #endif
      let found = cnc_wait(events.isEmpty ? patience(until: deadline) : 0)
      if found & Int32(CNC_FOUND_WAKE) != 0 { events.append(.woken) }
      if found & Int32(CNC_FOUND_INTERRUPT) != 0 { events += signals() }
      if found & Int32(CNC_FOUND_HANGUP) != 0 || hasEnded(found: found, keys: keys) {
        events.append(.hangup)
      }
      if !events.isEmpty { return events }
      if found == 0 {
        events = expire()
        if !events.isEmpty { return events }
        if let deadline, clock.now >= deadline { return [] }
      }
    }
  }

  private mutating func heed(_ answers: [TerminalAnswer]) {
    for answer in answers {
      switch answer {
      case .ready:
        #if DEBUG
          idleReport?.countAnswer()
        #endif
      case .mode: break
      }
    }
  }

  /// Whether the terminal says that there is input and then gives none, again and again: that is
  /// how the end of a file shows.
  private mutating func hasEnded(found: Int32, keys: [TerminalEvent]) -> Bool {
    let readable = found & Int32(CNC_FOUND_INPUT) != 0
    emptyReads = readable && keys.isEmpty && !readSomething ? emptyReads + 1 : 0
    return emptyReads > 20
  }

  /// What signals asked for, and a new size however it came about.
  private mutating func signals() -> [TerminalEvent] {
    let bits = Int(cnc_take_signals())
    var events: [TerminalEvent] = []
    if bits & CNC_SIGNAL_STOP != 0 {
      cnc_suspend()
      events.append(.resumed)
    } else if bits & CNC_SIGNAL_CONTINUE != 0 {
      cnc_resume()
      events.append(.resumed)
    }
    if bits & CNC_SIGNAL_RESIZE != 0 { _ = cnc_update_size() }
    if bits & CNC_SIGNAL_TERMINATE != 0 { events.append(.quitRequested(signal: SIGTERM)) }
    if bits & CNC_SIGNAL_INTERRUPT != 0 { events.append(.quitRequested(signal: SIGINT)) }
    if bits & CNC_SIGNAL_HANGUP != 0 { events.append(.hangup) }
    let size = Self.screenSize
    if size != reportedSize {
      reportedSize = size
      events.append(.input(.resize(size)))
    }
    return events
  }

  private mutating func readKeys() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    readSomething = false
    while events.count < Self.batch {
      if paste != nil {
        guard let event = readPaste() else { break }
        events.append(event)
        continue
      }
      let code = cnc_read_key()
      if code != Int32(CNC_KEY_NONE) { readSomething = true }
      switch Int(code) {
      case CNC_KEY_NONE:
        if !decoder.isInsideSequence { events += decoder.pause().map(TerminalEvent.input) }
        return events
      case CNC_KEY_PASTE:
        events += decoder.pause().map(TerminalEvent.input)
        paste = PasteReader()
        lastByte = clock.now
      default:
        events += decoder.take(code).map(TerminalEvent.input)
      }
    }
    return events
  }

  /// Reads what there is of a paste; nil while its end has not come.
  private mutating func readPaste() -> TerminalEvent? {
    var bytes: UInt64 = 0  // room for the six bytes at most that are read at once
    while var reader = paste {
      paste = nil  // so that the array inside is not copied
      let wanted = reader.safeCount
      let count = withUnsafeMutableBytes(of: &bytes) { buffer in
        cnc_read_bytes(buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), Int32(wanted))
      }
      guard count > 0 else {
        paste = reader
        return nil
      }
      readSomething = true
      lastByte = clock.now
      let ended = withUnsafeBytes(of: &bytes) { buffer in
        buffer.prefix(Int(count)).reduce(false) { ended, byte in reader.take(byte) || ended }
      }
      if ended { return .input(.paste(reader.text)) }
      paste = reader
    }
    return nil
  }

  /// What has waited long enough: a paste without an end, or half a sequence.
  private mutating func expire() -> [TerminalEvent] {
    if let reader = paste {
      guard clock.now - lastByte >= Self.pastePatience else { return [] }
      paste = nil
      return [.input(.paste(reader.text))]
    }
    return decoder.pause().map(TerminalEvent.input)
  }

  /// Milliseconds to wait, rounded up; -1 for ever.
  private func patience(until deadline: ContinuousClock.Instant?) -> Int32 {
    var wait = deadline.map { $0 - clock.now }
    if paste != nil {
      let rest = Self.pastePatience - (clock.now - lastByte)
      wait = min(wait ?? rest, rest)
    } else if decoder.isInsideSequence {
      wait = min(wait ?? Self.sequencePatience, Self.sequencePatience)
    }
    guard let wait else { return -1 }
    let (seconds, attoseconds) = wait.components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds))
  }
}
