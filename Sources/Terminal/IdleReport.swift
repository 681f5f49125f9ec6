import Platform

#if DEBUG

  /// Says in a file that the program waits with nothing to do, so that a test need not guess it by
  /// time; in debug builds only.
  ///
  /// `CAREERS_TEST_IDLE=FILE careers` asks for it. Each time the program is about to wait, it writes
  /// one line over the one before:
  ///
  ///     7 events 3 frames 6 shown 6 working 0 7
  ///
  /// - the number of the report, first and last: a line in which they differ was read while it was
  ///   being written;
  /// - `events`: keys, pastes, clicks, sizes and resumptions dealt with so far. A sequence that
  ///   means no key counts as nothing, a burst of sizes as one;
  /// - `frames`: pictures painted so far;
  /// - `shown`: pictures the terminal has dealt with. After each frame it is asked for its status
  ///   (CSI 5 n), and what it answers came after the frame; a terminal that does not answer leaves
  ///   this at 0;
  /// - `working`: 1 while something beside the loop may still change the picture by itself.
  ///
  /// A screen is settled after a key when `events` has grown, `shown` equals `frames`, and `working`
  /// is 0.
  struct IdleReport {
    private let descriptor: Int32
    private var reports = 0
    private var events = 0
    private var frames = 0
    private var shown = 0
    /// Whether something beside the loop may still change the picture by itself.
    var isWorking = false

    /// nil where the file cannot be made.
    init?(path: String) {
      descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { return nil }
    }

    /// The question after a frame: whether the terminal has dealt with it.
    static let question = Array("\u{1B}[5n".utf8)

    mutating func countFrame() { frames += 1 }

    /// The terminal answers in the order in which it was asked.
    mutating func countAnswer() { shown = min(shown + 1, frames) }

    /// Whether the terminal has yet to answer for a frame.
    var isUnanswered: Bool { shown < frames }

    mutating func count(_ more: [TerminalEvent]) {
      events += more.count { $0 != .woken }
    }

    /// Writes the line; to be called when nothing is left to do but wait.
    mutating func write() {
      reports += 1
      let facts = "events \(events) frames \(frames) shown \(shown) working \(isWorking ? 1 : 0)"
      let line = "\(reports) \(facts) \(reports)\n"
      // Numbers only grow, so each line covers the one before.
      _ = line.utf8.withContiguousStorageIfAvailable {
        pwrite(descriptor, $0.baseAddress, $0.count, 0)
      }
    }
  }
#endif
