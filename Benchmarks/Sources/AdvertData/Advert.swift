/// An advert as NHS Jobs might give it.
package struct Advert {
  package var reference: String
  package var title: String
  package var employer: String
  package var contract: String
  package var places: [Place]
  package var salary: Salary
  /// Days as in 2026-10-02.
  package var posted: String?
  package var closes: String?
  package var notes: [String]

  /// Where the work is.
  package struct Place: Hashable {
    package var name: String
    package var postcode: String?
  }

  /// What is paid: the words of the advert and what they come to, in pence.
  package struct Salary {
    package var advertised: String
    package var minimum: Int?
    package var maximum: Int?
    package var period: String?
  }
}
