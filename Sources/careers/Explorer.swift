import ArgumentParser
import Canvas
import CareerModel
import ExplorerUI
import Terminal
import VacancySearch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The explorer in a real terminal: opens it, runs the loop, and does what updates ask for.
struct Explorer {
  var role: String?
  var pane: Pane?
  var source = DataSource()
  var useColour = Environment["NO_COLOR"] == nil
  var wantsASCII = false

  /// The role that opens when none is named: the one this program began with, or the first.
  static let openingRole = "support-time-and-recovery-worker"

  static func firstRole(of library: Library) -> String {
    library.role(openingRole)?.slug ?? library.roles.first?.slug ?? ""
  }

  func run() throws {
    if Environment["TERM"] == "dumb" { return try printPlain(because: nil) }
    let session: TerminalSession
    do throws(TerminalError) {
      session = try TerminalSession(
        options: TerminalOptions(
          useColour: useColour,
          crashNote: "careers: the program crashed; nothing of yours was lost. Sorry.\n",
          reportsCrashes: Environment["CAREERS_DEBUG"] != nil, asksTerminal: true))
    } catch {
      return try printPlain(because: error == .outputIsNotATerminal ? nil : error.message)
    }
    #if DEBUG
      if let path = Environment["CAREERS_TEST_IDLE"] {
        session.reportIdle(to: path)
        session.isWorking = true  // until everything is read
      }
    #endif
    let mailbox = Mailbox<Message>()
    let first = firstPicture(size: session.size, isUTF8: session.isUTF8Locale)
    session.paint(first.frame)
    let adverts = AdvertFile(path: source.vacancies)
    loadBehind(mailbox, adverts)
    var loop = RunLoop(app: first, session: session, mailbox: mailbox, adverts: adverts)
    let outcome = loop.run()
    session.close()
    adverts.stop()
    try explain(outcome)
  }

  /// The picture that needs one file only, so that it is there at once.
  private func firstPicture(size: Size, isUTF8: Bool) -> App {
    var library = Library()
    let slug = role ?? Self.openingRole
    if let role = Role.load(slug: slug, from: source.location) { library.roles = [role] }
    return App(
      library: library, isLoading: true, size: size,
      glyphs: wantsASCII || !isUTF8 ? .ascii : .unicode, role: slug, pane: pane ?? .overview)
  }

  /// Reads everything else beside the loop.
  private func loadBehind(_ mailbox: Mailbox<Message>, _ adverts: AdvertFile) {
    let location = source.location
    let load: @Sendable () -> Void = {
      do throws(DataFolderError) {
        var library = try Library.load(from: location)
        // The adverts of a file stand in for those of the program from the first on.
        if adverts.path != nil { library.vacancies = [] }
        let index = RoleIndex(library)
        mailbox.post(
          .loaded(
            library, index: index, vacancies: VacancyIndex(library.vacancies, in: library),
            today: .today))
        index.prepare()
        adverts.read(for: library, mailbox)
      } catch {
        mailbox.post(.loadFailed(error.sentence))
      }
    }
    if BackgroundThread.start(load) { return }
    // Without a thread the program's own data is read first and the keys wait a moment; a file of
    // adverts may take for ever.
    if adverts.path == nil { return load() }
    mailbox.post(
      .loadFailed(
        "The adverts cannot be read, because this computer starts no more threads for you. "
          + "Close some programs and try again."))
  }

  private func explain(_ outcome: RunLoop.Outcome) throws {
    switch outcome {
    case .left: return
    case .ended(let signal): TerminalSession.endProcess(bySignal: signal)
    case .dataUnreadable(let sentence): throw Stop(.badData, sentence)
    }
  }

  /// Without a screen, the same facts as text.
  private func printPlain(because reason: String?) throws {
    if let reason { Output.talk("careers: \(reason) Here is the role as text.") }
    let library = try source.load()
    let role = try library.named(self.role ?? Self.firstRole(of: library))
    Output.data(
      RolePage.plain(
        role, pane: pane, in: library, glyphs: DisplayOptions.glyphs(ascii: wantsASCII)))
  }
}

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
    let run = events.prefix {
      guard case .input(.key(.character(let character))) = $0 else { return false }
      return !app.isLoading && app.types(character)
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
