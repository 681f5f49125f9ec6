/// How a terminal session is to be opened.
package struct TerminalOptions: Sendable {
  /// False sends no colour at all; weight, underline and inversion stay.
  package var useColour: Bool
  /// A sentence for the person, written after a crash has put the terminal back; under 256 bytes.
  package var crashNote: String
  /// Whether a crash, once the terminal is put back, goes on to the handler that was there before,
  /// such as Swift's own crash report.
  package var reportsCrashes: Bool

  /// Whether to ask the terminal what it can do, where its name says that it understands the
  /// question; the answer comes among the keys.
  package var asksTerminal: Bool

  package init(
    useColour: Bool = true, crashNote: String = "", reportsCrashes: Bool = false,
    asksTerminal: Bool = false
  ) {
    self.useColour = useColour
    self.crashNote = crashNote
    self.reportsCrashes = reportsCrashes
    self.asksTerminal = asksTerminal
  }
}

/// Where a session reads keys and draws; the real program uses the standard streams.
package struct TerminalDevices: Sendable {
  /// Stands for the terminal that started the program, whatever its standard streams are.
  package static let controllingTerminal: Int32 = -1

  package var input: Int32
  package var output: Int32
  /// The terminal's name; nil takes it from $TERM.
  package var name: String?

  package init(input: Int32, output: Int32, name: String? = nil) {
    self.input = input
    self.output = output
    self.name = name
  }
}
