import CNcurses
import Canvas
import Platform
import Terminal
import Testing

extension ScreenTests {
  /// A whole session on a pseudo-terminal: what is typed comes out as events.
  @Suite(.timeLimit(.minutes(10))) struct SessionTests {
    private static func keys(_ keys: [Key]) -> [TerminalEvent] { keys.map { .input(.key($0)) } }

    @Test func arrowsInBothModesAndTheOtherKeys() throws {
      let terminal = try PseudoTerminal()
      terminal.type("\u{1B}OA\u{1B}[B\u{1B}OC\u{1B}[D\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~")
      #expect(
        terminal.events(8)
          == Self.keys([.up, .down, .right, .left, .home, .end, .home, .end]))
      terminal.type("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[Z\t\r\u{7F}\u{8}é\u{1A}")
      #expect(
        terminal.events(10)
          == Self.keys([
            .pageUp, .pageDown, .delete, .backTab, .tab, .enter, .backspace, .backspace,
            .character("é"), .control("z"),
          ]))
    }

    @Test func functionKeysAndUnknownSequencesDoNothing() throws {
      let terminal = try PseudoTerminal()
      terminal.type("\u{1B}OP\u{1B}[15~\u{1B}[1;5C\u{1B}[99;9Qj")
      #expect(terminal.events(1) == Self.keys([.character("j")]))
    }

    @Test func aLoneEscapeActsInUnder60Milliseconds() throws {
      let terminal = try PseudoTerminal()
      _ = terminal.session.nextEvents(timeout: .zero)
      let clock = ContinuousClock()
      var best = Duration.seconds(1)
      for _ in 0..<5 {
        terminal.type("\u{1B}")
        let start = clock.now
        #expect(terminal.events(1) == Self.keys([.escape]))
        best = min(best, clock.now - start)
      }
      #expect(best > .milliseconds(15), "it must wait for the rest of an arrow key")
    }

    @Test func anArrowKeyThatComesInPartsIsOneKey() async throws {
      let terminal = try PseudoTerminal()
      terminal.type("\u{1B}")
      terminal.type("[")
      terminal.type("A")
      #expect(terminal.events(1) == Self.keys([.up]))
    }

    @Test func aCharacterThatComesInPartsIsOneKey() throws {
      let terminal = try PseudoTerminal()
      terminal.type([0xE6, 0xBC])
      #expect(terminal.session.nextEvents(timeout: .milliseconds(40)) == [])
      terminal.type([0xA2])
      #expect(terminal.events(1) == Self.keys([.character("漢")]))
    }

    @Test func aPasteIsOneEventAndNeverKeys() throws {
      let terminal = try PseudoTerminal()
      terminal.type("\u{1B}[200~qé\r\u{1B}[A:quit\u{1B}[201~j")
      #expect(
        terminal.events(2)
          == [.input(.paste("qé\n[A:quit"))] + Self.keys([.character("j")]))
    }

    @Test func aPasteInPiecesIsOnePaste() throws {
      let terminal = try PseudoTerminal()
      terminal.type("\u{1B}[200~one ")
      #expect(terminal.session.nextEvents(timeout: .milliseconds(30)) == [])
      terminal.type("two\u{1B}[2")
      #expect(terminal.session.nextEvents(timeout: .milliseconds(30)) == [])
      terminal.type("01~")
      #expect(terminal.events(1) == [.input(.paste("one two"))])
    }

    @Test func aPasteWithoutAnEndIsDeliveredAfterASecond() throws {
      let terminal = try PseudoTerminal()
      terminal.type("\u{1B}[200~lost")
      let start = ContinuousClock.now
      #expect(terminal.events(1) == [.input(.paste("lost"))])
      #expect(ContinuousClock.now - start > .milliseconds(900))
      terminal.type("j")
      #expect(terminal.events(1) == Self.keys([.character("j")]))
    }

    @Test func clicksAndTheWheelWhileTheFrameWantsThem() throws {
      let terminal = try PseudoTerminal()
      var frame = Frame(size: terminal.session.size)
      frame.wantsMouse = true
      terminal.session.paint(frame)
      #expect(terminal.sent().contains("\u{1B}[?1006"))
      terminal.type("\u{1B}[<0;5;3M")
      #expect(terminal.events(1) == [.input(.click(Point(column: 4, row: 2)))])
      terminal.type("\u{1B}[<0;5;3m\u{1B}[<0;6;3M\u{1B}[<0;6;3m\u{1B}[<64;1;1M\u{1B}[<65;2;9M")
      #expect(
        terminal.events(3) == [
          .input(.click(Point(column: 5, row: 2))),
          .input(.wheel(Point(column: 0, row: 0), lines: -3)),
          .input(.wheel(Point(column: 1, row: 8), lines: 3)),
        ])
      frame.wantsMouse = false
      terminal.session.paint(frame)
      #expect(terminal.sent().contains("1000l"))
    }

    @Test func aBurstOfSizesIsOneResize() throws {
      let terminal = try PseudoTerminal()
      #expect(terminal.session.size == Size(columns: 80, rows: 24))
      for columns in [70, 60, 1] { terminal.resize(columns: columns, rows: 1) }
      #expect(terminal.events(1) == [.input(.resize(Size(columns: 1, rows: 1)))])
      #expect(terminal.session.size == Size(columns: 1, rows: 1))
      terminal.session.paint(Frame(size: terminal.session.size))
      terminal.resize(columns: 120, rows: 40)
      #expect(terminal.events(1) == [.input(.resize(Size(columns: 120, rows: 40)))])
      terminal.resize(columns: 120, rows: 40)
      #expect(terminal.session.nextEvents(timeout: .milliseconds(30)) == [])
    }

    @Test(arguments: [
      SIGTERM, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, 64,
    ])
    func aSignalAsksToQuit(_ number: Int32) throws {
      // A session keeps to what nohup(1) or a background job asked to be ignored.
      signal(number, SIG_DFL)
      let terminal = try PseudoTerminal()
      kill(getpid(), number)
      #expect(terminal.events(1) == [.quitRequested(signal: number)])
    }

    @Test func hangingUpAndGoingOnAreToldApart() throws {
      signal(SIGHUP, SIG_DFL)
      let terminal = try PseudoTerminal()
      kill(getpid(), SIGCONT)
      #expect(terminal.events(1) == [.resumed])
      kill(getpid(), SIGHUP)
      #expect(terminal.events(1) == [.hangup])
    }

    @Test func aBrokenPipeIsNoReasonToEnd() throws {
      signal(SIGPIPE, SIG_DFL)
      let terminal = try PseudoTerminal()
      kill(getpid(), SIGPIPE)
      terminal.type("j")
      #expect(terminal.events(1) == Self.keys([.character("j")]))
    }

    @Test func ignoredSignalsStayIgnored() throws {
      signal(SIGHUP, SIG_IGN)
      defer { signal(SIGHUP, SIG_DFL) }
      let terminal = try PseudoTerminal()
      kill(getpid(), SIGHUP)
      #expect(terminal.session.nextEvents(timeout: .milliseconds(30)) == [])
    }

    @Test func aMessageFromAnotherThreadWakesTheLoop() async throws {
      let terminal = try PseudoTerminal()
      let mailbox = Mailbox<Int>()
      let poster = Task.detached {
        mailbox.post(1)
        mailbox.post(2)
      }
      var found: [Int] = []
      let deadline = ContinuousClock.now + .seconds(5)
      while found.count < 2, ContinuousClock.now < deadline {
        for event in terminal.session.nextEvents(timeout: .seconds(2)) {
          #expect(event == .woken)
          found += mailbox.drain()
        }
      }
      #expect(found == [1, 2])
      #expect(mailbox.drain() == [])
      await poster.value
    }

    @Test func noEventsWhenTheTimeRunsOut() throws {
      let terminal = try PseudoTerminal()
      _ = terminal.session.nextEvents(timeout: .zero)
      let start = ContinuousClock.now
      #expect(terminal.session.nextEvents(timeout: .milliseconds(30)) == [])
      #expect(ContinuousClock.now - start >= .milliseconds(30))
    }

    @Test func theTerminalIsTakenAndPutBack() throws {
      let terminal = try PseudoTerminal()
      #expect(!terminal.isCooked)
      let opening = terminal.sent()
      for sequence in ["\u{1B}[?1049h", "\u{1B}[?2004h"] { #expect(opening.contains(sequence)) }
      var frame = Frame(size: terminal.session.size)
      frame.wantsMouse = true
      terminal.session.paint(frame)
      #expect(terminal.sent().contains("\u{1B}[?25l"))
      terminal.session.close()
      #expect(terminal.isCooked)
      let closing = terminal.sent()
      for sequence in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1000l", "\u{1B}[?1006l"] {
        #expect(closing.contains(sequence))
      }
      #expect(closing.contains("\u{1B}[?25h") || closing.contains("\u{1B}[?12l\u{1B}[?25h"))
      terminal.session.close()
      #expect(terminal.sent() == "")
      #expect(terminal.session.nextEvents(timeout: .zero) == [])
    }

    @Test func redrawSendsEverythingAgain() throws {
      let terminal = try PseudoTerminal()
      var frame = Frame(size: terminal.session.size)
      frame.put("Support, time and recovery", column: 0, row: 0)
      terminal.session.paint(frame)
      #expect(terminal.sent().contains("recovery"))
      terminal.session.paint(frame)
      #expect(!terminal.sent().contains("recovery"))
      terminal.session.redraw()
      terminal.session.paint(frame)
      #expect(terminal.sent().contains("recovery"))
    }

    @Test func copyingSendsOneSequence() throws {
      let terminal = try PseudoTerminal()
      _ = terminal.sent()
      #expect(terminal.session.copyToClipboard("foo"))
      #expect(terminal.sent() == "\u{1B}]52;c;Zm9v\u{7}")
      #expect(!terminal.session.copyToClipboard(String(repeating: "x", count: 80_000)))
    }

    @Test func anUnknownTerminalGetsAUsualOne() throws {
      let terminal = try PseudoTerminal(name: "no-such-terminal")
      #expect(terminal.session.isFallbackTerminal)
      #expect(terminal.session.terminalName == "xterm-256color")
    }

    @Test func aTerminalThatCanOnlyPrintIsRefused() {
      #expect(throws: TerminalError.tooSimple(name: "dumb")) {
        _ = try PseudoTerminal(name: "dumb")
      }
    }

    @Test func inputThatEndsIsAHangup() throws {
      let screen = try SampleScreen(columns: 10, rows: 2)
      defer { screen.session.close() }
      // /dev/null is always readable and always at its end.
      _ = screen.session.nextEvents(timeout: .zero)  // the size that the sample was given
      #expect(screen.session.nextEvents(timeout: .seconds(2)) == [.hangup])
    }
  }
}
