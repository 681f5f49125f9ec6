/// The parts of an advert as bytes of UTF-8, before they are known to be in any pool.
struct AdvertBytes {
  var reference: UnsafeRawBufferPointer
  var title: UnsafeRawBufferPointer
  var employer: UnsafeRawBufferPointer
  var contract: Vacancy.Contract
  var places: [(name: UnsafeRawBufferPointer, postcode: UnsafeRawBufferPointer?)]
  var advertised: UnsafeRawBufferPointer
  var minimum: Double?
  var maximum: Double?
  var period: Vacancy.Salary.Period?
  var address: UnsafeRawBufferPointer?
  /// nil where not stated.
  var posted: Day?
  var closes: Day?
  var notes: [UnsafeRawBufferPointer]
  var listedBy: [UnsafeRawBufferPointer]
  /// The numbers of those parts that are known to be in the pools, which spares a second search.
  var found = Found()

  /// Numbers of parts; nil for one that is to be searched for.
  struct Found {
    var reference: UInt64?
    var title: UInt32?
    var employer: UInt32?
    var advertised: UInt32?
    /// Empty, or one for each place.
    var places: [UInt32?] = []
    /// Empty, or one for each note.
    var notes: [UInt32?] = []
  }
}

/// Fills a table, advert by advert.
package struct VacancyTableBuilder: Sendable {
  private(set) var titles = TextInterner()
  private(set) var employers = TextInterner()
  private(set) var places = TextInterner()
  private var placeLists = ByteInterner()
  /// For each place the list that holds it alone; `none` where there is no such list yet.
  private var listsOfOne: [UInt32] = []
  private(set) var advertised = TextInterner()
  private var salaries = ByteInterner()
  private var referenceHeads = TextInterner()
  private var referenceTails = TextInterner()
  private(set) var notes = TextInterner()
  private var noteLists = ByteInterner()
  private(set) var addresses = ByteInterner()
  private(set) var slugs = ByteInterner()
  private var slugLists = ByteInterner()

  private var full: [VacancyTable.Segment] = []
  private var last = VacancyTable.Columns()
  package private(set) var count = 0
  /// Room for a part while it is written together.
  private var scratch: [UInt8] = []
  private var numbers: [UInt32] = []

  /// The most bytes that each pool may hold.
  private let capacity: Int
  /// How many bytes of adverts can come before the pools are looked at again.
  private var room = 0

  package init() { self.init(capacity: ByteInterner.capacity) }

  init(capacity: Int) { self.capacity = capacity }

  /// The adverts so far; the builder can go on.
  package var table: VacancyTable {
    var table = VacancyTable()
    table.pools.titles = titles.pool
    table.pools.employers = employers.pool
    table.pools.places = places.pool
    table.pools.placeLists = placeLists.pool
    table.pools.advertised = advertised.pool
    table.pools.salaries = salaries.pool
    table.pools.referenceHeads = referenceHeads.pool
    table.pools.referenceTails = referenceTails.pool
    table.pools.notes = notes.pool
    table.pools.noteLists = noteLists.pool
    table.pools.addresses = addresses.pool
    table.pools.slugs = slugs.pool
    table.pools.slugLists = slugLists.pool
    table.segments = last.titles.isEmpty ? full : full + [VacancyTable.Segment(last)]
    table.count = count
    return table
  }

  /// Appends an advert; a day that does not exist is kept as not stated.
  package mutating func append(_ vacancy: Vacancy) {
    var words = vacancy.bytes
    let text = words.text
    text.withUnsafeBytes { text in
      func run(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: text[range])
      }
      append(
        AdvertBytes(
          reference: run(words.next()), title: run(words.next()), employer: run(words.next()),
          contract: vacancy.contract,
          places: vacancy.places.map { place in
            (run(words.next()), place.postcode.map { _ in run(words.next()) })
          },
          advertised: run(words.next()), minimum: vacancy.salary.minimum,
          maximum: vacancy.salary.maximum, period: vacancy.salary.period,
          address: vacancy.url.map { _ in run(words.next()) },
          posted: vacancy.posted.flatMap(Day.init(exactly:)),
          closes: vacancy.closes.flatMap(Day.init(exactly:)),
          notes: vacancy.notes.map { _ in run(words.next()) },
          listedBy: vacancy.listedBy.map { _ in run(words.next()) }))
    }
  }

  mutating func append(_ advert: AdvertBytes) {
    if last.titles.isEmpty { last.reserveSegment() }
    let found = advert.found
    last.titles.append(found.title ?? titles.id(of: advert.title))
    last.employers.append(found.employer ?? employers.id(of: advert.employer))
    last.placeLists.append(placeList(of: advert))
    let pay = PackedSalary(
      advertised: found.advertised ?? advertised.id(of: advert.advertised), minimum: advert.minimum,
      maximum: advert.maximum, period: advert.period)
    pay.pack(into: &scratch)
    last.salaries.append(scratch.withUnsafeBytes { salaries.id(of: $0)?.id ?? 0 })
    let key = found.reference ?? reference(advert.reference)
    last.referenceHeads.append(UInt32(truncatingIfNeeded: key >> 32))
    last.referenceTails.append(UInt32(truncatingIfNeeded: key))
    if let address = advert.address {
      PackedAddress.pack(address, reference: advert.reference, into: &scratch)
      last.addresses.append(scratch.withUnsafeBytes { addresses.id(of: $0)?.id ?? 0 })
    } else {
      last.addresses.append(VacancyTable.Columns.none)
    }
    numbers.removeAll(keepingCapacity: true)
    for (index, note) in advert.notes.enumerated() {
      numbers.append((found.notes.isEmpty ? nil : found.notes[index]) ?? notes.id(of: note))
    }
    last.noteLists.append(noteLists.id(of: numbers))
    numbers.removeAll(keepingCapacity: true)
    for slug in advert.listedBy { numbers.append(slugs.id(of: slug)?.id ?? 0) }
    last.slugLists.append(slugLists.id(of: numbers))
    last.contracts.append(
      UInt8(truncatingIfNeeded: Self.contracts.firstIndex(of: advert.contract) ?? 0))
    last.posted.append(advert.posted.map { Int32($0.number) } ?? VacancyTable.Columns.noDay)
    last.closes.append(advert.closes.map { Int32($0.number) } ?? VacancyTable.Columns.noDay)
    count += 1
    if last.titles.count == VacancyTable.Segment.size {
      full.append(VacancyTable.Segment(last))
      last = VacancyTable.Columns()
    }
  }

  private static let contracts = Vacancy.Contract.allCases

  private mutating func placeList(of advert: AdvertBytes) -> UInt32 {
    numbers.removeAll(keepingCapacity: true)
    for (index, place) in advert.places.enumerated() {
      if !advert.found.places.isEmpty, let id = advert.found.places[index] {
        numbers.append(id)
        continue
      }
      Vacancy.Place.pack(name: place.name, postcode: place.postcode, into: &scratch)
      let id = scratch.withUnsafeBytes { packed in
        places.id(of: packed) { Vacancy.Place(packed: $0).searchedTexts }
      }
      numbers.append(id)
    }
    guard numbers.count == 1 else { return placeLists.id(of: numbers) }
    // Nearly every advert has one place, and its list is remembered with it.
    let place = Int(numbers[0])
    while listsOfOne.count <= place { listsOfOne.append(VacancyTable.Columns.none) }
    if listsOfOne[place] == VacancyTable.Columns.none {
      listsOfOne[place] = placeLists.id(of: numbers)
    }
    return listsOfOne[place]
  }
}

