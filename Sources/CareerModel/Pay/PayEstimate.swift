/// A year's pay worked out line by line; an estimate, since every payslip differs.
package struct PayEstimate: Hashable, Sendable {
  package var asked: PayCase
  /// The year of the scale and the rules, "2026/27".
  package var year: String
  /// In the order of a payslip: what is paid, the sum, what is taken, what is left.
  package var lines: [Line]
  /// What every figure rests on, a sentence each.
  package var notes: [PayRules.Claim]
  package var sources: [Source]

  /// One sum with the rule it comes from.
  package struct Line: Hashable, Sendable {
    package var kind: Kind
    /// "Basic pay".
    package var label: String
    /// Pence a year; what is taken is below 0.
    package var pence: Int
    /// How the sum came about, in a sentence or two.
    package var rule: String
    /// The year of the rule.
    package var year: String
    package var isVerified: Bool

    /// Pence a month: a twelfth, to the nearest penny.
    package var monthlyPence: Int { PayEstimate.divided(pence, by: 12) }
  }

  package enum Kind: String, CaseIterable, Sendable {
    case basic, supplement, nights, sundays
    /// All that is paid, before anything is taken.
    case before
    case pension
    /// The part of pay that no tax is taken of; it is no payment.
    case allowance
    case basicTax, higherTax, additionalTax
    case nationalInsurance
    /// What is left after pension, tax and National Insurance.
    case after

    /// Whether the line adds to the sum after it, or is one of the sums or for information only.
    package var isPart: Bool { ![.before, .allowance, .after].contains(self) }
  }

  package func line(_ kind: Kind) -> Line? { lines.first { $0.kind == kind } }

  /// A quotient to the nearest whole number, halves away from 0.
  static func divided(_ number: Int, by divisor: Int) -> Int {
    let half = divisor / 2
    return (number < 0 ? number - half : number + half) / divisor
  }

  /// How sums are rounded, in words.
  package static let rounding =
    "Each line is worked out for a year and rounded to the nearest penny. A month is a twelfth of "
    + "it, rounded again, so that months can be a penny or two out."
}
