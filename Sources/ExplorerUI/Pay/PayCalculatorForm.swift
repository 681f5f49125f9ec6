import Canvas
import CareerModel

extension Mode {
  /// The pay calculator, over the screen.
  package static let calculator = Mode("calculator", "pay calculator")
}

/// The pay calculator: a text whose first lines hold values that can be changed.
package struct PayCalculatorForm: TextLayer {
  package static let name = "calculator"
  package var place = ReadingPlace()
  package private(set) var form: PayForm

  package static let modes: [Mode] = [.calculator]

  package static let commands: [Command<PayCalculatorForm>] =
    readingCommands(
      spaces: false, move: [.calculator: 30], back: [.calculator: Hint(50, "close")]) + [
      Command(
        "less", "Change the value on this line: less, or the one before", short: "less", .lists,
        keys: [.left], foot: [.calculator: 10], elsewhere: nothingToChange,
        unless: { $0.row(in: $1) == nil ? nothingToChange : nil },
        run: { $0.change(by: -1, in: $1) }),
      Command(
        "more", "Change the value on this line: more, or the next one", short: "more", .lists,
        keys: [.right], foot: [.calculator: 20], elsewhere: nothingToChange,
        unless: { $0.row(in: $1) == nil ? nothingToChange : nil },
        run: { $0.change(by: 1, in: $1) }),
      .sources(in: [.calculator], foot: [.calculator: 40]) { calculator, world in
        [.push(PaySourcesText(sources: calculator.sources(in: world)))]
      },
    ]

  private static let nothingToChange =
    "Only the lines at the top of the pay calculator hold a value to change."

  package static let openings: [Command<any Layer>] = [
    Command(
      "calculator", "Work out the pay for your own hours, place and pension",
      short: "work out pay", .finding, keys: [.character("p")], in: Mode.browsing,
      foot: [.reading: 30], isHinted: { front, world in front.pane(in: world) == .pay },
      unless: { front, world in reasonNotFor(front.role(in: world), in: world) },
      run: { front, world in
        guard let calculator = PayCalculatorForm(for: front.role(in: world), in: world) else {
          return []
        }
        return [.change(.payForm(calculator.form)), .push(calculator)]
      })
  ]

  /// Why the pay of a role cannot be worked out; nil where it can.
  private static func reasonNotFor(_ role: Role?, in world: World) -> String? {
    guard let pay = role?.pay, pay.startBand != nil, let scale = pay.scale else {
      return "This role is not paid in bands here, so its pay cannot be worked out."
    }
    guard world.library.payBasis(of: scale) != nil else {
      return world.isLoading
        ? "The pay rules are still being read." : "The rules that pay is worked out by are missing."
    }
    return nil
  }

  /// Begins on the role's band; what was filled in before stays, while the band is the same.
  ///
  /// nil where the role's pay cannot be worked out.
  private init?(for role: Role?, in world: World) {
    guard let pay = role?.pay, let band = pay.startBand, let scale = pay.scale,
      let basis = world.library.payBasis(of: scale)
    else { return nil }
    var form =
      world.profile.payForm.flatMap { $0.scale == scale ? $0 : nil }
      ?? PayForm(scale: scale, band: band, fullTime: basis.rules.fullTime.value)
    if form.written.band != band {
      form.written.band = band
      form.written.years = "0"
    }
    form.leave()
    self.form = form
  }

  // MARK: Changing the form

  /// The line of the form that the mark is on; nil on any other line.
  private func row(in world: World) -> PayForm.Row? {
    guard case .action(let name) = document(in: world).target(at: place) else { return nil }
    return PayForm.Row(rawValue: name)
  }

  private mutating func change(by steps: Int, in world: World) -> [Action] {
    guard let row = row(in: world), let basis = basis(in: world) else { return [] }
    form.change(row, by: steps, scale: basis.scale, rules: basis.rules)
    return [.change(.payForm(form))]
  }

  package mutating func follow(_ target: Target, in world: World) -> [Action]? {
    guard case .action = target else { return nil }
    return change(by: 1, in: world)
  }

  package mutating func willPress(_ key: Key) {
    if [.up, .down].contains(key) { form.leave() }
  }

  /// Types in the line that the mark is on.
  package mutating func handle(_ input: LayerInput, in world: World) -> [Action]? {
    guard case .key(let key) = input, let row = row(in: world), let basis = basis(in: world)
    else { return nil }
    switch key {
    case .backspace: form.rubOut(row)
    case .character(let character):
      guard form.type(character, in: row, scale: basis.scale) else { return nil }
    default: return nil
    }
    return [.change(.payForm(form))]
  }

  // MARK: What it says

  private func basis(in world: World) -> (scale: PayScale, rules: PayRules)? {
    world.library.payBasis(of: form.scale)
  }

  private func result(in world: World) -> Result<PayEstimate, PayCaseFault> {
    guard let basis = basis(in: world) else {
      return .failure(PayCaseFault("The rules that pay is worked out by are missing."))
    }
    return PayCalculator.estimate(form.written, scale: basis.scale, rules: basis.rules)
  }

  /// The heading holds the result: on a small screen it is all that is in sight of it.
  package func title(in world: World) -> String {
    guard case .success(let estimate) = result(in: world), let after = estimate.line(.after) else {
      return "Estimate: see what is missing below"
    }
    return "Estimate: take home \(Money.exact(after.monthlyPence)) a month"
  }

  /// The form, and below it the estimate or what is wrong with the form.
  package func document(in world: World) -> Document {
    var document = Document()
    if let basis = basis(in: world) {
      for row in PayForm.Row.allCases {
        document.pair(
          row.label, "< \(form.value(of: row, rules: basis.rules)) >", target: .action(row.rawValue)
        )
      }
    }
    switch result(in: world) {
    case .success(let estimate): estimate.add(to: &document)
    case .failure(let fault): document.paragraph(fault.sentence, .bold)
    }
    return document
  }

  private func sources(in world: World) -> [Source] {
    guard case .success(let estimate) = result(in: world) else {
      return basis(in: world)?.rules.estimateSources ?? []
    }
    return estimate.sources
  }
}

/// Where the figures of an estimate come from.
package struct PaySourcesText: TextLayer {
  package static let name = "paySources"
  package var place = ReadingPlace()
  let sources: [Source]

  package func title(in world: World) -> String { "Where these figures come from" }

  package func document(in world: World) -> Document {
    .sources(sources, first: "Enter opens an address.")
  }
}
