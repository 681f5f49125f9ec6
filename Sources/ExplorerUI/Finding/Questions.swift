import Canvas
import CareerModel
import VacancySearch

extension Mode {
  /// The questions of what stops a person.
  package static let questions = Mode("questions", "questions", hintsHelp: false, hintsQuit: false)
}

/// "Filter by what stops you": the questions, the counts, and the filter they make.
package struct Questions: TextLayer {
  package static let name = "whatStops"
  package var place = ReadingPlace()
  /// What the person said would stop them.
  package private(set) var answers: StoppingAnswers

  package static let modes: [Mode] = [.questions]
  package static let commands: [Command<Questions>] = readingCommands(
    spaces: false, move: [.questions: 30], open: [.questions: Hint(10, "change")],
    openKeys: [.enter, .character(" ")], back: [.questions: Hint(20, "close")])

  package static let openings: [Command<any Layer>] = [
    Command(
      "whatStops", "Say what stops you, and see the roles that are left",
      short: "what stops me", .lists, keys: [.character("d")], in: Mode.browsing,
      foot: [.roles: 40, .noRoles: 40],
      run: { front, world in
        // What the filter of the role list says already is answered.
        let query = front.roleQuery(in: world)
        return [.push(Questions(query.map(StoppingAnswers.init(reading:)) ?? StoppingAnswers()))]
      })
  ]

  init(_ answers: StoppingAnswers) { self.answers = answers }

  package func title(in world: World) -> String { "What stops you?" }

  package func status(in world: World) -> LayerStatus { LayerStatus(summary: count(in: world)) }

  /// Changes the answer of a line, or shows the roles that are left.
  package mutating func follow(_ target: Target, in world: World) -> [Action]? {
    guard case .action(let name) = target, let line = StoppingLine(rawValue: name) else {
      return nil
    }
    guard line == .show else {
      answers.change(line)
      return [.say(count(in: world))]
    }
    let filter = answers.text
    return [
      .popAll, .send(FilterRoles(text: filter)),
      .say(filter.isEmpty ? "Every role is shown." : "The filter is now: \(filter)"),
    ]
  }

  /// How many roles the answers leave, in a sentence.
  private func count(in world: World) -> String {
    let results = world.roleIndex.results(answers.text)
    return "\(results.places.count) of \(RoleResults.words(results.total)) left."
  }

  /// The questions, each behind its answer, and what they leave.
  package func document(in world: World) -> Document {
    let index = world.roleIndex
    var document = Document()
    document.heading("\(count(in: world)) Enter or Space changes an answer.")
    for question in StoppingQuestion.allCases {
      let yes = answers.answers[question]
      document.pair(
        yes.map { $0 ? "Yes" : "No" } ?? "Any",
        question.statement + (yes.map { " (\(question.meaning(of: $0)))" } ?? ""),
        target: .action(question.rawValue))
    }
    document.pair(
      answers.lowestBand.map { "Band \(RoleQuery.bands[$0])" } ?? "Any",
      "The lowest pay band I can live on" + lowestPay(in: world.library),
      target: .action(StoppingLine.band.rawValue))
    document.heading("Roles without a clear answer")
    document.pair(
      answers.includesSometimes ? "Included" : "Left out",
      "It depends on the job: \(more(in: index) { $0.includesSometimes = $1 })",
      target: .action(StoppingLine.sometimes.rawValue))
    document.pair(
      answers.includesNotStated ? "Included" : "Left out",
      "Not stated in the sources: \(more(in: index) { $0.includesNotStated = $1 })",
      target: .action(StoppingLine.notStated.rawValue))
    document.heading("Result")
    let count = index.results(answers.text).places.count
    document.item(
      count == 0
        ? "See what to leave out" : "Show \(count == 1 ? "this role" : "these \(count) roles")",
      target: .action(StoppingLine.show.rawValue))
    let filter = answers.text
    document.item(filter.isEmpty ? "No filter yet." : "As a filter: \(filter)")
    if !answers.rest.isEmpty { document.item("Your filter held already: \(answers.rest)") }
    return document
  }

  /// How many roles one of the two ways of including roles adds.
  private func more(in index: RoleIndex, _ set: (inout StoppingAnswers, Bool) -> Void) -> String {
    var with = answers
    var without = answers
    set(&with, true)
    set(&without, false)
    let added = index.results(with.text).places.count - index.results(without.text).places.count
    return RoleResults.words(added)
  }

  /// What the lowest band pays at its start; empty where that is not known.
  private func lowestPay(in library: Library) -> String {
    guard let lowest = answers.lowestBand,
      let scale = library.payScale("afc-england"),
      let start = scale.band(RoleQuery.bands[lowest])?.points.first
    else { return "" }
    return " (from \(Money.pounds(start.annual)) a year in England)"
  }
}

extension RoleResults {
  /// "1 role", "12 roles".
  static func words(_ count: Int) -> String { count == 1 ? "1 role" : "\(count) roles" }
}
