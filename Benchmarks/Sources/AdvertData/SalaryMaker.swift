/// Makes the pay of adverts: the ranges of the bands, and all the other things that adverts say.
struct SalaryMaker {
  /// The ranges of pay of each band, of the years that adverts still name; newest last.
  let scales: [[String: ClosedRange<Int>]]

  func salary(
    for title: Title, at employer: Employer, contract: String, _ numbers: inout SeededNumbers
  ) -> Advert.Salary {
    if numbers.happens(employer.isPublic ? 15 : 120) {
      let words = numbers.early(of: ["Negotiable", "Negotiable", "Depends on experience"])
      return Advert.Salary(advertised: words)
    }
    if numbers.happens(3) {
      // Too much for an hour and too little for a year.
      let pence = 100 * (105 + numbers.below(90))
      return Advert.Salary(
        advertised: Self.amount(pence), minimum: pence, maximum: pence, period: "unknown")
    }
    let year = yearly(title.pay, &numbers)
    if contract == "bank" && numbers.happens(700) || !employer.isPublic && numbers.happens(350) {
      return hourly(year, &numbers)
    }
    if case .band = title.pay {
    } else if numbers.happens(15) {
      return daily(&numbers)
    }
    var low = year.lowerBound * 100
    var high = year.upperBound * 100
    if title.isPartTime && numbers.happens(400) || numbers.happens(20) {
      let hours = 15 + numbers.below(20)
      (low, high) = (low * hours * 2 / 75, high * hours * 2 / 75)
    }
    if numbers.happens(employer.isPublic ? 30 : 400) {
      return Advert.Salary(
        advertised: Self.amount(low), minimum: low, maximum: low, period: "year")
    }
    let words =
      switch numbers.below(100) {
      case ..<82: "\(Self.amount(low)) to \(Self.amount(high))"
      case ..<94: "£\(low / 100) to £\(high / 100)"
      default: "£\(Self.thousands(low / 100)) to £\(Self.thousands(high / 100)) a year"
      }
    // The words without pence say less.
    if !words.contains(".") { (low, high) = (low / 100 * 100, high / 100 * 100) }
    return Advert.Salary(advertised: words, minimum: low, maximum: high, period: "year")
  }

  private func hourly(
    _ year: ClosedRange<Int>, _ numbers: inout SeededNumbers
  ) -> Advert.Salary {
    // 52 weeks of 37.5 hours.
    let low = max(1150, year.lowerBound * 100 / 1955 + numbers.below(80) - 40)
    let high = numbers.happens(600) ? low : low + 10 * (2 + numbers.below(20))
    let range =
      low == high && numbers.happens(800)
      ? Self.amount(low) : "\(Self.amount(low)) to \(Self.amount(high))"
    let words = numbers.happens(200) ? "\(range) an hour" : range
    return Advert.Salary(advertised: words, minimum: low, maximum: high, period: "hour")
  }

  private func daily(_ numbers: inout SeededNumbers) -> Advert.Salary {
    let pence = 100 * (450 + 25 * numbers.below(20))
    return Advert.Salary(
      advertised: "\(Self.amount(pence)) a day", minimum: pence, maximum: pence, period: "day")
  }

  private func yearly(_ pay: PayKind, _ numbers: inout SeededNumbers) -> ClosedRange<Int> {
    switch pay {
    case .band(let band):
      // Half of what is open was advertised with this year's pay.
      let age = numbers.happens(550) ? 0 : numbers.happens(850) ? 1 : 2
      let scale = scales[max(0, scales.count - 1 - age)]
      return scale[band] ?? 24_465...24_465
    // What adverts gave in 2025 and 2026; only for how many different figures there are.
    case .consultant:
      return numbers.one(of: [109_725...145_478, 105_504...139_882, 113_565...150_570])
    case .specialtyDoctor: return numbers.one(of: [61_542...99_216, 63_696...102_689])
    case .residentDoctor:
      return numbers.one(of: [38_831...44_439, 44_439...44_439, 52_656...65_048, 65_048...73_992])
    case .generalPractitioner: return numbers.one(of: [76_038...114_743, 10_000...12_000])
    }
  }

  /// An amount as the feed writes it: with pence and without commas.
  private static func amount(_ pence: Int) -> String {
    let rest = pence % 100
    return "£\(pence / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func thousands(_ pounds: Int) -> String {
    let rest = String(pounds % 1000)
    guard pounds >= 1000 else { return rest }
    return "\(pounds / 1000),\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
