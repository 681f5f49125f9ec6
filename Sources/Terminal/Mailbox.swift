import Synchronization

/// Messages from work that runs beside the run loop, in the order they were posted.
package final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker = Waker()

  package init() {}

  /// Leaves a message and wakes the run loop; from any thread.
  package func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// Takes all messages out.
  package func drain() -> [Message] {
    messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
