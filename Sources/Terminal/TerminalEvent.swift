import Canvas

/// Something that the run loop has to deal with.
package enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste, the mouse or a new size.
  case input(InputEvent)
  /// Another thread called ``Waker/wake()``; there may be messages in a mailbox.
  case woken
  /// SIGTERM, SIGINT or another signal that ends programs asked this one to end.
  case quitRequested(signal: Int32)
  /// The terminal is gone, or SIGHUP says so; nothing more can be read or drawn.
  case hangup
  /// The program was stopped and goes on, so paint again.
  case resumed
}
