import TestSupport
import Testing

@testable import CareerModel

/// The slips that people make who write JSON by hand, and what they are told.
@Suite(.timeLimit(.minutes(10))) struct SlipTests {
  private func fault(_ text: String) throws -> DataFault {
    let log = FaultLog(file: "x")
    Array(text.utf8).withUnsafeBytes { _ = JSONDocument.parse($0, log: log) }
    #expect(log.count == 1)
    return try #require(log.faults.first)
  }

  static let mistakes: [(text: String, found: String, expected: String)] = [
    ("[\"a\"\n \"b\"]", "a missing comma, at line 1, column 5", "a comma between"),
    (
      "[{\"é\": 1 \"a very long name of more than twenty letters\": 2}]",
      "a missing comma, at line 1, column 9", "a comma between"
    ),
    ("[1 2]", "a missing comma, at line 1, column 3", "a comma between"),
    ("[{\"a\": 1}\n\n{\"b\": 2}]", "a missing comma, at line 1, column 10", "a comma between"),
    ("[1,\n2,\n]", "a comma after the last one, at line 2, column 2", "no comma before"),
    ("[{\"a\": 1,}]", "a comma after the last one, at line 1, column 9", "no comma before"),
    ("[“a”]", "a curly or other odd quote mark, at line 1, column 2", "the straight double"),
    ("[{‘a’: 1}]", "a curly or other odd quote mark, at line 1, column 3", "the straight double"),
    ("['a']", "a single quote mark, at line 1, column 2", "the straight double"),
    ("[{'a': 1}]", "a single quote mark, at line 1, column 3", "the straight double"),
    ("[porter]", "a word without quote marks, at line 1, column 2", "a \" on both sides"),
    ("[True]", "a word without quote marks, at line 1, column 2", "a \" on both sides"),
    ("[{a: 1}]", "a name without quote marks, at line 1, column 3", "a \" on both sides"),
    ("[{\"a\" 1}]", "a name without a colon after it, at line 1, column 7", "a colon between"),
    ("[{\"a\": }]", "a field without a value, at line 1, column 8", "a value"),
    ("[1,,2]", "a comma too many, at line 1, column 4", "a value"),
    (
      "[\"say \"hello\" now\"]", "a quote mark inside a text, at line 1, column 7",
      "\\\" for a quote mark"
    ),
    ("[\"a\n\"]", "a text without its closing quote mark, at line 1", "a \" at the end"),
    ("[\"a\tb\"]", "a tab or other hidden mark in a text, at line 1, column 4", "a space"),
    ("[\"a\\qb\"]", "a \\ with the wrong letter after it, at line 1, column 5", "\\\\ for a"),
    ("// one\n[1]", "a comment or other stray mark, at line 1, column 1", "no comments"),
    ("[1 # one\n]", "a comment or other stray mark, at line 1, column 4", "no comments"),
    ("[1; 2]", "a semicolon, at line 1, column 3", "a comma"),
    ("[{\"a\": [1}]", "a closing }, at line 1, column 10", "a closing ] first"),
    (
      "[{\"a\": 1, {\"b\": 2}]", "a { in place of the name of a field, at line 1, column 11",
      "a } first"
    ),
    ("[{\"a\": {\"b\": 1]", "a closing ], at line 1, column 15", "a closing } first"),
  ]

  @Test(arguments: try cases(of: mistakes.indices)) func mistake(_ index: Int) throws {
    let (text, found, expected) = Self.mistakes[index]
    let fault = try fault(text)
    #expect(fault.found == found)
    #expect(fault.expected.hasPrefix(expected), "\(fault.expected)")
  }

  @Test func theLineIsThatOfTheFileWithOneAdvertALine() throws {
    let text = "\(Sample.advert("A1"))\n\n\(Sample.advert("A2").with("\"title\"", "title"))"
    let faults = VacancyFile.read(bytes: Array(text.utf8), name: "x").faults
    #expect(faults.map(\.found) == ["a name without quote marks, at line 3, column 21"])
  }

  static let names: [(old: String, new: String, path: String, question: String)] = [
    (
      "\"qualification\"", "\"qualifcation\"", "$.entry.qualifcation",
      "a known field (did you mean \"qualification\"?)"
    ),
    (
      "\"otherNames\"", "\"other_names\"", "$.other_names",
      "a known field (did you mean \"otherNames\"?)"
    ),
    (
      "\"asked\"", "\"aksed\"", "$.entry.qualification",
      "\"no\", \"yes\" or \"asked\" (did you mean \"asked\"?)"
    ),
    (
      "\"roles\": [\"nurse\"]", "\"roles\": [\"nurses\"]", "$.relatedRoles.roles[0]",
      "the name of a file in roles, without .json (did you mean \"nurse\"?)"
    ),
    (
      "\"area\": \"care\"", "\"area\": \"caer\"", "$.area",
      "the slug of an area in areas.json (did you mean \"care\"?)"
    ),
    (
      "[\"page\", \"print\"]", "[\"page\", \"pint\"]", "$.overview.sources[1]",
      "the ID of a source in this file's \"sources\" (did you mean \"print\"?)"
    ),
    (
      "\"depth\": \"full\"", "\"depth\": \"deep\"", "$.depth", "\"full\" or \"short\""
    ),
  ]

  @Test(arguments: try cases(of: names.indices)) func nearName(_ index: Int) throws {
    let (old, new, path, question) = Self.names[index]
    let folder = try DataFolder()
    try folder.write("roles/helper.json", Sample.helper.with(old, new))
    let faults = try DataCheck.run(folder.location)
    #expect(faults.map(\.path) == [path])
    #expect(faults.map(\.expected) == [question])
  }
}
