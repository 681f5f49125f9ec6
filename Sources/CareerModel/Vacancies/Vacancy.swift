/// One advertised job, its words kept exactly as they were.
package struct Vacancy: Hashable, Sendable {
  package enum Contract: String, CaseIterable, Sendable {
    case permanent
    case fixedTerm = "fixed-term"
    case bank, apprenticeship, secondment, other
  }

  /// A place the advert names; the postcode is repaired where `Vacancy.notes` says so.
  package struct Place: Hashable, Sendable {
    package var name: String
    package var postcode: String?

    package init(name: String, postcode: String? = nil) {
      self.name = name
      self.postcode = postcode
    }
  }

  /// The advertised pay and what it says in figures.
  package struct Salary: Hashable, Sendable {
    package enum Period: String, CaseIterable, Sendable { case year, hour, day, unknown }
    /// Word for word as advertised.
    package var advertised: String
    /// Pounds for one `period`, 0 to 10,000,000 and at most `maximum`; nil where none is given.
    package var minimum: Double?
    /// Pounds for one `period`, 0 to 10,000,000; nil where none is given.
    package var maximum: Double?
    /// nil where no figure is given.
    package var period: Period?

    package init(
      advertised: String, minimum: Double? = nil, maximum: Double? = nil, period: Period? = nil
    ) {
      self.advertised = advertised
      self.minimum = minimum
      self.maximum = maximum
      self.period = period
    }
  }

  /// The employer's or the board's reference; unique within a set of adverts.
  package var reference: String
  package var title: String
  package var employer: String
  package var contract: Contract
  package var places: [Place]
  package var salary: Salary
  package var url: String?
  /// A day, as 2026-11-23; nil where not stated.
  package var posted: String?
  package var closes: String?
  /// What was repaired or is doubtful, in plain words.
  package var notes: [String]
  /// Slugs of the roles whose pages listed this advert.
  package var listedBy: [String]

  package init(
    reference: String, title: String, employer: String, contract: Contract, places: [Place] = [],
    salary: Salary, url: String? = nil, posted: String? = nil, closes: String? = nil,
    notes: [String] = [], listedBy: [String] = []
  ) {
    self.reference = reference
    self.title = title
    self.employer = employer
    self.contract = contract
    self.places = places
    self.salary = salary
    self.url = url
    self.posted = posted
    self.closes = closes
    self.notes = notes
    self.listedBy = listedBy
  }
}
