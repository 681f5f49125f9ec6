import ArgumentParser
import Platform

/// What the program ends with.
enum Exit: Int32 {
  case done = 0
  case nothingFound = 1
  case wrongUse = 2
  case badData = 3
  case outputFailed = 4
  /// As a shell tells of the signal PIPE, which ends the program first unless it was blocked.
  case readerGone = 141

  /// The codes in words, for the help and the manual.
  static let summary = """
    0 done, 1 nothing found, 2 wrong use, 3 unreadable or invalid data,
    4 output that could not be written.
    """
}

/// A reason to end, with a sentence for the person.
struct Stop: Error {
  var exit: Exit
  var sentence: String

  init(_ exit: Exit, _ sentence: String) {
    self.exit = exit
    self.sentence = sentence
  }
}

@main
enum Main {
  static func main() {
    // A reader that went away (careers roles | head) must end the program, not trap it.
    signal(SIGPIPE, SIG_DFL)
    // Output that grows past what a file may have is told like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    do {
      do {
        // Nothing to parse: the explorer opens without the cost of building the command tree.
        if CommandLine.arguments.count == 1 {
          try Explorer().run()
        } else {
          var command = try Careers.parseAsRoot()
          try command.run()
        }
      } catch  where !(error is Stop) {
        // Help, the version and completions come as errors too.
        let text = Careers.fullMessage(for: error)
        let code = Careers.exitCode(for: error)
        guard code == .success else {
          Output.talk(text)
          exit(code == .validationFailure ? Exit.wrongUse.rawValue : code.rawValue)
        }
        try Output.data(text + "\n")
      }
      try Output.close()
    } catch {
      guard let stop = error as? Stop else { exit(Exit.wrongUse.rawValue) }
      if !stop.sentence.isEmpty { Output.talk("careers: \(stop.sentence)") }
      exit(stop.exit.rawValue)
    }
  }
}