extension VacancyTable.Columns {
  /// Makes room for a full segment at once, so that no column is copied while it grows.
  fileprivate mutating func reserveSegment() {
    let size = VacancyTable.Segment.size
    titles.reserveCapacity(size)
    employers.reserveCapacity(size)
    placeLists.reserveCapacity(size)
    salaries.reserveCapacity(size)
    referenceHeads.reserveCapacity(size)
    referenceTails.reserveCapacity(size)
    noteLists.reserveCapacity(size)
    slugLists.reserveCapacity(size)
    addresses.reserveCapacity(size)
    contracts.reserveCapacity(size)
    posted.reserveCapacity(size)
    closes.reserveCapacity(size)
  }
}

extension VacancyTableBuilder {
  /// The number of a reference, which is put into the pools where it is new.
  mutating func reference(_ reference: UnsafeRawBufferPointer) -> UInt64 {
    let parts = ReferenceParts(reference)
    let head = referenceHeads.id(of: parts.head)
    return UInt64(head) << 32 | UInt64(referenceTails.id(of: parts.tail))
  }

  /// The number of a place that is here already; nil where it is not.
  mutating func existingPlace(
    name: UnsafeRawBufferPointer, postcode: UnsafeRawBufferPointer?
  ) -> UInt32? {
    Vacancy.Place.pack(name: name, postcode: postcode, into: &scratch)
    return scratch.withUnsafeBytes { places.existing($0) }
  }

