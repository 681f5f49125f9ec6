import TestSupport
import Testing

/// The sources of all tests, held to what makes a test worth trusting.
@Suite(.timeLimit(.minutes(10))) struct TestSourceTests {
  private struct Source {
    /// The path below the folder of the tests.
    var name: String
    var text: String
    var lines: [String]

    /// Every source of the tests but this one, which holds the words that it looks for.
    static let all = fixture("the sources of the tests") {
      let folder = TextFile.root + "/Tests"
      let sources = try TextFile.paths(below: folder, ending: ".swift").map { path in
        let text = try TextFile.text(path)
        return Source(
          name: String(path.dropFirst(folder.count + 1)), text: text,
          lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      }
      try #require(sources.count > 50)
      return sources.filter {
        !$0.name.hasPrefix("TestSupport/") && !$0.name.hasSuffix("TestSourceTests.swift")
      }
    }
  }

  /// A test over a list that turned out empty has looked at nothing: a list that is not written out
  /// goes through `cases(of:)`, which throws, or through `Seed.list`, which cannot be empty.
  @Test func everyListOfCasesIsWrittenOutOrLookedAt() {
    var lists = 0
    for source in Source.all {
      for (number, line) in source.lines.enumerated() {
        // `arguments:` stands behind `@Test(`, or on a line of its own below it.
        let words = line.drop { $0 == " " }
        let start: Substring
        if words.hasPrefix("arguments: [") {
          start = words.dropFirst("arguments: ".count)
        } else if words.hasPrefix("@Test("), let list = line.firstRange(of: "arguments: ") {
          start = line[list.upperBound...]
        } else {
          continue
        }
        lists += 1
        let isLookedAt = start.hasPrefix("Seed.list(") || start.hasPrefix("try cases(of: ")
        let isWrittenOut = start.hasPrefix("[") && !start.hasPrefix("[]")
        #expect(
          isLookedAt || isWrittenOut || start.first?.isNumber == true,
          "\(source.name):\(number + 1): \(start)")
      }
    }
    #expect(lists > 80)
  }

  /// Foundation would cost the start more than the whole first picture takes.
  @Test func noSourceImportsFoundation() throws {
    let folder = TextFile.root + "/Sources"
    let paths = try TextFile.paths(below: folder, ending: ".swift")
    try #require(paths.count > 100)
    for path in paths {
      #expect(try !TextFile.text(path).contains("import Foundation"), "\(path)")
    }
  }

  /// A suite without a limit can hold a run for ever.
  @Test func everySuiteHasATimeLimit() throws {
    var suites = 0
    // A suite within the scenarios has the limit of the whole.
    for source in Source.all
    where source.text.contains("@Test") && !source.text.contains("extension EndToEnd {") {
      var own = 0
      for (number, line) in source.lines.enumerated() {
        guard line.contains("@Suite") || line.hasPrefix("struct ") && line.contains("Tests {")
        else { continue }
        // A suite within another takes over its limit.
        own += line.contains(".timeLimit(") || line.hasPrefix("  ") ? 1 : 0
        let isAnnotatedAbove = number > 0 && source.lines[number - 1].contains(".timeLimit(")
        #expect(
          line.contains(".timeLimit(") || line.hasPrefix("  ") || isAnnotatedAbove,
          "\(source.name):\(number + 1): \(line)")
      }
      #expect(own > 0 || source.text.contains("extension "), "\(source.name) has no suite")
      suites += own
    }
    #expect(suites > 60)
    let scenarios = try TextFile.text(TextFile.root + "/Tests/EndToEndTests/EndToEnd.swift")
    #expect(scenarios.contains(".timeLimit("))
  }

  /// A failure that cannot be repeated helps nobody: whatever is random comes from the test's seed.
  @Test func everythingRandomHasASeed() {
    let unseeded = [
      "SystemRandomNumberGenerator", ".randomElement()", ".shuffled()", ".shuffle()", ".random()",
    ]
    var generators = 0
    for source in Source.all {
      for (number, line) in source.lines.enumerated() {
        let place = "\(source.name):\(number + 1): \(line)"
        for word in unseeded { #expect(!line.contains(word), "\(place)") }
        if line.contains(".random(") { #expect(line.contains("using: &"), "\(place)") }
        if line.contains("SeededGenerator(") {
          generators += 1
          #expect(line.contains("SeededGenerator(seed"), "\(place)")
        }
      }
    }
    #expect(generators > 25)
  }

  /// One generator and one folder serve all tests, and no data that is missing is put up with.
  @Test func nothingIsCopied() {
    for source in Source.all {
      for words in [": RandomNumberGenerator", "mkdtemp(", "?? Library()"] {
        #expect(!source.text.contains(words), "\(source.name): \(words)")
      }
    }
  }
}
