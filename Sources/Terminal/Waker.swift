import CNcurses

/// Wakes a run loop that waits for the terminal; from any thread, at any time.
package struct Waker: Sendable {
  package init() {}

  /// Makes ``TerminalSession/nextEvents(timeout:)`` return with ``TerminalEvent/woken``.
  ///
  /// Several calls before the loop gets round to it count as one.
  package func wake() {
    cnc_wake()
  }
}
