import CareerModel

extension VacancyIndex {
  /// The same as `search` over every advert, written to be plainly right: word by word, nothing
  /// kept from one advert to the next.
  package static func plainScan(_ query: VacancyQuery, over vacancies: [Vacancy]) -> [Int] {
    vacancies.indices.filter { advert in
      let texts = VacancyField.allCases.flatMap { field in
        field.texts(of: vacancies[advert]).map(TextFolding.words(of:))
      }
      return query.required.allSatisfy { $0.isFound(in: texts) }
        && !query.excluded.contains { $0.isFound(in: texts) }
    }
  }
}

extension VacancyQuery.Term {
  fileprivate func isFound(in texts: [[String]]) -> Bool {
    let wanted = needle.split(separator: WordFolder.space).map {
      String(decoding: $0, as: UTF8.self)
    }
    let mayGoOn = needle.last != WordFolder.space
    return texts.contains { words in
      guard words.count >= wanted.count else { return false }
      return (0...words.count - wanted.count).contains { start in
        zip(words[start...], wanted).enumerated().allSatisfy { place, pair in
          place == wanted.count - 1 && mayGoOn
            ? pair.0.utf8.starts(with: pair.1.utf8) : pair.0.utf8.elementsEqual(pair.1.utf8)
        }
      }
    }
  }
}
