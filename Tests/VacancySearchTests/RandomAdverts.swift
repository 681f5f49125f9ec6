import TestSupport

@testable import CareerModel
@testable import VacancySearch

/// Adverts with anything that an advert can say, and some things that none should.
enum RandomAdverts {
  static let words = [
    "nurse", "Nurse", "nursing", "nur", "worker", "work", "support", "time", "and", "&", "of",
    "people's", "peoples", "café", "cafe\u{301}", "Straße", "strasse", "KT19", "8QJ", "KT198QJ",
    "26,530", "26530", "3,4", "a", "b", "ab", "aab", "band", "3", "part-time", "A&E", "привет",
    "שלום",
    "👩‍⚕️", "\u{0}", "'", "’", ",", "-", "ﬁx", "x,123", "İ", "1,234,567",
  ]
  private static let separators = [" ", " ", " ", "  ", "\n", "/", ",", "", "-", "\""]
  private static let titles = [
    "Staff Nurse", "Senior nurse", "Porter", "Support worker", "Care assistant", "Night Porter",
    "Sister", "Orderly",
  ]
  private static let extras = [
    "", "", "", "", " Band 5", " (band 5/6)", " Band 8a", " Bands 2 and 3", " part time",
    " Full-Time", " fulltime or parttime", " Band 10", " - Leeds",
  ]
  private static let employers = [
    "Leeds Community Healthcare NHS Trust", "Leeds", "Leeds and York Partnership", "Barts",
    "Barts Health NHS Trust", "The \"Good\" Trust", "St. Mary’s", "unknown",
  ]
  private static let towns = [
    "York", "york", "Leeds", "Halifax", "Huddersfield", "Cambridge", "Newport", "Nowhere at all",
    "Belfast", "St Ives", "", "unknown", "London and South East", "Glasgow",
  ]
  private static let postcodes: [String?] = [
    nil, nil, nil, "YO1 7HH", "LS1 3EX", "ls13ex", "HX1 1AA", "CB4 1PX", "cb41px", "KT19 8QJ", "",
    "?", "ZZ9 9ZZ", "BT1 1AA", "BT1", "YO1",
  ]
  private static let heads = ["C9310-25-", "C9310-", "REF/", "X.", "a_", "", "B,1,", "Ü-", "&-"]
  private static let tails = ["0452", "0453", "123", "AB1", "", "é", "x y"]

  static func text(_ numbers: inout SeededGenerator, upTo length: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &numbers) {
      text += numbers.any(of: words) + numbers.any(of: separators)
    }
    return text
  }

  static func adverts(_ count: Int, _ numbers: inout SeededGenerator) -> [Vacancy] {
    (0..<count).map { _ in advert(&numbers) }
  }

  static func advert(_ numbers: inout SeededGenerator) -> Vacancy {
    let isOdd = oneIn(3, &numbers)
    return .advert(
      isOdd ? text(&numbers, upTo: 6) : numbers.any(of: titles) + numbers.any(of: extras),
      employer: oneIn(4, &numbers) ? text(&numbers, upTo: 3) : numbers.any(of: employers),
      contract: numbers.any(of: Vacancy.Contract.allCases),
      places: (0..<Int.random(in: 0...5, using: &numbers)).map { _ in place(&numbers) },
      salary: salary(&numbers), reference: numbers.any(of: heads) + numbers.any(of: tails),
      posted: day(&numbers), closes: day(&numbers),
      notes: oneIn(3, &numbers)
        ? (0..<Int.random(in: 1...2, using: &numbers)).map { _ in text(&numbers, upTo: 4) } : [],
      listedBy: (0..<numbers.any(of: [0, 0, 1, 2])).map { _ in numbers.any(of: World.roles).slug })
  }

  private static func place(_ numbers: inout SeededGenerator) -> Vacancy.Place {
    .at(
      oneIn(6, &numbers) ? text(&numbers, upTo: 2) : numbers.any(of: towns),
      numbers.any(of: postcodes))
  }

  private static func day(_ numbers: inout SeededGenerator) -> String? {
    if oneIn(4, &numbers) { return nil }
    let spread = oneIn(5, &numbers) ? 900 : 20
    return Day(
      number: World.today.number + Int.random(in: -spread...spread, using: &numbers)
    ).text
  }

  private static let points: [Double] = World.library.payScales(of: "afc-england").flatMap {
    $0.bands.flatMap { $0.points.map { Double($0.annual) } }
  }

  private static func salary(_ numbers: inout SeededGenerator) -> Vacancy.Salary {
    let period = numbers.any(of: Vacancy.Salary.Period.allCases.map(Optional.some) + [nil])
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: return .stated(text(&numbers, upTo: 2))
    case 1, 2:
      let (one, other) = (numbers.any(of: points), numbers.any(of: points))
      let isHourly = oneIn(4, &numbers)
      func figure(_ annual: Double) -> Double {
        isHourly ? WorkingTime.hourly(annual: annual) : annual
      }
      return .stated(
        "£\(Int(one)) a year", figure(min(one, other)),
        to: oneIn(3, &numbers) ? nil : figure(max(one, other)), per: isHourly ? .hour : .year)
    case 3: return .stated("£126.00", 126, to: 126, per: period)
    case 4:
      let low = Double(Int.random(in: 0...60, using: &numbers) * 1000)
      return .stated("from £\(Int(low))", low, to: low + 5000, per: .year)
    default:
      let low = numbers.any(of: [0, 1, 12.5, 13, 15, 20_000, 10_000_000])
      return .stated(
        "Pay \(low)", oneIn(3, &numbers) ? nil : low, to: oneIn(3, &numbers) ? nil : low * 2,
        per: period)
    }
  }

  static func oneIn(_ count: Int, _ numbers: inout SeededGenerator) -> Bool {
    Int.random(in: 0..<count, using: &numbers) == 0
  }
}
