/// The faults of one file, in the order they were met.
///
/// A class, so that every part of a reader adds to the same list.
final class FaultLog {
  /// The most faults kept of one file: a large file of the wrong kind has one for each value.
  static let limit = 10_000

  let file: String
  /// Added to the line numbers of the parser, which sees one advert of a file at a time.
  var linesBefore = 0
  /// Added to the column numbers of the first line that the parser sees.
  var columnsBefore = 0
  /// What the parser sees, where that ends too early.
  var whole = "a file"
  private(set) var count = 0
  private var kept: [DataFault] = []

  init(file: String) { self.file = file }

  /// Every fault, and after `limit` of them one that says how many more there are.
  var faults: [DataFault] {
    guard count > kept.count else { return kept }
    let more = DataFault(
      file: file, path: "$", found: "\(count - kept.count) more faults", expected: "a data file")
    return kept + [more]
  }

  /// Adds a fault; the words are made only for one that is kept.
  func add(
    at path: @autoclosure () -> JSONPath, found: @autoclosure () -> String,
    expected: @autoclosure () -> String
  ) {
    add(path().text, found(), expected())
  }

  /// Adds a fault of a line of a table, counted from 1.
  func add(line: Int, found: @autoclosure () -> String, expected: @autoclosure () -> String) {
    add("line \(line)", found(), expected())
  }

  private func add(
    _ path: @autoclosure () -> String, _ found: @autoclosure () -> String,
    _ expected: @autoclosure () -> String
  ) {
    count += 1
    guard kept.count < Self.limit else { return }
    kept.append(DataFault(file: file, path: path(), found: found(), expected: expected()))
  }
}
