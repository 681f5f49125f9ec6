import CareerModel

/// Adverts ready to be searched.
///
/// A search never looks at the words of an advert. It looks for every word in each distinct title,
/// employer, place and so on once, which gives a word of bits for each of them: a bit for every part
/// of the query that it fulfils. An advert fulfils what any of its texts does, so its own bits are
/// those of its title, its employer and the rest, put together by their numbers; one comparison then
/// says whether it is found. `Matcher` is that step. How long a search takes hardly depends on what
/// is asked.
///
/// `plainScan` says the same for one advert after another, slowly, and a test holds the two together.
package struct VacancyIndex: Sendable {
  package let table: VacancyTable
  package let pay: PayFacts
  package let gazetteer: Gazetteer
  let facts: PoolFacts
  let words: VacancyWords
  let orders = VacancyOrders()

  /// - Parameter previous: An index of the same table when it had fewer adverts, whose work is kept.
  package init(
    _ table: VacancyTable, pay: PayFacts = PayFacts(), gazetteer: Gazetteer = .empty,
    extending previous: VacancyIndex? = nil
  ) {
    self.table = table
    self.pay = pay
    self.gazetteer = gazetteer
    var facts = previous?.facts ?? PoolFacts(gazetteer)
    facts.extend(to: table, pay: pay, gazetteer: gazetteer)
    self.facts = facts
    var words = previous?.words ?? VacancyWords()
    words.extend(to: table.pools)
    self.words = words
  }

  /// An index of adverts with all that a library knows.
  package init(_ table: VacancyTable, in library: Library, extending previous: VacancyIndex? = nil)
  {
    self.init(
      table, pay: previous?.pay ?? PayFacts(library), gazetteer: library.gazetteer,
      extending: previous)
  }

  /// Makes now what the first sort by a name or by pay would make, beside the run loop.
  package func prepare() { orders.prepare(self) }

  package init(vacancies: some Sequence<Vacancy>) { self.init(VacancyTable(vacancies)) }
}
