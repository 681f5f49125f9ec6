import TestSupport

/// What the debug build of the program says of itself whenever it waits; see `IdleReport`.
struct ProgramReport: Equatable {
  /// Which report it is, from 1.
  var number: Int
  /// Keys, pastes, clicks, sizes and resumptions dealt with.
  var events: Int
  /// Pictures painted.
  var frames: Int
  /// Pictures that the terminal has dealt with.
  var shown: Int
  /// Whether something beside the loop may still change the picture by itself.
  var isWorking: Bool

  /// Whether the terminal shows the last picture.
  var isShown: Bool { frames > 0 && shown == frames }

  /// Reads the one line of the file; nil while it is being written.
  init?(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count == 10, words[0] == words[9], let number = Int(words[0]),
      let events = Int(words[2]), let frames = Int(words[4]), let shown = Int(words[6])
    else { return nil }
    (self.number, self.events, self.frames, self.shown) = (number, events, frames, shown)
    isWorking = words[8] != "0"
  }
}
