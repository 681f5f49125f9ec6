/// A fact whose last day is near or past.
package struct ExpiringFact: Hashable, Sendable {
  /// The file's path inside the data folder ("guides/how-to-apply.json").
  package var file: String
  /// The JSON path of the fact ("$.sections[0].facts[2]").
  package var path: String
  /// The last day, month or year in which it holds, as the file has it.
  package var validUntil: String
  /// Whole days from today to the end of that date; less than 0 once it is past.
  package var days: Int
  package var text: String

  package var json: JSONValue {
    [
      "file": .string(file), "path": .string(path), "validUntil": .string(validUntil),
      "days": .integer(days), "text": .string(text),
    ]
  }
}

/// A search for facts that end soon or have ended.
package enum ExpiryCheck {
  /// The facts with a last day within an age from today, those that are past first.
  ///
  /// Reading the JSON and not the types means that a new kind of file is found without a line here.
  package static func run(
    _ location: DataLocation, within age: Age, today: Day
  ) throws(DataFolderError) -> [ExpiringFact] {
    let files = try DataFiles(location)
    let limit = today.after(age)
    var facts: [ExpiringFact] = []
    func look(at node: JSONNode, file: String) {
      if let until = node.field("validUntil"), until.kind == .text,
        let end = Day(endOf: until.string), end <= limit
      {
        facts.append(
          ExpiringFact(
            file: file, path: node.path.text, validUntil: until.string,
            days: end.number - today.number, text: node.field("text")?.string ?? ""))
      }
      for name in node.fieldNames { node.field(name).map { look(at: $0, file: file) } }
      for element in node.elements { look(at: element, file: file) }
    }
    for path in files.paths where path.hasSuffix(".json") {
      // What is wrong in a file is told by the check for faults.
      let log = FaultLog(file: path)
      _ = files.read(path) { bytes in
        if let root = JSONDocument.parse(bytes, log: log) { look(at: root, file: path) }
      }
    }
    // Facts of one day stay in the order of the files.
    return facts.enumerated().sorted {
      ($0.element.days, $0.offset) < ($1.element.days, $1.offset)
    }.map(\.element)
  }
}
