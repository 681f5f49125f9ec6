import Canvas
import CareerModel
import VacancySearch

/// The words of a map, which say all that it shows.
extension VacancyMap {
  /// "1 job", "1,234 jobs".
  package static func jobs(_ count: Int) -> String {
    count == 1 ? "1 job" : "\(VacancyResults.grouped(count)) jobs"
  }

  /// "Jobs on a map: HD2, 30 miles around".
  var title: String {
    view == .country
      ? "Jobs on a map: Great Britain"
      : "Jobs on a map: \(centreName), \(VacancyIndex.miles(radius)) around"
  }

  /// How many adverts are on the map, beside it, and nowhere.
  var sums: [String] {
    var sentences = ["\(Self.jobs(inside)) on this map."]
    if outside > 0 {
      sentences.append("\(Self.jobs(outside)) \(outside == 1 ? "lies" : "lie") outside it.")
    }
    if unplaced > 0 {
      sentences.append("\(Self.jobs(unplaced)) \(unplaced == 1 ? "has" : "have") no known place.")
    }
    return sentences
  }

  /// The heading of the towns.
  var townsTitle: String { centres.isEmpty ? "Towns with most jobs" : "Nearest towns" }

  /// How the adverts of a town are counted.
  private var rule: String {
    "A job counts for the nearest town of \(VacancyResults.grouped(townSize)) people or more. A job "
      + "with several places counts for each."
  }

  /// The list beside the map.
  var document: Document {
    var document = Document()
    document.paragraph(sums.joined(separator: " "))
    if !towns.isEmpty {
      document.heading(townsTitle)
      for town in towns {
        let miles = town.miles.map { ", " + VacancyIndex.miles($0) } ?? ""
        document.pair(
          town.place.name, Self.jobs(town.adverts) + miles, target: .action(town.part))
      }
      if elsewhere > 0 { document.pair("Other towns", Self.jobs(elsewhere)) }
      document.paragraph(rule, .dim)
      document.paragraph(
        "Enter looks around a town"
          + (centres.isEmpty ? "." : ", z switches between the country and the place."), .dim)
    }
    return document
  }
}
