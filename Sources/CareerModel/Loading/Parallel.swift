import Dispatch

/// Work that is done on every core.
package enum Parallel {
  /// What `body` makes of each number from 0, in the order of the numbers, side by side where there
  /// are several; the caller waits for all of them.
  package static func map<Value: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 1 else { return (0..<count).map(body) }
    return [Value](unsafeUninitializedCapacity: count) { values, filled in
      let slots = Slots(start: values)
      DispatchQueue.concurrentPerform(iterations: count) { number in
        slots.start.initializeElement(at: number, to: body(number))
      }
      filled = count
    }
  }

  private struct Slots<Value>: @unchecked Sendable {
    // Each number is written by one thread, and read after all have ended.
    let start: UnsafeMutableBufferPointer<Value>
  }
}
