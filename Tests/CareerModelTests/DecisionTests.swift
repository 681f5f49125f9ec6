import CareerModel
import Testing

/// Nights, weekends and the two together, which answer each other where that is certain.
@Suite(.timeLimit(.minutes(10))) struct DecisionTests {
  typealias Verdict = Role.Answer.Verdict

  private func decisions(_ answers: [Role.Question: Verdict]) -> Role.Decisions {
    var decisions = Role.Decisions()
    decisions.answers = answers.mapValues { Role.Answer(verdict: $0) }
    return decisions
  }

  @Test(
    arguments: [
      ([.nights: .yes], .yes), ([.nights: .no, .weekends: .yes], .yes),
      ([.nights: .no, .weekends: .no], .no), ([.nights: .no], nil), ([.weekends: .sometimes], nil),
      ([.nights: .sometimes, .weekends: .no], .sometimes), ([:], nil),
      ([.nightsOrWeekends: .sometimes, .nights: .yes], .sometimes),
    ] as [([Role.Question: Verdict], Verdict?)])
  func theTwoTogether(_ answers: [Role.Question: Verdict], _ verdict: Verdict?) {
    #expect(decisions(answers)[.nightsOrWeekends]?.verdict == verdict)
  }

  @Test(arguments: [
    (Verdict.no, Verdict?.some(.no)), (.yes, nil), (.sometimes, nil),
  ])
  func eachApart(_ both: Verdict, _ verdict: Verdict?) {
    let decisions = decisions([.nightsOrWeekends: both])
    #expect(decisions[.nights]?.verdict == verdict)
    #expect(decisions[.weekends]?.verdict == verdict)
    #expect(decisions[.evenings] == nil)
  }
}

@Suite(.timeLimit(.minutes(10))) struct MonthSpanTests {
  @Test(arguments: [
    (MonthSpan(least: 24, most: 24), "about 2 years"),
    (MonthSpan(least: 18, most: 24), "18 to 24 months"),
    (MonthSpan(least: 36, most: 48, partTimeMost: 72), "3 to 4 years, up to 6 years part time"),
    (MonthSpan(least: 24, most: nil), "at least 2 years"),
    (MonthSpan(least: 0, most: 36), "up to 3 years"),
    (MonthSpan(least: 1, most: 1), "about 1 month"),
  ])
  func words(_ span: MonthSpan, _ words: String) { #expect(span.words == words) }

  @Test func aRouteIsTimedByItsMonthsAndOnlyThenByItsWords() {
    var route = Role.Route(
      kind: .next, title: "A", role: nil, condition: nil, time: "about two years", band: nil)
    #expect(route.statedTime == StatedTime(months: 24...24))
    #expect(route.timeWords == "about two years")
    route.months = MonthSpan(least: 12, most: 18)
    #expect(route.statedTime == StatedTime(months: 12...18))
    #expect(route.timeWords == "12 to 18 months")
  }
}
