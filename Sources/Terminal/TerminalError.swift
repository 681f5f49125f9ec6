/// Why no screen could be opened.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard output is a file or a pipe.
  case outputIsNotATerminal
  /// Standard input is no terminal and there is no other way to the keyboard.
  case noKeyboard
  /// No description of this terminal, nor of any usual one, is on this computer.
  case unknownTerminal(name: String)
  /// The terminal cannot move its cursor.
  case tooSimple(name: String)
  /// The system gave no more files to open.
  case outOfDescriptors

  /// What happened and what to do next, in a sentence or two.
  package var message: String {
    switch self {
    case .outputIsNotATerminal:
      return "The screen cannot open because the output does not go to a terminal."
    case .noKeyboard:
      return "The screen cannot open because there is no keyboard to read. "
        + "Run the program in a terminal, with nothing piped into it."
    case .unknownTerminal(let name):
      return "The screen cannot open because this computer has no description of the terminal "
        + "\"\(name)\". Try again with TERM=xterm-256color, or install the package ncurses-base."
    case .tooSimple(let name):
      return "The screen cannot open because the terminal \"\(name)\" can only print lines."
    case .outOfDescriptors:
      return "The screen cannot open because too many files are open on this computer."
    }
  }
}
