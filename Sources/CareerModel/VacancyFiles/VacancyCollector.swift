import CRapidJSON

/// Collects the adverts of files into one table and notes what is wrong with the others.
///
/// Two readers share the work. The quick one takes an advert only where all of it is as it should
/// be, and says nothing about the others. Those go to the careful one, which is the judge: it reads
/// them field by field and puts every fault in words.
final class VacancyCollector {
  private(set) var builder: VacancyTableBuilder
  private var references = ReferenceSet()
  private var files: [String] = []
  private let known: KnownNames
  private let form: Form<Vacancy>
  /// Whether an advert was left out because the table can hold no more.
  private(set) var isFull = false
  let parser = AdvertParser()
  private var advert = AdvertBytes.empty
  private let contracts = Choice<Vacancy.Contract>.all
  private let periods = Choice<Vacancy.Salary.Period>.all

  /// Roles that every advert of the file at hand is listed by, and their bytes.
  private var fileRoles: [String] = []
  private var fileRoleBytes: [UnsafeRawBufferPointer] = []

  init(known: KnownNames = .unchecked, builder: VacancyTableBuilder = VacancyTableBuilder()) {
    self.known = known
    self.builder = builder
    form = Vacancy.form(known)
  }

  deinit { forgetFileRoles() }

  /// The role that an advert may be listed by.
  var role: Form<String> { known.role }

  /// Starts another file; what is known of its references is kept.
  func startFile(_ name: String) {
    files.append(name)
    forgetFileRoles()
  }

  // MARK: The quick reader

  /// Appends the plain advert that was parsed last, unless there is anything to say about it.
  func appendPlain() -> Bool {
    guard takeTexts(), takeChoices(), takeLists() else { return false }
    guard hasRoom(for: Int(parser.advert.text_count)) else { return true }
    let key = builder.reference(advert.reference)
    guard references.insertNew(key, file: file) else { return false }
    advert.found.reference = key
    builder.append(advert)
    return true
  }

  private func hasRoom(for bytes: Int) -> Bool {
    if !builder.hasRoom(for: bytes) { isFull = true }
    return !isFull
  }

  private func run(_ span: career_span) -> UnsafeRawBufferPointer? {
    guard span.start != UInt32.max, let text = parser.advert.text else { return nil }
    return UnsafeRawBufferPointer(start: text + Int(span.start), count: Int(span.count))
  }

  private func takeTexts() -> Bool {
    guard let reference = run(parser.advert.reference), let title = run(parser.advert.title),
      let employer = run(parser.advert.employer), let advertised = run(parser.advert.advertised),
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
    advert.address = run(parser.advert.url)
    return advert.address.map(PlainText.isWebAddress) ?? true
  }

  private func takeChoices() -> Bool {
    guard let contract = choice(run(parser.advert.contract), of: contracts) else { return false }
    advert.contract = contract
    let period = run(parser.advert.period)
    advert.period = choice(period, of: periods)
    advert.minimum = parser.advert.minimum.isNaN ? nil : parser.advert.minimum
    advert.maximum = parser.advert.maximum.isNaN ? nil : parser.advert.maximum
    let figures = 0.0...10_000_000
    guard (period == nil) == (advert.period == nil),
      advert.minimum.map(figures.contains) ?? true, advert.maximum.map(figures.contains) ?? true
    else { return false }
    if advert.minimum != nil || advert.maximum != nil, period == nil { return false }
    if let minimum = advert.minimum, let maximum = advert.maximum, minimum > maximum {
      return false
    }
    let (posted, closes) = (run(parser.advert.posted), run(parser.advert.closes))
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

  private func takeLists() -> Bool {
    let parsed = parser.advert
    advert.places.removeAll(keepingCapacity: true)
    advert.found.places.removeAll(keepingCapacity: true)
    for place in UnsafeBufferPointer(start: parsed.places, count: Int(parsed.place_count)) {
      guard let name = run(place.name) else { return false }
      let postcode = run(place.postcode)
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
      guard let note = run(span) else { return false }
      let found = builder.notes.existing(note)
      guard found != nil || PlainText.isSound(note) else { return false }
      advert.notes.append(note)
      advert.found.notes.append(found)
    }
    advert.listedBy.removeAll(keepingCapacity: true)
    advert.listedBy.append(contentsOf: fileRoleBytes)
    for span in UnsafeBufferPointer(start: parsed.slugs, count: Int(parsed.slug_count)) {
      guard let slug = run(span), builder.slugs.existing(slug) != nil || isKnownRole(slug) else {
        return false
      }
      if !fileRoleBytes.contains(where: { $0.elementsEqual(slug) }) {
        advert.listedBy.append(slug)
      }
    }
    return true
  }

  private func isKnownRole(_ slug: UnsafeRawBufferPointer) -> Bool {
    guard PlainText.isSlug(slug) else { return false }
    return known.roles.map { $0.contains(String(decoding: slug, as: UTF8.self)) } ?? true
  }

  // MARK: The careful reader

  /// Appends an advert unless it adds a fault.
  func judge(_ node: JSONNode, byteCount: Int) {
    guard hasRoom(for: byteCount) else { return }
    let faults = node.log.count
    let vacancy = form.read(node)
    if let field = node.field("reference"), field.kind == .text { note(field) }
    guard var vacancy, node.log.count == faults else { return }
    vacancy.listedBy = fileRoles + vacancy.listedBy.filter { !fileRoles.contains($0) }
    builder.append(vacancy)
  }

  /// Notes a reference, which counts even where its advert is left out.
  private func note(_ field: JSONNode) {
    var reference = field.string
    let key = reference.withUTF8 { builder.reference(UnsafeRawBufferPointer($0)) }
    guard let old = references.insert(key, file: file) else { return }
    let again = old == file ? " a second time" : ", which \(files[Int(old)]) has too"
    field.log.add(
      at: field.path, found: "\(field.found)\(again)",
      expected: "a reference that no other advert has")
  }

  private var file: UInt16 { UInt16(truncatingIfNeeded: files.count - 1) }

  // MARK: Roles of a whole file

  /// Puts these roles before those of every advert that comes from now on.
  func list(by roles: [String]) {
    forgetFileRoles()
    fileRoles = roles
    for role in roles {
      let bytes = UnsafeMutableRawBufferPointer.allocate(
        byteCount: role.utf8.count, alignment: 1)
      bytes.copyBytes(from: role.utf8)
      fileRoleBytes.append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Puts these roles before those of the adverts from a row on.
  func list(by roles: [String], from row: Int) { builder.list(by: roles, from: row) }

  private func forgetFileRoles() {
    for bytes in fileRoleBytes { bytes.deallocate() }
    fileRoles = []
    fileRoleBytes = []
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
