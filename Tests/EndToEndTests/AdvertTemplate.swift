/// Adverts made from a template, as the lines of a file of adverts.
enum AdvertTemplate {
  /// Titles that repeat, in this order.
  static let titles = ["Porter", "Support Worker", "Staff Nurse"]
  /// Places that repeat, in this order.
  static let places = [
    ("Leeds", "LS1 3EX"), ("York", "YO31 8TA"), ("Huddersfield", "HD2 2HA"), ("Exeter", "EX1 3RB"),
  ]

  /// The lines of the adverts with these numbers, each ended; all belong to the role that opens.
  static func lines(_ numbers: Range<Int>) -> String {
    var text = ""
    text.reserveCapacity(numbers.count * 360)
    for number in numbers {
      let (town, postcode) = places[number % places.count]
      let pay = 20_000 + number % 20_000
      text += line(
        reference: "T\(number)", title: "\(titles[number % titles.count]) \(number)",
        contract: number % 10 == 0 ? "bank" : "permanent",
        places: "[{\"name\": \"\(town)\", \"postcode\": \"\(postcode)\"}]",
        salary: """
          {"advertised": "£\(pay)", "minimum": \(pay), "maximum": \(pay), "period": "year"}
          """)
    }
    return text
  }

  /// One line; what is given is JSON but for the reference, the title, the employer and the contract.
  static func line(
    reference: String, title: String = "Porter", employer: String = "Template Trust",
    contract: String = "permanent",
    places: String = "[{\"name\": \"Leeds\", \"postcode\": \"LS1 3EX\"}]",
    salary: String =
      "{\"advertised\": \"£25000\", \"minimum\": 25000, \"maximum\": 25000, \"period\": \"year\"}",
    posted: String = "null", closes: String = "null"
  ) -> String {
    """
    {"reference": "\(reference)", "title": "\(title)", "employer": "\(employer)", \
    "contract": "\(contract)", "places": \(places), "salary": \(salary), \
    "url": "https://example.org/\(reference)", "posted": \(posted), "closes": \(closes), \
    "notes": [], "listedBy": ["support-time-and-recovery-worker"]}

    """
  }
}
