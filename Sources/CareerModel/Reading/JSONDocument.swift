import CJansson

/// A parsed JSON document; it lives as long as any node of it.
final class JSONDocument {
  private let root: UnsafeMutablePointer<json_t>

  private init(root: UnsafeMutablePointer<json_t>) { self.root = root }

  deinit { json_decref(root) }

  /// The root of the document in `bytes`, or nil and one fault in `log`, both at `path`.
  ///
  /// Jansson refuses more than 2,048 levels, so neither it nor a reader can run out of stack.
  static func parse(_ bytes: UnsafeRawBufferPointer, log: FaultLog, path: JSONPath = .root)
    -> JSONNode?
  {
    // Some editors put a byte order mark first, which JSON does not know.
    var text = bytes
    while text.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = UnsafeRawBufferPointer(rebasing: text[3...])
    }
    guard !text.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else {
      log.add(at: path, found: "an empty file", expected: expected)
      return nil
    }
    switch load(text, flags: 0, log: log, path: path) {
    case .success(let (node, _)): return node
    case .failure(let failure):
      log.add(at: path, found: failure.found, expected: failure.expected)
      return nil
    }
  }

  /// The first value in `bytes` and how many of them it takes; nothing is added to `log`, which says
  /// where in the file the bytes start.
  ///
  /// What follows the value is not looked at.
  static func parseFirst(
    _ bytes: UnsafeRawBufferPointer, log: FaultLog, path: JSONPath
  ) -> Result<(node: JSONNode, count: Int), Failure> {
    load(bytes, flags: JSON_DISABLE_EOF_CHECK, log: log, path: path)
  }

  /// Why a text could not be parsed.
  struct Failure: Error {
    let found: String
    let expected: String
    /// How many bytes were read, the token included that could not be.
    let count: Int
    /// Whether it is the text that is wrong there, and not only too long or too deep.
    let isMistake: Bool
  }

  private static func load(
    _ text: UnsafeRawBufferPointer, flags: Int32, log: FaultLog, path: JSONPath
  ) -> Result<(node: JSONNode, count: Int), Failure> {
    // NUL is let through to the node, which knows its path.
    let flags = flags | JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL
    var error = json_error_t()
    let start = text.baseAddress?.assumingMemoryBound(to: CChar.self)
    if let root = json_loadb(start, text.count, Int(flags), &error) {
      let node = JSONNode(document: JSONDocument(root: root), value: root, path: path, log: log)
      return .success((node, Int(error.position)))
    }
    let count = max(0, Int(error.position))
    let code = UInt32(career_json_error_code(&error))
    if code == json_error_invalid_syntax.rawValue,
      let mistake = JSONMistake(
        String(cString: career_json_error_text(&error)), in: text, position: count, log: log)
    {
      return .failure(
        Failure(found: mistake.found, expected: mistake.expected, count: count, isMistake: true))
    }
    let isMistake =
      ![
        json_error_stack_overflow.rawValue, json_error_premature_end_of_input.rawValue,
        json_error_out_of_memory.rawValue,
      ].contains(code)
    return .failure(
      Failure(
        found: words(for: &error, log: log), expected: expected, count: count,
        isMistake: isMistake))
  }

  private static let expected = "a file of valid JSON text"

  /// What the parser found, and where, in plain words.
  private static func words(for error: inout json_error_t, log: FaultLog) -> String {
    let line = max(1, Int(error.line))
    let column = max(1, Int(error.column) + (line == 1 ? log.columnsBefore : 0))
    let place = "at line \(log.linesBefore + line), column \(column)"
    let text = Shown.visible(String(cString: career_json_error_text(&error)))
    switch UInt32(career_json_error_code(&error)) {
    case json_error_stack_overflow.rawValue:
      return "lists or objects nested more than 2,048 deep"
    case json_error_invalid_utf8.rawValue:
      return "bytes that are not UTF-8 text, \(place)"
    case json_error_premature_end_of_input.rawValue:
      return "\(log.whole) that ends too early, \(place)"
    case json_error_end_of_input_expected.rawValue:
      return "more text after the end of the JSON text, \(place)"
    case json_error_duplicate_key.rawValue:
      // Jansson: duplicate object key near '"name"'.
      let name = text.split(separator: "'").dropFirst().first.map { " \($0)" } ?? ""
      return "the same field\(name) twice in one object, \(place)"
    case json_error_numeric_overflow.rawValue:
      return "a number too large to read, \(place)"
    case json_error_null_byte_in_key.rawValue:
      return "a NUL character in the name of a field, \(place)"
    case json_error_out_of_memory.rawValue:
      return "more than the memory of this computer can hold"
    default:
      return "a mistake in the JSON text \(place) (\(text))"
    }
  }
}
