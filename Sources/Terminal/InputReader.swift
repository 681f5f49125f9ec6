import CNcurses
import Canvas
import Platform

/// Gathers keys, pastes, clicks, signals and wakes into events.
struct InputReader {
  /// The most keys read before the loop gets its turn, so that a stuck key cannot starve it.
  private static let batch = 512
  /// How long a paste may be silent before it counts as ended.
  private static let pastePatience = Duration.seconds(1)
  /// How long the rest of an unknown sequence may take.
  private static let sequencePatience = Duration.milliseconds(25)
  /// How long the rest of an answer may take, which nobody types.
  private static let answerPatience = Duration.milliseconds(500)
  /// How long ESC waits, while an answer is due, for the rest of it.
  private static let escapePatience = Duration.milliseconds(150)
  /// How long after a question its answer is expected; one that comes later is still no key.
  private static let answerTime = Duration.seconds(2)

  private let clock = ContinuousClock()
  private var decoder = KeyDecoder()
  private var paste: PasteReader?
  private var lastByte = ContinuousClock.now
  private var answerDue: ContinuousClock.Instant?
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
      heedAnswers()
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

  /// Whether the terminal says that there is input and then gives none, again and again: that is
  /// how the end of a file shows.
  private mutating func hasEnded(found: Int32, keys: [TerminalEvent]) -> Bool {
    let readable = found & Int32(CNC_FOUND_INPUT) != 0
    emptyReads = readable && keys.isEmpty && !readSomething ? emptyReads + 1 : 0
    return emptyReads > 20
  }

  /// What signals asked for, and a new size however it came about.
  private mutating func signals() -> [TerminalEvent] {
    var bits = cnc_take_signals()
    var events: [TerminalEvent] = []
    func took(_ signal: Int32) -> Bool {
      defer { bits &= ~(1 << UInt64(signal - 1)) }
      return bits & 1 << UInt64(signal - 1) != 0
    }
    let (stops, goesOn) = (took(SIGTSTP), took(SIGCONT))
    if stops {
      cnc_suspend()
      events.append(.resumed)
    } else if goesOn {
      cnc_resume()
      events.append(.resumed)
    }
    if took(SIGWINCH) { _ = cnc_update_size() }
    let hangsUp = took(SIGHUP)
    for signal in 1...Int32(64) where took(signal) { events.append(.quitRequested(signal: signal)) }
    if hangsUp { events.append(.hangup) }
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
      if code != Int32(CNC_KEY_NONE) {
        readSomething = true
        // The time is asked for only where somebody waits by it.
        if decoder.isInsideSequence || answerDue != nil { lastByte = clock.now }
      }
      switch Int(code) {
      case CNC_KEY_NONE:
        if decoderPatience == nil { events += decoder.pause().map(TerminalEvent.input) }
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

  /// How long what the decoder holds may wait for its rest; nil when it need not wait.
  private var decoderPatience: Duration? {
    if decoder.isInsideAnswer { return Self.answerPatience }
    let expects = expectsAnswer
    if decoder.isInsideSequence { return expects ? Self.answerPatience : Self.sequencePatience }
    return decoder.isAfterEscape && expects ? Self.escapePatience : nil
  }

  /// What has waited long enough: a paste without an end, or half a sequence.
  private mutating func expire() -> [TerminalEvent] {
    if let reader = paste {
      guard clock.now - lastByte >= Self.pastePatience else { return [] }
      paste = nil
      return [.input(.paste(reader.text))]
    }
    if let patience = decoderPatience, clock.now - lastByte < patience { return [] }
    return decoder.pause().map(TerminalEvent.input)
  }

  /// Milliseconds to wait, rounded up; -1 for ever.
  private func patience(until deadline: ContinuousClock.Instant?) -> Int32 {
    var wait = deadline.map { $0 - clock.now }
    if let patience = paste != nil ? Self.pastePatience : decoderPatience {
      let rest = patience - (clock.now - lastByte)
      wait = min(wait ?? rest, rest)
    }
    guard let wait else { return -1 }
    let (seconds, attoseconds) = wait.components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds))
  }
}

// MARK: Answers

extension InputReader {
  /// Asks whether the terminal has synchronized updates (mode 2026, by DECRQM), and uses them as soon
  /// as it says so.
  ///
  /// CSI c comes after it because every terminal answers that one: from then on ESC is a key again
  /// that acts at once.
  mutating func askForSynchronizedUpdates() {
    let question = Array("\u{1B}[?2026$p\u{1B}[c".utf8)
    if cnc_write(question, Int64(question.count)) { answerDue = clock.now + Self.answerTime }
  }

  /// Reads until the terminal has answered what it was asked, so that the answer does not come to
  /// the shell; keys that come meanwhile are lost.
  ///
  /// - Parameter patience: How long at most.
  mutating func awaitAnswers(for patience: Duration) {
    let deadline = clock.now + patience
    while expectsAnswer || framesAreUnanswered, clock.now < deadline {
      let found = cnc_wait(self.patience(until: deadline))
      if found & Int32(CNC_FOUND_HANGUP | CNC_FOUND_INTERRUPT) != 0 { return }
      if readKeys().isEmpty, !readSomething, found & Int32(CNC_FOUND_INPUT) != 0 { return }
      heedAnswers()
    }
  }

  private var expectsAnswer: Bool { answerDue.map { clock.now < $0 } ?? false }

  private var framesAreUnanswered: Bool {
    #if DEBUG
      return idleReport?.isUnanswered ?? false
    #else
      return false
    #endif
  }

  private mutating func heedAnswers() {
    for answer in decoder.takeAnswers() {
      switch answer {
      // Set or reset for now; 3 and 4 are for ever, and 0 is a terminal that knows no such mode.
      case .mode(2026, let setting): cnc_synchronize_updates(setting == 1 || setting == 2)
      case .mode: break
      case .attributes: answerDue = nil
      case .ready:
        #if DEBUG
          idleReport?.countAnswer()
        #else
          break
        #endif
      }
    }
  }
}
