import Canvas
import CareerModel

/// What the band pays now and in the years before, what adverts offer, and the conditions.
package enum PayPane {
  package static func document(of role: Role, in library: Library) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    let rules = library.payRules(for: role)
    let isDoctor = PayRules.isDoctor(role, in: library)
    let line = OverviewPane.payLine(of: role, in: library)
    if isDoctor, role.pay?.otherScale == nil, rules?.doctors != nil {
      document.paragraph("Doctors are not paid in bands. They have scales of their own, by grade.")
      if let training = role.pay?.trainingWords {
        document.paragraph("While you train: \(training)")
      }
      if let unknown = role.pay?.unknown { document.paragraph(unknown) }
    } else if let line {
      document.paragraph(line)
    } else {
      document.notStated("What the job pays")
    }
    // Where there is a band too, the line above says the band alone.
    if role.pay?.startBand != nil, let other = role.pay?.otherScale { document.paragraph(other) }
    if let pay = role.pay, let band = pay.startBand {
      for name in [band, pay.startBandHighest].compactMap({ $0 }) {
        points(of: name, pay: pay, in: library, into: &document)
      }
    }
    if isDoctor, let rules { doctors(rules, into: &document) }
    let bands = startBands(of: role, in: library)
    if rules != nil, !bands.isEmpty {
      document.paragraph(
        "Press p, or run careers pay \(bands[0].band) --hours 30 --pension, to work out an estimate "
          + "for your own hours, place and pension.", .dim)
    }
    histogram(of: role, in: library, into: &document)
    conditions(role.pay, into: &document)
    if let rules, !bands.isEmpty { self.rules(rules, bands: bands, into: &document) }
    if role.pay?.startBand != nil { notes(role, in: library, into: &document) }
    document.guides(["pay-explained"], in: library)
    document.unknown(unknown(role.pay))
    return document
  }

  /// The bands that the role starts on, as they are paid now.
  private static func startBands(of role: Role, in library: Library) -> [PayScale.Band] {
    guard let scale = role.pay?.scale, let now = library.payBasis(of: scale)?.scale else {
      return []
    }
    return [role.pay?.startBand, role.pay?.startBandHighest].compactMap { $0.flatMap(now.band) }
  }

  /// The steps of a band, newest year first, all bars to one measure.
  private static func points(
    of band: String, pay: Role.Pay, in library: Library, into document: inout Document
  ) {
    let scales = library.payScales.filter { $0.scale == pay.scale && $0.band(band) != nil }
    guard let now = scales.first else {
      document.paragraph("What band \(band) pays is not stated in the scales loaded.", .dim)
      return
    }
    let highest = scales.flatMap { $0.band(band)?.points ?? [] }.map(\.annual).max() ?? 1
    for scale in scales {
      let isNow = scale == now
      let award = scale.awardPercent.map { ", a rise of \($0.plainText)%" } ?? ""
      let since = "from \(CalendarDay.words(scale.effective))\(award)"
      document.heading(
        isNow
          ? "Band \(band) now: \(scale.year), \(since)" : "Band \(band) in \(scale.year), \(since)")
      for point in scale.band(band)?.points ?? [] {
        let start = "from the start"
        let after = "after \(point.yearsFrom) \(point.yearsFrom == 1 ? "year" : "years")"
        document.bar(
          point.yearsFrom == 0 ? start : after,
          Bar(fraction: Double(point.annual) / Double(highest), style: isNow ? .accent : .dim),
          "\(Money.pounds(point.annual)) a year, \(Money.pence(point.hourly)) an hour")
      }
    }
  }

  /// What to know before trusting a figure; at the end, where it does not part one from the next.
  private static func notes(_ role: Role, in library: Library, into document: inout Document) {
    document.heading("About these figures")
    document.item("Hourly pay is worked out: the year's pay over 52.143 weeks of 37.5 hours.")
    guard let scale = role.pay?.scale.flatMap({ library.payScale($0) }) else { return }
    for note in scale.notes { document.item(note) }
  }

  /// Where the advertised pay falls, against the band as it is now.
  private static func histogram(
    of role: Role, in library: Library, into document: inout Document
  ) {
    let vacancies = library.vacancies(of: role).map(\.0)
    guard !vacancies.isEmpty else { return }
    let band = role.pay?.startBand.flatMap { name in
      role.pay?.scale.flatMap { library.payScale($0)?.band(name) }
    }
    let histogram = PayHistogram(
      vacancies.map(\.salary),
      band: band.flatMap { band in
        band.points.first.flatMap { low in band.points.last.map { low.annual...$0.annual } }
      })
    let name = role.pay?.startBand.map { " and band \($0)" } ?? ""
    document.heading("Pay in the \(vacancies.count) adverts\(name)")
    let most = histogram.buckets.map(\.count).max() ?? 1
    for bucket in histogram.buckets {
      document.bar(
        bucket.label,
        Bar(
          fraction: Double(bucket.count) / Double(max(1, most)),
          style: bucket.holdsBand ? .good : .accent),
        "\(bucket.count)\(bucket.holdsBand ? ", band pays this now" : "")")
    }
    if histogram.unclear > 0 {
      document.paragraph(
        "\(histogram.unclear) of \(vacancies.count) adverts give no figure, or one that cannot be "
          + "read as a yearly or hourly rate.")
    }
    document.paragraph(
      "The lowest pay of each advert counts. Hourly rates are worked out to a full-time year "
        + "(37.5 hours a week). Adverts may be older than the pay scale.", .dim)
  }

  private static func conditions(_ pay: Role.Pay?, into document: inout Document) {
    guard let pay else { return }
    let hours = pay.hoursPerWeek.map { "\($0.plainText) a week" }
    if hours != nil || pay.hours != nil || pay.outsideNHS != nil {
      document.heading("Hours and conditions")
    }
    document.stated("Full time", hours)
    document.stated("Hours", pay.hours)
    document.stated("Outside the NHS", pay.outsideNHS)
    document.listed("Shifts", pay.shifts)
    document.listed("With more experience", pay.laterBands)
  }

  /// What the pane would say and no source does.
  private static func unknown(_ pay: Role.Pay?) -> [String] {
    let rows: [(String, Bool)] = [
      ("hours", pay?.hoursPerWeek == nil && pay?.hours == nil),
      ("shifts", pay?.shifts.isEmpty ?? true),
      ("pay outside the NHS", pay?.outsideNHS == nil),
      ("later bands", pay?.laterBands.isEmpty ?? true),
    ]
    return rows.filter(\.1).map(\.0)
  }
}
