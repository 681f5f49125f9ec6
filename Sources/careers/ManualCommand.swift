import ArgumentParser
import ExplorerUI

/// Prints the man page, made from the same definitions as the help and the key table.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the man page.", shouldDisplay: false)

  func run() throws { try Output.data(Self.page) }

  static var page: String {
    let root = Careers.configuration
    var page = """
      .TH CAREERS 1 "" "Career Explorer \(root.version)" "User Commands"
      .SH NAME
      careers \\- explore NHS careers in the terminal
      .SH SYNOPSIS
      .B careers
      [\\fB\\-\\-role\\fR \\fISLUG\\fR] [\\fB\\-\\-pane\\fR \\fINAME\\fR]
      .br
      .B careers
      \\fICOMMAND\\fR [\\fIOPTIONS\\fR]
      .SH DESCRIPTION
      .nf
      \(escaped(root.discussion))
      .fi
      .SH COMMANDS

      """
    for command in root.subcommands where command.configuration.shouldDisplay {
      let settings = command.configuration
      page += ".SS \(settings.commandName ?? "")\n\(escaped(settings.abstract))\n"
      if !settings.discussion.isEmpty {
        page += ".PP\n.nf\n\(escaped(settings.discussion))\n.fi\n"
      }
    }
    page += ".SH KEYS\n"
    for group in CommandGroup.allCases {
      page += ".SS \(group.rawValue)\n"
      for command in CommandCatalog.all where command.group == group {
        page += ".TP\n.B \(escaped(command.label))\n\(escaped(command.sentence))\n"
      }
    }
    page += """
      .SH ENVIRONMENT
      .TP
      .B NO_COLOR
      No colour, when set and not empty.
      .TP
      .B TERM
      With "dumb", plain text is printed instead of a screen.
      .TP
      .B ESCDELAY
      Milliseconds to wait for the rest of a key that starts with Esc; 25 if not set.
      .TP
      .B BROWSER
      The programs that open web addresses, parted by colons: the first that starts is used. Each may
      have arguments, in which %s stands for the address; without it the address comes last.
      .SH EXIT STATUS
      \(Exit.summary)
      A signal that ends the program shows as 128 and its number, as with any program; the terminal
      is put back first.

      """
    return page
  }

  /// Text that troff takes as it stands: no escapes, no requests at the start of a line.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : String($0) }
      .joined(separator: "\n")
  }
}
