import Canvas
import Platform
import Terminal

#if DEBUG
  /// Crashing on purpose, so that a test can see the terminal come back; in debug builds only.
  ///
  /// Ctrl-T crashes while CAREERS_TEST_CRASH is "trap", "segv", "overflow", which is of the stack of
  /// a thread beside the loop, or "hang", which is no crash but as bad.
  enum TestCrash {
    static func wants(_ input: InputEvent) -> Bool {
      input == .key(.control("t")) && Environment["CAREERS_TEST_CRASH"] != nil
    }

    static func crash() {
      switch Environment["CAREERS_TEST_CRASH"] {
      case "segv": raise(SIGSEGV)
      case "overflow":
        _ = BackgroundThread.start { print(depth(of: 0)) }
        while true { pause() }
      case "hang":
        print("held for ever")
        while true { pause() }
      default:
        let none: [Int] = []
        print(none[1])
      }
    }

    /// Calls itself until the stack is full.
    @inline(never) private static func depth(of number: Int) -> Int {
      withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { bytes in
        bytes[0] = UInt8(truncatingIfNeeded: number)
        return depth(of: number + 1) + Int(bytes[0])
      }
    }
  }
#endif
