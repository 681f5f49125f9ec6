extension VacancyFile {
  /// The sound adverts of a file, with the faults of the others.
  package struct Reading: Sendable {
    package var file: VacancyFile
    /// In the order of the file; the index in a path counts the adverts from 0.
    package var faults: [DataFault]
  }

  /// Reads a file of at most 64 MB, or a pipe; a file that cannot be read is one fault.
  package static func read(path: String) -> Reading {
    switch FileReader.bytes(ofFile: path, orPipe: true) {
    case .success(let bytes):
      return read(bytes: bytes, name: path)
    case .failure(let problem):
      let fault = DataFault(
        file: Shown.visible(path), path: "$", found: problem.words, expected: "a file of adverts")
      return Reading(file: VacancyFile(source: nil, vacancies: []), faults: [fault])
    }
  }

  /// Reads a JSON array of adverts, one advert a line, or an object with a list "vacancies".
  ///
  /// `name` stands for the file in the faults.
  package static func read(bytes: [UInt8], name: String) -> Reading {
    var references: [String: String] = [:]
    return bytes.withUnsafeBytes {
      read($0, name: Shown.visible(name), known: .unchecked, references: &references)
    }
  }

  /// Reads a file and adds the references of its adverts to those of other files.
  ///
  /// `references` has the file of each reference that was met.
  static func read(
    _ bytes: UnsafeRawBufferPointer, name: String, known: KnownNames,
    references: inout [String: String]
  ) -> Reading {
    let log = FaultLog(file: name)
    var reader = AdvertReader(known: known, references: references)
    if let lines = JSONLines(bytes) {
      for line in lines.lines {
        log.linesBefore = line.number - 1
        reader.readLine(line.bytes, log: log)
      }
    } else if let root = JSONDocument.parse(bytes, log: log) {
      reader.readDocument(root)
    }
    references = reader.references
    return Reading(
      file: VacancyFile(source: reader.source, vacancies: VacancyTable(reader.vacancies)),
      faults: log.faults)
  }
}

/// Collects the adverts of one file, whatever its form.
private struct AdvertReader {
  let known: KnownNames
  var source: Source?
  var vacancies: [Vacancy] = []
  /// The file of each reference that was met.
  private(set) var references: [String: String]
  private var lineCount = 0

  init(known: KnownNames, references: [String: String]) {
    self.known = known
    self.references = references
  }

  mutating func readLine(_ bytes: UnsafeRawBufferPointer, log: FaultLog) {
    let path = JSONPath.element(of: .root, index: lineCount)
    lineCount += 1
    guard let node = JSONDocument.parse(bytes, log: log, path: path) else { return }
    readAdvert(node)
  }

  mutating func readDocument(_ root: JSONNode) {
    if root.kind == .object, root.field("vacancies") == nil, root.field("reference") != nil {
      readAdvert(root)
    } else if root.kind == .object {
      var fields = ObjectReader(root)
      let listedBy = fields.list("listedBy", known.role)
      source = fields.optional("source", .source)
      if let adverts = fields.required("vacancies", Form<JSONNode>.anyList) { readList(adverts) }
      fields.finish()
      for index in vacancies.indices {
        let own = vacancies[index].listedBy.filter { !listedBy.contains($0) }
        vacancies[index].listedBy = listedBy + own
      }
    } else if let adverts = Form<JSONNode>.anyList.read(root) {
      readList(adverts)
    }
  }

  private mutating func readList(_ list: JSONNode) {
    for advert in list.elements { readAdvert(advert) }
  }

  /// Keeps the advert unless it adds a fault.
  private mutating func readAdvert(_ node: JSONNode) {
    let faults = node.log.count
    let vacancy = Vacancy.form(known).read(node)
    if let field = node.field("reference"), field.kind == .text {
      if let other = references[field.string] {
        let again = other == node.log.file ? " a second time" : ", which \(other) has too"
        field.log.add(
          at: field.path, found: "\(field.found)\(again)",
          expected: "a reference that no other advert has")
      }
      references[field.string] = node.log.file
    }
    if let vacancy, node.log.count == faults { vacancies.append(vacancy) }
  }
}

extension Form where Value == JSONNode {
  /// A list whose elements are read one by one.
  fileprivate static var anyList: Form {
    Form(words: "a list of adverts in [ ]") { node in
      node.kind == .list ? node : node.fault(expected: "a list of adverts in [ ]")
    }
  }
}
