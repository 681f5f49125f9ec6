@testable import CareerModel

extension Vacancy {
  /// An advert that says only what a test is about.
  static func advert(
    _ title: String = "", employer: String = "", contract: Contract = .permanent,
    places: [Place] = [], salary: Salary = .stated("Negotiable"), reference: String = "",
    posted: String? = nil, closes: String? = nil, notes: [String] = [],
    listedBy: [String] = ["some-role"]
  ) -> Vacancy {
    Vacancy(
      reference: reference, title: title, employer: employer, contract: contract, places: places,
      salary: salary, url: "https://beta.jobs.nhs.uk/candidate/jobadvert/\(reference)",
      posted: posted, closes: closes, notes: notes, listedBy: listedBy)
  }
}

extension Vacancy.Place {
  static func at(_ name: String, _ postcode: String? = nil) -> Vacancy.Place {
    Vacancy.Place(name: name, postcode: postcode)
  }
}

extension Vacancy.Salary {
  static func stated(
    _ words: String, _ minimum: Double? = nil, to maximum: Double? = nil,
    per period: Period? = nil
  ) -> Vacancy.Salary {
    Vacancy.Salary(advertised: words, minimum: minimum, maximum: maximum, period: period)
  }
}

/// Adverts with the wrinkles of real ones; the tests name them by their place here.
let sampleAdverts: [Vacancy] = [
  .advert(
    "Support, Time & Recovery Worker",
    employer: "Cambridgeshire and Peterborough NHS Foundation Trust",
    places: [.at("Cambridge", "CB4 1PX")],
    salary: .stated("£26530.00 to £29114.00", 26530, to: 29114, per: .year),
    reference: "C9310-25-0452"),
  .advert(
    "Senior Support Time and Recovery Worker", employer: "Surrey and Borders Partnership",
    contract: .fixedTerm, places: [.at("Epsom", "KT198QJ"), .at("Woking", "GU21 5AB")],
    salary: .stated("£14.20 an hour", 14.20, to: 14.20, per: .hour), reference: "C9325-25-0611",
    notes: ["The postcode was printed without its space."]),
  .advert(
    "Peer Worker (Nursing) part-time", employer: "St. Mary’s People's Café",
    contract: .bank, places: [.at("Ynys Môn")], salary: .stated("Negotiable"), reference: "X-1"),
  .advert(
    "NURSE", employer: "Öffentliche Straße Ltd", places: [.at("South East", "not given")],
    salary: .stated("£126.00", 126, to: 126, per: .unknown), reference: "X-2"),
]
