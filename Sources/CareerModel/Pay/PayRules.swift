/// What is paid and taken on top of a pay scale in one nation and year, one file in
/// Resources/pay-rules.
package struct PayRules: Hashable, Sendable {
  /// "Pay rules, England".
  package var title: String
  /// The pay scale that the rules belong to ("afc-england").
  package var scale: String
  /// "2026/27".
  package var year: String
  /// The day they came into force, as 2026-04-01.
  package var effective: String
  /// Hours a week full time, 1 to 100.
  package var fullTime: Stated<Double>
  package var supplements: Stated<[Supplement]>
  package var unsocialHours: Stated<[UnsocialRate]>
  /// From the first year on.
  package var leave: Stated<[Leave]>
  /// What an employee pays of all pensionable pay, by that pay; the first step starts at 0.
  package var pensionTiers: Stated<[Step]>
  package var incomeTax: Stated<IncomeTax>
  /// What an employee pays of each slice of pay; the first step starts at 0.
  package var nationalInsurance: Stated<[Step]>
  package var livingWage: Stated<LivingWage>
  /// Newest first; nil where the file says nothing of doctors.
  package var doctors: Stated<[DoctorScale]>?
  package var nations: [Nation]

  /// A group of facts with what to know about them and where they come from.
  package struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
    package var value: Value
    package var notes: [Claim]
    /// When the group was last checked: a year, a month or a day.
    package var checked: String
    package var sources: [Source]
  }

  /// A sentence, and whether two sources that agree stand behind it.
  ///
  /// In JSON a string, or an object with `text` and `verified` where it is not.
  package struct Claim: Hashable, Sendable {
    package var text: String
    package var isVerified: Bool

    /// The sentence as it is shown; an unverified one says so.
    package var words: String { Self.marked(text, isVerified: isVerified) }

    /// A text that says so where it is unverified.
    package static func marked(_ text: String, isVerified: Bool) -> String {
      guard !isVerified else { return text }
      return text.hasSuffix(".") ? "\(text.dropLast()) (unverified)." : "\(text) (unverified)"
    }
  }

  /// A percentage that holds from an amount on.
  package struct Step: Hashable, Sendable {
    /// Pounds a year, 0 to 1,000,000.
    package var from: Int
    /// 0 to 100, to a thousandth.
    package var percent: Double
  }

  /// What is paid on top in and around London.
  package struct Supplement: Hashable, Sendable {
    package var zone: PayZone
    /// "Inner London".
    package var title: String
    /// The share of basic pay, 0 to 100.
    package var percent: Double
    /// Pounds a year, full time.
    package var minimum: Int
    /// Pounds a year, full time.
    package var maximum: Int
    /// The places of the zone.
    package var areas: [String]
    package var areasAreVerified: Bool
  }

  /// What some bands are paid on top for hours at nights and weekends.
  package struct UnsocialRate: Hashable, Sendable {
    package var bands: [String]
    /// The share of the basic hourly rate on Saturdays and weekday nights, 0 to 200.
    package var night: Double
    /// The share of the basic hourly rate on Sundays and public holidays, 0 to 200.
    package var sunday: Double
  }

  /// Paid days off in a year, full time.
  package struct Leave: Hashable, Sendable {
    /// Whole years in the NHS from which it holds.
    package var afterYears: Int
    package var days: Int
    package var publicHolidays: Int
  }

  package struct IncomeTax: Hashable, Sendable {
    /// Pounds a year that are free of tax.
    package var allowance: Int
    /// The rates by slices of the pay above the allowance; the first step starts at 0.
    package var bands: [Step]
    /// Pounds a year above which the allowance falls by £1 for every £2; nil where not stated.
    package var taperAbove: Int?
    package var taperIsVerified: Bool
  }

  package struct LivingWage: Hashable, Sendable {
    /// Years from which it holds.
    package var age: Int
    /// Pounds an hour.
    package var hourly: Double
    /// The day from which it holds.
    package var from: String
  }

  /// Doctors' pay in one year.
  package struct DoctorScale: Hashable, Sendable {
    package var year: String
    package var effective: String
    package var awardPercent: Double?
    package var grades: [Grade]
    package var notes: [Claim]
  }

  /// What one grade of doctor is paid.
  package struct Grade: Hashable, Sendable {
    /// As payslips and adverts write it ("FY1").
    package var grade: String
    /// In words.
    package var title: String
    /// Pounds a year, full time.
    package var minimum: Int
    /// Pounds a year, full time; the same as `minimum` where there is one figure.
    package var maximum: Int
    package var isVerified: Bool
    /// The steps by years in the grade; empty where not stated.
    package var points: [PayScale.Point]
  }

  /// What is known of pay in another nation.
  package struct Nation: Hashable, Sendable {
    /// "Wales".
    package var nation: String
    package var notes: [Claim]
    package var checked: String
    package var sources: [Source]
  }
}

/// Where a job is, as far as the London supplement goes.
package enum PayZone: String, CaseIterable, Sendable {
  case inner, outer, fringe
}
