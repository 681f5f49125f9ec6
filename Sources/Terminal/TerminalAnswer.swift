/// What a terminal says about itself when it is asked; it comes among the keys and is none.
enum TerminalAnswer: Hashable {
  /// The answer to CSI 5 n: the terminal has dealt with everything sent before the question.
  case ready
  /// The answer (DECRPM) to CSI ? mode $ p: 0 not known, 1 set, 2 reset, 3 always set, 4 never set.
  case mode(Int, setting: Int)
  /// The answer to CSI c, which every terminal gives; nothing is taken from it but that it came, and
  /// with it all answers to what was asked before.
  case attributes

  /// Reads the parameters and the last byte of a sequence that began with CSI; nil for any other.
  init?(parameters: [UInt8], final: UInt8) {
    switch final {
    case UInt8(ascii: "n"):
      guard parameters == [UInt8(ascii: "0")] else { return nil }
      self = .ready
    case UInt8(ascii: "y"):
      guard parameters.first == UInt8(ascii: "?"), parameters.last == UInt8(ascii: "$") else {
        return nil
      }
      let numbers = parameters.dropFirst().dropLast().split(
        separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
      ).map { Int(String(decoding: $0, as: UTF8.self)) }
      guard numbers.count == 2, let mode = numbers[0], let setting = numbers[1] else { return nil }
      self = .mode(mode, setting: setting)
    case UInt8(ascii: "c"):
      guard parameters.first == UInt8(ascii: "?") else { return nil }
      self = .attributes
    default: return nil
    }
  }
}
