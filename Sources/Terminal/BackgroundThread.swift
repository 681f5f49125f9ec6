import CThreads

/// Threads for work that blocks, one for each piece of work: never Swift's pool, which has only as
/// many threads as the computer has processors, and whose manager wakes once a second for ever.
package enum BackgroundThread {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Does work on a new thread.
  ///
  /// A crash in it puts the terminal back, even where its stack overflows.
  ///
  /// - Returns: False when the system gives no thread; the work is then not done.
  package static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let work = Unmanaged.passRetained(Work(body))
    let started = cth_start(
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
      }, work.toOpaque())
    if !started { work.release() }
    return started
  }
}
