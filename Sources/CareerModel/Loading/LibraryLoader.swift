/// Reads all files of a location, those that others refer to first.
struct LibraryLoader {
  let files: DataFiles
  /// Whether what is looked up rather than browsed is read too, and links to it are checked.
  let isThorough: Bool
  var known = KnownNames()
  private var faults: [DataFault] = []
  var library = Library()

  init(files: DataFiles, isThorough: Bool) {
    self.files = files
    self.isThorough = isThorough
  }

  mutating func load() -> Library {
    faults = files.faults
    known.roles = Set(files.paths(in: "roles").map { Self.name(of: $0) })
    findFormerSlugs()
    loadAreas()
    loadPayScales()
    loadPayRules()
    loadGlossary()
    loadSkills()
    loadReference()
    loadRoles()
    loadVacancies()
    loadPlaces()
    library.faults = faults.sorted { first, second in
      first.file.utf8.lexicographicallyPrecedes(second.file.utf8)
    }
    return library
  }

  /// "porter" for "roles/porter.json".
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.dropLast(".json".count))
  }

  /// The value of a file, sound or not; nil where there is none.
  mutating func read<Value>(
    _ path: String, _ form: Form<Value>
  ) -> (value: Value, isSound: Bool)? {
    let log = FaultLog(file: path)
    let value = document(path, log: log) { JSONDocument.parse($0, log: log).flatMap(form.read) }
    faults += log.faults
    guard let value = value ?? nil else { return nil }
    return (value, log.count == 0)
  }

  /// What `body` makes of the bytes of a file; nil and a fault where they cannot be read.
  private func document<Value>(
    _ path: String, log: FaultLog, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> Value? {
    switch files.read(path, body) {
    case .success(let value): return value
    case .failure(let problem):
      log.add(at: .root, found: problem.words, expected: "a data file of at most 64 MB")
      return nil
    }
  }

  private mutating func loadAreas() {
    guard let areas = read("areas.json", Area.fileForm(known)) else { return }
    if areas.isSound { library.areas = areas.value }
    // An area whose slug could not be read may be the very one that a role names.
    let slugs = areas.value.map(\.slug)
    if !slugs.isEmpty, !slugs.contains("") { known.areas = Set(slugs) }
    noteFormerAreas(areas.value)
  }

  private mutating func loadPayScales() {
    var bands: [String: Set<String>] = [:]
    var years: [String: String] = [:]
    var isComplete = true
    for path in files.paths(in: "pay") {
      guard let (scale, isSound) = read(path, PayScale.form) else {
        isComplete = false
        continue
      }
      let names = scale.bands.map(\.band)
      isComplete = isComplete && !scale.scale.isEmpty && !names.isEmpty && !names.contains("")
      bands[scale.scale, default: []].formUnion(names)
      let key = "\(scale.scale) \(scale.year)"
      if let other = years[key], isSound {
        add(
          path, at: "$.year", found: "\"\(scale.year)\", which \(other) has too",
          expected: "one file for each year of a scale")
        continue
      }
      years[key] = path
      if isSound { library.payScales.append(scale) }
    }
    if isComplete { known.bands = bands }
    library.payScales.sort {
      $0.effective == $1.effective ? $0.scale < $1.scale : $0.effective > $1.effective
    }
  }

  private mutating func loadPayRules() {
    var years: [String: String] = [:]
    for path in files.paths(in: "pay-rules") {
      guard let (rules, isSound) = read(path, PayRules.form(known)), isSound else { continue }
      let key = "\(rules.scale) \(rules.year)"
      if let other = years[key] {
        add(
          path, at: "$.year", found: "\"\(rules.year)\", which \(other) has too",
          expected: "one file for each year of a scale")
        continue
      }
      years[key] = path
      library.payRules.append(rules)
    }
    library.payRules.sort {
      $0.effective == $1.effective ? $0.scale < $1.scale : $0.effective > $1.effective
    }
  }

  private mutating func loadGlossary() {
    guard let terms = read("glossary.json", GlossaryTerm.fileForm), terms.isSound else { return }
    library.glossary = terms.value.sorted { $0.term.precedes($1.term) }
    known.terms = Set(terms.value.flatMap(\.spellings).map { Words($0) })
  }

  private mutating func loadSkills() {
    // Unlike areas and words, a folder may do without: its roles then name no skills.
    guard files.paths.contains("skills.json"), let skills = read("skills.json", Skill.fileForm)
    else { return }
    if skills.isSound { library.skills = skills.value }
    known.skills = Set(skills.value.map(\.slug))
  }

  private mutating func loadRoles() {
    var slugs: [String: String] = [:]
    var roles: [Role] = []
    for (path, reading) in readRoles() {
      faults += reading.faults
      guard let role = reading.role else { continue }
      if reading.faults.isEmpty { roles.append(role) }
      guard !role.slug.isEmpty else { continue }
      if let other = slugs[role.slug] {
        add(
          path, at: "$.slug", found: "\"\(role.slug)\", which \(other) has too",
          expected: "a slug that no other role has")
      }
      slugs[role.slug] = path
    }
    library.roles = roles.sorted(by: Role.inOrder)
  }

  private struct RoleReading: Sendable {
    var role: Role?
    var faults: [DataFault]
  }

  /// Every role, sound or not, in the order of the files; read on every core, since this is most of
  /// the work and no role waits for another.
  private func readRoles() -> [(path: String, reading: RoleReading)] {
    let paths = files.paths(in: "roles")
    let files = files
    let known = known
    // Files differ in size, so there are more shares than cores, and a free core takes the next.
    let share = 8
    let shares = Parallel.map((paths.count + share - 1) / share) { number in
      paths[(number * share)..<min(paths.count, (number + 1) * share)].map { path in
        var loader = LibraryLoader(files: files, isThorough: false)
        let read = loader.read(path, Role.form(file: Self.name(of: path), known: known))
        return RoleReading(role: read?.value, faults: loader.faults)
      }
    }
    return Array(zip(paths, shares.joined()).map { (path: $0, reading: $1) })
  }

  private mutating func loadVacancies() {
    let collector = VacancyCollector(known: known)
    for path in files.paths(in: "vacancies") {
      let log = FaultLog(file: path)
      let reading = document(path, log: log) { bytes in
        var reader = VacancyFileReader(MemoryBytes(bytes), name: path, collector: collector)
        return reader.read()
      }
      faults += log.faults
      guard let reading else { continue }
      faults += reading.faults
      if let source = reading.source { library.vacancySources.append(source) }
    }
    library.vacancies = collector.table
  }

  private mutating func loadPlaces() {
    var reader = GazetteerReader()
    for path in files.paths(in: "places") {
      let log = FaultLog(file: path)
      _ = document(path, log: log) { reader.read($0, path: path, log: log) }
      faults += log.faults
    }
    let log = FaultLog(file: GazetteerReader.aliases)
    library.gazetteer = reader.finish(log: log)
    faults += log.faults
  }

  mutating func add(_ file: String, at path: String, found: String, expected: String) {
    faults.append(DataFault(file: file, path: path, found: found, expected: expected))
  }
}
