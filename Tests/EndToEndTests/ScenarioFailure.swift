import Testing

/// Why a scenario could not go on, with what was on the screen at that moment.
struct ScenarioFailure: Error, CustomStringConvertible {
  let description: String

  init(_ what: String, showing screen: String? = nil, at place: SourceLocation? = nil) {
    var text = what
    if let place { text += " (\(place.fileName):\(place.line))" }
    if let screen {
      let framed = screen.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "  |\($0)" }
      text += "\nThe screen was:\n" + framed.joined(separator: "\n")
    }
    description = text
  }
}
