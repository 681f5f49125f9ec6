import CNcurses
import Canvas
import Terminal
import Testing

extension ScreenTests {
  /// Synchronized updates (mode 2026): asked for once, used where the terminal says it has them, and
  /// its answer never taken for keys.
  @Suite struct SynchronizedUpdateTests {
    private static let question = "\u{1B}[?2026$p"
    private static let begins = "\u{1B}[?2026h"
    private static let ends = "\u{1B}[?2026l"
    private static let attributes = "\u{1B}[?1;2c"
    private static let asking = TerminalOptions(asksTerminal: true)

    private static func keys(_ keys: [Key]) -> [TerminalEvent] { keys.map { .input(.key($0)) } }

    /// What is sent for a frame with this text.
    private static func paint(_ text: String, on terminal: PseudoTerminal) -> String {
      var frame = Frame(size: terminal.session.size)
      frame.put(text, column: 0, row: 0)
      terminal.session.paint(frame)
      return terminal.sent()
    }

    @Test func theFirstFrameDoesNotWaitForTheAnswer() throws {
      let terminal = try PseudoTerminal(options: Self.asking)
      #expect(terminal.sent().contains(Self.question))
      let first = Self.paint("one", on: terminal)
      #expect(first.contains("one"))
      #expect(!first.contains(Self.begins))
      terminal.type(Self.attributes)
    }

    @Test(arguments: [1, 2])
    func frameAfterFrameIsOneUpdate(_ setting: Int) throws {
      let terminal = try PseudoTerminal(options: Self.asking)
      terminal.type("\u{1B}[?2026;\(setting)$y\(Self.attributes)j")
      #expect(terminal.events(1) == Self.keys([.character("j")]))
      for text in ["one", "two"] {
        let sent = Self.paint(text, on: terminal)
        #expect(sent.hasPrefix(Self.begins) || sent.contains("\u{1B}[?1049h"))
        #expect(sent.hasSuffix(Self.ends))
        #expect(sent.contains(text))
      }
      // Nothing changed, so there is nothing to put into an update.
      #expect(Self.paint("two", on: terminal) == "")
      terminal.session.close()
      #expect(terminal.sent().contains(Self.ends))
    }

    @Test(arguments: [0, 3, 4])
    func aTerminalWithoutTheModeIsLeftAlone(_ setting: Int) throws {
      let terminal = try PseudoTerminal(options: Self.asking)
      terminal.type("\u{1B}[?2026;\(setting)$y\(Self.attributes)j")
      #expect(terminal.events(1) == Self.keys([.character("j")]))
      _ = terminal.sent()
      #expect(!Self.paint("one", on: terminal).contains(Self.begins))
    }

    /// Wherever the network cuts the answer, its parts are no keys.
    @Test func anAnswerInTwoPartsIsNoKey() throws {
      let answer = Array("\u{1B}[?2026;2$y\(Self.attributes)".utf8)
      for cut in 1..<answer.count {
        let terminal = try PseudoTerminal(options: Self.asking)
        terminal.type(Array(answer[..<cut]))
        #expect(terminal.session.nextEvents(timeout: .milliseconds(60)) == [], "cut at \(cut)")
        terminal.type(Array(answer[cut...]))
        terminal.type("j")
        #expect(terminal.events(1) == Self.keys([.character("j")]), "cut at \(cut)")
        #expect(cnc_synchronizes_updates())
      }
    }

    @Test func anAnswerAmongKeysIsNoKeyHoweverLate() throws {
      let terminal = try PseudoTerminal(options: Self.asking)
      terminal.type("\(Self.attributes)a\u{1B}[?2026;2$yb")
      #expect(terminal.events(2) == Self.keys([.character("a"), .character("b")]))
      #expect(cnc_synchronizes_updates())
    }

    @Test func withoutAnAnswerEscapeIsStillAKey() throws {
      let terminal = try PseudoTerminal(options: Self.asking)
      terminal.type("\u{1B}")
      #expect(terminal.events(1) == Self.keys([.escape]))
      terminal.type(Self.attributes)
    }

    @Test(arguments: ["linux", "vt100", "ansi", "no-such-terminal"])
    func aTerminalThatMightPrintTheQuestionIsNotAsked(_ name: String) throws {
      let terminal = try PseudoTerminal(name: name, options: Self.asking)
      #expect(!terminal.sent().contains("$p"))
    }

    @Test func onlyAProgramThatWantsToKnowAsks() throws {
      let terminal = try PseudoTerminal()
      #expect(!terminal.sent().contains("$p"))
    }
  }
}
