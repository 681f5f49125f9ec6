import Testing

extension EndToEnd {
  @Suite(.timeLimit(.minutes(10))) struct FactCommands {
    private func run(_ arguments: String...) throws -> CommandRun {
      try CommandRun.run(CareersBinary.path, arguments, environment: ["LANG": "C.UTF-8"])
    }

    @Test func areasAreListedAndToldAbout() throws {
      let list = try run("areas", "--csv")
      #expect(list.status == 0)
      #expect(list.text.hasPrefix("Area,Title,Part of,Roles,About\r\n"))
      let area = try run("areas", "nursing")
      #expect(area.status == 0)
      #expect(area.text.hasPrefix("Nursing\n"))
      let none = try run("areas", "dragons")
      #expect(none.status == 1 && none.output.isEmpty)
      #expect(
        none.errorText == "careers: there is no area dragons. careers areas lists them all.\n")
    }

    @Test func aGuideThatIsNotThereIsNothingFound() throws {
      let run = try run("guide", "dragons", "and", "knights")
      #expect(run.status == 1)
      #expect(
        run.errorText
          == "careers: no guide has dragons and knights. careers guide lists them all.\n")
    }

    @Test func aQuestionThatWasSplitIsAnsweredWhole() throws {
      let run = try run("guide", "from-overseas")
      #expect(run.status == 0)
      #expect(run.text.contains("Visas and money") && run.text.contains("the UK register"))
    }

    @Test func aRoleIsFoundByItsTitleAndByAnotherName() throws {
      let bySlug = try run("role", "support-time-and-recovery-worker", "--pane", "skills")
      let byName = try run("role", "STR worker", "--pane", "skills")
      #expect(bySlug.status == 0 && byName.status == 0)
      #expect(bySlug.output == byName.output)
    }

    @Test func theCountsAreATable() throws {
      let run = try run("check", "--coverage", "--csv")
      #expect(run.status == 0)
      #expect(run.text.hasPrefix("What,Count,Of\r\nRoles that are full,"))
    }

    @Test func noAgeIsWrongUse() throws {
      let run = try run("check", "--expiring", "soon")
      #expect(run.status == 2)
      #expect(run.errorText.hasPrefix("careers: --expiring takes a number with d, w, m or y"))
    }
  }
}
