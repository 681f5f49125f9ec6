import Canvas

extension TextField {
  /// Takes a key or a pasted text, and says where there is no room for all of it.
  ///
  /// - Returns: nil for input that is not typed.
  mutating func type(_ input: LayerInput) -> [Action]? {
    switch input {
    case .key(let key): _ = edit(key)
    case .paste(let text): insert(text)
    case .click: return nil
    }
    guard leftOut else { return [] }
    return [.say("The line is full: it takes \(Self.limit) characters. The rest was left out.")]
  }
}
