import Canvas
import CareerModel

/// The pay calculator: a text whose first lines hold values that can be changed.
extension App {
  /// Why the calculator cannot be opened for the role in view; nil where it can.
  var reasonNoPayCanBeWorkedOut: String? {
    guard let pay = role?.pay, pay.startBand != nil, let scale = pay.scale else {
      return "This role is not paid in bands here, so its pay cannot be worked out."
    }
    guard library.payBasis(of: scale) != nil else {
      return isLoading
        ? "The pay rules are still being read." : "The rules that pay is worked out by are missing."
    }
    return nil
  }

  /// Opens the calculator on the role's band; what was filled in before stays, while the band is
  /// the same.
  mutating func openPayCalculator() {
    guard let pay = role?.pay, let band = pay.startBand, let scale = pay.scale,
      let basis = library.payBasis(of: scale)
    else { return }
    if payForm?.scale != scale {
      payForm = PayForm(scale: scale, band: band, fullTime: basis.rules.fullTime.value)
    }
    if payForm?.written.band != band {
      payForm?.written.band = band
      payForm?.written.years = "0"
    }
    payForm?.leave()
    overlays.append(.notice(Notice(.calculator)))
  }

  /// The line of the form that the mark is on; nil on any other line.
  var payRow: PayForm.Row? {
    guard case .notice(let notice) = overlays.last, notice.kind == .calculator else { return nil }
    let blocks = payDocument.blocks
    guard blocks.indices.contains(notice.place.block),
      case .payRow(let row) = blocks[notice.place.block].target
    else { return nil }
    return row
  }

  mutating func changePayValue(by steps: Int) {
    guard let row = payRow, let basis = payBasis else { return }
    payForm?.change(row, by: steps, scale: basis.scale, rules: basis.rules)
  }

  /// Types in the line that the mark is on.
  ///
  /// - Returns: False for a key that does nothing there.
  mutating func typePayValue(_ key: Key) -> Bool {
    guard let row = payRow, let basis = payBasis else { return false }
    switch key {
    case .backspace:
      payForm?.rubOut(row)
      return true
    case .character(let character):
      return payForm?.type(character, in: row, scale: basis.scale) ?? false
    default: return false
    }
  }

  private var payBasis: (scale: PayScale, rules: PayRules)? {
    payForm.flatMap { library.payBasis(of: $0.scale) }
  }

  private var payResult: Result<PayEstimate, PayCaseFault> {
    guard let form = payForm, let basis = payBasis else {
      return .failure(PayCaseFault("The rules that pay is worked out by are missing."))
    }
    return PayCalculator.estimate(form.written, scale: basis.scale, rules: basis.rules)
  }

  /// The form, and below it the estimate or what is wrong with the form.
  var payDocument: Document {
    var document = Document()
    if let form = payForm, let basis = payBasis {
      for row in PayForm.Row.allCases {
        document.pair(
          row.label, "< \(form.value(of: row, rules: basis.rules)) >", target: .payRow(row))
      }
    }
    switch payResult {
    case .success(let estimate): estimate.add(to: &document)
    case .failure(let fault): document.paragraph(fault.sentence, .bold)
    }
    return document
  }

  /// The heading, which holds the result: on a small screen it is all that is in sight of it.
  var payTitle: String {
    guard case .success(let estimate) = payResult, let after = estimate.line(.after) else {
      return "Estimate: see what is missing below"
    }
    return "Estimate: take home \(Money.exact(after.monthlyPence)) a month"
  }

  var paySources: [Source] {
    guard case .success(let estimate) = payResult else {
      return payBasis?.rules.estimateSources ?? []
    }
    return estimate.sources
  }
}
