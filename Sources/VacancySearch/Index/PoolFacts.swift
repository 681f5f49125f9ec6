import CareerModel

/// What a search asks of the distinct texts, pay and places of a table, worked out once for each.
struct PoolFacts: Sendable {
  /// A bit for each of `WorkingHours.allCases`.
  private(set) var titleHours: [UInt8] = []
  /// A bit for each place in `RoleQuery.bands`.
  private(set) var titleBands: [UInt16] = []
  private(set) var salaries: [SalaryFacts] = []
  /// For each pay a bit for each place in `RoleQuery.bands`.
  private(set) var salaryBands: [UInt16] = []
  /// For each pay the number of its advertised words.
  private(set) var salaryWords: [UInt32] = []
  /// Where each place lies; nil where that is not known.
  private(set) var positions: [Position?] = []
  /// For each place the nearest of `towns`; `noTown` where it has no position.
  private(set) var nearestTown: [UInt16] = []
  /// The towns that adverts are counted by, most populous first.
  private(set) var towns: [Gazetteer.Place] = []

  static let noTown = UInt16.max
  /// People that a town must have for adverts to be counted by it.
  static let townSize = 50_000

  /// What a search asks of some pay.
  struct SalaryFacts: Sendable {
    /// Pounds, full time; not a number where there is none that can be compared.
    var yearLow = Double.nan
    var yearHigh = Double.nan
    var hourLow = Double.nan
    var hourHigh = Double.nan
    var makesNoSense = false
    var isUnderLivingWage = false

    init(_ salary: Vacancy.Salary, _ pay: PayFacts) {
      if let year = salary.annual { (yearLow, yearHigh) = (year.lowerBound, year.upperBound) }
      if let hour = salary.hourly { (hourLow, hourHigh) = (hour.lowerBound, hour.upperBound) }
      makesNoSense = salary.senselessWords != nil
      isUnderLivingWage = pay.isUnderLivingWage(salary)
    }
  }

  init(_ gazetteer: Gazetteer) { towns = gazetteer.towns(atLeast: Self.townSize) }

  /// Works out what is new in a table that has grown since.
  mutating func extend(to table: VacancyTable, pay: PayFacts, gazetteer: Gazetteer) {
    let pools = table.pools
    pools.titles.folded.withUnsafeBytes { folded in
      pools.titles.texts.bytes.withUnsafeBytes { raw in
        for id in UInt32(titleHours.count)..<UInt32(pools.titles.count) {
          let words = UnsafeRawBufferPointer(rebasing: folded[pools.titles.foldedRange(of: id)])
          titleHours.append(WorkingHours.stated(inFolded: words).reduce(0) { $0 | $1.bit })
          let text = UnsafeRawBufferPointer(rebasing: raw[pools.titles.texts.range(of: id)])
          titleBands.append(TitleBands.named(in: text))
        }
      }
    }
    for id in UInt32(salaries.count)..<UInt32(pools.salaries.count) {
      let salary = pools.salary(id)
      salaries.append(SalaryFacts(salary, pay))
      salaryWords.append(pools.advertised(ofSalary: id))
      salaryBands.append(pay.quote(of: salary).map { 1 << UInt16($0.place) } ?? 0)
    }
    for id in UInt32(positions.count)..<UInt32(pools.places.count) {
      let position = gazetteer.position(of: pools.place(id))
      positions.append(position)
      nearestTown.append(
        position.flatMap { towns.place(nearestTo: $0) }.map { UInt16(truncatingIfNeeded: $0) }
          ?? Self.noTown)
    }
  }
}

extension WorkingHours {
  var bit: UInt8 { self == .fullTime ? 1 : 2 }
}

extension [Gazetteer.Place] {
  /// Which of the places lies nearest to a position; nil where there are none.
  func place(nearestTo position: Position) -> Int? {
    var best: Int?
    var least = Double.infinity
    for (number, place) in enumerated() {
      let distance = position.squaredDegrees(to: place.position)
      if distance < least { (least, best) = (distance, number) }
    }
    return best
  }
}

extension Position {
  /// A measure of distance for telling the nearest of some places, quick and good enough within
  /// Britain: degrees of longitude are counted as they are in its middle.
  fileprivate func squaredDegrees(to other: Position) -> Double {
    let north = latitude - other.latitude
    let east = (longitude - other.longitude) * 0.58
    return north * north + east * east
  }
}
