import CNcurses
import Platform
import Synchronization
import Terminal

/// Reads what a session sends and throws it away, on a thread beside the test, as a terminal does:
/// what no one reads would hold the session once the terminal's buffer is full.
final class DrainedTerminal: Sendable {
  private let controller: Int32
  private let isStopped = Atomic(false)
  private let hasEnded = Atomic(false)

  init(_ terminal: borrowing PseudoTerminal) {
    controller = terminal.controller
    let started = BackgroundThread.start { [self] in
      var buffer = [UInt8](repeating: 0, count: 65536)
      while !isStopped.load(ordering: .acquiring) {
        var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        if poll(&ready, 1, 5) > 0 { _ = read(controller, &buffer, buffer.count) }
      }
      hasEnded.store(true, ordering: .releasing)
    }
    precondition(started, "no thread to be had")
  }

  /// Ends the reading; the descriptor may be closed then.
  func stop() {
    isStopped.store(true, ordering: .releasing)
    while !hasEnded.load(ordering: .acquiring) { sched_yield() }
  }
}
