import CareerModel

/// A part of an advert whose words can be searched.
///
/// The address is left out on purpose: apart from the reference, which is searched, its words are
/// the same in every advert ("candidate", "jobadvert"), and would make a search for "jobs" or "nhs"
/// match everything. Days and the slugs of roles are left out because nobody reads them as words.
package enum SearchedText: CaseIterable, Sendable {
  case title, employer, place, contract, pay, reference, note

  /// The texts of this part of an advert, as they are searched; a phrase never runs from one into
  /// the next.
  package func texts(of vacancy: Vacancy) -> [String] {
    switch self {
    case .title: [vacancy.title]
    case .employer: [vacancy.employer]
    case .place: vacancy.places.flatMap(\.searchedTexts)
    case .contract: [vacancy.contract.rawValue]
    case .pay: [vacancy.salary.advertised]
    case .reference: [vacancy.reference]
    case .note: vacancy.notes
    }
  }
}
