/// One thing that is wrong in a data file.
package struct DataFault: Error, Hashable, Sendable {
  /// The file's path inside the data folder ("roles/porter.json").
  package var file: String
  /// The JSON path of the value ("$.pay.startBand"), or the line of a table ("line 12", counted from
  /// 1); "$" is the whole file.
  package var path: String
  /// What stands there, shortened and clean of control characters.
  package var found: String
  /// What should stand there.
  package var expected: String

  package init(file: String, path: String, found: String, expected: String) {
    self.file = file
    self.path = path
    self.found = found
    self.expected = expected
  }
}

extension DataFault {
  /// The fault in one line: "roles/porter.json at $.title: found the number 5, expected text".
  package var sentence: String { "\(file) at \(path): found \(found), expected \(expected)" }
}
