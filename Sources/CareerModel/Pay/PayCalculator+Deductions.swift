extension PayCalculator {
  /// Adds the tax-free allowance and the tax of each slice above it.
  ///
  /// - Parameter pay: Pence a year after the pension.
  static func addTax(on pay: Int, _ asked: PayCase, rules: PayRules, to sum: inout PaySum) {
    let tax = rules.incomeTax.value
    var allowance = tax.allowance * 100
    var rule = "No tax is taken of the first \(Money.pounds(tax.allowance))"
    var isVerified = true
    if let above = tax.taperAbove, pay > above * 100 {
      allowance = max(0, allowance - (pay - above * 100) / 2)
      rule +=
        "; above \(Money.pounds(above)) after pension it falls by £1 for every £2"
        + (tax.taperIsVerified ? "" : " (unverified)")
      isVerified = tax.taperIsVerified
    }
    sum.inform(
      .allowance, "Tax-free allowance", min(allowance, pay), rule: rule + ".", year: rules.year,
      isVerified: isVerified)
    let taxable = max(0, pay - allowance)
    let kinds: [PayEstimate.Kind] = [.basicTax, .higherTax, .additionalTax]
    let taxed = slices(of: taxable, by: tax.bands).filter { $0.pence > 0 }
    for (index, slice) in taxed.enumerated() {
      let kind = kinds[min(index, kinds.count - 1)]
      sum.add(
        kind, "Income tax at \(slice.percent.plainText)%",
        -PayEstimate.divided(slice.pence * thousandths(slice.percent), by: 100_000),
        rule: "\(slice.percent.plainText)% of \(Money.exact(slice.pence)), the pay "
          + (asked.pension ? "after pension " : "")
          + "above the allowance\(slice.range). England’s rates.",
        // The slices below the highest are full whatever the allowance is.
        year: rules.year, isVerified: isVerified || index + 1 < taxed.count)
    }
  }

  /// - Parameter pay: Pence a year before the pension.
  static func addNationalInsurance(on pay: Int, rules: PayRules, to sum: inout PaySum) {
    var thousandthPence = 0
    var parts: [String] = []
    for slice in slices(of: pay, by: rules.nationalInsurance.value) where slice.percent > 0 {
      guard slice.pence > 0 else { continue }
      thousandthPence += slice.pence * thousandths(slice.percent)
      parts.append("\(slice.percent.plainText)% of \(Money.exact(slice.pence))\(slice.range)")
    }
    let rule = parts.isEmpty ? "Pay is too low for it" : parts.joined(separator: ", and ")
    sum.add(
      .nationalInsurance, "National Insurance",
      -PayEstimate.divided(thousandthPence, by: 100_000),
      rule: rule + ". The pension does not lessen it.", year: rules.year)
  }

  /// The part of some pence that falls into each step.
  private static func slices(
    of pence: Int, by steps: [PayRules.Step]
  ) -> [(pence: Int, percent: Double, range: String)] {
    steps.indices.map { index in
      let start = steps[index].from
      let next = index + 1 < steps.count ? steps[index + 1].from : nil
      let range: String
      switch (start, next) {
      case (0, let next?): range = " up to \(Money.pounds(next))"
      case (0, nil): range = ""
      case (_, let next?):
        range = " between \(Money.pounds(start)) and \(Money.pounds(next))"
      case (_, nil): range = " from \(Money.pounds(start)) on"
      }
      let end = next.map { $0 * 100 } ?? Int.max
      return (max(0, min(pence, end) - start * 100), steps[index].percent, range)
    }
  }
}

/// The lines of an estimate while it is worked out.
struct PaySum {
  let year: String
  private(set) var lines: [PayEstimate.Line] = []
  /// Pence of all lines that add.
  private(set) var total = 0

  init(year: String) { self.year = year }

  mutating func add(
    _ kind: PayEstimate.Kind, _ label: String, _ pence: Int, rule: String, year: String,
    isVerified: Bool = true
  ) {
    total += pence
    inform(kind, label, pence, rule: rule, year: year, isVerified: isVerified)
  }

  /// A line that adds nothing.
  mutating func inform(
    _ kind: PayEstimate.Kind, _ label: String, _ pence: Int, rule: String, year: String,
    isVerified: Bool = true
  ) {
    lines.append(
      PayEstimate.Line(
        kind: kind, label: label, pence: pence, rule: rule, year: year, isVerified: isVerified))
  }

  /// The sum so far; as sure as the least sure of its lines.
  mutating func close(_ kind: PayEstimate.Kind, _ label: String, rule: String) {
    inform(
      kind, label, total, rule: rule, year: year,
      isVerified: lines.allSatisfy(\.isVerified))
  }
}
