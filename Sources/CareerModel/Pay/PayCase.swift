/// One person's job and hours, to work out their pay from.
package struct PayCase: Hashable, Sendable {
  /// "3", "8a": a band of the pay scale.
  package var band: String
  /// Whole years in the band, 0 to 60.
  package var years: Int
  /// Contracted hours a week, from 1 hour to full time.
  package var hours: Hours
  /// Of those, hours on Saturdays and weekday nights.
  package var nights: Hours
  /// Of those, hours on Sundays and public holidays.
  package var sundays: Hours
  /// nil outside London and its fringe.
  package var zone: PayZone?
  package var pension: Bool

  /// A length of time in hundredths of an hour, so that sums are exact.
  package struct Hours: Hashable, Comparable, Sendable {
    package var hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }

    /// To the nearest hundredth; meant for 0 to 168 hours.
    package init(_ hours: Double) { hundredths = Int((hours * 100).rounded()) }

    package static func < (first: Hours, second: Hours) -> Bool {
      first.hundredths < second.hundredths
    }

    package var double: Double { Double(hundredths) / 100 }

    /// "37.5", "30".
    package var text: String { double.plainText }
  }
}

/// Why no pay can be worked out from what was asked, in one sentence.
package struct PayCaseFault: Error, Hashable, Sendable {
  package var sentence: String

  package init(_ sentence: String) { self.sentence = sentence }
}

extension PayCase {
  /// What a person wrote, not yet checked; an empty text stands for the usual.
  package struct Written: Hashable, Sendable {
    package var band: String
    package var years = ""
    package var hours = ""
    package var nights = ""
    package var sundays = ""
    /// "none", "inner", "outer" or "fringe".
    package var zone = ""
    package var pension = false

    package init(band: String) { self.band = band }
  }

  /// The most whole years in a band that are believed.
  package static let mostYears = 60

  /// Checks what a person wrote against a scale and its rules.
  package init(
    _ written: Written, scale: PayScale, rules: PayRules
  ) throws(PayCaseFault) {
    band = written.band.lowercased()
    guard scale.band(band) != nil else {
      throw PayCaseFault(
        "There is no band \(Shown.visible(written.band.prefix(20))) in \(scale.title), "
          + "\(scale.year); the bands are \(Shown.list(of: scale.bands.map(\.band))).")
    }
    years = 0
    if !written.years.isEmpty {
      guard let count = Int(written.years), (0...Self.mostYears).contains(count) else {
        throw PayCaseFault(
          "Years in the band must be a whole number from 0 to \(Self.mostYears), "
            + "not \(Shown.visible(written.years.prefix(20))).")
      }
      years = count
    }
    let full = Hours(rules.fullTime.value)
    let hours = Self.hours(written.hours, usual: full)
    guard let hours, (Hours(1)...full).contains(hours) else {
      throw PayCaseFault(
        "Hours a week must be a number from 1 to \(full.text), which is full time, "
          + "not \(Shown.visible(written.hours.prefix(20))).")
    }
    self.hours = hours
    nights = try Self.part(written.nights, name: "Night and Saturday hours", of: hours)
    sundays = try Self.part(written.sundays, name: "Sunday and public holiday hours", of: hours)
    guard nights.hundredths + sundays.hundredths <= hours.hundredths else {
      throw PayCaseFault(
        "Night, Saturday and Sunday hours are part of the hours a week: together they can be at "
          + "most \(hours.text), not \(Hours(nights.double + sundays.double).text).")
    }
    switch written.zone.lowercased() {
    case "", "none": zone = nil
    case let name:
      guard let zone = PayZone(rawValue: name), rules.supplement(zone) != nil else {
        throw PayCaseFault(
          "The London zone must be none, inner, outer or fringe, "
            + "not \(Shown.visible(written.zone.prefix(20))).")
      }
      self.zone = zone
    }
    pension = written.pension
  }

  /// Hours that are part of the week's; none where nothing was written.
  private static func part(
    _ text: String, name: String, of whole: Hours
  ) throws(PayCaseFault) -> Hours {
    guard let hours = hours(text, usual: Hours(hundredths: 0)), hours <= whole,
      hours.hundredths >= 0
    else {
      throw PayCaseFault(
        "\(name) must be a number from 0 to the hours a week (\(whole.text)), "
          + "not \(Shown.visible(text.prefix(20))).")
    }
    return hours
  }

  /// nil where the text is no number of hours that a week could have.
  private static func hours(_ text: String, usual: Hours) -> Hours? {
    if text.isEmpty { return usual }
    // Only plain figures: Double also reads "inf", "nan" and "0x1p4".
    guard text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }),
      let number = Double(text), number <= 168
    else { return nil }
    return Hours(number)
  }
}

extension Shown {
  /// "a, b and c".
  static func list(of words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.last ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension PayCalculator {
  /// The estimate for what a person wrote, or what is wrong with it.
  package static func estimate(
    _ written: PayCase.Written, scale: PayScale, rules: PayRules
  ) -> Result<PayEstimate, PayCaseFault> {
    do throws(PayCaseFault) {
      let asked = try PayCase(written, scale: scale, rules: rules)
      if let estimate = estimate(asked, scale: scale, rules: rules) { return .success(estimate) }
      return .failure(
        PayCaseFault("The pay rules of \(rules.year) do not say enough about band \(asked.band)."))
    } catch {
      return .failure(error)
    }
  }
}
