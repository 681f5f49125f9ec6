import CareerModel
import VacancySearch

/// "Filter by what stops you": the questions, the counts, and the filter they make.
extension App {
  /// Asks, starting from what the filter of the role list says already.
  mutating func askWhatStops() {
    answers = StoppingAnswers(reading: roleResults.query)
    overlays.append(.notice(Notice(.whatStops)))
  }

  /// Changes the answer of a line, or shows the roles that are left.
  mutating func take(_ line: StoppingLine) {
    guard line == .show else {
      answers.change(line)
      note = stoppingStatus
      return
    }
    overlays.removeAll()
    isTyping = false
    focus = .roles
    setFilter(answers.text)
    let filter = answers.text
    note = filter.isEmpty ? "Every role is shown." : "The filter is now: \(filter)"
  }

  /// How many roles the answers leave, in a sentence.
  var stoppingStatus: String {
    let results = roleIndex.results(answers.text)
    return "\(results.places.count) of \(RoleResults.words(results.total)) left."
  }

  /// The questions, each behind its answer, and what they leave.
  var questions: Document {
    var document = Document()
    document.heading("\(stoppingStatus) Enter or Space changes an answer.")
    for question in StoppingQuestion.allCases {
      let yes = answers.answers[question]
      document.pair(
        yes.map { $0 ? "Yes" : "No" } ?? "Any",
        question.statement + (yes.map { " (\(question.meaning(of: $0)))" } ?? ""),
        target: .answer(.question(question)))
    }
    document.pair(
      answers.lowestBand.map { "Band \(RoleQuery.bands[$0])" } ?? "Any",
      "The lowest pay band I can live on" + bandWords, target: .answer(.band))
    document.heading("Roles without a clear answer")
    document.pair(
      answers.includesSometimes ? "Included" : "Left out",
      "It depends on the job: \(more { $0.includesSometimes = $1 })", target: .answer(.sometimes))
    document.pair(
      answers.includesNotStated ? "Included" : "Left out",
      "Not stated in the sources: \(more { $0.includesNotStated = $1 })",
      target: .answer(.notStated))
    document.heading("Result")
    let count = roleIndex.results(answers.text).places.count
    document.item(
      count == 0
        ? "See what to leave out" : "Show \(count == 1 ? "this role" : "these \(count) roles")",
      target: .answer(.show))
    let filter = answers.text
    document.item(filter.isEmpty ? "No filter yet." : "As a filter: \(filter)")
    if !answers.rest.isEmpty { document.item("Your filter held already: \(answers.rest)") }
    return document
  }

  /// How many roles one of the two ways of including roles adds.
  private func more(_ set: (inout StoppingAnswers, Bool) -> Void) -> String {
    var with = answers
    var without = answers
    set(&with, true)
    set(&without, false)
    let added =
      roleIndex.results(with.text).places.count - roleIndex.results(without.text).places.count
    return RoleResults.words(added)
  }

  /// What the lowest band pays at its start; empty where that is not known.
  private var bandWords: String {
    guard let lowest = answers.lowestBand,
      let scale = library.payScale("afc-england"),
      let start = scale.band(RoleQuery.bands[lowest])?.points.first
    else { return "" }
    return " (from \(Money.pounds(start.annual)) a year in England)"
  }
}
