import CareerModel

/// What advertised pay is compared with: the pay scales of England and the National Living Wage.
package struct PayFacts: Sendable {
  /// A scale as adverts quote it, newest first.
  struct Scale: Sendable {
    /// "the 2026/27 scale".
    var title: String
    /// For each place in `RoleQuery.bands` the points in whole pounds a year.
    var points: [Int: [Int]]
  }

  var scales: [Scale] = []
  /// What each band pays now, by its place in `RoleQuery.bands`.
  var now: [Int: ClosedRange<Int>] = [:]
  /// "2026/27".
  var nowYear = ""
  /// The National Living Wage in pounds an hour, and the day from which it holds.
  var livingWage: (hourly: Double, from: String)?

  /// Facts that know nothing.
  package init() {}

  /// - Parameter day: The day whose pay is "now", as 2026-11-25; nil for the newest.
  package init(_ library: Library, on day: String? = nil) {
    for scale in library.payScales(of: "afc-england") {
      scales.append(Scale(title: "the \(scale.year) scale", points: Self.points(scale.bands)))
      if let interim = scale.interim {
        scales.append(Scale(title: interim.title, points: Self.points(interim.bands)))
      }
    }
    if let scale = library.payScale("afc-england", on: day) ?? library.payScale("afc-england") {
      nowYear = scale.year
      for (place, name) in RoleQuery.bands.enumerated() {
        now[place] = scale.band(name)?.annual
      }
    }
    if let wage = library.payRules.first(where: { $0.scale == "afc-england" })?.livingWage {
      livingWage = (wage.value.hourly, wage.value.from)
    }
  }

  private static func points(_ bands: [PayScale.Band]) -> [Int: [Int]] {
    Dictionary(
      bands.compactMap { band in
        RoleQuery.bands.firstIndex(of: band.band).map { ($0, band.points.map(\.annual)) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// A band whose points some pay quotes.
package struct BandQuote: Hashable, Sendable {
  /// The place in `RoleQuery.bands`.
  var place: Int
  /// "3", "8a".
  package var band: String { RoleQuery.bands[place] }
  /// "the 2024/25 scale".
  package var scale: String
}

/// What some advertised pay means beside other pay.
package struct PayComparison: Hashable, Sendable {
  /// The band and scale whose points the pay quotes; nil where it quotes none.
  package var quote: BandQuote?
  /// What that band pays now, in pounds a year.
  package var bandNow: ClosedRange<Int>?
  /// "2026/27".
  package var nowYear: String
  /// Plain warnings where the pay makes no sense or looks old.
  package var warnings: [String]

  package init(_ vacancy: Vacancy, facts: PayFacts) {
    quote = facts.quote(of: vacancy.salary)
    bandNow = quote.flatMap { facts.now[$0.place] }
    nowYear = facts.nowYear
    warnings = [
      vacancy.salary.senselessWords,
      vacancy.contract == .apprenticeship ? nil : facts.livingWageWords(vacancy.salary),
    ].compactMap(\.self)
  }
}

extension PayFacts {
  /// The band that both ends of some pay are points of, in the newest scale that has them.
  func quote(of salary: Vacancy.Salary) -> BandQuote? {
    guard let low = salary.minimum ?? salary.maximum, let high = salary.maximum ?? salary.minimum
    else { return nil }
    for scale in scales {
      for place in RoleQuery.bands.indices {
        guard let points = scale.points[place] else { continue }
        switch salary.period {
        case .year:
          if points.contains(where: { abs(Double($0) - low) < 1 }),
            points.contains(where: { abs(Double($0) - high) < 1 })
          {
            return BandQuote(place: place, scale: scale.title)
          }
        case .hour:
          let hourly = points.map { WorkingTime.hourly(annual: Double($0)) }
          if hourly.contains(where: { abs($0 - low) < 0.005 }),
            hourly.contains(where: { abs($0 - high) < 0.005 })
          {
            return BandQuote(place: place, scale: scale.title)
          }
        case .day, .unknown, nil: break
        }
      }
    }
    return nil
  }

  /// Whether the lowest hourly rate lies under the National Living Wage now in force.
  func isUnderLivingWage(_ salary: Vacancy.Salary) -> Bool {
    guard let livingWage, salary.senselessWords == nil, let hourly = salary.hourly else {
      return false
    }
    return hourly.lowerBound < livingWage.hourly
  }

  fileprivate func livingWageWords(_ salary: Vacancy.Salary) -> String? {
    guard let livingWage, isUnderLivingWage(salary) else { return nil }
    let lowest = salary.hourly.map { Money.pence($0.lowerBound) } ?? salary.advertised
    return
      "\(lowest) an hour is under the National Living Wage of \(Money.pence(livingWage.hourly)), in "
      + "force from \(CalendarDay.words(livingWage.from)): this advert may be old, or may show "
      + "part-time pay."
  }
}

extension Vacancy.Salary {
  /// Why the figures make no sense as pay; nil where they do, or where there are none.
  var senselessWords: String? {
    guard let low = minimum ?? maximum, let high = maximum ?? minimum else { return nil }
    let reasonable: ClosedRange<Double>
    let span: String
    switch period {
    case .year: (reasonable, span) = (5_000...400_000, "a year")
    case .hour: (reasonable, span) = (5...300, "an hour")
    case .day: (reasonable, span) = (40...3_000, "a day")
    case .unknown, nil:
      return "\(advertised) makes no sense as pay for a year or for an hour: ask the employer."
    }
    guard !reasonable.contains(low) || !reasonable.contains(high) else { return nil }
    return "\(advertised) makes no sense as pay for \(span): ask the employer."
  }
}
