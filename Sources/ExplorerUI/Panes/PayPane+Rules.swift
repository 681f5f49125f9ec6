import Canvas
import CareerModel

/// What is paid and taken on top of the scale: nights, London, leave, pension, other nations.
extension PayPane {
  /// The rules for the bands a role starts on.
  static func rules(
    _ rules: PayRules, bands: [PayScale.Band], into document: inout Document
  ) {
    unsocialHours(rules, bands: bands, into: &document)
    supplements(rules, bands: bands, into: &document)
    document.heading("Leave in a year")
    for leave in rules.leave.value {
      document.pair(
        leave.afterYears == 0 ? "At first" : "After \(leave.afterYears) years",
        "\(leave.days) days and \(leave.publicHolidays) public holidays")
    }
    notes(rules.leave.notes, into: &document)
    pension(rules, bands: bands, into: &document)
    let wage = rules.livingWage.value
    document.heading("Lowest pay by law")
    document.pair(
      "National Living Wage",
      "\(Money.pence(wage.hourly)) an hour from \(CalendarDay.words(wage.from)), "
        + "at \(wage.age) and over")
    if !rules.nations.isEmpty {
      document.heading("Other nations, \(rules.year)")
      for nation in rules.nations {
        for note in nation.notes { document.item("\(nation.nation): \(note.words)") }
      }
    }
  }

  private static func unsocialHours(
    _ rules: PayRules, bands: [PayScale.Band], into document: inout Document
  ) {
    document.heading("Nights, weekends and public holidays, \(rules.year)")
    for band in bands {
      guard let rate = rules.unsocialRate(ofBand: band.band) else {
        document.pair("Band \(band.band)", Document.notStated)
        continue
      }
      document.pair(
        "Band \(band.band)",
        "\(rate.night.plainText)% more an hour on Saturdays and weekday nights, "
          + "\(rate.sunday.plainText)% more on Sundays and public holidays")
    }
    notes(rules.unsocialHours.notes, into: &document)
  }

  private static func supplements(
    _ rules: PayRules, bands: [PayScale.Band], into document: inout Document
  ) {
    document.heading("In and around London, \(rules.year)")
    for zone in rules.supplements.value {
      let now = bands.compactMap { band in
        band.first.map {
          "\(Money.pounds(zone.pounds(onPounds: $0.annual))) at the start of band \(band.band)"
        }
      }
      document.pair(
        zone.title,
        "\(zone.percent.plainText)% on top, at least \(Money.pounds(zone.minimum)) and at most "
          + "\(Money.pounds(zone.maximum)) a year: \(now.joined(separator: ", "))")
    }
    for zone in rules.supplements.value {
      document.item(
        PayRules.Claim.marked(
          "\(zone.title): \(zone.areas.joined(separator: ", ")).",
          isVerified: zone.areasAreVerified))
    }
    notes(rules.supplements.notes, into: &document)
  }

  private static func pension(
    _ rules: PayRules, bands: [PayScale.Band], into document: inout Document
  ) {
    document.heading("NHS pension, \(rules.year)")
    for band in bands {
      for point in band.points {
        guard let tier = rules.pensionTier(atPounds: point.annual) else { continue }
        document.pair(
          "Band \(band.band), \(Money.pounds(point.annual))",
          "you pay \(tier.percent.plainText)% of your pay")
      }
    }
    notes(rules.pensionTiers.notes, into: &document)
  }

  /// What each grade of doctor is paid, newest year first.
  static func doctors(_ rules: PayRules, into document: inout Document) {
    guard let doctors = rules.doctors else { return }
    for scale in doctors.value {
      let award = scale.awardPercent.map { ", a rise of \($0.plainText)%" } ?? ""
      document.heading(
        "Doctors’ pay in England \(scale.year), from \(CalendarDay.words(scale.effective))\(award)")
      for grade in scale.grades {
        let range =
          grade.minimum == grade.maximum
          ? Money.pounds(grade.minimum)
          : "\(Money.pounds(grade.minimum)) to \(Money.pounds(grade.maximum))"
        let name = grade.title == grade.grade ? "" : "\(grade.title): "
        let steps = grade.points.dropFirst().map {
          "\(Money.pounds($0.annual)) after \($0.yearsFrom) years"
        }
        document.pair(
          grade.grade,
          PayRules.Claim.marked("\(name)\(range) a year", isVerified: grade.isVerified)
            + (steps.isEmpty ? "" : "; " + steps.joined(separator: ", ")))
      }
      notes(scale.notes, into: &document)
    }
    notes(doctors.notes, into: &document)
  }

  private static func notes(_ claims: [PayRules.Claim], into document: inout Document) {
    for claim in claims { document.item(claim.words) }
  }
}
