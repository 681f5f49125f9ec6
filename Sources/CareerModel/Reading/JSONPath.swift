/// Where a value stands in a JSON document, told from the inside out.
indirect enum JSONPath {
  case root
  case field(of: JSONPath, name: String)
  case element(of: JSONPath, index: Int)

  /// The path as people write it: "$.pay.laterBands[0]".
  ///
  /// Built in a loop, and only for a fault: most paths are never shown.
  var text: String {
    var steps: [String] = []
    var path = self
    while true {
      switch path {
      case .root:
        return "$" + steps.reversed().joined()
      case .field(let parent, let name):
        steps.append(Self.isPlain(name) ? ".\(name)" : "[\(Shown.quoted(name))]")
        path = parent
      case .element(let parent, let index):
        steps.append("[\(index)]")
        path = parent
      }
    }
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39)
          || $0 == 0x5F || $0 == 0x2D
      }
  }
}
