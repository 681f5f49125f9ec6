import CareerModel

/// The words of every pool of a table.
struct VacancyWords: Sendable {
  var titles = WordIndex()
  var employers = WordIndex()
  var places = WordIndex()
  var advertised = WordIndex()
  var notes = WordIndex()
  var referenceHeads = WordIndex()
  var referenceTails = WordIndex()

  /// Takes in what the pools have gained.
  mutating func extend(to pools: VacancyTable.Pools) {
    titles.extend(to: pools.titles)
    employers.extend(to: pools.employers)
    places.extend(to: pools.places)
    advertised.extend(to: pools.advertised)
    notes.extend(to: pools.notes)
    referenceHeads.extend(to: pools.referenceHeads)
    referenceTails.extend(to: pools.referenceTails)
  }
}
