import ArgumentParser
import Canvas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program ends with: 0 done, 1 nothing found, 2 wrong use, 3 unreadable or invalid data.
enum Exit: Int32 {
  case done = 0
  case nothingFound = 1
  case wrongUse = 2
  case badData = 3
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
    do {
      // Nothing to parse: the explorer opens without the cost of building the command tree.
      if CommandLine.arguments.count == 1 { return try Explorer().run() }
      var command = try Careers.parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      if !stop.sentence.isEmpty { Output.talk("careers: \(stop.sentence)") }
      exit(stop.exit.rawValue)
    } catch {
      let code = Careers.exitCode(for: error)
      let text = Careers.fullMessage(for: error)
      if code == .success {
        Output.data(text + "\n")
        exit(Exit.done.rawValue)
      }
      Output.talk(text)
      exit(code == .validationFailure ? Exit.wrongUse.rawValue : code.rawValue)
    }
  }
}

/// Data goes to standard output, talk to standard error.
enum Output {
  static func data(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func talk(_ text: String) {
    // What was typed is told back, and may hold what a terminal would act on.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).withoutControlCharacters }
    write(lines.joined(separator: "\n") + "\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        #if canImport(Glibc)
          let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let written = Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let written = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if written > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
