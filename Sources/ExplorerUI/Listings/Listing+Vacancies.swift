import CareerModel
import VacancySearch

extension Listing {
  /// The adverts that a search leaves, with every advertised field, both rates of pay, the band that
  /// the pay quotes and, where a place is asked for, how far away they are.
  package static func vacancies(_ results: VacancyResults, of index: VacancyIndex) -> Listing {
    let found = { @Sendable (advert: UInt32) in
      FoundAdvert(Int(advert), in: results, of: index)
    }
    let asksPlace = results.query.circle != nil
    return Listing(
      columns: [
        "Reference", "Title", "Employer", "Place", "Advertised pay", "A year", "An hour", "Band",
        "Contract", "Posted", "Closes", "Address", "Notes",
      ] + (asksPlace ? ["Distance"] : []),
      rows: Records(results.adverts) {
        let advert = found($0)
        let vacancy = advert.vacancy
        return [
          vacancy.reference, vacancy.title, vacancy.employer, vacancy.placeLine,
          vacancy.salary.advertised, vacancy.salary.yearWords, vacancy.salary.hourWords,
          advert.bandWords, vacancy.contract.words, vacancy.posted ?? "not stated",
          vacancy.closes ?? "not stated", vacancy.url ?? "not stated", advert.noteWords,
        ] + (asksPlace ? [advert.distanceWords] : [])
      }, figures: figures(of: results.adverts, found),
      json: Records(results.adverts) { found($0).json })
  }

  private static func figures(
    of adverts: [UInt32], _ found: @escaping @Sendable (UInt32) -> FoundAdvert
  ) -> Figures {
    Figures(
      columns: [
        "Reference", "Title", "Employer", "Places", "Postcodes", "Advertised pay", "Year from",
        "Year to", "Hour from", "Hour to", "Worked out", "Band", "Contract", "Posted", "Closes",
        "Address", "Notes", "Distance in miles",
      ],
      rows: Records(adverts) {
        let advert = found($0)
        let vacancy = advert.vacancy
        let salary = vacancy.salary
        let workedOut = salary.annualIsComputed ? "year" : salary.hourlyIsComputed ? "hour" : ""
        return [
          vacancy.reference, vacancy.title, vacancy.employer,
          vacancy.places.map(\.name).joined(separator: "; "),
          vacancy.places.compactMap(\.postcode).joined(separator: "; "), salary.advertised,
          figure(salary.annual?.lowerBound), figure(salary.annual?.upperBound),
          figure(salary.hourly?.lowerBound), figure(salary.hourly?.upperBound), workedOut,
          advert.pay.quote?.band ?? "", vacancy.contract.words, vacancy.posted ?? "",
          vacancy.closes ?? "", vacancy.url ?? "", advert.noteWords, figure(advert.miles),
        ]
      })
  }

  private static func figure(_ number: Double?) -> String { number?.plainText ?? "" }
}

/// An advert with what a search worked out of it.
private struct FoundAdvert {
  let vacancy: Vacancy
  let pay: PayComparison
  /// Miles to the place asked for, to a tenth; nil where none is, or it is not known.
  let miles: Double?

  init(_ advert: Int, in results: VacancyResults, of index: VacancyIndex) {
    vacancy = index.table[advert]
    pay = PayComparison(vacancy, facts: index.pay)
    miles = index.distance(of: advert, results.query).map { ($0 * 10).rounded() / 10 }
  }

  var bandWords: String { pay.quote.map { "\($0.band), \($0.scale)" } ?? "not stated" }

  var distanceWords: String { miles.map(VacancyIndex.miles) ?? "distance unknown" }

  /// The advert's notes and the warnings about its pay.
  var noteWords: String { (vacancy.notes + pay.warnings).joined(separator: " ") }

  var json: JSONValue {
    var computed = vacancy.computedFields
    if pay.quote != nil { computed.append("band") }
    if miles != nil { computed.append("distanceMiles") }
    return vacancy.json.setting("band", JSONValue(pay.quote?.band))
      .setting("bandScale", JSONValue(pay.quote?.scale))
      .setting("payWarnings", JSONValue(pay.warnings))
      .setting("distanceMiles", JSONValue(miles))
      .setting("computed", JSONValue(computed))
  }
}
