/// Makes adverts as they are on NHS Jobs, one after the other, the same for the same seed.
///
/// The shares of staff groups, contracts, forms of pay and missing things are about those seen in
/// the feed; the employers do not exist. All that is kept of the adverts is how many each employer
/// has, so that a million take no more memory than a hundred.
package struct AdvertMaker {
  private var numbers: SeededNumbers
  private let groups: Shares<Titles>
  private let employers: Shares<(place: Int, employer: Employer, sites: Shares<Advert.Place>)>
  private let everywhere: [Advert.Place]
  private let salaries: SalaryMaker
  /// The last number that each employer gave to an advert, by year.
  private var given: [[Int]]

  package init(seed: UInt64, from resources: AdvertResources) {
    var numbers = SeededNumbers(seed: seed)
    groups = Shares(
      StaffGroup.all.enumerated().map { number, group in
        (Titles(of: group, number: number, seed: seed, from: resources), Double(group.adverts))
      })
    let all = Employer.all(from: resources, &numbers)
    employers = Shares(
      fallingFrom: all.enumerated().map {
        ($0, $1, Shares(fallingFrom: $1.sites, evenness: 2))
      }, evenness: 15)
    everywhere = all.flatMap(\.sites)
    salaries = SalaryMaker(scales: resources.scales)
    given = all.map { _ in [numbers.below(40), numbers.below(40)] }
    self.numbers = numbers
  }

  /// The next advert.
  package mutating func next() -> Advert {
    let title = groups.draw(&numbers).draw(&numbers)
    let (place, employer, sites) = employers.draw(&numbers)
    let contract = title.contract ?? contract(for: title)
    let (posted, closes, year) = dates()
    return Advert(
      reference: reference(employer, place, year), title: title.text, employer: employer.name,
      contract: contract, places: places(sites),
      salary: salaries.salary(for: title, at: employer, contract: contract, &numbers),
      posted: posted, closes: closes, notes: notes())
  }

  private mutating func contract(for title: Title) -> String {
    let isBand = if case .band = title.pay { true } else { false }
    switch numbers.below(1000) {
    case ..<(isBand ? 890 : 690): return "permanent"
    case ..<950: return "fixed-term"
    case ..<975: return "bank"
    case ..<983: return "apprenticeship"
    case ..<993: return "secondment"
    default: return "other"
    }
  }

  /// The employer's own number of the advert: each is given once.
  private mutating func reference(_ employer: Employer, _ place: Int, _ year: Int) -> String {
    given[place][year] += 1
    let number = String(given[place][year])
    let zeros = String(repeating: "0", count: max(0, 4 - number.count))
    let again = numbers.happens(15) ? "-1" : ""
    return "\(employer.code)-\(25 + year)-\(zeros)\(number)\(again)"
  }

  /// When it was posted and when it closes, and whether it counts for the first or second year.
  private mutating func dates() -> (posted: String?, closes: String?, year: Int) {
    if numbers.happens(25) { return (nil, nil, 1) }
    // Few are open for long.
    let age =
      numbers.happens(15) ? 30 + numbers.below(350) : min(numbers.below(32), numbers.below(32))
    let open = max(age + numbers.below(4), 7 * (1 + numbers.below(4)))
    let closes = numbers.happens(10) ? nil : Self.days[Self.today - age + open]
    return (Self.days[Self.today - age], closes, Self.today - age < Self.newYear ? 0 : 1)
  }

  private mutating func places(_ sites: Shares<Advert.Place>) -> [Advert.Place] {
    if numbers.happens(8) { return [] }
    var places = [sites.draw(&numbers)]
    if numbers.happens(40) {
      for _ in 0..<(1 + min(numbers.below(9), numbers.below(9))) {
        let place = numbers.happens(900) ? sites.draw(&numbers) : numbers.one(of: everywhere)
        if !places.contains(place) { places.append(place) }
      }
    }
    if numbers.happens(30) { places[0].postcode = nil }
    return places
  }

  private mutating func notes() -> [String] {
    guard numbers.happens(20) else { return [] }
    return numbers.happens(800)
      ? [numbers.early(of: Self.remarks)] : Array(Self.remarks.prefix(2))
  }

  private static let remarks = [
    "The page gave the postcode without its space; the space was added.",
    "The page gave the postcode in small letters; it was put in capitals.",
    "The page gave a region in place of a town; the postcode says where it is.",
    "The page also lists another advert alike in title, place, pay and employer; both are kept.",
  ]

  /// Days from 1 October 2025 on, as they are written.
  private static let days: [String] = {
    var days: [String] = []
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for month in 9..<(9 + 20) {
      for day in 1...lengths[month % 12] {
        let name = month % 12 + 1
        days.append(
          "\(2025 + month / 12)-\(name < 10 ? "0" : "")\(name)-\(day < 10 ? "0" : "")\(day)")
      }
    }
    return days
  }()
  /// 20 November 2026, when the adverts are read.
  private static let today = days.firstIndex(of: "2026-11-20") ?? 0
  private static let newYear = days.firstIndex(of: "2026-01-01") ?? 0
}
