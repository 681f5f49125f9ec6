import CareerModel
import VacancySearch

extension Listing {
  /// The catalogue, or the roles that some words or an area name.
  package static func roles(in library: Library, words: String, area: String?) -> Listing {
    let index = RoleIndex(library)
    return roles(index.results(words), of: index, in: library, area: area)
  }

  /// The roles that a query leaves, each with why it is there.
  package static func roles(
    _ results: RoleResults, of index: RoleIndex, in library: Library, area: String? = nil
  ) -> Listing {
    let areaFilter = TextFilter(area ?? "")
    // A catalogue that nobody searched is printed in the order of its file, full roles first.
    let places = results.query.isEmpty ? Array(index.roles.indices) : results.places
    let found = places.map { (role: index.roles[$0], why: index.why($0, in: results)) }.filter {
      role, _ in
      areaFilter.isEmpty
        || library.areaPath(of: role).contains {
          areaFilter.matches([$0.title]) || $0.slug == area
        }
    }
    let isSearched = !results.query.isEmpty
    return Listing(
      found,
      columns: ["Role", "Title", "Area", "Band", "Entry"] + (isSearched ? ["Why"] : []),
      row: { role, why in
        [
          role.slug, role.title, library.area(role.area)?.title ?? role.area,
          band(of: role), role.depth.rawValue,
        ] + (isSearched ? [why ?? ""] : [])
      },
      json: { role, why in
        [
          "slug": .string(role.slug), "title": .string(role.title),
          "depth": .string(role.depth.rawValue), "otherNames": JSONValue(role.otherNames),
          "area": JSONValue(library.areaPath(of: role).map(\.title)),
          "startBand": JSONValue(role.pay?.startBand),
          "startBandHighest": JSONValue(role.pay?.startBandHighest),
          "address": JSONValue(role.address), "why": JSONValue(why),
        ]
      })
  }

  private static func band(of role: Role) -> String {
    guard let band = role.pay?.startBand else { return "not stated" }
    return role.pay?.startBandHighest.map { "\(band) to \($0)" } ?? band
  }

  /// Every point of a pay scale in every year loaded, or of one band.
  package static func pay(in library: Library, band: String?) -> Listing {
    var rows: [[String]] = []
    var scales: [JSONValue] = []
    for scale in library.payScales {
      var kept = scale
      if let band { kept.bands = scale.bands.filter { $0.band == band.lowercased() } }
      guard !kept.bands.isEmpty else { continue }
      scales.append(kept.json)
      for band in kept.bands {
        for point in band.points {
          rows.append([
            scale.title, scale.year, scale.effective, band.band, String(point.yearsFrom),
            String(point.annual), Money.pence(point.hourly).replacingPound,
          ])
        }
      }
    }
    return Listing(
      columns: [
        "Scale", "Year", "From", "Band", "Years in band", "Pounds a year", "Pounds an hour",
      ], rows: rows, json: .array(scales))
  }

  /// The vocabulary of skills, with how many roles ask for each.
  package static func skills(in library: Library) -> Listing {
    Listing(
      library.skills, columns: ["Skill", "Title", "Roles", "Meaning"],
      row: { [$0.slug, $0.title, String(library.count(wanting: $0.slug)), $0.meaning] },
      json: { skill in
        skill.json.setting("roles", JSONValue(library.roles(wanting: skill.slug).map(\.slug)))
      })
  }

  /// The glossary, or the terms that some words find.
  package static func glossary(in library: Library, words: String) -> Listing {
    let terms = TextFilter(words).ranked(library.glossary) { [$0.term] + $0.names }
    return Listing(
      terms, columns: ["Term", "Short", "Meaning", "Source"],
      row: { [$0.term, $0.abbreviation ?? "", $0.meaning, $0.sources.first?.address ?? ""] },
      json: \.json)
  }
}

extension String {
  /// The figure without its pound sign, for a column of numbers.
  fileprivate var replacingPound: String { filter { $0 != "£" && $0 != "," } }
}