  /// Whether the pools hold an advert of so many bytes besides what they hold.
  mutating func hasRoom(for bytes: Int) -> Bool {
    // Folding can make a text longer: a single character of three bytes may be twenty letters.
    let needed = bytes * 16 + 64
    if room >= needed {
      room -= needed
      return true
    }
    let largest =
      [
        titles.size, employers.size, places.size, advertised.size, referenceHeads.size,
        referenceTails.size, notes.size, placeLists.pool.bytes.count, salaries.pool.bytes.count,
        noteLists.pool.bytes.count, addresses.pool.bytes.count, slugs.pool.bytes.count,
        slugLists.pool.bytes.count,
      ].max() ?? 0
    guard capacity - largest >= needed else { return false }
    room = capacity - largest - needed
    return true
  }

  /// Puts roles before those of the adverts from a row on.
  mutating func list(by roles: [String], from row: Int) {
    guard !roles.isEmpty else { return }
    var added: [UInt32] = []
    for role in roles {
      var role = role
      added.append(role.withUTF8 { slugs.id(of: UnsafeRawBufferPointer($0))?.id ?? 0 })
    }
    var longer: [UInt32: UInt32] = [:]
    func lengthen(_ lists: inout [UInt32], from first: Int) {
      for index in first..<max(first, lists.count) {
        let list = lists[index]
        if let known = longer[list] {
          lists[index] = known
        } else {
          let own = slugLists.pool.numbers(list).filter { !added.contains($0) }
          lists[index] = slugLists.id(of: added + own)
          longer[list] = lists[index]
        }
      }
    }
    let size = VacancyTable.Segment.size
    for index in full.indices where (index + 1) * size > row {
      var columns = full[index].columns
      lengthen(&columns.slugLists, from: max(0, row - index * size))
      full[index] = VacancyTable.Segment(columns)
    }
    lengthen(&last.slugLists, from: max(0, row - full.count * size))
  }
}

/// A reference in two: up to the last mark that parts words, and the plain letters and digits after
/// it.
///
/// Boards count up within an employer and a year ("C9310-25-0452"), so both halves are shared by
/// many adverts where the whole is not. A reference that cannot be parted so is all head.
struct ReferenceParts {
  let head: UnsafeRawBufferPointer
  let tail: UnsafeRawBufferPointer

  init(_ reference: UnsafeRawBufferPointer) {
    var start = reference.count
    while start > 0, Self.isPlain(reference[start - 1]) { start -= 1 }
    let parts = start > 0 && Self.partsWords(reference[start - 1])
    head = UnsafeRawBufferPointer(rebasing: reference[..<(parts ? start : reference.count)])
    tail = UnsafeRawBufferPointer(rebasing: reference[(parts ? start : reference.count)...])
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Marks that part words wherever they stand: not the comma, which can part thousands.
  private static func partsWords(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: " "):
      true
    default: false
    }
  }
}

extension Vacancy {
  /// All texts of the advert end to end, in the order in which `VacancyTableBuilder` takes them.
  fileprivate var bytes: Laid {
    var laid = Laid()
    laid.add(reference)
    laid.add(title)
    laid.add(employer)
    for place in places {
      laid.add(place.name)
      if let postcode = place.postcode { laid.add(postcode) }
    }
    laid.add(salary.advertised)
    if let url { laid.add(url) }
    for note in notes { laid.add(note) }
    for slug in listedBy { laid.add(slug) }
    return laid
  }

  fileprivate struct Laid {
    private(set) var text: [UInt8] = []
    private var ends: [Int] = []
    private var taken = 0

    mutating func add(_ part: String) {
      text += part.utf8
      ends.append(text.count)
    }

    mutating func next() -> Range<Int> {
      defer { taken += 1 }
      return (taken == 0 ? 0 : ends[taken - 1])..<ends[taken]
    }
  }
}
