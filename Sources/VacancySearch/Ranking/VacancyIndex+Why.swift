import CareerModel

extension VacancyIndex {
  /// Why an advert is in a list and where it stands there: a line for each part of the query, then
  /// the order.
  package func why(_ advert: Int, in results: VacancyResults) -> [String] {
    let vacancy = table[advert]
    let query = results.query
    var lines = query.parts.filter(\.filters).map { part in
      "\(part.text): \(reason(part, vacancy, advert, query))"
    }
    if lines.isEmpty { lines.append("No filter is set, so every job is listed.") }
    lines.append("The order is \(results.sort.label).")
    if results.sort.keys.contains(where: { $0.key == .match }), query.ranks {
      let grade = PlainScan(self).grade(of: vacancy, query)
      let place = MatchGrade.allCases.firstIndex(of: grade).map { $0 + 1 } ?? 1
      lines.append(
        "It is in group \(place) of \(MatchGrade.allCases.count), because \(grade.words). Within a "
          + "group, jobs stay as they were listed.")
    }
    return lines
  }

  private func reason(
    _ part: VacancyQuery.Part, _ vacancy: Vacancy, _ advert: Int, _ query: VacancyQuery
  ) -> String {
    if part.isExcluded { return "does not hold for it, as you asked" }
    let found = part.conditions.flatMap { condition -> [String] in
      switch condition {
      case .text(let kind, let term):
        return (kind.map { [$0] } ?? SearchedText.allCases).filter { kind in
          kind.texts(of: vacancy).contains { term.isIn(TextFolding.bytes(of: $0)) }
        }.map { "in \($0.words)" }
      case .near:
        return distance(of: advert, query).map { ["\(Self.miles($0)) away"] } ?? []
      case .contract: return ["the contract is \(vacancy.contract.rawValue)"]
      case .pay, .hourly: return ["part of its pay is in that range"]
      case .bands:
        if let quote = pay.quote(of: vacancy.salary) {
          return ["its pay is that of band \(quote.band) in \(quote.scale)"]
        }
        return ["its title names the band"]
      case .hours: return ["its title says so"]
      case .role: return ["it belongs to that role"]
      case .posted: return ["posted \(vacancy.posted ?? "")"]
      case .closes: return ["closes \(vacancy.closes ?? "")"]
      case .doubtful: return ["it has notes, or its pay is doubtful"]
      case .notStated: return ["the advert does not say"]
      }
    }
    return found.isEmpty ? "holds for it" : found.joined(separator: ", ")
  }

  /// "4 miles", "0.4 miles".
  package static func miles(_ distance: Double) -> String {
    let shown = distance < 9.95 ? (distance * 10).rounded() / 10 : distance.rounded()
    return shown == 1 ? "1 mile" : "\(shown.plainText) miles"
  }
}

extension SearchedText {
  var words: String {
    switch self {
    case .title: "the title"
    case .employer: "the employer"
    case .place: "the place"
    case .contract: "the contract"
    case .pay: "the advertised pay"
    case .reference: "the reference"
    case .note: "the notes"
    }
  }
}
