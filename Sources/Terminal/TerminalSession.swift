import CNcurses
import Canvas
import Platform

/// The terminal while the program has it: full screen, keys one by one, put back at the end.
///
/// One session at a time, used from the thread that opened it. Whatever ends the program, the
/// terminal is put back: by ``close()``, by `deinit`, or by the handlers of the C shim in a crash.
package final class TerminalSession {
  /// Whether the person's own locale is UTF-8; if not, draw with ``Glyphs/ascii``.
  package let isUTF8Locale: Bool
  /// The name of the terminal as it is driven, such as "xterm-256color".
  package let terminalName: String
  /// Whether the name in $TERM was unknown, so that ``terminalName`` stands in for it.
  package let isFallbackTerminal: Bool
  /// Whether colours are sent.
  package let hasColour: Bool

  private var painter = FramePainter()
  private var input: InputReader
  private var isOpen = true

  /// Takes over the terminal of the standard streams.
  ///
  /// When standard input is not a terminal, keys are read from /dev/tty.
  package convenience init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNotATerminal }
    if isatty(STDIN_FILENO) == 1 {
      try self.init(
        options: options, devices: TerminalDevices(input: STDIN_FILENO, output: STDOUT_FILENO))
      return
    }
    try self.init(
      options: options,
      devices: TerminalDevices(input: TerminalDevices.controllingTerminal, output: STDOUT_FILENO))
  }

  /// Takes over given devices, as they are.
  package init(options: TerminalOptions, devices: TerminalDevices) throws(TerminalError) {
    isUTF8Locale = cnc_prepare_locale()
    let outcome = Self.start(options, devices)
    terminalName = String(cString: cnc_terminal_name())
    isFallbackTerminal = cnc_terminal_is_fallback()
    hasColour = cnc_has_colour()
    input = InputReader()  // once the screen has its size
    if Int(outcome) == CNC_OPENED {
      if options.asksTerminal, Self.understandsQuestions(terminalName, isFallbackTerminal) {
        input.askForSynchronizedUpdates()
      }
      return
    }
    isOpen = false
    let name = devices.name ?? getenv("TERM").map { String(cString: $0) } ?? ""
    switch Int(outcome) {
    case CNC_UNKNOWN_TERMINAL: throw .unknownTerminal(name: name)
    case CNC_TOO_SIMPLE: throw .tooSimple(name: name)
    case CNC_NO_KEYBOARD: throw .noKeyboard
    default: throw .outOfDescriptors
    }
  }

  deinit {
    close()
  }

  /// The size of the screen.
  package var size: Size { InputReader.screenSize }

  /// Puts the terminal back as it was; once is enough, more does no harm.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    input.awaitAnswers(for: Self.answerPatience)
    cnc_close()
  }

  /// Ends the process by a signal, so that whoever started it sees which one it was.
  ///
  /// In a shell that is 128 + its number. Close the session first.
  package static func endProcess(bySignal signal: Int32) -> Never {
    cnc_end_by_signal(signal)
  }

  /// Shows a frame; what does not fit on the screen is cut off.
  package func paint(_ frame: Frame) {
    guard isOpen else { return }
    cnc_set_mouse(frame.wantsMouse)
    painter.paint(frame)
    #if DEBUG
      if input.idleReport != nil {
        input.idleReport?.countFrame()
        _ = cnc_write(IdleReport.question, Int64(IdleReport.question.count))
      }
    #endif
  }

  #if DEBUG
    /// Says in a file whenever the program waits with nothing to do; debug builds only.
    ///
    /// - Parameter path: The file, made anew. Its one line is
    ///   `N events E frames F shown S working W N`: reports so far (the same number twice, or the
    ///   line was read while it was being written); keys, pastes, clicks, sizes and resumptions
    ///   dealt with; pictures painted; pictures the terminal itself has answered for (CSI 5 n); and
    ///   1 while something beside the loop may still change the picture. A screen has settled when
    ///   E has grown by what was pressed, S equals F and W is 0.
    package func reportIdle(to path: String) {
      input.idleReport = IdleReport(path: path)
    }

    /// Whether something beside the loop may still change the picture, for the report of
    /// ``reportIdle(to:)``.
    package var isWorking: Bool {
      get { input.idleReport?.isWorking ?? false }
      set { input.idleReport?.isWorking = newValue }
    }
  #endif

  /// Makes the next paint send everything, in case something else wrote on the screen.
  package func redraw() {
    guard isOpen else { return }
    cnc_invalidate()
  }

  /// Stops the program as Ctrl-Z does and returns when it goes on, with the screen back.
  ///
  /// Paint again afterwards. If the size changed meanwhile, a resize is among the next events.
  package func suspend() {
    guard isOpen else { return }
    input.awaitAnswers(for: Self.answerPatience)
    cnc_suspend()
  }

  /// Waits until something happens, and returns all of it in order.
  ///
  /// - Parameter timeout: How long to wait at most; nil waits for ever.
  /// - Returns: At least one event, or none when the time ran out or the session is closed.
  package func nextEvents(timeout: Duration? = nil) -> [TerminalEvent] {
    guard isOpen else { return [] }
    return input.nextEvents(timeout: timeout)
  }

  /// Asks the terminal to put a text on the clipboard (OSC 52).
  ///
  /// - Returns: False when the text is too long or this terminal surely cannot; true says only
  ///   that it was asked, because terminals do not answer.
  package func copyToClipboard(_ text: String) -> Bool {
    let cannot = terminalName.hasPrefix("linux") || terminalName.hasPrefix("vt")
    guard isOpen, cnc_is_ansi(), !cannot, let bytes = ClipboardSequence.bytes(for: text) else {
      return false
    }
    return cnc_write(bytes, Int64(bytes.count))
  }

  /// How long the end waits for an answer that is on its way and that the shell would get.
  private static let answerPatience = Duration.milliseconds(250)

  /// The terminals, by the start of their names, that swallow a question they do not know.
  ///
  /// Others print a part of it: old Linux consoles, and Terminal on macOS, which says that it is an
  /// xterm and can be told by its variable only.
  private static let questionable = [
    "xterm", "tmux", "screen", "foot", "alacritty", "wezterm", "kitty", "ghostty", "contour",
    "mintty", "iterm2", "vte", "gnome", "konsole", "rio",
  ]

  private static func understandsQuestions(_ name: String, _ isFallback: Bool) -> Bool {
    let isAppleTerminal = getenv("TERM_PROGRAM").map { String(cString: $0) } == "Apple_Terminal"
    return cnc_is_ansi() && !isFallback && !isAppleTerminal
      && questionable.contains { name.hasPrefix($0) }
  }

  private static func start(_ options: TerminalOptions, _ devices: TerminalDevices) -> Int32 {
    options.crashNote.withCString { note in
      var settings = cnc_options(
        input: devices.input, output: devices.output, terminal: nil, colour: options.useColour,
        crash_report: options.reportsCrashes, crash_note: note)
      guard let name = devices.name else { return cnc_open(&settings) }
      return name.withCString { name in
        settings.terminal = name
        return cnc_open(&settings)
      }
    }
  }
}
