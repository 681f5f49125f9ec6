import Canvas
import ExplorerUI
import Platform
import Terminal

/// Waits for events, updates the state, paints, and does the effects; nothing in it blocks.
struct RunLoop {
  enum Outcome { case left, dataUnreadable(String), ended(signal: Int32) }

  var app: App
  let session: TerminalSession
  let mailbox: Mailbox<Message>
  let adverts: AdvertFile
  /// What came while the data was being read: it acts on the whole of it, a moment later, so that
  /// the same keys always do the same.
  private var held: [InputEvent] = []

  init(
    app: App, session: TerminalSession, mailbox: Mailbox<Message>, adverts: AdvertFile
  ) {
    self.adverts = adverts
    self.app = app
    self.session = session
    self.mailbox = mailbox
  }

  mutating func run() -> Outcome {
    while true {
      var events = session.nextEvents()[...]
      while let event = takeNext(of: &events) {
        switch event {
        case .input(let input):
          #if DEBUG
            if TestCrash.wants(input) { TestCrash.crash() }
          #endif
          if app.isLoading, !input.actsAtOnce {
            held.append(input)
          } else if take(.input(input)) {
            return .left
          }
        case .woken:
          for message in mailbox.drain() {
            #if DEBUG
              session.isWorking = isWorking(after: message)
            #endif
            if case .loadFailed(let sentence) = message { return .dataUnreadable(sentence) }
            if take(message) || takeHeld() { return .left }
          }
        case .quitRequested(let signal): return .ended(signal: signal)
        case .hangup: return .ended(signal: SIGHUP)
        case .resumed: if take(.input(.resize(session.size))) { return .left }
        }
      }
      session.paint(app.frame)
    }
  }

  /// Takes the next event out; a run of characters that only add to the line being typed comes as
  /// one text.
  ///
  /// A terminal without bracketed paste sends what is pasted as keys, and a search for each of
  /// thousands would keep the next command waiting.
  private func takeNext(of events: inout ArraySlice<TerminalEvent>) -> TerminalEvent? {
    guard !app.isLoading, app.types else { return events.popFirst() }
    let run = events.prefix {
      if case .input(.key(.character)) = $0 { true } else { false }
    }
    guard run.count > 1 else { return events.popFirst() }
    events.removeFirst(run.count)
    var text = ""
    for case .input(.key(.character(let character))) in run { text.append(character) }
    return .input(.paste(text))
  }

  #if DEBUG
    /// Whether more messages are on their way after this one.
    private func isWorking(after message: Message) -> Bool {
      switch message {
      case .loaded: return adverts.path != nil
      case .vacanciesLoading: return true
      case .vacanciesLoaded, .loadFailed: return false
      default: return session.isWorking
      }
    }
  #endif

  private mutating func takeHeld() -> Bool {
    guard !app.isLoading else { return false }
    defer { held = [] }
    for input in held where take(.input(input)) { return true }
    return false
  }

  /// - Returns: Whether the person has left.
  private mutating func take(_ message: Message) -> Bool {
    for effect in app.update(message) {
      switch effect {
      case .quit: return true
      case .suspend:
        session.suspend()
        _ = app.update(.input(.resize(session.size)))
      case .redraw: session.redraw()
      case .copy(let text):
        if !session.copyToClipboard(text) { _ = app.update(.copyFailed(text: text)) }
      case .openAddress(let address): Browser.open(address, mailbox)
      case .stopLoading: adverts.stop()
      }
    }
    return false
  }
}

extension InputEvent {
  /// Whether it need not wait for the data: a new size, or leaving.
  fileprivate var actsAtOnce: Bool {
    switch self {
    case .resize, .key(.control("c")), .key(.control("z")), .key(.control("l")): return true
    default: return false
    }
  }
}
