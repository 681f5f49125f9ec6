import ArgumentParser
import Canvas
import CareerModel
import ExplorerUI
import Terminal
import VacancySearch

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
          reportsCrashes: Environment["CAREERS_DEBUG"] != nil))
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
    let ending = loadBehind(mailbox, adverts)
    var loop = RunLoop(app: first, session: session, mailbox: mailbox, adverts: adverts)
    let outcome = loop.run()
    session.close()
    adverts.stop()
    ending.cancel()
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
  private func loadBehind(_ mailbox: Mailbox<Message>, _ adverts: AdvertFile) -> Task<Void, Never> {
    let location = source.location
    return Task.detached {
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
        return
      }
    }
  }

  private func explain(_ outcome: RunLoop.Outcome) throws {
    switch outcome {
    case .left: return
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
  enum Outcome { case left, dataUnreadable(String) }

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
      for event in session.nextEvents() {
        switch event {
        case .input(let input):
          if TestCrash.wants(input) { TestCrash.crash() }
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
        case .quitRequested, .hangup: return .left
        case .resumed: if take(.input(.resize(session.size))) { return .left }
        }
      }
      session.paint(app.frame)
    }
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
