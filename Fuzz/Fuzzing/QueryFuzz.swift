import CareerModel
import TestSupport
import VacancySearch

/// Lines of the job filter and of the role filter: of the grammar, beside it, and far from it.
enum QueryFuzz: FuzzTarget {
  static let name = "queries"

  struct Line {
    var text: String
    /// Where the cursor stands, in characters.
    var cursor: Int
    var sort: VacancySort
  }

  private static let pieces = [
    "\"", "\"", "-", "\u{2212}", ":", ",", "..", "…", "<", ">", "=", "≥", "£", "?", " ", "\t", "\n",
    "\u{0}", "\u{1B}[2J", "\u{7F}", "שלום", "\u{202E}", "👩‍⚕️", "e\u{301}", "\u{FEFF}", "９", "²",
    "٣", "k", "d", "99999999999999999999", "9999-12-31", "0000", "2026-02-29", "1e308", "nan",
    "inf",
    "8a", "--", "unknown", "near", "nurse", "&", "“", "’", ",,", "::", "\"\"", "degree", "yes",
    "no",
  ]
  private static let values = [
    "nurse", "\"staff nurse\"", "york", "LS1", "\"CB4 1PX\"", "unknown", "15", "20km", "permanent",
    "bank", "part-time", ">=26000", "25k..30k", "12.50..15", "8a", "5..7", "<7d", "2026", "past",
    "yes", "no", "sometimes", "-distance", "title,-pay", "nmc", "calm", "x",
  ]
  private static let words = [
    "nurse", "nursing", "support", "worker", "leeds", "café", "strasse", "a&e", "people’s",
    "band 5",
    "26,530", "plubmer", "psych", "tiem",
  ]

  static func input(_ random: inout SeededGenerator) -> [Line] {
    (0..<6).map { _ in
      let text = text(&random)
      let keys = (0..<random.number(in: 1...3)).map { _ in
        (random.oneIn(2) ? "-" : "") + random.any(of: VacancySort.Key.allCases).rawValue
      }
      return Line(
        text: text, cursor: random.below(text.count + 1),
        sort: VacancySort(name: keys.joined(separator: ",")) ?? .match)
    }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    switch random.below(6) {
    case 0: return String(decoding: random.bytes(random.below(60)), as: UTF8.self)
    case 1: return (0..<random.below(20)).map { _ in random.any(of: pieces) }.joined()
    case 2: return random.text(scalars: random.below(30))
    default:
      let parts = (0..<random.number(in: 1...6)).map { _ in part(&random) }.joined(separator: " ")
      guard random.oneIn(4) else { return parts }
      let bytes = ByteMutation.changed(Array(parts.utf8), &random, upTo: 2_000)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func part(_ random: inout SeededGenerator) -> String {
    let sign = random.oneIn(4) ? "-" : ""
    switch random.below(4) {
    case 0: return sign + random.any(of: words)
    case 1:
      let field = random.any(of: QueryField.allCases)
      return sign + (random.oneIn(2) ? random.any(of: field.examples) : field.rawValue + ":")
        + (random.oneIn(3) ? random.any(of: pieces) : "")
    case 2: return sign + random.any(of: RoleField.allCases).rawValue + ":" + random.any(of: values)
    default:
      let some = (0..<random.number(in: 1...3)).map { _ in random.any(of: values) }
      return sign + random.any(of: QueryField.allCases).rawValue + ":" + some.joined(separator: ",")
    }
  }

  static func fault(_ lines: [Line]) -> String? {
    for line in lines {
      if let fault = faultOfJobs(line) ?? faultOfRoles(line.text) {
        return "\(fault) for \(line.text.debugDescription)"
      }
    }
    return nil
  }

  private static func faultOfJobs(_ line: Line) -> String? {
    let index = FuzzData.vacancies
    let query = VacancyQuery.parse(line.text, in: FuzzData.context)
    guard query.text == line.text else { return "the query has another text" }
    let results = index.results(query, sort: line.sort)
    let found = index.search(query)
    guard results.adverts.map({ Int($0) }).sorted() == found.sorted() else {
      return "the sorted list has other jobs than were found"
    }
    for row in results.adverts.prefix(2) {
      if index.why(Int(row), in: results).isEmpty { return "no reason for job \(row)" }
    }
    for remedy in index.remedies(query, in: FuzzData.context) {
      let left = index.search(VacancyQuery.parse(remedy.text, in: FuzzData.context)).count
      if left != remedy.count { return "\(remedy.words) leaves \(left), not \(remedy.count)" }
    }
    for value in index.facets(of: results, limit: 2).flatMap(\.values).prefix(4) {
      let more = VacancyQuery.parse(query.text(adding: value.part), in: FuzzData.context)
      if index.search(more).count != value.count { return "\(value.part) is counted wrong" }
    }
    for view in [VacancyMap.View.country, .around] {
      let map = index.map(of: results, view: view)
      if map.total != results.count { return "the map has \(map.total) of \(results.count) jobs" }
    }
    let completion = index.completion(of: line.text, at: line.cursor, in: FuzzData.context)
    guard completion.range.upperBound <= line.text.count else { return "a completion is outside" }
    var rest = query
    for _ in 0...query.parts.count {
      rest = VacancyQuery.parse(rest.textWithoutLastPart, in: FuzzData.context)
    }
    return rest.parts.isEmpty ? nil : "the last part cannot be taken away"
  }

  private static func faultOfRoles(_ text: String) -> String? {
    let index = FuzzData.roleIndex
    let results = index.results(text)
    guard Set(results.places).count == results.places.count,
      results.places.allSatisfy(index.roles.indices.contains)
    else { return "a role is listed twice, or is none" }
    for place in results.places.prefix(2) { _ = index.why(place, in: results) }
    for remedy in results.remedies {
      let left = index.results(remedy.text).places.count
      if left != remedy.count { return "without \(remedy.part ?? "all") \(left) roles are left" }
    }
    return nil
  }

  static func written(_ lines: [Line]) -> [UInt8] {
    Array(lines.map { "\($0.text.debugDescription) \($0.cursor) \($0.sort.name)\n" }.joined().utf8)
  }
}
