import CNcurses
import Canvas

/// Turns the bytes and key codes of ncurses into keys, clicks and turns of the wheel.
///
/// Three things need a memory: a character of several bytes may arrive in parts; ESC is a key of
/// its own only if nothing follows at once, otherwise it is Alt with a key, which is ignored as a
/// whole; and a sequence that ncurses does not know (ESC [ 1 ; 5 Q) must be swallowed to its last
/// byte, or its rest would run as commands. The mouse's are such sequences.
struct KeyDecoder {
  private enum State {
    case ground
    /// ESC came; the next code decides.
    case escape
    /// In ESC [ ..., which ends with a byte of 0x40...0x7E.
    case sequence
    /// In ESC [ M, the mouse of terminals that know no other form: three bytes more.
    case oldMouse
    /// In ESC O x, which is one byte more.
    case single
    /// In an answer of the terminal (ESC ] ... and its like), which ends with BEL or ESC \.
    case string
  }

  /// How many rows the wheel moves with each notch.
  private static let wheelLines = 3

  private var state = State.ground
  private var partial: [UInt8] = []
  private var parameters: [UInt8] = []
  private var answers: [TerminalAnswer] = []

  /// Takes out what the terminal has said about itself, in order.
  mutating func takeAnswers() -> [TerminalAnswer] {
    defer { answers = [] }
    return answers
  }

  /// Whether the rest of a sequence should be on its way.
  var isInsideSequence: Bool {
    switch state {
    case .ground, .escape: return false
    case .sequence, .oldMouse, .single, .string: return true
    }
  }

  /// Whether ESC came and may yet turn out to be the start of something.
  var isAfterEscape: Bool { state == .escape }

  /// Whether the sequence that has begun is none that a key sends, but an answer.
  var isInsideAnswer: Bool { state == .sequence && parameters.first == UInt8(ascii: "?") }

  /// Takes one code of `cnc_read_key`.
  ///
  /// - Returns: What is now certain; mostly one event or none.
  mutating func take(_ code: Int32) -> [InputEvent] {
    guard code < 256 else {
      partial = []
      let afterEscape = state == .escape
      state = .ground
      // A key with ESC in front of it is Alt with that key.
      return afterEscape ? [] : key(for: code).map { [.key($0)] } ?? []
    }
    guard let byte = UInt8(exactly: code) else { return [] }
    switch state {
    case .ground:
      if byte == 0x1B {
        partial = []
        state = .escape
        return []
      }
      return character(byte).map { [.key($0)] } ?? []
    case .escape:
      return afterEscape(byte)
    case .sequence:
      guard (0x40...0x7E).contains(byte) || byte < 0x20 else {
        if parameters.count < 32 { parameters.append(byte) }
        return []
      }
      state = .ground
      if let answer = TerminalAnswer(parameters: parameters, final: byte) {
        answers.append(answer)
      }
      guard byte == UInt8(ascii: "M") else { return [] }
      if parameters.isEmpty { state = .oldMouse }
      return Self.mouse(parameters).map { [$0] } ?? []
    case .oldMouse:
      parameters.append(byte)
      guard parameters.count == 3 else { return [] }
      state = .ground
      let numbers = parameters.map { Int($0) - 32 }
      return Self.mouse(button: numbers[0], column: numbers[1], row: numbers[2]).map { [$0] } ?? []
    case .single:
      state = .ground
      return []
    case .string:
      if byte == 0x07 || byte == 0x9C { state = .ground }
      if byte == 0x1B { state = .single }
      return []
    }
  }

  /// Says that nothing more is coming for now.
  ///
  /// - Returns: Escape, if it was waiting to see whether anything follows.
  mutating func pause() -> [InputEvent] {
    let waiting = state == .escape
    state = .ground
    return waiting ? [.key(.escape)] : []
  }

  private mutating func afterEscape(_ byte: UInt8) -> [InputEvent] {
    switch byte {
    case 0x1B: return [.key(.escape)]  // and the second one waits in turn
    case UInt8(ascii: "["):
      state = .sequence
      parameters = []
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    default: state = .ground
    }
    return []
  }

  /// The mouse event in "<button;column;row", counted from 1; nil for buttons not in use.
  private static func mouse(_ parameters: [UInt8]) -> InputEvent? {
    guard parameters.first == UInt8(ascii: "<") else { return nil }
    let numbers = String(decoding: parameters.dropFirst(), as: UTF8.self).split(separator: ";")
      .compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return mouse(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  private static func mouse(button: Int, column: Int, row: Int) -> InputEvent? {
    guard column > 0, row > 0 else { return nil }
    let point = Point(column: column - 1, row: row - 1)
    // Bits 4, 8 and 16 are Shift, Alt and Ctrl.
    switch button & ~0x1C {
    case 0: return .click(point)
    case 64: return .wheel(point, lines: -wheelLines)
    case 65: return .wheel(point, lines: wheelLines)
    default: return nil
    }
  }

  /// A key from a byte outside sequences; nil while a character is incomplete or is none.
  private mutating func character(_ byte: UInt8) -> Key? {
    if byte < 0x80 {
      partial = []
      return Self.key(forASCII: byte)
    }
    if byte & 0xC0 != 0x80 { partial = [] }
    partial.append(byte)
    guard partial.count >= Self.length(of: partial[0]) else { return nil }
    defer { partial = [] }
    guard let text = String(validating: partial, as: UTF8.self),
      let first = text.unicodeScalars.first,
      !first.isUnsafeToDraw
    else { return nil }
    return .character(Character(first))
  }

  /// How many bytes a character has that begins with this one; 1 for bytes that begin none.
  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: return 2
    case 0xE0...0xEF: return 3
    case 0xF0...0xF4: return 4
    default: return 1
    }
  }

  private static func key(forASCII byte: UInt8) -> Key? {
    switch byte {
    case 8, 0x7F: return .backspace
    case 9: return .tab
    case 10, 13: return .enter
    case 1...26: return .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20...0x7E: return .character(Character(Unicode.Scalar(byte)))
    default: return nil
    }
  }

  private func key(for code: Int32) -> Key? {
    switch Int(code) {
    case CNC_KEY_UP: return .up
    case CNC_KEY_DOWN: return .down
    case CNC_KEY_LEFT: return .left
    case CNC_KEY_RIGHT: return .right
    case CNC_KEY_HOME: return .home
    case CNC_KEY_END: return .end
    case CNC_KEY_PAGE_UP: return .pageUp
    case CNC_KEY_PAGE_DOWN: return .pageDown
    case CNC_KEY_ENTER: return .enter
    case CNC_KEY_BACK_TAB: return .backTab
    case CNC_KEY_BACKSPACE: return .backspace
    case CNC_KEY_DELETE: return .delete
    default: return nil
    }
  }
}
