import CThreads
import Platform
import Synchronization

/// Work that is done on every core.
///
/// Plain threads that end with the work, and no pool: libdispatch keeps threads and files open, and
/// its manager wakes once a second for ever. Where the system gives no thread, the caller does the
/// work alone.
package enum Parallel {
  /// What `body` makes of each number from 0, in the order of the numbers, side by side where there
  /// are several; the caller takes its share and waits for the rest.
  package static func map<Value: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 1 else { return (0..<count).map(body) }
    return [Value](unsafeUninitializedCapacity: count) { values, filled in
      let slots = Slots(start: values)
      // The threads have ended before `body` goes.
      withoutActuallyEscaping(body) { body in
        let share = Share(count: count) {
          slots.start.initializeElement(at: $0, to: body($0))
        }
        let threads = (1..<min(count, cores)).compactMap { _ in thread(for: share) }
        share.work()
        for thread in threads { cth_join(thread) }
      }
      filled = count
    }
  }

  /// How many threads can run at once; at least 2 are tried, since a core may be free in a moment.
  private static let cores = max(2, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  private struct Slots<Value>: @unchecked Sendable {
    // Each number is written by one thread, and read after all have ended.
    let start: UnsafeMutableBufferPointer<Value>
  }

  /// The numbers that are still to be done, for whoever is free.
  private final class Share: Sendable {
    private let next = Atomic(0)
    private let count: Int
    private let body: @Sendable (Int) -> Void

    init(count: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.body = body
    }

    func work() {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        body(number)
      }
    }
  }

  /// A new thread that does a share of the work; nil where the system gives none.
  private static func thread(for share: Share) -> UnsafeMutableRawPointer? {
    let context = Unmanaged.passRetained(share)
    let thread = cth_begin(
      { context in
        if let context { Unmanaged<Share>.fromOpaque(context).takeRetainedValue().work() }
      }, context.toOpaque())
    if thread == nil { context.release() }
    return thread
  }
}
