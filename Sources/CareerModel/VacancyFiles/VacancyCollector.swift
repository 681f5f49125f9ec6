/// Collects the adverts of files into one table and notes what is wrong with the others.
///
/// Two readers share the work. The quick one takes an advert only where all of it is as it should
/// be, and says nothing about the others. Those go to the careful one, which is the judge: it reads
/// them field by field and puts every fault in words.
final class VacancyCollector {
  let parser = AdvertParser()
  private var plain: PlainAdvertReader
  private var files: [String] = []
  private let known: KnownNames
  private let form: Form<Vacancy>
  /// Roles that every advert of the file at hand is listed by.
  private var fileRoles: [String] = []

  /// The adverts so far.
  var table: VacancyTable { plain.builder.table }

  /// How many adverts there are so far.
  var count: Int { plain.builder.count }

  /// Whether an advert was left out because the table can hold no more.
  var isFull: Bool { plain.isFull }

  init(known: KnownNames = .unchecked, builder: VacancyTableBuilder = VacancyTableBuilder()) {
    self.known = known
    plain = PlainAdvertReader(known: known, builder: builder)
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

  /// Appends the plain advert that was parsed last, unless there is anything to say about it.
  ///
  /// - Returns: Whether nothing is left to do with it.
  func appendPlain() -> Bool { plain.append(parser.advert, file: file) }

  // MARK: The careful reader

  /// How many adverts, sound or not, the careful reader had to look at.
  private(set) var carefulReads = 0
  private var bytesReadCarefully = 0

  /// How many bytes both readers parsed, those that were parsed again counted again.
  var bytesParsed: Int { parser.bytesParsed + bytesReadCarefully }

  /// Counts an advert for the careful reader.
  func countCarefulRead(of bytes: Int) {
    carefulReads += 1
    bytesReadCarefully += bytes
  }

  /// Appends an advert unless it adds a fault.
  func judge(_ node: JSONNode, byteCount: Int) {
    guard plain.hasRoom(for: byteCount) else { return }
    let faults = node.log.count
    let vacancy = form.read(node)
    if let field = node.field("reference"), field.kind == .text { note(field) }
    guard var vacancy, node.log.count == faults else { return }
    vacancy.listedBy = fileRoles + vacancy.listedBy.filter { !fileRoles.contains($0) }
    plain.builder.append(vacancy)
  }

  /// Notes a reference, which counts even where its advert is left out.
  private func note(_ field: JSONNode) {
    var reference = field.string
    let key = reference.withUTF8 { plain.builder.reference(UnsafeRawBufferPointer($0)) }
    guard let old = plain.references.insert(key, file: file) else { return }
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
      plain.fileRoles.append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Puts these roles before those of the adverts from a row on.
  func list(by roles: [String], from row: Int) { plain.builder.list(by: roles, from: row) }

  private func forgetFileRoles() {
    for bytes in plain.fileRoles { bytes.deallocate() }
    fileRoles = []
    plain.fileRoles = []
  }
}
