import CareerModel

/// The search written to be plainly right; tests hold the index to it.
///
/// It goes advert by advert and part by part, and keeps nothing from one to the next.
package struct PlainScan {
  let index: VacancyIndex

  /// - Parameter index: Only what it knows of pay and places is used, not its work.
  package init(_ index: VacancyIndex) { self.index = index }

  /// The places of the adverts that match, in listing order.
  package func search(_ query: VacancyQuery, over vacancies: some Collection<Vacancy>) -> [Int] {
    vacancies.enumerated().compactMap { place, vacancy in
      query.parts.allSatisfy { part in
        !part.filters || part.conditions.contains { holds($0, of: vacancy) } != part.isExcluded
      } ? place : nil
    }
  }

  /// The grade of an advert that matches a query.
  package func grade(of vacancy: Vacancy, _ query: VacancyQuery) -> MatchGrade {
    let title = TextFolding.words(of: vacancy.title)
    let parts = query.parts.filter(\.ranks).map { part in
      part.conditions.compactMap { if case .text(_, let term) = $0 { term.wanted } else { nil } }
    }
    let inTitle = parts.map { $0.contains { $0.isFound(in: [title]) } }
    guard inTitle.contains(true) else { return .elsewhere }
    guard !inTitle.contains(false) else { return .partlyTitle }
    if parts.allSatisfy({ $0.count == 1 }) {
      let line = parts.flatMap { $0[0].words }
      if title == line { return .title }
      let mayGoOn = parts.last?[0].mayGoOn ?? true
      if Wanted(words: line, mayGoOn: mayGoOn).starts(title) { return .titleStart }
    }
    let isWhole = parts.allSatisfy { terms in
      terms.contains { Wanted(words: $0.words, mayGoOn: false).isFound(in: [title]) }
    }
    return isWhole ? .wholeWords : .wordStarts
  }

  private func holds(_ condition: VacancyQuery.Condition, of vacancy: Vacancy) -> Bool {
    let salary = vacancy.salary
    switch condition {
    case .text(let kind, let term):
      let texts = (kind.map { [$0] } ?? SearchedText.allCases).flatMap { $0.texts(of: vacancy) }
      return term.wanted.isFound(in: texts.map(TextFolding.words(of:)))
    case .contract(let contract): return vacancy.contract == contract
    case .pay(let range): return salary.annual?.overlaps(range) ?? false
    case .hourly(let range): return salary.hourly?.overlaps(range) ?? false
    case .bands(let range): return bands(of: vacancy).contains { range.contains($0) }
    case .hours(let hours): return self.hours(of: vacancy).contains(hours)
    case .near(let position, let miles):
      return positions(of: vacancy).contains { $0.miles(to: position) <= miles }
    case .role(let role):
      if !vacancy.listedBy.isEmpty { return vacancy.listedBy.contains(role.slug) }
      let title = Words(vacancy.title)
      return role.names.contains(where: title.contains)
    case .posted(let range): return day(vacancy.posted).map(range.contains) ?? false
    case .closes(let range): return day(vacancy.closes).map(range.contains) ?? false
    case .doubtful: return isDoubtful(vacancy)
    case .notStated(let field):
      switch field {
      case .near: return positions(of: vacancy).isEmpty
      case .place: return vacancy.places.isEmpty
      case .pay: return salary.annual == nil
      case .hourly: return salary.hourly == nil
      case .hours: return hours(of: vacancy).isEmpty
      case .band: return bands(of: vacancy).isEmpty
      case .posted: return vacancy.posted == nil
      case .closes: return vacancy.closes == nil
      case .note: return !isDoubtful(vacancy)
      default: return false
      }
    }
  }

  private func positions(of vacancy: Vacancy) -> [Position] {
    vacancy.places.compactMap(index.gazetteer.position(of:))
  }

  private func bands(of vacancy: Vacancy) -> [Int] {
    var title = vacancy.title
    let named = title.withUTF8 { TitleBands.named(in: UnsafeRawBufferPointer($0)) }
    return RoleQuery.bands.indices.filter {
      named & 1 << UInt16($0) != 0 || index.pay.quote(of: vacancy.salary)?.place == $0
    }
  }

  private func hours(of vacancy: Vacancy) -> [WorkingHours] {
    TextFolding.bytes(of: vacancy.title).withUnsafeBytes { WorkingHours.stated(inFolded: $0) }
  }

  private func isDoubtful(_ vacancy: Vacancy) -> Bool {
    !vacancy.notes.isEmpty || !PayComparison(vacancy, facts: index.pay).warnings.isEmpty
  }

  private func day(_ date: String?) -> Int? { date.flatMap(Day.init(exactly:))?.number }
}

/// Words to find one after the other.
private struct Wanted {
  var words: [String]
  /// Whether the last may go on.
  var mayGoOn: Bool

  func isFound(in texts: [[String]]) -> Bool {
    texts.contains { text in
      guard text.count >= words.count else { return false }
      return (0...text.count - words.count).contains { starts(Array(text[$0...])) }
    }
  }

  func starts(_ text: [String]) -> Bool {
    guard text.count >= words.count else { return false }
    return zip(text, words).enumerated().allSatisfy { place, pair in
      place == words.count - 1 && mayGoOn
        ? pair.0.utf8.starts(with: pair.1.utf8) : pair.0.utf8.elementsEqual(pair.1.utf8)
    }
  }
}

extension VacancyQuery.Term {
  fileprivate var wanted: Wanted {
    Wanted(
      words: needle.split(separator: WordFolder.space).map { String(decoding: $0, as: UTF8.self) },
      mayGoOn: isOpen)
  }
}
