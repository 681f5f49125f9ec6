import CRapidJSON

/// Takes those adverts that are in every way as they should be, without a text or list of its own
/// for any of them.
struct PlainAdvertReader {
  var builder: VacancyTableBuilder
  var references = ReferenceSet()
  /// Roles that come before those of every advert; the bytes belong to somebody else.
  var fileRoles: [UnsafeRawBufferPointer] = []
  /// Whether an advert was left out because the table can hold no more.
  private(set) var isFull = false
  private let known: KnownNames
  /// The advert at hand, whose lists keep their room.
  private var advert = AdvertBytes.empty
  private let contracts = Choice<Vacancy.Contract>.all
  private let periods = Choice<Vacancy.Salary.Period>.all

  init(known: KnownNames, builder: VacancyTableBuilder) {
    self.known = known
    self.builder = builder
  }

  /// Appends an advert unless there is anything to say about it.
  ///
  /// - Returns: Whether nothing is left to do with it.
  mutating func append(_ parsed: career_advert, file: UInt16) -> Bool {
    guard takeTexts(parsed), takeChoices(parsed), takeLists(parsed) else { return false }
    guard hasRoom(for: Int(parsed.text_count)) else { return true }
    let key = builder.reference(advert.reference)
    guard references.insertNew(key, file: file) else { return false }
    advert.found.reference = key
    builder.append(advert)
    return true
  }

  /// Whether the table can hold an advert of so many bytes; if not, it is full.
  mutating func hasRoom(for bytes: Int) -> Bool {
    if !builder.hasRoom(for: bytes) { isFull = true }
    return !isFull
  }

  private mutating func takeTexts(_ parsed: career_advert) -> Bool {
    guard let reference = parsed.run(parsed.reference), let title = parsed.run(parsed.title),
      let employer = parsed.run(parsed.employer), let advertised = parsed.run(parsed.advertised),
      PlainText.isSound(reference)
    else { return false }
    // A text that is in a pool was found sound when it got there.
    advert.found.title = builder.titles.existing(title)
    advert.found.employer = builder.employers.existing(employer)
    advert.found.advertised = builder.advertised.existing(advertised)
    guard advert.found.title != nil || PlainText.isSound(title),
      advert.found.employer != nil || PlainText.isSound(employer),
      advert.found.advertised != nil || PlainText.isSound(advertised)
    else { return false }
    advert.reference = reference
    advert.title = title
    advert.employer = employer
    advert.advertised = advertised
    advert.address = parsed.run(parsed.url)
    return advert.address.map(PlainText.isWebAddress) ?? true
  }

  private mutating func takeChoices(_ parsed: career_advert) -> Bool {
    guard let contract = choice(parsed.run(parsed.contract), of: contracts) else { return false }
    advert.contract = contract
    let period = parsed.run(parsed.period)
    advert.period = choice(period, of: periods)
    advert.minimum = parsed.minimum.isNaN ? nil : parsed.minimum
    advert.maximum = parsed.maximum.isNaN ? nil : parsed.maximum
    let figures = 0.0...10_000_000
    guard (period == nil) == (advert.period == nil),
      advert.minimum.map(figures.contains) ?? true, advert.maximum.map(figures.contains) ?? true
    else { return false }
    if advert.minimum != nil || advert.maximum != nil, period == nil { return false }
    if let minimum = advert.minimum, let maximum = advert.maximum, minimum > maximum {
      return false
    }
    let (posted, closes) = (parsed.run(parsed.posted), parsed.run(parsed.closes))
    advert.posted = posted.flatMap(PlainText.day)
    advert.closes = closes.flatMap(PlainText.day)
    return (posted == nil) == (advert.posted == nil) && (closes == nil) == (advert.closes == nil)
  }

  /// One of the words of an enumeration.
  private struct Choice<Value: CaseIterable & RawRepresentable> where Value.RawValue == String {
    let word: [UInt8]
    let value: Value

    static var all: [Choice] {
      Value.allCases.map { Choice(word: Array($0.rawValue.utf8), value: $0) }
    }
  }

  private func choice<Value>(
    _ word: UnsafeRawBufferPointer?, of choices: [Choice<Value>]
  ) -> Value? {
    guard let word else { return nil }
    for choice in choices where choice.word.count == word.count {
      if choice.word.withUnsafeBytes({ ByteSearch.equal($0, at: 0, word) }) { return choice.value }
    }
    return nil
  }

  private mutating func takeLists(_ parsed: career_advert) -> Bool {
    advert.places.removeAll(keepingCapacity: true)
    advert.found.places.removeAll(keepingCapacity: true)
    for place in UnsafeBufferPointer(start: parsed.places, count: Int(parsed.place_count)) {
      guard let name = parsed.run(place.name) else { return false }
      let postcode = parsed.run(place.postcode)
      // In the pool, a single NUL stands for no postcode.
      guard postcode?.first != 0 else { return false }
      let found = builder.existingPlace(name: name, postcode: postcode)
      guard
        found != nil || PlainText.isSound(name) && postcode.map(PlainText.isSound) ?? true
      else { return false }
      advert.places.append((name, postcode))
      advert.found.places.append(found)
    }
    advert.notes.removeAll(keepingCapacity: true)
    advert.found.notes.removeAll(keepingCapacity: true)
    for span in UnsafeBufferPointer(start: parsed.notes, count: Int(parsed.note_count)) {
      guard let note = parsed.run(span) else { return false }
      let found = builder.notes.existing(note)
      guard found != nil || PlainText.isSound(note) else { return false }
      advert.notes.append(note)
      advert.found.notes.append(found)
    }
    advert.listedBy.removeAll(keepingCapacity: true)
    advert.listedBy.append(contentsOf: fileRoles)
    for span in UnsafeBufferPointer(start: parsed.slugs, count: Int(parsed.slug_count)) {
      guard let slug = parsed.run(span), builder.slugs.existing(slug) != nil || isKnownRole(slug)
      else {
        return false
      }
      if !fileRoles.contains(where: { $0.elementsEqual(slug) }) {
        advert.listedBy.append(slug)
      }
    }
    return true
  }

  private func isKnownRole(_ slug: UnsafeRawBufferPointer) -> Bool {
    guard PlainText.isSlug(slug) else { return false }
    return known.roles.map { $0.contains(String(decoding: slug, as: UTF8.self)) } ?? true
  }
}

extension career_advert {
  /// The bytes of a text of the advert; nil where it has none.
  fileprivate func run(_ span: career_span) -> UnsafeRawBufferPointer? {
    guard span.start != UInt32.max, let text else { return nil }
    return UnsafeRawBufferPointer(start: text + Int(span.start), count: Int(span.count))
  }
}

extension AdvertBytes {
  /// An advert to be filled.
  fileprivate static var empty: AdvertBytes {
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    return AdvertBytes(
      reference: none, title: none, employer: none, contract: .other, places: [],
      advertised: none, notes: [], listedBy: [])
  }
}
