/// Works out a year's pay before and after pension, tax and National Insurance.
///
/// All sums are whole pence and all hours whole hundredths, so nothing depends on how a computer
/// holds fractions. Percentages are held in thousandths of a percent. A line is rounded once, at
/// its end, to the nearest penny.
///
/// The order follows a payslip. Basic pay is the point of the band, in proportion to the hours. The
/// London supplement is a share of full-time basic pay between a least and a most, in the same
/// proportion. Nights and Sundays are a share of the basic rate for their hours; the supplement is
/// no part of that rate. All of these are pensionable; one rate, found by the pay itself, is taken
/// of the whole. Income tax is taken of what is left after the pension, National Insurance of the
/// pay before it.
package enum PayCalculator {
  /// The estimate, or nil where the scale lacks the band or the rules lack a rate.
  package static func estimate(
    _ asked: PayCase, scale: PayScale, rules: PayRules
  ) -> PayEstimate? {
    guard let point = scale.band(asked.band)?.point(afterYears: asked.years) else { return nil }
    let full = PayCase.Hours(rules.fullTime.value).hundredths
    guard full > 0 else { return nil }
    var sum = PaySum(year: scale.year)

    sum.add(
      .basic, "Basic pay",
      PayEstimate.divided(point.annual * 100 * asked.hours.hundredths, by: full),
      rule: basicRule(asked, point: point, full: full, scale: scale), year: scale.year)
    if let zone = asked.zone {
      guard let supplement = rules.supplement(zone) else { return nil }
      addSupplement(supplement, asked, point: point, full: full, rules: rules, to: &sum)
    }
    for (kind, hours) in [(PayEstimate.Kind.nights, asked.nights), (.sundays, asked.sundays)]
    where hours.hundredths > 0 {
      guard let rate = rules.unsocialRate(ofBand: asked.band) else { return nil }
      let percent = kind == .nights ? rate.night : rate.sunday
      let label = kind == .nights ? "Nights and Saturdays" : "Sundays and holidays"
      sum.add(
        kind, label,
        PayEstimate.divided(
          point.annual * thousandths(percent) * hours.hundredths, by: 1000 * full),
        rule: "\(percent.plainText)% of the basic hourly rate on top, for \(hours.text) of your "
          + "hours each week, weeks of leave counted alike.",
        year: rules.year)
    }
    sum.close(.before, "Before deductions", rule: "All that is paid.")

    let gross = sum.total
    if asked.pension {
      guard addPension(rules, to: &sum) else { return nil }
    }
    addTax(on: sum.total, asked, rules: rules, to: &sum)
    addNationalInsurance(on: gross, rules: rules, to: &sum)
    sum.close(.after, "Take-home pay", rule: "What is left of it after all that is taken.")
    return PayEstimate(
      asked: asked, year: rules.year, lines: sum.lines, notes: notes(asked),
      sources: (scale.sources + rules.estimateSources).reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      })
  }

  /// A percentage in thousandths of a percent.
  static func thousandths(_ percent: Double) -> Int { Int((percent * 1000).rounded()) }

  private static func basicRule(
    _ asked: PayCase, point: PayScale.Point, full: Int, scale: PayScale
  ) -> String {
    let years = "\(asked.years) \(asked.years == 1 ? "year" : "years")"
    let whole =
      "Band \(asked.band) after \(years): \(Money.pounds(point.annual)) a year full time"
    guard asked.hours.hundredths < full else { return "\(whole)." }
    let hours = PayCase.Hours(hundredths: full).text
    return "\(whole), of which \(asked.hours.text) of \(hours) hours."
  }

  private static func addSupplement(
    _ supplement: PayRules.Supplement, _ asked: PayCase, point: PayScale.Point, full: Int,
    rules: PayRules, to sum: inout PaySum
  ) {
    let share = point.annual * thousandths(supplement.percent)
    let whole = supplement.thousandthPence(onPounds: point.annual)
    var rule = "\(supplement.title): \(supplement.percent.plainText)% of full-time basic pay"
    if share < whole {
      rule += " would be less than the least, \(Money.pounds(supplement.minimum)), which is paid"
    } else if share > whole {
      rule += " would be more than the most, \(Money.pounds(supplement.maximum)), which is paid"
    } else {
      rule +=
        ", between \(Money.pounds(supplement.minimum)) and \(Money.pounds(supplement.maximum))"
    }
    // No source says in so many words how part-time staff are paid it.
    if asked.hours.hundredths < full {
      rule += "; taken in proportion to your hours, which is assumed"
    }
    sum.add(
      .supplement, "London supplement",
      PayEstimate.divided(whole * asked.hours.hundredths, by: 1000 * full),
      rule: rule + ".", year: rules.year)
  }

  /// - Returns: False where the rules have no tier.
  private static func addPension(_ rules: PayRules, to sum: inout PaySum) -> Bool {
    let pay = sum.total
    guard let tier = rules.pensionTier(atPounds: pay / 100) else { return false }
    let next = rules.pensionTiers.value.first { $0.from > tier.from }
    let range =
      next.map { "from \(Money.pounds(tier.from)) to \(Money.pounds($0.from - 1))" }
      ?? "from \(Money.pounds(tier.from)) on"
    sum.add(
      .pension, "NHS pension",
      -PayEstimate.divided(pay * thousandths(tier.percent), by: 100_000),
      rule: "\(tier.percent.plainText)% of all pensionable pay, the rate for pay \(range). It goes "
        + "by the pay itself, part-time pay too, pence left out. Basic pay, supplement and "
        + "contracted unsocial hours count.",
      year: rules.year)
    return true
  }

  private static func notes(_ asked: PayCase) -> [PayRules.Claim] {
    var notes = [
      "An estimate, not a payslip: the same pay every month, one job, the usual tax code, no "
        + "student loan, overtime or other payments.",
      PayEstimate.rounding,
    ]
    if !asked.pension { notes.append("Nothing is taken for the NHS pension.") }
    return notes.map { PayRules.Claim(text: $0, isVerified: true) }
  }
}
