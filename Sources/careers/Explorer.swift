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
    var slug = role ?? Self.openingRole
    if let role = Role.load(slug: slug, from: source.location) {
      library = Library(of: role, from: source.location)
      slug = role.slug
    }
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
        library.prepare()
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
    try Output.data(
      RolePage.plain(
        role, pane: pane, in: library, today: .today,
        glyphs: DisplayOptions.glyphs(ascii: wantsASCII)))
  }
}
