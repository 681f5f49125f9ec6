import Testing

extension EndToEnd {
  @Suite struct StaleCommand {
    private func run(_ arguments: String...) throws -> CommandRun {
      try CommandRun.run(
        CareersBinary.path, ["check"] + arguments, environment: ["LANG": "C.UTF-8"])
    }

    // Needs: a list with exit 0, and every part of the data with a date in the past in it.
    @Test func aListIsASuccess() throws {
      let run = try run("--stale", "0d", "--csv")
      #expect(run.status == 0)
      #expect(run.text.hasPrefix("File,Where,Last checked,Days ago,Newest source,Address\r\n"))
      #expect(run.text.contains("roles/"))
      #expect(run.errorText.contains("ago."))
    }

    @Test func nothingStaleIsNothingFound() throws {
      let run = try run("--stale", "1000y", "--json")
      #expect(run.status == 1)
      #expect(run.text == "[]\n")
      #expect(run.errorText == "careers: nothing was last checked more than 1000 years ago.\n")
    }

    @Test(arguments: ["180", "18x", ""]) func noAgeIsWrongUse(_ age: String) throws {
      let run = try run("--stale", age)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errorText.hasPrefix("careers: --stale takes a number with d, w, m or y"))
      #expect(run.errorText.split(separator: "\n").count == 1)
    }
  }
}
