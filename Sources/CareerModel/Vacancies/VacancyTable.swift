/// Adverts by the hundred thousand, each part of them held in a column and each text once.
///
/// A column holds for every advert the number of its title, its employer and so on; the texts
/// behind the numbers lie in pools. An advert takes some forty bytes beside its own words, and a
/// search looks at each distinct title, not at each advert. An advert is put together again, word
/// for word, when it is asked for.
///
/// Columns lie in segments of `Segment.size` rows that never change once they are full, so that a
/// table can be shown while it grows and a copy of it costs next to nothing.
package struct VacancyTable: Sendable {
  /// Distinct texts and lists; the columns hold their numbers.
  package struct Pools: Sendable {
    package var titles = TextPool()
    package var employers = TextPool()
    /// Distinct places; `place(_:)` reads them.
    package var places = TextPool()
    /// Lists of places, as numbers of `places`.
    package var placeLists = BytePool()
    package var advertised = TextPool()
    /// Distinct pay: the number of its advertised words with its figures; `salary(_:)` reads them.
    package var salaries = BytePool()
    /// References up to their last mark that parts words, and what follows it.
    package var referenceHeads = TextPool()
    package var referenceTails = TextPool()
    package var notes = TextPool()
    /// Lists of notes, as numbers of `notes`.
    package var noteLists = BytePool()
    /// Addresses, with the place of the advert's reference left open where it stands in them.
    package var addresses = BytePool()
    package var slugs = BytePool()
    /// Lists of roles, as numbers of `slugs`.
    package var slugLists = BytePool()
  }

  /// The columns of some adverts, which are never changed.
  package final class Segment: Sendable {
    /// How many adverts a full segment holds.
    package static let size = 1 << sizeBits
    package static let sizeBits = 16
    package let columns: Columns

    init(_ columns: Columns) { self.columns = columns }
  }

  /// For each advert the numbers of its parts.
  package struct Columns: Sendable {
    package var titles: [UInt32] = []
    package var employers: [UInt32] = []
    package var placeLists: [UInt32] = []
    package var salaries: [UInt32] = []
    package var referenceHeads: [UInt32] = []
    package var referenceTails: [UInt32] = []
    package var noteLists: [UInt32] = []
    package var slugLists: [UInt32] = []
    /// `none` for an advert without an address.
    package var addresses: [UInt32] = []
    /// Places in `Vacancy.Contract.allCases`.
    package var contracts: [UInt8] = []
    /// Days since 1 January 1970; `noDay` where not stated.
    package var posted: [Int32] = []
    package var closes: [Int32] = []

    package static let none = UInt32.max
    package static let noDay = Int32.min
  }

  package internal(set) var pools = Pools()
  /// All full but the last.
  package internal(set) var segments: [Segment] = []
  package internal(set) var count = 0

  /// A table without adverts.
  package init() {}

  package init(_ vacancies: some Sequence<Vacancy>) {
    var builder = VacancyTableBuilder()
    for vacancy in vacancies { builder.append(vacancy) }
    self = builder.table
  }

  /// The columns that hold an advert, and its row in them.
  package func row(of advert: Int) -> (columns: Columns, row: Int) {
    (segments[advert >> Segment.sizeBits].columns, advert & (Segment.size - 1))
  }
}

extension VacancyTable: RandomAccessCollection, ExpressibleByArrayLiteral, Equatable {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package init(arrayLiteral vacancies: Vacancy...) { self.init(vacancies) }

  package static func == (left: VacancyTable, right: VacancyTable) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }

  /// The advert, put together from its parts.
  package subscript(advert: Int) -> Vacancy {
    let (columns, row) = row(of: advert)
    let reference = reference(of: advert)
    return Vacancy(
      reference: reference,
      title: pools.titles[columns.titles[row]],
      employer: pools.employers[columns.employers[row]],
      contract: Vacancy.Contract.allCases[Int(columns.contracts[row])],
      places: pools.placeLists.numbers(columns.placeLists[row]).map(pools.place),
      salary: pools.salary(columns.salaries[row]),
      url: pools.address(columns.addresses[row], reference: reference),
      posted: Self.date(columns.posted[row]), closes: Self.date(columns.closes[row]),
      notes: pools.noteLists.numbers(columns.noteLists[row]).map { pools.notes[$0] },
      listedBy: pools.slugLists.numbers(columns.slugLists[row]).map(pools.slugs.text))
  }

  /// The reference alone.
  package func reference(of advert: Int) -> String {
    let (columns, row) = row(of: advert)
    return pools.referenceHeads[columns.referenceHeads[row]]
      + pools.referenceTails[columns.referenceTails[row]]
  }

  private static func date(_ number: Int32) -> String? {
    number == Columns.noDay ? nil : Day(number: Int(number)).text
  }
}
